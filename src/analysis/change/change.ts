// What may be said of two points of one series. A relative change and a share's change in procentenheter are different types,
// so that "procent" about a share cannot be written by accident. Rules: statistics.md section 1.
import type { Exact } from '../../arithmetic/exact.js';
import type { DecimalString } from '../../arithmetic/round.js';
import type { PublishedValue } from '../../disclosure/published.js';
import type { PercentSize, PointSize } from '../../language/amount-in-text.js';

declare const changeMark: unique symbol;
declare const pointMark: unique symbol;
declare const differenceMark: unique symbol;

export type Direction = 'up' | 'down' | 'none';

interface TwoPoints {
  readonly previous: PublishedValue;
  readonly current: PublishedValue;
  readonly direction: Direction;
}

interface Sized<Size extends DecimalString> {
  /** Without sign, rounded once from the unrounded value; zero decimals are kept (`1.0`). */
  readonly rounded: Size;
  readonly decimals: number;
}

interface ChangePoints extends TwoPoints {
  readonly [changeMark]: true;
  readonly type: 'change';
  /** current − previous, in the indicator's unit. */
  readonly delta: Exact;
}

/** Why the two values are told in full instead of a percentage. */
export type FromToRule = 'negative_absolute' | 'zero_base' | 'small_base' | 'to_zero';

/** How a count, a sum of money, a rate or a duration changed. Made by `changeBetween` only. */
export type Change =
  | (ChangePoints & { readonly rule: 'unchanged' })
  | (ChangePoints & { readonly rule: 'about_unchanged' /** Signed, unrounded. */; readonly percent: Exact })
  | (ChangePoints &
      Sized<PercentSize> & { readonly rule: 'percent' /** Signed, unrounded. */; readonly percent: Exact })
  | (ChangePoints & { readonly rule: FromToRule });

interface PointChangePoints extends TwoPoints {
  readonly [pointMark]: true;
  readonly type: 'point-change';
  /** Signed, unrounded, in procentenheter. */
  readonly points: Exact;
}

/** How a share changed or differs. Made by `changeBetween` and `differenceBetween` only. */
export type PointChange =
  | (PointChangePoints & { readonly rule: 'unchanged' | 'about_unchanged' })
  | (PointChangePoints & Sized<PointSize> & { readonly rule: 'percentage_points' });

/** Whether the two values are told as equal or about equal. */
export function isStill({ rule }: Change | PointChange): boolean {
  return rule === 'unchanged' || rule === 'about_unchanged';
}

/** How far apart two values of a count, a sum, a rate or a duration are, in the unit itself: 332 fewer. */
export interface Difference extends TwoPoints, Sized<DecimalString> {
  readonly [differenceMark]: true;
  readonly type: 'difference';
  /** current − previous, unrounded. */
  readonly delta: Exact;
}

export type Silence =
  | 'suppressed'
  | 'missing'
  | 'not_applicable'
  /** A break that is not comparable lies between the points. */
  | 'break'
  /** A share, rate or mean over fewer than `smallDenominator`, or over a hidden number. */
  | 'small_denominator'
  /** The earlier point is not earlier. */
  | 'order';

/** Nothing is said, and why. */
export interface NoStatement {
  readonly type: 'no-statement';
  readonly reason: Silence;
}
