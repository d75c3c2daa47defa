// The order of the rows of a dot chart: as ranked bars have it, by the last series.
import { rankBars } from '../bars/rank-bars.js';
import { stackNames } from '../bars/stack-parts.js';
import type { DotChart } from '../model/chart-model.js';

/** Names of the rows from the top. */
export function dotOrder(chart: DotChart): readonly string[] {
  const ranked = rankBars({ bars: chart.series.at(-1)?.points ?? [], order: chart.order }).map(({ x }) => x);
  return [...new Set([...ranked, ...stackNames(chart)])];
}
