// All that a chapter could tell: its headlines, then every series, comparison and target of what it shows.
import type { PublishedData } from '../../disclosure/published-data.js';
import type { PlannedChapter, PlannedHeadline } from '../../plan/plan.js';
import type { ChapterAnalysis } from '../analysis.js';
import { analyseSeries } from '../series/analyse-series.js';
import type { SeriesAnalysis } from '../series/series-analysis.js';
import { subjectId } from '../series/subject-id.js';
import type { Candidate } from './candidate.js';
import { companionOf } from './companion.js';
import { districtCandidate, sexCandidate, targetCandidate } from './comparison-candidates.js';
import { movementCandidate } from './movement-candidate.js';

/** What is known of a chapter before its findings are. */
export type Analysed = Omit<ChapterAnalysis, 'findings' | 'drafted'>;

/** Headlines first, in their declared order. */
export function chapterCandidates(
  analysed: Analysed,
  chapter: PlannedChapter,
  data: PublishedData,
): readonly Candidate[] {
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
    add(
      movementCandidate(own, data, { headline: true, ...since, ...companionOf(own, series, data.settings.findings) }),
    );
  }
  const isShown = toldOf(chapter, data);
  for (const one of series) {
    if (told.has(one.id) || !isShown(one)) continue;
    add(movementCandidate(one, data, { headline: false, ...companionOf(one, series, data.settings.findings) }));
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
