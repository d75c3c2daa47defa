// The key figures of a chapter's opening: value, change in words, the last years.
import { isStill } from '../analysis/change/change.js';
import { changeBetween } from '../analysis/change/change-between.js';
import { changeSettingsFor } from '../analysis/settings-for.js';
import { toDrawing } from '../arithmetic/exact.js';
import { makeFigure } from '../disclosure/figure.js';
import type { PublishedData } from '../disclosure/published-data.js';
import { capital } from '../language/capital.js';
import type { PlannedKeyFigure } from '../plan/plan.js';
import { sayChange, sayPointChange } from '../text/say-change.js';
import { sayValue } from '../text/say-value.js';
import type { KeyFigure } from './block.js';

export function keyFigure(planned: PlannedKeyFigure, data: PublishedData): KeyFigure {
  const { fixed, previous } = planned;
  const indicator = data.indicator(fixed.indicator);
  if (indicator === undefined) throw new Error(`key figure of an unknown indicator ${fixed.indicator}`);
  const current = data.cell(fixed.indicator, fixed.year, fixed.members);
  const earlier = data.cell(fixed.indicator, previous, fixed.members);
  const recent = planned.recentYears.map((year) => {
    const cell = data.cell(fixed.indicator, year, fixed.members);
    return cell.state === 'value' ? toDrawing(cell.value) : null;
  });
  const value =
    current.state === 'value'
      ? sayValue(current, indicator, { withUnit: false, bare: true, words: false })
      : makeFigure({ text: '..', operation: 'mark', sources: [current] });
  const [first, last] = [planned.recentYears[0], planned.recentYears.at(-1)];
  const years = first === undefined || last === undefined ? {} : { years: [first, last] as const };
  const base = { label: planned.label, value, unit: indicator.unit.many, recent, ...years };
  const change = changeBetween(earlier, current, indicator, changeSettingsFor(indicator, data.settings));
  if (change.type === 'no-statement') return base;
  const figure =
    change.type === 'change'
      ? sayChange(change, indicator, { form: 'bare', style: 'digits' })
      : sayPointChange(change, indicator, { form: 'bare', style: 'digits' });
  // Only the first letter differs from the figure's own text, so it is still that figure.
  const words = makeFigure({ ...figure, text: capital(figure.text) });
  return {
    ...base,
    change: {
      direction: isStill(change) || change.direction === 'none' ? 'flat' : change.direction,
      words: [
        { kind: 'figure', figure: words },
        { kind: 'text', text: ` sedan\u00A0${previous}` },
      ],
    },
  };
}
