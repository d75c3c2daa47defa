// The analysis of a year: every planned series, its nämnder, its women and men and its targets, then the findings by chapter.
// A pure function of the plan and of published values.
import { toDrawing } from '../arithmetic/exact.js';
import type { PublishedData } from '../disclosure/published-data.js';
import type { Plan, PlannedChapter, PlannedHeadline } from '../plan/plan.js';
import type { Analysis, ChapterAnalysis } from './analysis.js';
import { analyseDistricts } from './districts/analyse-districts.js';
import type { DistrictAnalysis, DistrictSilence } from './districts/district-analysis.js';
import type { Candidate } from './findings/candidate.js';
import { districtCandidate, sexCandidate, targetCandidate } from './findings/comparison-candidates.js';
import { draftSummary } from './findings/draft-summary.js';
import { findingNames } from './findings/finding-id.js';
import { movementCandidate } from './findings/movement-candidate.js';
import { weighCandidates } from './findings/weigh-candidates.js';
import { analyseSeries } from './series/analyse-series.js';
import type { SeriesAnalysis } from './series/series-analysis.js';
import { subjectId } from './series/subject-id.js';
import { analyseSexes } from './sexes/analyse-sexes.js';
import type { SexAnalysis, SexSilence } from './sexes/sex-analysis.js';
import { sexCoverage } from './sexes/sex-coverage.js';
import { analyseTarget } from './targets/analyse-targets.js';

export interface AnalysisInput {
  readonly plan: Plan;
  readonly data: PublishedData;
}

export function analyse({ plan, data }: AnalysisInput): Analysis {
  const { subjects, sexes, districts } = plan.analysis;
  const series = new Map(subjects.map((subject) => [subjectId(subject), analyseSeries(subject, data)]));
  const compared = districts.map((one) => analyseDistricts(one, data, data.settings));
  const divided = sexes.map((one) => analyseSexes(one, data, data.settings));
  const chapters = plan.chapters.map((chapter): ChapterAnalysis => {
    const own = <T extends { readonly indicator: { readonly chapter: number } }>(all: Iterable<T>): readonly T[] =>
      [...all].filter(({ indicator }) => indicator.chapter === chapter.number);
    const judged = own(compared).filter(isJudged);
    const targets = data
      .indicators()
      .filter((indicator) => indicator.chapter === chapter.number)
      .flatMap((indicator) => {
        const found = judged.find(({ id }) => id === indicator.id);
        return analyseTarget(indicator, data.year, data, data.settings, found) ?? [];
      });
    const analysed = {
      key: chapter.key,
      number: chapter.number,
      series: own(series.values()),
      districts: judged,
      sexes: own(divided).filter(isTold),
      targets,
      silent: [...own(compared).filter(isSilentDistrict), ...own(divided).filter(isSilentSex)],
    };
    const asked = askedFindings(plan, chapter);
    const findings = weighCandidates(candidatesOf(analysed, chapter, data), asked, data.settings.findings);
    return { ...analysed, findings, drafted: draftSummary(findings, data.settings.findings) };
  });
  return { year: data.year, settings: data.settings, chapters, coverage: sexCoverage(data) };
}

const isJudged = (one: DistrictAnalysis | DistrictSilence): one is DistrictAnalysis => !('by' in one);
const isSilentDistrict = (one: DistrictAnalysis | DistrictSilence): one is DistrictSilence => 'by' in one;
const isTold = (one: SexAnalysis | SexSilence): one is SexAnalysis => !('by' in one);
const isSilentSex = (one: SexAnalysis | SexSilence): one is SexSilence => 'by' in one;

/** Findings that the chapter's decisions or any text name, by both of their names: they are told however little they weigh. */
function askedFindings({ bindings }: Plan, { summary, key }: PlannedChapter): ReadonlySet<string> {
  const decided = 'blocks' in summary ? [] : summary.flatMap((one) => (one.kind === 'own' ? [] : [one.finding]));
  const bound = [...bindings.values()].flatMap((one) => (one.kind === 'finding' ? [one] : []));
  return new Set([
    ...decided.flatMap((id) => findingNames(id, key)),
    ...bound.flatMap(({ id, chapterKey }) => findingNames(id, chapterKey)),
  ]);
}

type Analysed = Omit<ChapterAnalysis, 'findings' | 'drafted'>;

/** Headlines first, in their declared order. */
function candidatesOf(analysed: Analysed, chapter: PlannedChapter, data: PublishedData): readonly Candidate[] {
  const { series } = analysed;
  const candidates: Candidate[] = [];
  const add = (one: Candidate | undefined): void => {
    if (one) candidates.push(one);
  };
  const told = new Set<string>();
  for (const planned of chapter.headlines) {
    const own = series.find((one) => one.id === subjectId(planned)) ?? headlineSeries(planned, data);
    told.add(own.id);
    const since = planned.since === undefined ? {} : { since: planned.since };
    add(movementCandidate(own, data, { headline: true, ...since, ...companionOf(own, series) }));
  }
  const isShown = toldOf(chapter, data);
  for (const one of series) {
    if (told.has(one.id) || !isShown(one)) continue;
    add(movementCandidate(one, data, { headline: false, ...companionOf(one, series) }));
  }
  for (const one of analysed.districts) if (isShown(one)) add(districtCandidate(one));
  for (const one of analysed.sexes) if (isShown(one)) add(sexCandidate(one, data));
  for (const one of analysed.targets) add(targetCandidate(one, data));
  return candidates;
}

/** A headline may be held at members that are no subject by themselves. */
function headlineSeries({ indicator, members, cells }: PlannedHeadline, data: PublishedData): SeriesAnalysis {
  return analyseSeries({ indicator, members, years: cells.map(({ year }) => year) }, data);
}

/**
 * What a chapter prints itself; where nothing is printed, as without any prose, all that it measures. How many answered a survey
 * and what the targets are is told with what they belong to.
 */
function toldOf(
  chapter: PlannedChapter,
  data: PublishedData,
): (one: { readonly indicator: { readonly id: string } }) => boolean {
  const items = chapter.sections.flatMap(({ charts, tables }) => [...charts, ...tables]);
  const shown = new Set([
    ...items.flatMap(({ indicators }) => indicators),
    ...chapter.keyFigures.map(({ fixed }) => fixed.indicator),
    ...(chapter.equality?.charts ?? []).flatMap(({ indicators }) => indicators),
  ]);
  const beside = new Set(
    data
      .indicators()
      .flatMap(({ survey, target }) => [
        ...(survey ? [survey.answers.indicator, survey.invited?.indicator] : []),
        ...(target && 'from' in target ? [target.from.indicator] : []),
      ]),
  );
  return ({ indicator }) => (chapter.sections.length === 0 || shown.has(indicator.id)) && !beside.has(indicator.id);
}

/** The same events per inhabitants, where the population has moved enough to matter: more than so many percent over the run. */
const movedPopulation = 2;

/** Per so many at least: what is per head or per tjänst is a mean, not a rate of a population. */
const leastPer = 100;

/** The rate of a count, when the two do not go the same way. */
function companionOf(
  { indicator, run, trend, change, members }: SeriesAnalysis,
  series: readonly SeriesAnalysis[],
): { readonly companion?: SeriesAnalysis } {
  const rate = series.find(
    (one) =>
      one.indicator.kind === 'rate' &&
      (one.indicator.per ?? 1) >= leastPer &&
      one.indicator.numerator?.indicator === indicator.id &&
      Object.keys(one.indicator.numerator.members).length === 0 &&
      Object.keys({ ...members, ...one.members }).length === 0,
  );
  const [first, last] = [rate?.run[0], rate?.run.at(-1)];
  if (rate === undefined || run.length < 2 || !first || !last || last.key.year !== run.at(-1)?.key.year) return {};
  const [before, after] = [first, last].map(({ denominator }) =>
    denominator?.state === 'value' ? toDrawing(denominator.value) : 0,
  );
  if (!before || !after || Math.abs(after / before - 1) * 100 <= movedPopulation) return {};
  const parts = rate.trend.classification !== trend.classification || wayOf(rate.change) !== wayOf(change);
  return parts ? { companion: rate } : {};
}

function wayOf(change: SeriesAnalysis['change']): string {
  if (change === undefined || change.type === 'no-statement') return 'silent';
  return change.rule === 'unchanged' || change.rule === 'about_unchanged' ? 'none' : change.direction;
}
