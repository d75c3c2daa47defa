// The stadsdelsnämnder of one indicator in its newest year: the spread between them, and apart from it any that deviates
// (statistics.md section 3). Never a ranking: highest and lowest are named for the range only.
import { toDrawing } from '../../arithmetic/exact.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { AnalysisSettings, DistrictThresholds } from '../../indicators/analysis-settings.js';
import type { PlannedAnalysis } from '../../plan/plan.js';
import { subjectId } from '../series/subject-id.js';
import { settingsFor } from '../settings-for.js';
import { type Funnel, funnel } from '../statistics/funnel.js';
import { total } from '../statistics/total.js';
import { type ComparedDistricts, compareDistricts } from './compare-districts.js';
import type { DistrictAnalysis, DistrictSilence, DistrictValue } from './district-analysis.js';
import { judgeDistricts } from './judge-districts.js';
import { spreadOverTime } from './spread-over-time.js';
import { standardiseDistricts } from './standardise-districts.js';

/** @throws Error when the plan holds an indicator that the data do not know, or no year: a bug. */
export function analyseDistricts(
  planned: PlannedAnalysis['districts'][number],
  data: PublishedData,
  settings: AnalysisSettings,
): DistrictAnalysis | DistrictSilence {
  const indicator = data.indicator(planned.indicator);
  const year = planned.years.at(-1);
  if (indicator === undefined || year === undefined)
    throw new Error(`planned comparison of nämnder without an indicator or a year: ${planned.indicator}`);
  const own = settingsFor(indicator, settings);
  const base = { id: subjectId(planned), indicator, year };
  const compared = compareDistricts(planned.names, year, indicator, data, own.districts);
  if (typeof compared === 'string') return { ...base, by: compared };
  const found = funnelOf(compared, own.districts);
  const areas = judgeDistricts(compared, found, indicator, own.districts);
  const [highest, lowest] = [extreme(areas, 1), extreme(areas, -1)];
  if (highest === undefined || lowest === undefined) return { ...base, by: 'few_areas' };
  const { city, leftOut } = compared;
  const ratio = toDrawing(lowest.published.value) > 0 ? { ratio: ratioOf(highest, lowest) } : {};
  const over = spreadOverTime(planned, indicator, data, own);
  const standardised = standardiseDistricts(planned, compared, data, own.districts);
  return {
    ...base,
    ...{ city, areas, leftOut },
    ...{ phi: found.phi, phiThreshold: found.phiThreshold, tau2: found.tau2, chi2: found.chi2, df: found.df },
    pSpread: found.pHeterogeneity,
    spread: found.pHeterogeneity <= own.districts.spreadAlpha ? 'beyond_chance' : 'within_chance',
    systematic: (100 * Math.sqrt(found.tau2)) / found.target,
    coefficient: coefficientOf(found),
    ...{ highest, lowest },
    ...ratio,
    ...(over ? { spreadOverTime: over } : {}),
    ...(standardised ? { standardised } : {}),
  };
}

/** In events per one of the denominator. */
function funnelOf({ areas, kind, target }: ComparedDistricts, { limits, winsorise }: DistrictThresholds): Funnel {
  const items = areas.map(({ name, events, exposure }) => ({ name, x: toDrawing(events), n: toDrawing(exposure) }));
  return funnel(items, { kind, target: toDrawing(target), winsorise, confidences: limits });
}

/** The first of equals. */
function extreme(areas: readonly DistrictValue[], side: 1 | -1): DistrictValue | undefined {
  return areas.reduce<DistrictValue | undefined>(
    (best, one) => (best && side * one.published.value.compare(best.published.value) <= 0 ? best : one),
    undefined,
  );
}

function ratioOf(highest: DistrictValue, lowest: DistrictValue): number {
  return toDrawing(highest.published.value.div(lowest.published.value));
}

/** The standard deviation of the nämnder's values about their mean, in percent of the city's. */
function coefficientOf({ items, target }: Funnel): number {
  const mean = total(items.map(({ y }) => y)) / items.length;
  const variance = total(items.map(({ y }) => (y - mean) ** 2)) / (items.length - 1);
  return (100 * Math.sqrt(variance)) / target;
}
