// Which stadsdelsnämnder deviate: surely, after adjustment for how many were tested, and by enough to matter (statistics.md section 3).
import { type Exact, exact, toDrawing } from '../../arithmetic/exact.js';
import type { PublishedValue } from '../../disclosure/published.js';
import type { DistrictThresholds } from '../../indicators/analysis-settings.js';
import type { Indicator } from '../../indicators/indicator.js';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import type { Funnel, FunnelPoint } from '../statistics/funnel.js';
import { twoSidedNormalP } from '../statistics/normal.js';
import { poissonInterval } from '../statistics/poisson-interval.js';
import { wilson } from '../statistics/wilson.js';
import type { Area, ComparedDistricts } from './compare-districts.js';
import type { DistrictValue } from './district-analysis.js';

/** One value per area, in their order, which is the funnel's; in the indicator's own unit. */
export function judgeDistricts(
  compared: ComparedDistricts,
  funnel: Funnel,
  indicator: Indicator,
  thresholds: DistrictThresholds,
): readonly DistrictValue[] {
  const { areas, city, kind } = compared;
  const { overdispersion, maxQ } = thresholds;
  const per = indicator.per ?? 100;
  const confidence = Math.min(...thresholds.limits);
  const z = funnel.items.map((one) => (overdispersion === 'additive' ? one.zAdditive : one.zMultiplicative));
  const p = z.map(twoSidedNormalP);
  const [q, qExact] = [p, funnel.items.map(({ pExact }) => pExact)].map(benjaminiHochberg);
  const needsExact = isSmall(compared, thresholds);
  return areas.flatMap((area, i): DistrictValue[] => {
    const item = funnel.items[i];
    if (item === undefined) return [];
    const sure = at(q, i) <= maxQ && (!needsExact || at(qExact, i) <= maxQ);
    const deviates = sure && isMaterial(area.published, city, indicator, thresholds);
    return [
      {
        name: area.name,
        published: area.published,
        events: item.x,
        denominator: item.n,
        interval: intervalOf(area, kind, confidence, per),
        ...{ zRaw: item.zRaw, z: z[i] ?? 0, p: at(p, i), q: at(q, i), pExact: item.pExact },
        limits: limitsOf(item, overdispersion, per),
        ...(deviates ? { deviates: area.published.value.gt(city.value) ? 'above' : 'below' } : {}),
      },
    ];
  });
}

function at(probabilities: readonly number[] | undefined, index: number): number {
  return probabilities?.[index] ?? 1;
}

/** Whether the normal distribution is too coarse: few events in all, or few expected anywhere; of shares, few without it too. */
function isSmall({ areas, target, kind }: ComparedDistricts, { smallSum, smallExpected }: DistrictThresholds): boolean {
  const sum = areas.reduce<Exact>((total, { events }) => total.add(events), exact(0));
  if (sum.lt(exact(smallSum))) return true;
  return areas.some(({ exposure }) => {
    const expected = exposure.mul(target);
    const fewest = kind === 'proportion' && exposure.sub(expected).lt(expected) ? exposure.sub(expected) : expected;
    return fewest.lt(exact(smallExpected));
  });
}

/** By so many percent of the city's value, or of shares so many procentenheter. */
function isMaterial(
  { value }: PublishedValue,
  city: PublishedValue,
  { kind, per }: Indicator,
  { minDifferencePercent, minDifferencePoints }: DistrictThresholds,
): boolean {
  const apart = value.sub(city.value).abs().mul(exact(100));
  if (apart.gte(city.value.mul(exact(minDifferencePercent)))) return true;
  return kind === 'share' && apart.gte(exact(minDifferencePoints).mul(exact(per ?? 100)));
}

function intervalOf(
  { events, exposure }: Area,
  kind: ComparedDistricts['kind'],
  confidence: number,
  per: number,
): DistrictValue['interval'] {
  const [x, n] = [toDrawing(events), toDrawing(exposure)];
  const [lo, hi] = kind === 'proportion' ? wilson(x, n, confidence) : poissonInterval(x, n, confidence);
  return [per * lo, per * hi];
}

function limitsOf(
  { limits }: FunnelPoint,
  overdispersion: DistrictThresholds['overdispersion'],
  per: number,
): DistrictValue['limits'] {
  return limits.map(({ confidence, ...sets }) => {
    const [low, high] = sets[overdispersion];
    return { confidence, low: per * low, high: per * high };
  });
}
