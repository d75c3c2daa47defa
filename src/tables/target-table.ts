// Årsmål and outcome, one row per indicator, each cell with its unit, as the city's own tables have them.
import type { TargetAnalysis, TargetOutcome } from '../analysis/targets/target-analysis.js';
import { tableDecimals } from '../analysis/value-decimals.js';
import type { Exact } from '../arithmetic/exact.js';
import { dropZeroDecimals, roundHalfAway } from '../arithmetic/round.js';
import { type Figure, makeFigure } from '../disclosure/figure.js';
import type { Published, PublishedValue } from '../disclosure/published.js';
import type { Indicator } from '../indicators/indicator.js';
import { formatDecimal } from '../language/format-number.js';
import { noBreakSpace } from '../language/spaces.js';
import { marksIn } from './marks-in.js';
import type { HeaderCell, TableModel } from './table-model.js';

const heads = ['Årsmål', 'Utfall totalt', 'Utfall kvinnor', 'Utfall män'] as const;

export function targetTable(targets: readonly TargetAnalysis[]): TableModel {
  const head = (text: string, align: HeaderCell['align']): HeaderCell => ({ text, columns: 1, rows: 1, align });
  const rows = targets.map((one) => ({
    kind: 'data' as const,
    label: one.indicator.name,
    indent: 0,
    cells: cellsOf(one),
  }));
  return {
    header: [[head('Indikator', 'left'), ...heads.map((text) => head(text, 'right')), head('Måluppfyllelse', 'right')]],
    rows,
    columnCount: heads.length + 2,
    marks: marksIn(rows),
  };
}

function cellsOf({ indicator, target, outcomes, judgement, total, women, men }: TargetAnalysis): readonly Figure[] {
  const sources = target.source ? [target.source] : [];
  const judged = [total, women, men].flatMap((one: TargetOutcome | undefined) => (one ? [one.outcome] : []));
  return [
    amount(target.value, indicator, sources),
    outcome(outcomes.total, indicator),
    outcome(outcomes.women, indicator),
    outcome(outcomes.men, indicator),
    judgement === undefined
      ? makeFigure({ text: '..', operation: 'mark', sources: [outcomes.total] })
      : makeFigure({ text: judgement, operation: 'statistic', sources: [...judged, ...sources] }),
  ];
}

/** Nothing is divided by sex that has no sexes: then the cell can have no value. */
function outcome(published: Published | undefined, indicator: Indicator): Figure {
  if (published === undefined || published.state === 'notApplicable')
    return makeFigure({ text: '.', operation: 'mark', sources: published ? [published] : [] });
  if (published.state !== 'value') return makeFigure({ text: '..', operation: 'mark', sources: [published] });
  return amount(published.value, indicator, [published]);
}

/** `24 %`, `99,4 %`, `600 st`. */
function amount(value: Exact, indicator: Indicator, sources: readonly PublishedValue[]): Figure {
  const { kind, unit } = indicator;
  const places = tableDecimals(indicator);
  const shown = dropZeroDecimals(roundHalfAway(value, places));
  const short = kind === 'count' ? 'st' : (unit.short ?? unit.many);
  return makeFigure({
    text: `${formatDecimal(shown)}${noBreakSpace}${short}`,
    operation: 'value',
    decimals: places,
    sources,
  });
}
