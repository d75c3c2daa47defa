// How many women and how many men: women's part of the count, and beside it their part of the population that a declared rate of
// the same count is divided by.
import { type Exact, exact, isZero, toDrawing } from '../../arithmetic/exact.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { SexThresholds } from '../../indicators/analysis-settings.js';
import type { Indicator } from '../../indicators/indicator.js';
import { compareEvents } from './compare-rates.js';
import type { SexComparison, SexPair } from './sex-pair.js';

/** Without a population, or where it is too small, the part is told as it is, without a verdict. */
export function compareCounts(
  pair: SexPair,
  indicator: Indicator,
  data: PublishedData,
  thresholds: SexThresholds,
): SexComparison {
  const [women, men] = [pair.women.value, pair.men.value];
  if (isZero(women.add(men))) return 'no_comparison';
  const percent = partOf(women, men);
  const population = populationOf(pair, indicator, data);
  if (population === undefined) return { verdict: 'unclear', part: { percent } };
  const part = { percent, ofPopulation: partOf(population.women, population.men) };
  const compared = compareEvents(
    { events: women, exposure: population.women },
    { events: men, exposure: population.men },
    thresholds,
  );
  return typeof compared === 'string' ? { verdict: 'unclear', part } : { ...compared, part };
}

/** In percent. */
function partOf(women: Exact, men: Exact): number {
  return toDrawing(women.mul(exact(100)).div(women.add(men)));
}

/** The published denominators of the first rate whose numerator is the whole count, at the same members. */
function populationOf(
  { year, women, men }: SexPair,
  { id }: Indicator,
  data: PublishedData,
): { readonly women: Exact; readonly men: Exact } | undefined {
  const rates = data
    .indicators()
    .filter(
      ({ kind, numerator }) =>
        kind === 'rate' && numerator?.indicator === id && Object.keys(numerator.members).length === 0,
    );
  for (const rate of rates) {
    const [first, second] = [women, men].flatMap(({ key }): Exact[] => {
      if (!data.has(rate.id, year, key.members)) return [];
      const found = data.cell(rate.id, year, key.members);
      const denominator = found.state === 'value' ? found.denominator : undefined;
      return denominator?.state === 'value' ? [denominator.value] : [];
    });
    if (first && second && !isZero(first.add(second))) return { women: first, men: second };
  }
  return undefined;
}
