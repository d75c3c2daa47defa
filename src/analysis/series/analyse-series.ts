// All that one series says, and which rules kept silent (statistics.md sections 1, 2 and 5).
import { sign } from '../../arithmetic/exact.js';
import type { Published, PublishedValue } from '../../disclosure/published.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { AnalysisSettings } from '../../indicators/analysis-settings.js';
import type { Members } from '../../indicators/cell-key.js';
import { type Indicator, isStale } from '../../indicators/indicator.js';
import type { PlannedSubject } from '../../plan/plan.js';
import { changeBetween } from '../change/change-between.js';
import { factsOf } from '../judgements/facts.js';
import { changeSettingsFor, settingsFor } from '../settings-for.js';
import { individualsLimits } from '../statistics/individuals-limits.js';
import { surveyChange } from '../surveys/survey-change.js';
import { surveyStanding } from '../surveys/survey-standing.js';
import { changeTest } from './change-test.js';
import type {
  ChangeTest,
  DeviationResult,
  RecordFact,
  SeriesAnalysis,
  SilencedBy,
  SurveyStanding,
  TrendResult,
} from './series-analysis.js';
import { seriesTrend } from './series-trend.js';
import { subjectId } from './subject-id.js';
import { usableRun } from './usable-run.js';

export function analyseSeries(planned: PlannedSubject, data: PublishedData): SeriesAnalysis {
  const indicator = data.indicator(planned.indicator);
  if (indicator === undefined) throw new Error(`planned analysis of an unknown indicator ${planned.indicator}`);
  const settings = settingsFor(indicator, data.settings);
  const points = planned.years.map((year) => data.cell(planned.indicator, year, planned.members));
  const newest = points.at(-1);
  const survey = newest && surveyStanding(indicator, planned.members, newest.key.year, data, settings);
  const silencedBy = survey?.silenced ?? silence(newest, indicator, data);
  const run = silencedBy === undefined ? usableRun(points, indicator, settings.change.smallDenominator) : [];
  const trend = seriesTrend(run, indicator, data, settings.trend);
  const isTrend = movesOneWay(trend, settings);
  const deviation = isTrend ? undefined : deviationOf(run, indicator, settings);
  const test =
    changeTest(run, indicator, data) ?? answersTest(run, survey, planned.members, { indicator, data, settings });
  // One step back and no further: what lies beyond a gap is not the point before.
  const previous = points.find(({ key }) => key.year === (newest?.key.year ?? 0) - indicator.step);
  return {
    id: subjectId(planned),
    indicator,
    members: planned.members,
    points,
    run,
    change:
      previous && newest && changeBetween(previous, newest, indicator, changeSettingsFor(indicator, data.settings)),
    ...(test && { changeTest: test }),
    trend,
    ...(deviation && { deviation }),
    ...factsAbout(run, indicator, settings),
    ...(survey && { survey }),
    silenced: silencedRules(trend, isTrend, run, silencedBy, settings),
  };
}

interface SeriesContext {
  readonly indicator: Indicator;
  readonly data: PublishedData;
  readonly settings: AnalysisSettings;
}

/** Of shares of answers, whose counts are not known but whose number of answers is. */
function answersTest(
  run: readonly PublishedValue[],
  standing: SurveyStanding | undefined,
  members: Members,
  { indicator, data, settings }: SeriesContext,
): ChangeTest | undefined {
  const [before, after] = run.slice(-2);
  if (before === undefined || after === undefined || standing === undefined) return undefined;
  const earlier = surveyStanding(indicator, members, before.key.year, data, settings);
  if (earlier === undefined) return undefined;
  const [previous, current] = [
    { share: before, standing: earlier },
    { share: after, standing },
  ];
  return surveyChange(previous, current, indicator, settings.surveys);
}

/** Whether the years go one way more than chance would have it, however little: then there is no level to deviate from. */
function movesOneWay({ p = 1 }: TrendResult, { trend }: AnalysisSettings): boolean {
  return p <= trend.alpha;
}

function silence(newest: Published | undefined, indicator: Indicator, data: PublishedData): SilencedBy | undefined {
  if (newest === undefined || newest.state === 'missing' || newest.state === 'notApplicable') return 'missing';
  if (newest.state === 'suppressed') return 'suppressed';
  return isStale(indicator, newest.key.year, data.year) ? 'not_latest' : undefined;
}

function deviationOf(
  run: readonly PublishedValue[],
  { kind }: Indicator,
  { deviation }: AnalysisSettings,
): DeviationResult | undefined {
  const found = individualsLimits(
    run.map(({ value }) => value),
    // A balance may fall below zero: then it is no count, whatever it is called.
    { isCount: kind === 'count' && run.every(({ value }) => sign(value) >= 0), ...deviation },
  );
  if (found?.signal === undefined) return undefined;
  const { signal, baseline, mean, limits, sigma, z } = found;
  return { signal, baseline, mean, limits, sigma, z };
}

function factsAbout(
  run: readonly PublishedValue[],
  { kind, step }: Indicator,
  { records, change }: AnalysisSettings,
): Pick<SeriesAnalysis, 'records' | 'streak'> {
  const { unchangedPercent, unchangedPoints } = change;
  const facts = factsOf(
    run.map(({ key }) => key.year),
    run.map(({ value }) => value),
    {
      kind: kind === 'count' || kind === 'share' ? kind : 'other',
      step,
      settings: { ...records, unchangedPercent, unchangedPoints },
    },
  );
  const sides = (['high', 'low'] as const).flatMap((side): RecordFact[] => {
    const fact = facts[side];
    const point = run.find(({ key }) => key.year === fact?.year);
    return fact && point ? [{ side, ...fact, point }] : [];
  });
  return { records: sides, ...(facts.streak && { streak: facts.streak }) };
}

function silencedRules(
  trend: TrendResult,
  isTrend: boolean,
  run: readonly PublishedValue[],
  by: SilencedBy | undefined,
  { deviation }: AnalysisSettings,
): SeriesAnalysis['silenced'] {
  if (by !== undefined) return ['change', 'trend', 'deviation', 'record', 'streak'].map((rule) => ({ rule, by }));
  return [
    ...(trend.classification === 'too_few_years' ? [{ rule: 'trend', by: 'too_few_years' as const }] : []),
    ...(isTrend ? [{ rule: 'deviation', by: 'trend' as const }] : []),
    ...(!isTrend && run.length <= deviation.minBaseline ? [{ rule: 'deviation', by: 'too_few_years' as const }] : []),
  ];
}
