// The last column of a table over years: the change between its two last years, in one unit for the whole column.
import { changeBetween } from '../analysis/change-between.js';
import { defaultChangeSettings } from '../analysis/change-settings.js';
import { differenceBetween } from '../analysis/difference-between.js';
import { tableDecimals } from '../analysis/value-decimals.js';
import { type Exact, exact, isZero, sign } from '../arithmetic/exact.js';
import { roundHalfAway } from '../arithmetic/round.js';
import { type Figure, makeFigure } from '../disclosure/figure.js';
import type { Published } from '../disclosure/published.js';
import type { Indicator } from '../indicators/indicator.js';
import { formatDecimal } from '../language/format-number.js';
import { formatInterval } from '../language/interval.js';
import { noBreakSpace } from '../language/spaces.js';

export interface ChangeColumn {
  /** `Förändring 2023–2024, %` */
  readonly heading: string;
  readonly cells: readonly Figure[];
}

export type Pair = readonly [previous: Published, current: Published];

/** Percent where every earlier value is large enough for one, else the number itself; procentenheter for shares. */
export function changeColumn(pairs: readonly Pair[], indicator: Indicator): ChangeColumn {
  const years = pairs[0] ? formatInterval(String(pairs[0][0].key.year), String(pairs[0][1].key.year)) : '';
  if (indicator.kind === 'share')
    return { heading: `Förändring ${years}, procentenheter`, cells: pairs.map((pair) => absolute(pair, indicator, 1)) };
  const statements = pairs.map(([previous, current]) => changeBetween(previous, current, indicator));
  const inPercent = statements.every(
    (one) => one.type === 'no-statement' || ['percent', 'about_unchanged', 'unchanged'].includes(one.rule),
  );
  if (!inPercent)
    return {
      heading: `Förändring ${years}, ${indicator.kind === 'count' ? 'antal' : (indicator.unit.short ?? indicator.unit.many)}`,
      cells: pairs.map((pair) => absolute(pair, indicator, tableDecimals(indicator))),
    };
  // One number of decimals for the column, never finer than its smallest base allows.
  const isFine = pairs.every(
    ([previous]) => previous.state !== 'value' || previous.value.compare(defaultChangeSettings.oneDecimalBase) >= 0,
  );
  return {
    heading: `Förändring ${years},${noBreakSpace}%`,
    cells: pairs.map((pair) => percent(pair, indicator, isFine ? 1 : 0)),
  };
}

function percent([previous, current]: Pair, indicator: Indicator, decimals: number): Figure {
  const change = changeBetween(previous, current, indicator);
  const sources = [previous, current];
  if (change.type !== 'change' || isZero(change.previous.value))
    return makeFigure({ text: '..', operation: 'mark', sources });
  const value = change.delta.mul(exact(100)).div(change.previous.value);
  return makeFigure({ text: signed(value, decimals), operation: 'change', decimals, sources });
}

function absolute([previous, current]: Pair, indicator: Indicator, decimals: number): Figure {
  const sources = [previous, current];
  const difference = differenceBetween(previous, current, indicator, decimals);
  if (difference.type === 'no-statement' || previous.state !== 'value' || current.state !== 'value')
    return makeFigure({ text: '..', operation: 'mark', sources });
  return makeFigure({
    text: signed(current.value.sub(previous.value), decimals),
    operation: indicator.kind === 'share' ? 'point-change' : 'difference',
    decimals,
    sources,
  });
}

/** `+2,2`, `−16,0`, `0`: a rise is marked, since the column tells of changes. */
function signed(value: Exact, decimals: number): string {
  const rounded = roundHalfAway(value, decimals);
  const text = formatDecimal(rounded);
  return sign(value) > 0 && /[1-9]/.test(rounded) ? `+${text}` : text;
}
