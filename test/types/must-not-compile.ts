// What the compiler must refuse: `npm run typecheck` fails when any of these lines begins to compile. Never run.
import type { Change, PointChange } from '../../src/analysis/change/change.js';
import { changeBetween } from '../../src/analysis/change/change-between.js';
import { differenceBetween } from '../../src/analysis/change/difference-between.js';
import { differenceNeedsNote } from '../../src/analysis/change/rounding-notes.js';
import { type Exact, exact } from '../../src/arithmetic/exact.js';
import type { DecimalString } from '../../src/arithmetic/round.js';
import { makeFigure } from '../../src/disclosure/figure.js';
import type { Published } from '../../src/disclosure/published.js';
import type { Indicator } from '../../src/indicators/indicator.js';
import { percentAmount, pointAmount } from '../../src/language/amount-in-text.js';
import { formatDecimal } from '../../src/language/format-number.js';
import { sayChange, sayDifference, sayPointChange, sayPointDifference } from '../../src/text/say-change.js';

export function refused(
  published: Published,
  change: Change,
  points: PointChange,
  indicator: Indicator,
  raw: Exact,
): void {
  // A raw number where a published value is wanted.
  // @ts-expect-error
  changeBetween(42757, published, indicator);
  // @ts-expect-error
  changeBetween(published, raw, indicator);
  // @ts-expect-error
  makeFigure({ text: '42 757', operation: 'value', sources: [42757] });

  // An object with the right fields that disclosure control did not mint.
  const lookalike = {
    state: 'value' as const,
    value: exact(3),
    key: { indicator: 'ekonomiskt-bistånd.hushåll', year: 2024, members: {} },
    flags: { preliminary: false, revised: false, break: false },
    cells: [],
  };
  // @ts-expect-error
  changeBetween(published, lookalike, indicator);
  // @ts-expect-error
  differenceBetween(lookalike, published, indicator, 0);
  // @ts-expect-error
  makeFigure({ text: '3', operation: 'value', sources: [lookalike] });

  // A value that may be hidden where a value is wanted.
  // @ts-expect-error
  differenceNeedsNote(published, published, 0);

  // The change of a share said as procent, and a relative change said as procentenheter.
  // @ts-expect-error
  sayChange(points, indicator);
  // @ts-expect-error
  sayPointChange(change, indicator);
  // @ts-expect-error
  sayDifference(points, indicator);
  // @ts-expect-error
  sayPointDifference(change, indicator);
  // @ts-expect-error
  if (points.rule === 'percentage_points') percentAmount(points.rounded);
  // @ts-expect-error
  if (change.rule === 'percent') pointAmount(change.rounded);

  // A statement that may be silence, said without looking.
  // @ts-expect-error
  sayChange(changeBetween(published, published, indicator), indicator);

  // A change made by hand, with every field that can be named.
  const { previous, current } = change;
  // @ts-expect-error
  const made: Change = { type: 'change', rule: 'unchanged', previous, current, direction: 'none', delta: raw };
  // @ts-expect-error
  const flat: PointChange = {
    type: 'point-change',
    rule: 'unchanged',
    previous,
    current,
    direction: 'none',
    points: raw,
  };
  // @ts-expect-error
  percentAmount('2.2' as DecimalString);
  // @ts-expect-error
  formatDecimal('2,2');
  sayChange(made, indicator);
  sayPointChange(flat, indicator);
}
