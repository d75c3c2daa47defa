// One nämnd beside the city: the newest values, and whether the nämnd deviates.
import type { DistrictAnalysis } from '../analysis/districts/district-analysis.js';
import { tableDecimals } from '../analysis/value-decimals.js';
import { roundHalfAway } from '../arithmetic/round.js';
import { type Figure, makeFigure } from '../disclosure/figure.js';
import type { Published } from '../disclosure/published.js';
import type { PublishedData } from '../disclosure/published-data.js';
import { districtDimension } from '../indicators/dimension.js';
import type { Indicator } from '../indicators/indicator.js';
import { formatDecimal } from '../language/format-number.js';
import { indicatorLabel } from './indicator-label.js';
import { marksIn } from './marks-in.js';
import type { HeaderCell, TableModel, TableRow } from './table-model.js';

export interface ProfileTableRow {
  readonly indicator: string;
  readonly years: readonly number[];
  readonly compared?: DistrictAnalysis;
}

const heads = ['Nämnden', 'Staden', 'Avviker'] as const;

/** `name` as a member of the dimension stadsdelsnämnd. A value of another year than the report's has its year in the label. */
export function profileTable(name: string, given: readonly ProfileTableRow[], data: PublishedData): TableModel {
  const rows = given.flatMap((row) => rowOf(name, row, data) ?? []);
  const head = (text: string, index: number): HeaderCell => ({
    text,
    columns: 1,
    rows: 1,
    align: index === 0 ? 'left' : 'right',
  });
  return {
    header: [[head('Indikator', 0), ...heads.map((text, index) => head(text, index + 1))]],
    rows,
    columnCount: heads.length + 1,
    marks: marksIn(rows),
  };
}

function rowOf(
  name: string,
  { indicator: id, years, compared }: ProfileTableRow,
  data: PublishedData,
): TableRow | undefined {
  const indicator = data.indicator(id);
  const last = years.at(-1);
  if (indicator === undefined || last === undefined) return undefined;
  const [now, city] = [data.cell(id, last, { [districtDimension]: name }), data.cell(id, last)];
  return {
    kind: 'data',
    label: indicatorLabel(indicator, last, data.year),
    indent: 0,
    cells: [shown(now, indicator), shown(city, indicator), standing(name, now, city, compared)],
  };
}

function shown(published: Published, indicator: Indicator): Figure {
  if (published.state !== 'value')
    return makeFigure({
      text: published.state === 'notApplicable' ? '.' : '..',
      operation: 'mark',
      sources: [published],
    });
  const decimals = tableDecimals(indicator);
  return makeFigure({
    text: formatDecimal(roundHalfAway(published.value, decimals)),
    operation: 'value',
    decimals,
    sources: [published],
  });
}

const standings = { above: 'över', below: 'under' } as const;

function standing(name: string, now: Published, city: Published, compared: DistrictAnalysis | undefined): Figure {
  const found = compared?.areas.find((one) => one.name === name);
  if (found === undefined || now.state !== 'value' || city.state !== 'value')
    return makeFigure({ text: '..', operation: 'mark', sources: [now, city] });
  const text = found.deviates === undefined ? 'nej' : standings[found.deviates];
  return makeFigure({ text, operation: 'statistic', sources: [now, city] });
}
