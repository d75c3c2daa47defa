// Women and men of one indicator as JSON, and how many indicators are divided by sex at all.
import type { SexAnalysis, SexCoverage } from '../../analysis/sexes/sex-analysis.js';
import { type Json, plainJson, publishedJson } from './plain-json.js';
import { subjectJson } from './subject-json.js';

export function sexesToJson({ id, indicator, members, ...analysis }: SexAnalysis): Json {
  const { year, women, men, verdict, gap, ratio, p, part, gapOverTime } = analysis;
  return {
    ...subjectJson({ id, indicator, members }),
    year,
    women: publishedJson(women),
    men: publishedJson(men),
    verdict,
    gap: plainJson(gap),
    ratio: plainJson(ratio),
    p: plainJson(p),
    part: plainJson(part),
    gapOverTime: plainJson(gapOverTime),
  };
}

/** Ids of indicators about persons. */
export function coverageToJson({ divided, notCollected, lacking }: SexCoverage): Json {
  return {
    divided: divided.map(({ id }) => id),
    notCollected: notCollected.map(({ id }) => id),
    lacking: lacking.map(({ id }) => id),
  };
}
