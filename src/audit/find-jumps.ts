// Values out of line with the history of their own series: changes of logarithms against the median and spread of the others.
// The floors keep a smooth history from alarming, as the Poisson floor of the XmR rule does (statistics.md, section 2).

export interface SeriesPoint {
  readonly value: number;
  /** The least that the logarithm of the value varies by chance and by rounding. */
  readonly noise: number;
  /** Whether the value is large enough to be judged, beside a neighbour as large as `beside`. */
  readonly isJudged: (beside: number) => boolean;
}

export interface Jump {
  /** `lasting`: the later values confirm the new level, as they do when the first value is the odd one. */
  readonly kind: 'alone' | 'lasting';
  /** Index of the value that is out of line. */
  readonly at: number;
  /** Indexes of the neighbours that it is out of line with: both for a value alone, one at the ends and where a level shifts. */
  readonly beside: readonly number[];
  /** What the neighbours and the usual change let one expect. */
  readonly expected: number;
  /** How much the usual change varies. */
  readonly spread: number;
}

const fewestPoints = 6;
/** In units of the spread. */
const limit = 6;
/** Nothing less than a quarter is a jump, however smooth the series: the least that a mistyped digit usually gives. */
const leastChange = Math.log(1.25);
/** As many standard errors of chance are always in line. */
const standardErrors = 4;
/** No series is smoother than this. */
const leastSpread = 0.03;
/** A median deviation is so many times smaller than a standard deviation. */
const toStandard = 1.4826;

/** The jumps of one series without breaks, in order of time. */
export function findJumps(points: readonly SeriesPoint[]): readonly Jump[] {
  if (points.length < fewestPoints) return [];
  const changes = points.slice(1).map((point, index) => Math.log(point.value / (points[index]?.value ?? point.value)));
  const series: Series = { points, changes };
  const last = points.length - 1;
  const inside = points.flatMap((_, at) => (at === 0 || at === last ? [] : (jumpAlone(series, at) ?? [])));
  // A wrong value beside it makes the first or the last look wrong.
  const ends = [0, last].filter((end) => !inside.some(({ beside }) => beside.includes(end)));
  const alone = [...inside, ...ends.flatMap((at) => jumpAlone(series, at) ?? [])];
  const told = new Set(alone.map(({ at }) => at));
  const shifts = changes.flatMap((_, before) =>
    told.has(before) || told.has(before + 1) ? [] : (levelShift(series, before) ?? []),
  );
  return [...alone, ...shifts].sort((a, b) => a.at - b.at);
}

interface Series {
  readonly points: readonly SeriesPoint[];
  /** `changes[i]` leads from point i to point i + 1. */
  readonly changes: readonly number[];
}

/** A value out of line with the ones on both sides; the first and the last with their only neighbour. */
function jumpAlone({ points, changes }: Series, at: number): Jump | undefined {
  const [into, out] = [changes[at - 1], changes[at]];
  const usual = usualChange(changes.filter((_, index) => index !== at - 1 && index !== at));
  const beside = [at - 1, at + 1].filter((index) => index >= 0 && index < points.length);
  const spread = spreadAt(points, at, beside, usual.spread);
  const isOut = (change: number): boolean =>
    Math.abs(change - usual.median) > limit * spread && Math.abs(change) > leastChange;
  if (![into, out].every((change) => change === undefined || isOut(change)) || !isJudged(points, at, beside))
    return undefined;
  if (into !== undefined && out !== undefined) {
    const bridge = into + out - 2 * usual.median;
    if (Math.sign(into) === Math.sign(out) || Math.abs(bridge) > limit * spread) return undefined;
  }
  const logs = beside.map((index) => Math.log(points[index]?.value ?? 1) + (at - index) * usual.median);
  return { kind: at === 0 ? 'lasting' : 'alone', at, beside, expected: Math.exp(mean(logs)), spread };
}

/** A change out of line with all the others, after which the series goes on from where it came. */
function levelShift({ points, changes }: Series, before: number): Jump | undefined {
  const change = changes[before] ?? 0;
  const usual = usualChange(changes.filter((_, index) => index !== before));
  const at = before + 1;
  const spread = spreadAt(points, at, [before], usual.spread);
  if (Math.abs(change - usual.median) <= limit * spread || Math.abs(change) <= leastChange) return undefined;
  if (!isJudged(points, at, [before])) return undefined;
  const expected = (points[before]?.value ?? 1) * Math.exp(usual.median);
  return { kind: 'lasting', at, beside: [before], expected, spread };
}

function isJudged(points: readonly SeriesPoint[], at: number, beside: readonly number[]): boolean {
  const point = points[at];
  return beside.every((index) => {
    const other = points[index];
    return point !== undefined && other !== undefined && point.isJudged(other.value) && other.isJudged(point.value);
  });
}

function usualChange(changes: readonly number[]): { readonly median: number; readonly spread: number } {
  const center = median(changes);
  return { median: center, spread: toStandard * median(changes.map((change) => Math.abs(change - center))) };
}

function spreadAt(points: readonly SeriesPoint[], at: number, beside: readonly number[], usual: number): number {
  const own = points[at]?.noise ?? 0;
  const noises = beside.map((index) => Math.hypot(own, points[index]?.noise ?? 0));
  return Math.max(leastSpread, usual, ...noises.map((noise) => (standardErrors * noise) / limit));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
