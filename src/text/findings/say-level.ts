// A level as a finding's sentence tells it: with the unit only where the subject does not already say what is counted.
import { textDecimals } from '../../analysis/value-decimals.js';
import type { Exact } from '../../arithmetic/exact.js';
import { roundHalfAway } from '../../arithmetic/round.js';
import type { Figure } from '../../disclosure/figure.js';
import type { PublishedValue } from '../../disclosure/published.js';
import type { Indicator } from '../../indicators/indicator.js';
import { sayValue } from '../say-value.js';

export interface LevelOptions {
  /** The unit of a count although the subject names it: where the number stands alone after a comma. */
  readonly withUnit?: boolean;
  /** No unit at all: the other of two numbers carries it. */
  readonly bare?: boolean;
  readonly decimals?: number;
  /** Small whole numbers in digits: beside others that are. */
  readonly digits?: boolean;
}

/** `42 757`, `24 procent`, `sju`, `3 400 kronor`. Shares and rates are always in digits. */
export function sayLevel(point: PublishedValue, indicator: Indicator, options: LevelOptions = {}): Figure {
  const { kind } = indicator;
  const words = kind !== 'share' && kind !== 'rate' && options.digits !== true && options.decimals === undefined;
  return sayValue(point, unitOnce(indicator), {
    withUnit: needsUnit(indicator) || (kind === 'count' && options.withUnit === true),
    bare: options.bare === true,
    words,
    ...(options.decimals === undefined ? {} : { decimals: options.decimals }),
  });
}

/** Decimals for values that stand beside each other: the most that any of them has in running text. */
export function sharedDecimals(points: readonly PublishedValue[], indicator: Indicator): number {
  return Math.max(...points.map(({ value }) => textDecimals(indicator, value)));
}

/** Where two numbers must not look alike though they differ: as many decimals as it takes, up to two more. */
export function decimalsApart(points: readonly { readonly value: Exact }[], decimals: number): number {
  const [one, other] = points;
  if (one === undefined || other === undefined || one.value.equals(other.value)) return decimals;
  const alike = roundHalfAway(one.value, decimals) === roundHalfAway(other.value, decimals);
  return alike && decimals < 3 ? decimalsApart(points, decimals + 1) : decimals;
}

/** Whether a level of it is told with its unit. */
export function needsUnit({ kind, subject, unit }: Indicator): boolean {
  if (kind === 'share') return true;
  if (kind === 'rate') return /kron/u.test(unit.many);
  return kind !== 'count' || !/^antalet /u.test(subject);
}

/** `kronor per invånare` is `kronor` where the subject ends with `per invånare`. */
function unitOnce(indicator: Indicator): Indicator {
  const { unit, subject } = indicator;
  const per = / per .*$/u.exec(unit.many)?.[0];
  if (per === undefined || !subject.includes(per)) return indicator;
  return { ...indicator, unit: { ...unit, one: unit.one.replace(per, ''), many: unit.many.replace(per, '') } };
}
