// The rate beside a count: told where the two part ways.
import { toDrawing } from '../../arithmetic/exact.js';
import type { FindingThresholds } from '../../indicators/analysis-settings.js';
import { isStill } from '../change/change.js';
import type { SeriesAnalysis } from '../series/series-analysis.js';

/** Per so many at least: what is per head or per tjänst is a mean, not a rate of a population. */
const leastPer = 100;

/** The rate of a count, when the two do not go the same way and the population has moved enough to matter. */
export function companionOf(
  { indicator, run, trend, change, members }: SeriesAnalysis,
  series: readonly SeriesAnalysis[],
  { populationMoved }: Pick<FindingThresholds, 'populationMoved'>,
): { readonly companion?: SeriesAnalysis } {
  const rate = series.find(
    (one) =>
      one.indicator.kind === 'rate' &&
      (one.indicator.per ?? 1) >= leastPer &&
      one.indicator.numerator?.indicator === indicator.id &&
      Object.keys(one.indicator.numerator.members).length === 0 &&
      Object.keys({ ...members, ...one.members }).length === 0,
  );
  const [first, last] = [rate?.run[0], rate?.run.at(-1)];
  if (rate === undefined || run.length < 2 || !first || !last || last.key.year !== run.at(-1)?.key.year) return {};
  const [before, after] = [first, last].map(({ denominator }) =>
    denominator?.state === 'value' ? toDrawing(denominator.value) : 0,
  );
  if (!before || !after || Math.abs(after / before - 1) * 100 <= populationMoved) return {};
  const parts = rate.trend.classification !== trend.classification || wayOf(rate.change) !== wayOf(change);
  return parts ? { companion: rate } : {};
}

function wayOf(change: SeriesAnalysis['change']): string {
  if (change === undefined || change.type === 'no-statement') return 'silent';
  return isStill(change) ? 'none' : change.direction;
}
