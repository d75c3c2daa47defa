// Findings for the tests of their sentences: series judged by the method's own functions, comparisons made by hand.
import { changeBetween } from '../../../src/analysis/change/change-between.js';
import type {
  DistrictAnalysis,
  DistrictValue,
  StandardisedArea,
} from '../../../src/analysis/districts/district-analysis.js';
import type {
  DistrictFinding,
  Evidence,
  EvidenceType,
  MovementFinding,
  SexFinding,
  TargetFinding,
} from '../../../src/analysis/findings/finding.js';
import { classifyTrend } from '../../../src/analysis/judgements/classify-trend.js';
import { factsOf } from '../../../src/analysis/judgements/facts.js';
import { judgeTarget } from '../../../src/analysis/judgements/judge-target.js';
import type { RecordFact, SeriesAnalysis } from '../../../src/analysis/series/series-analysis.js';
import { usableRun } from '../../../src/analysis/series/usable-run.js';
import type { SexAnalysis, SexVerdict } from '../../../src/analysis/sexes/sex-analysis.js';
import type { TargetAnalysis } from '../../../src/analysis/targets/target-analysis.js';
import { exact } from '../../../src/arithmetic/exact.js';
import type { Published, PublishedValue } from '../../../src/disclosure/published.js';
import { defaultAnalysisSettings as settings } from '../../../src/indicators/analysis-settings.js';
import type { Indicator } from '../../../src/indicators/indicator.js';
import { point, silent } from '../../analysis/points.js';

/** A value, `[value, denominator]`, or what is printed instead. */
export type Given = number | string | readonly [number | string, number] | undefined;

export const year = 2024;
export const context = { data: { settings }, year };

/** Points up to 2024 or `to`, the indicator's step apart; undefined is hidden. */
export function pointsOf(about: Indicator, given: readonly Given[], to = year): readonly Published[] {
  return given.map((one, index): Published => {
    const at = to - (given.length - 1 - index) * about.step;
    if (one === undefined) return silent(at, 'suppressed');
    return typeof one === 'object' ? point(at, one[0], point(at, one[1])) : point(at, one);
  });
}

export interface SeriesOptions extends Partial<Pick<SeriesAnalysis, 'members' | 'survey' | 'deviation' | 'trend'>> {
  readonly to?: number;
}

/** Change, trend, records and streak as the method finds them. */
export function seriesOf(
  about: Indicator,
  given: readonly Given[],
  { to, ...more }: SeriesOptions = {},
): SeriesAnalysis {
  const points = pointsOf(about, given, to);
  const run = usableRun(points, about, settings.change.smallDenominator);
  const [previous, current] = points.slice(-2);
  const years = run.map(({ key }) => key.year);
  const values = run.map(({ value }) => value);
  const kind = about.kind === 'count' || about.kind === 'share' ? about.kind : 'other';
  const facts = factsOf(years, values, {
    kind,
    step: about.step,
    settings: { ...settings.records, ...settings.change },
  });
  const records = (['high', 'low'] as const).flatMap((side): RecordFact[] => {
    const fact = facts[side];
    const at = run.find(({ key }) => key.year === fact?.year);
    return fact && at ? [{ side, ...fact, point: at }] : [];
  });
  const { classification } = classifyTrend(years, values, { kind, settings: settings.trend });
  return {
    id: about.id,
    indicator: about,
    members: {},
    points,
    run,
    // Points made by hand are all of one series, whatever it is called.
    change: previous && current && changeBetween(previous, current, { ...about, id: current.key.indicator }),
    trend: { classification, n: run.length, from: years[0] ?? 0, to: years.at(-1) ?? 0 },
    records,
    ...(facts.streak ? { streak: facts.streak } : {}),
    silenced: [],
    ...more,
  };
}

export function evidence(...types: readonly EvidenceType[]): readonly Evidence[] {
  return types.map((type) => ({ type, m: 0.5, q: 0.01, v: 0.5, score: 40 }));
}

const base = { members: {}, evidence: [], score: 0, headline: false, sources: [] } as const;

/** Everything that the series has passed, unless `changes` say otherwise. */
export function movement(series: SeriesAnalysis, changes: Partial<MovementFinding> = {}): MovementFinding {
  const signal = series.deviation?.signal ?? 'none';
  return {
    ...base,
    kind: 'utveckling',
    id: `utveckling.${series.id}`,
    indicator: series.indicator,
    series,
    evidence: evidence('change', 'trend', 'record', 'streak', ...(signal === 'none' ? [] : (['deviation'] as const))),
    ...changes,
  };
}

export interface Nämnd {
  readonly name: string;
  readonly value: number | string;
  readonly deviates?: 'above' | 'below';
}

export function districts(
  about: Indicator,
  city: number | string,
  areas: readonly Nämnd[],
  changes: Partial<DistrictAnalysis> = {},
): DistrictAnalysis {
  const all = areas.map(({ name, value, deviates }): DistrictValue => {
    const published = point(year, value, undefined, { stadsdelsnämnd: name });
    const statistics = { zRaw: 0, z: 0, p: 1, q: 1, pExact: 1, limits: [], interval: [0, 0] as const };
    return { name, published, events: 0, denominator: 1000, ...statistics, ...(deviates ? { deviates } : {}) };
  });
  const ordered = [...all].sort((a, b) => a.published.value.compare(b.published.value));
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  if (lowest === undefined || highest === undefined) throw new Error('no nämnd is given');
  return {
    id: about.id,
    indicator: about,
    year,
    city: point(year, city),
    areas: all,
    leftOut: [],
    ...{ phi: 3, phiThreshold: 1.85, tau2: 0.001, chi2: 40, df: areas.length - 1, pSpread: 0.0001 },
    spread: 'beyond_chance',
    systematic: 20,
    coefficient: 30,
    highest,
    lowest,
    ...changes,
  };
}

/** `[name, ratio, side]`: with a side the whole interval lies on it, and the nämnd deviates when ten percent or more. */
export type WithEqualAges = readonly [name: string, ratio: number, apart?: 'above' | 'below'];

export function standardised(about: DistrictAnalysis, areas: readonly WithEqualAges[], by = 'ålder'): DistrictAnalysis {
  const all = areas.map(([name, ratio, apart]): StandardisedArea => {
    const own = about.areas.find((one) => one.name === name);
    if (own === undefined) throw new Error(`${name} is not compared`);
    const far = Math.abs(ratio - 1) >= 0.1;
    const sides = apart ? { apart, ...(far ? { deviates: apart } : {}) } : {};
    return { name, expected: 100, ratio, interval: [0, 0], ...sides, sources: [own.published, about.city] };
  });
  return { ...about, standardised: { by, areas: all } };
}

export const leftOut = (...names: readonly string[]): DistrictAnalysis['leftOut'] =>
  names.map((name) => ({ name, published: silent(year, 'suppressed'), why: 'hidden' }));

export function districtFinding(of: DistrictAnalysis): DistrictFinding {
  return { ...base, kind: 'nämnder', id: `nämnder.${of.id}`, indicator: of.indicator, districts: of };
}

export function sexFinding(
  about: Indicator,
  [women, men]: readonly [Given, Given],
  verdict: SexVerdict,
  changes: Partial<SexAnalysis> = {},
): SexFinding {
  const at = changes.year ?? year;
  const [of, and] = [publishedOf(about, women, at), publishedOf(about, men, at)];
  const gap =
    about.kind === 'share' ? { gap: { points: of.value.sub(and.value).valueOf(), interval: [0, 0] as const } } : {};
  const sexes: SexAnalysis = {
    id: about.id,
    indicator: about,
    members: {},
    year: at,
    women: of,
    men: and,
    verdict,
    ...gap,
    ...changes,
  };
  return { ...base, kind: 'kön', id: `kön.${about.id}`, indicator: about, sexes };
}

export interface GivenTarget {
  readonly target: number | string;
  readonly total?: number | string;
  readonly women?: number | string;
  readonly men?: number | string;
}

/** Judged by the rule, in the indicator's desired direction. */
export function targetFinding(
  about: Indicator,
  { target, total, women, men }: GivenTarget,
  changes: Partial<TargetAnalysis> = {},
): TargetFinding {
  const at = changes.year ?? year;
  const judged = (given: number | string) => {
    const better = about.desired === 'lower' ? 'lower' : 'higher';
    return { outcome: point(at, given), ...judgeTarget(exact(given), exact(target), better, settings.targets) };
  };
  const all = total === undefined ? undefined : judged(total);
  const analysis: TargetAnalysis = {
    id: about.id,
    indicator: about,
    members: {},
    year: at,
    target: { value: exact(target), source: point(at, target) },
    ...(all === undefined ? {} : { total: all, judgement: all.judgement }),
    ...(women === undefined ? {} : { women: judged(women) }),
    ...(men === undefined ? {} : { men: judged(men) }),
    outcomes: { total: all?.outcome ?? silent(at, 'suppressed') },
    belowTarget: [],
    ...changes,
  };
  return { ...base, kind: 'mål', id: `mål.${about.id}`, indicator: about, target: analysis };
}

function publishedOf(about: Indicator, given: Given, at: number): PublishedValue {
  const [one] = pointsOf(about, [given], at);
  if (one?.state !== 'value') throw new Error('a value is needed here');
  return one;
}
