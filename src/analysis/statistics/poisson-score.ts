// Whether counts move more over the years than chance alone would make them: the score test of a log-linear Poisson trend, against
// the population when there is one (statistics.md section 2). It is what keeps 21, 22, 22, 23, 24 from being a trend.
import { type Exact, toDrawing } from '../../arithmetic/exact.js';
import { total } from './total.js';

/**
 * The score's z: positive when the counts rise, in standard deviations. Without populations each year weighs the same.
 * Undefined for fewer than two different years, negative counts, no events at all, or a population that is not positive.
 * @throws RangeError when the lists are not as long.
 */
export function poissonScore(
  years: readonly number[],
  counts: readonly Exact[],
  populations?: readonly Exact[],
): number | undefined {
  if (years.length !== counts.length || (populations && populations.length !== counts.length)) {
    throw new RangeError('years, counts and populations are not as many');
  }
  const x = counts.map(toDrawing);
  const exposure = populations?.map(toDrawing) ?? x.map(() => 1);
  const [events, exposed] = [total(x), total(exposure)];
  if (events <= 0 || x.some((count) => count < 0) || exposure.some((size) => size <= 0)) return undefined;
  const rate = events / exposed;
  const first = years[0] ?? 0;
  const times = years.map((year) => year - first);
  const meanTime = total(times.map((time, i) => time * (exposure[i] ?? 0))) / exposed;
  const score = total(times.map((time, i) => (time - meanTime) * ((x[i] ?? 0) - rate * (exposure[i] ?? 0))));
  const variance = rate * total(times.map((time, i) => (exposure[i] ?? 0) * (time - meanTime) ** 2));
  return variance > 0 ? score / Math.sqrt(variance) : undefined;
}
