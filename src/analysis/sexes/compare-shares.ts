// Women's share against men's: the gap in procentenheter, surely told only where the counts behind both are known.
import { type Exact, exact, ratio, toDrawing } from '../../arithmetic/exact.js';
import type { PublishedValue } from '../../disclosure/published.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { AnalysisSettings } from '../../indicators/analysis-settings.js';
import type { Indicator } from '../../indicators/indicator.js';
import { denominatorOf } from '../basis.js';
import { inPercent } from '../in-percent.js';
import { fisherExact } from '../statistics/fisher-exact.js';
import { katz } from '../statistics/katz.js';
import { newcombe } from '../statistics/newcombe.js';
import { twoProportions } from '../statistics/two-proportions.js';
import { surveyStanding } from '../surveys/survey-standing.js';
import { judgeInterval } from './judge-interval.js';
import type { SexSilence } from './sex-analysis.js';
import type { SexComparison, SexPair } from './sex-pair.js';

/** Events of persons: a share of answers gives no whole number of them. */
interface Group {
  readonly x: Exact;
  readonly n: Exact;
}

export function compareShares(
  { women, men }: SexPair,
  indicator: Indicator,
  data: PublishedData,
  settings: AnalysisSettings,
): SexComparison {
  const [first, second] = [women, men].map((share) => groupOf(share, indicator, data, settings));
  if (first === undefined || second === undefined) return 'no_counts';
  if (typeof first === 'string') return first;
  if (typeof second === 'string') return second;
  const { confidence, minGapPoints, equalWithinPoints } = settings.sexes;
  const [x1, n1, x2, n2] = [toDrawing(first.x), toDrawing(first.n), toDrawing(second.x), toDrawing(second.n)];
  const { interval } = newcombe(x1, n1, x2, n2, confidence);
  const points = inPercent(women.value.sub(men.value), indicator);
  const inPoints = [100 * interval[0], 100 * interval[1]] as const;
  const limits = { equality: 0, within: equalWithinPoints };
  const times = katz(x1, n1, x2, n2, confidence);
  const isCounted = [first, second].every(({ x, n }) => x.d === 1n && n.d === 1n);
  return {
    verdict: judgeInterval(inPoints, points.abs().gte(exact(minGapPoints)), limits),
    gap: { points: toDrawing(points), interval: inPoints },
    ...(times ? { ratio: { value: times.ratio, interval: times.interval } } : {}),
    p: isCounted ? fisherExact(x1, n1, x2, n2) : twoProportions(x1, n1, x2, n2).p,
  };
}

/** From the published denominator, else from the number of answers in a survey. */
function groupOf(
  share: PublishedValue,
  indicator: Indicator,
  data: PublishedData,
  settings: AnalysisSettings,
): Group | SexSilence['by'] {
  const { key, value } = share;
  const standing = surveyStanding(indicator, key.members, key.year, data, settings);
  if (standing?.silenced) return 'few_answers';
  const denominator = denominatorOf(share);
  if (denominator === 'hidden') return 'hidden';
  const answers = standing?.answers?.state === 'value' ? standing.answers.value : undefined;
  const n = denominator === 'unknown' ? answers : denominator;
  if (n === undefined) return 'no_counts';
  if (n.lt(exact(settings.sexes.minDenominator))) return 'small_denominator';
  const x = ratio(value.mul(n), exact(indicator.per ?? 100));
  // More than all, or less than none: no share of persons.
  return x.gte(exact(0)) && x.lte(n) ? { x, n } : 'no_comparison';
}
