// How far one indicator's target of the year is reached: by the rule for all, for women and for men, and by which nämnder surely not
// (statistics.md section 6).
import { toDrawing } from '../../arithmetic/exact.js';
import type { Published } from '../../disclosure/published.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { AnalysisSettings, TargetThresholds } from '../../indicators/analysis-settings.js';
import { sexDimension, sexMembers } from '../../indicators/dimension.js';
import type { Indicator } from '../../indicators/indicator.js';
import type { DistrictAnalysis } from '../districts/district-analysis.js';
import { judgeTarget } from '../judgements/judge-target.js';
import { settingsFor } from '../settings-for.js';
import type { TargetAnalysis, TargetOutcome } from './target-analysis.js';
import { targetAt } from './target-at.js';

/** Undefined when the indicator has no target for the year, or no total that could be held against it. */
export function analyseTarget(
  indicator: Indicator,
  year: number,
  data: PublishedData,
  settings: AnalysisSettings,
  districts?: DistrictAnalysis,
): TargetAnalysis | undefined {
  const target = targetAt(indicator, {}, year, data);
  const outcomes = outcomesOf(indicator, year, data);
  if (target === undefined || outcomes === undefined) return undefined;
  const thresholds = settingsFor(indicator, settings).targets;
  const judged = (published: Published | undefined) => published && judge(published, indicator, data, thresholds);
  const [total, women, men] = [judged(outcomes.total), judged(outcomes.women), judged(outcomes.men)];
  const override = indicator.target?.override;
  return {
    id: indicator.id,
    indicator,
    members: {},
    year,
    target,
    outcomes,
    ...(total ? { total, judgement: override?.judgement ?? total.judgement } : {}),
    ...(women ? { women } : {}),
    ...(men ? { men } : {}),
    ...(override ? { override } : {}),
    belowTarget: districts?.year === year ? belowTarget(districts, toDrawing(target.value)) : [],
  };
}

function outcomesOf({ id }: Indicator, year: number, data: PublishedData): TargetAnalysis['outcomes'] | undefined {
  if (!data.has(id, year)) return undefined;
  const of = (sex: string): Published | undefined => {
    const members = { [sexDimension]: sex };
    return data.has(id, year, members) ? data.cell(id, year, members) : undefined;
  };
  const [women, men] = [of(sexMembers.women), of(sexMembers.men)];
  return { total: data.cell(id, year), ...(women ? { women } : {}), ...(men ? { men } : {}) };
}

/** Undefined for what is hidden or missing: a judgement is a claim about the value. */
function judge(
  outcome: Published,
  indicator: Indicator,
  data: PublishedData,
  thresholds: TargetThresholds,
): TargetOutcome | undefined {
  if (outcome.state !== 'value') return undefined;
  const target = targetAt(indicator, outcome.key.members, outcome.key.year, data);
  return target && { outcome, ...judgeTarget(outcome.value, target.value, betterOf(indicator), thresholds) };
}

/** Where no direction is declared, more is taken for better: a target is something to reach. */
export function betterOf({ desired }: Pick<Indicator, 'desired'>): 'higher' | 'lower' {
  return desired === 'lower' ? 'lower' : 'higher';
}

function belowTarget({ areas, indicator }: DistrictAnalysis, target: number): TargetAnalysis['belowTarget'] {
  const isShort = ([low, high]: readonly [number, number]): boolean =>
    betterOf(indicator) === 'higher' ? high < target : low > target;
  return areas.filter(({ interval }) => isShort(interval)).map(({ name, published }) => ({ name, published }));
}
