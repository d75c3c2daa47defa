// What `findings --json` says: the thresholds used, and by chapter every finding and every statistic, also of what was silenced.
import type { Analysis, ChapterAnalysis } from '../../analysis/analysis.js';
import { districtsToJson } from './districts-to-json.js';
import { findingToJson } from './finding-to-json.js';
import { type Json, plainJson } from './plain-json.js';
import { seriesToJson } from './series-to-json.js';
import { coverageToJson, sexesToJson } from './sexes-to-json.js';
import { silenceToJson } from './silence-to-json.js';
import { targetsToJson } from './targets-to-json.js';

/** `drafts` are the sentences, by the id of their finding. Of what is hidden there is no number anywhere. */
export function analysisToJson(
  { year, settings, chapters, coverage }: Analysis,
  drafts: ReadonlyMap<string, string>,
): { readonly [key: string]: Json } {
  return {
    year,
    settings: plainJson(settings),
    chapters: chapters.map((chapter) => chapterToJson(chapter, drafts)),
    coverage: coverageToJson(coverage),
  };
}

function chapterToJson(chapter: ChapterAnalysis, drafts: ReadonlyMap<string, string>): Json {
  const { key, number, findings, drafted, series, districts, sexes, targets, silent } = chapter;
  return {
    key,
    number,
    findings: findings.map((finding) =>
      findingToJson(finding, { drafted: drafted.includes(finding.id), sentence: drafts.get(finding.id) }),
    ),
    series: series.map(seriesToJson),
    districts: districts.map(districtsToJson),
    sexes: sexes.map(sexesToJson),
    targets: targets.map(targetsToJson),
    silent: silent.map(silenceToJson),
  };
}
