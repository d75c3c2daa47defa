// What is told of a series' whole run beside its last change: its trend, or that a headline has stood still.
import type { MovementFinding } from '../../analysis/findings/finding.js';
import type { SeriesAnalysis } from '../../analysis/series/series-analysis.js';
import { isMonotone } from '../../analysis/series/series-trend.js';
import type { Way } from '../../language/change-phrases.js';
import { type PeriodReach, stablePhrase, trendPhrase } from '../../language/period-phrase.js';

export interface PeriodClause {
  /** After `har`: `ökat sedan 2015`. */
  readonly words: string;
  /** Whether it goes on as the last change did. */
  readonly agrees: boolean;
  readonly way?: Way;
  readonly reach?: PeriodReach;
}

/** `last`: which way the told change went; undefined when none is told. `trendPassed`: the trend may be told. */
export function periodClause(
  { series, headline }: MovementFinding,
  trendPassed: boolean,
  last: Way | 'still' | undefined,
): PeriodClause | undefined {
  const { trend, indicator } = series;
  const way = trendWay(series);
  if (way !== undefined && trendPassed) {
    const agrees = last === way;
    const reach = agrees ? reachOf(series, way) : 'over';
    return { words: trendPhrase(way, reach, trend), agrees, way, reach };
  }
  if (!headline || trend.classification !== 'stable') return undefined;
  return { words: stablePhrase(indicator.agreement, trend), agrees: last === 'still' };
}

/** Undefined where there is no trend. */
export function trendWay({ trend }: SeriesAnalysis): Way | undefined {
  if (trend.classification === 'increasing') return 'up';
  return trend.classification === 'decreasing' ? 'down' : undefined;
}

/** How far the words may go: a trend is a statement about most pairs of points, not about the first and the last. */
function reachOf({ run, records }: SeriesAnalysis, way: Way): PeriodReach {
  if (isMonotone(run)) return 'whole';
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return 'over';
  const isBeyond = way === 'up' ? last.value.gt(first.value) : last.value.lt(first.value);
  return isBeyond && !records.some(({ year }) => year === first.key.year) ? 'since' : 'over';
}
