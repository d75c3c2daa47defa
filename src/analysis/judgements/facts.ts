// Plain facts of a series: the highest or lowest level since when, and how many years in a row it has moved one way
// (statistics.md section 2). No claim reaches across a hidden or missing year.
import { type Exact, exact, sign } from '../../arithmetic/exact.js';
import type { ChangeThresholds, RecordThresholds } from '../../indicators/analysis-settings.js';

/** A change under the thresholds of "oförändrat" breaks a streak. */
export type FactSettings = RecordThresholds & Pick<ChangeThresholds, 'unchangedPercent' | 'unchangedPoints'>;

export interface FactOptions {
  /** Shares are in percent. */
  readonly kind: 'count' | 'share' | 'other';
  /** Years between two points: 2 for a biennial survey. */
  readonly step: number;
  readonly settings: FactSettings;
}

export interface RecordFact {
  /** `since` a year that was beyond it, `equal` to a year, or beyond `all` since measurement began. */
  readonly type: 'since' | 'equal' | 'all';
  /** The year of that level; for `all` the first year of the run. */
  readonly year: number;
  /** How many points between that year and the latest it is beyond. */
  readonly yearsExceeded: number;
}

export interface StreakFact {
  readonly direction: 'up' | 'down';
  /** Changes in a row, each one step long. */
  readonly yearsInRow: number;
}

export interface Facts {
  readonly usableYears: readonly number[];
  readonly high?: RecordFact;
  readonly low?: RecordFact;
  readonly streak?: StreakFact;
}

interface Point {
  readonly year: number;
  readonly value: Exact;
}

/**
 * Of values in the order of their years; undefined is hidden, missing or cut off by a break. The latest point is the last one.
 * @throws RangeError when the lists are not as long.
 */
export function factsOf(
  years: readonly number[],
  values: readonly (Exact | undefined)[],
  { kind, step, settings }: FactOptions,
): Facts {
  if (years.length !== values.length) throw new RangeError(`${years.length} years for ${values.length} values`);
  const points = usableRun(years, values, step);
  const high = recordOf(points, 'high', settings);
  const low = recordOf(points, 'low', settings);
  const streak = streakOf(points, kind, settings);
  return {
    usableYears: points.map(({ year }) => year),
    ...(high && { high }),
    ...(low && { low }),
    ...(streak && { streak }),
  };
}

/** The trailing points that have a value and follow each other by the step. */
function usableRun(years: readonly number[], values: readonly (Exact | undefined)[], step: number): readonly Point[] {
  const run: Point[] = [];
  for (const [i, value] of [...values.entries()].reverse()) {
    const year = years[i];
    const next = run[0];
    if (year === undefined || value === undefined || (next && next.year - year !== step)) break;
    run.unshift({ year, value });
  }
  return run;
}

/** The last earlier point that the latest is not beyond, if it is beyond enough points since. */
export function recordOf(
  points: readonly Point[],
  side: 'high' | 'low',
  { minExceeded }: Pick<FactSettings, 'minExceeded'>,
): RecordFact | undefined {
  const [latest, first] = [points.at(-1), points[0]];
  if (!latest || !first) return undefined;
  const beyond = ({ value }: Point): number =>
    side === 'high' ? latest.value.compare(value) : value.compare(latest.value);
  const earlier = points.slice(0, -1);
  const bound = earlier.findLastIndex((point) => beyond(point) <= 0);
  const yearsExceeded = earlier.length - 1 - bound;
  if (yearsExceeded < minExceeded) return undefined;
  const met = earlier[bound];
  if (!met) return { type: 'all', year: first.year, yearsExceeded };
  return { type: beyond(met) === 0 ? 'equal' : 'since', year: met.year, yearsExceeded };
}

/** The trailing changes in one direction, each large enough to be told. */
export function streakOf(
  points: readonly Point[],
  kind: FactOptions['kind'],
  settings: Omit<FactSettings, 'minExceeded'>,
): StreakFact | undefined {
  const directions = points
    .slice(1)
    .map(({ value }, i) => directionOf(points[i]?.value ?? value, value, kind, settings));
  const direction = directions.at(-1) ?? 0;
  const yearsInRow = directions.length - 1 - directions.findLastIndex((other) => other !== direction);
  if (direction === 0 || yearsInRow < settings.minStreak) return undefined;
  return { direction: direction > 0 ? 'up' : 'down', yearsInRow };
}

function directionOf(
  before: Exact,
  after: Exact,
  kind: FactOptions['kind'],
  { unchangedPercent, unchangedPoints }: Pick<FactSettings, 'unchangedPercent' | 'unchangedPoints'>,
): -1 | 0 | 1 {
  const change = after.sub(before);
  const threshold =
    kind === 'share' ? exact(unchangedPoints) : before.abs().mul(exact(unchangedPercent)).div(exact(100));
  return change.abs().lt(threshold) ? 0 : sign(change);
}
