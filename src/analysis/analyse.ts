// The analysis of a year: every planned series, its nämnder, its women and men and its targets, then the findings by chapter.
// A pure function of the plan and of published values.
import type { PublishedData } from '../disclosure/published-data.js';
import type { Plan } from '../plan/plan.js';
import type { Analysis, ChapterAnalysis } from './analysis.js';
import { analyseDistricts } from './districts/analyse-districts.js';
import type { DistrictAnalysis, DistrictSilence } from './districts/district-analysis.js';
import { askedFindings } from './findings/asked-findings.js';
import { chapterCandidates } from './findings/chapter-candidates.js';
import { draftSummary } from './findings/draft-summary.js';
import { weighCandidates } from './findings/weigh-candidates.js';
import { analyseSeries } from './series/analyse-series.js';
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
    const findings = weighCandidates(chapterCandidates(analysed, chapter, data), asked, data.settings);
    return { ...analysed, findings, drafted: draftSummary(findings, data.settings.findings) };
  });
  return { year: data.year, settings: data.settings, chapters, coverage: sexCoverage(data) };
}

const isJudged = (one: DistrictAnalysis | DistrictSilence): one is DistrictAnalysis => !('by' in one);
const isSilentDistrict = (one: DistrictAnalysis | DistrictSilence): one is DistrictSilence => 'by' in one;
const isTold = (one: SexAnalysis | SexSilence): one is SexAnalysis => !('by' in one);
const isSilentSex = (one: SexAnalysis | SexSilence): one is SexSilence => 'by' in one;
