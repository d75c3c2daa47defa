// The last column of a table over years: the change between its two last years, in one unit for the whole column.
import { changeBetween } from '../analysis/change/change-between.js';
import { differenceBetween } from '../analysis/change/difference-between.js';
import { changeSettingsFor } from '../analysis/settings-for.js';
import { tableDecimals } from '../analysis/value-decimals.js';
import { type Exact, exact, isZero, sign } from '../arithmetic/exact.js';
import { roundHalfAway } from '../arithmetic/round.js';
import { type Figure, makeFigure } from '../disclosure/figure.js';
import type { Published } from '../disclosure/published.js';
import { type AnalysisSettings, defaultAnalysisSettings } from '../indicators/analysis-settings.js';
import type { Indicator } from '../indicators/indicator.js';
import { formatDecimal } from '../language/format-number.js';
import { formatInterval } from '../language/interval.js';
import { noBreakSpace } from '../language/spaces.js';

export interface ChangeColumn {
  /** `Förändring 2023–2024, %` */
  readonly heading: string;
  readonly cells: readonly Figure[];
}

/** Two points of one series. */
export interface Pair {
  readonly previous: Published;
  readonly current: Published;
  readonly indicator: Indicator;
}

/**
 * Percent where every earlier value is large enough for one, else the number itself; procentenheter for shares. Undefined when
 * some rows are shares and others not: one heading cannot tell of both.
 */
export function changeColumn(
  pairs: readonly Pair[],
  settings: AnalysisSettings = defaultAnalysisSettings,
): ChangeColumn | undefined {
  const [first] = pairs;
  if (first === undefined) return undefined;
  const years = formatInterval(String(first.previous.key.year), String(first.current.key.year));
  const shares = pairs.filter(({ indicator }) => indicator.kind === 'share');
  if (shares.length === pairs.length) {
    return {
      heading: `Förändring ${years}, procentenheter`,
      cells: pairs.map((pair) => absolute(pair, pointDecimals(pairs), settings)),
    };
  }
  if (shares.length > 0) return undefined;
  const inPercent = pairs.every(({ previous, current, indicator }) => {
    const change = changeBetween(previous, current, indicator, changeSettingsFor(indicator, settings));
    return change.type === 'no-statement' || ['percent', 'about_unchanged', 'unchanged'].includes(change.rule);
  });
  if (!inPercent) {
    const units = [...new Set(pairs.map(({ indicator }) => unitOf(indicator)))];
    const unit = units.length === 1 ? `, ${units[0]}` : '';
    const cells = pairs.map((pair) => absolute(pair, tableDecimals(pair.indicator), settings));
    return { heading: `Förändring ${years}${unit}`, cells };
  }
  // One number of decimals for the column, never finer than its smallest base allows.
  const isFine = pairs.every(
    ({ previous, indicator }) =>
      previous.state !== 'value' || previous.value.compare(changeSettingsFor(indicator, settings).oneDecimalBase) >= 0,
  );
  return {
    heading: `Förändring ${years},${noBreakSpace}%`,
    cells: pairs.map((pair) => percent(pair, isFine ? 1 : 0, settings)),
  };
}

/** Shares that are given as whole percent have no tenths to differ by. */
function pointDecimals(pairs: readonly Pair[]): number {
  const values = pairs.flatMap(({ previous, current }) => [previous, current]);
  const whole = values.every((one) => one.state !== 'value' || one.value.equals(exact(roundHalfAway(one.value, 0))));
  return whole ? 0 : 1;
}

function unitOf({ kind, unit }: Indicator): string {
  return kind === 'count' ? 'antal' : (unit.short ?? unit.many);
}

function percent({ previous, current, indicator }: Pair, decimals: number, settings: AnalysisSettings): Figure {
  const change = changeBetween(previous, current, indicator, changeSettingsFor(indicator, settings));
  const sources = [previous, current];
  if (change.type !== 'change') return makeFigure({ text: '..', operation: 'mark', sources });
  // From nothing to nothing is no change; from nothing to something is never told in percent.
  const base = isZero(change.previous.value) ? exact(1) : change.previous.value;
  const value = change.delta.mul(exact(100)).div(base);
  return makeFigure({ text: signed(value, decimals), operation: 'change', decimals, sources });
}

function absolute({ previous, current, indicator }: Pair, decimals: number, settings: AnalysisSettings): Figure {
  const sources = [previous, current];
  const difference = differenceBetween(previous, current, indicator, decimals, changeSettingsFor(indicator, settings));
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
