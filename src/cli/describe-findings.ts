// The findings as the terminal shows them: chapter by chapter, heaviest first, then how many indicators are divided by sex.
import type { ChapterAnalysis } from '../analysis/analysis.js';
import type { Finding } from '../analysis/findings/finding.js';
import type { SexCoverage } from '../analysis/sexes/sex-analysis.js';
import type { YearFindings } from './year/pipeline.js';

/** What follows the score: `H`, `U` or both. */
const marks = { headline: 'H', drafted: 'U' } as const;
const legend = `${marks.headline} huvudsiffra, ${marks.drafted} med i utkastet till kapitlets sammanfattning. Före varje iakttagelse står dess vikt, 0–100.`;
const indent = ' '.repeat(7);

export function describeFindings({ analysis, drafts, titles }: YearFindings): string {
  const chapters = analysis.chapters.map((chapter) => {
    const heading = `${chapter.number} ${titles.get(chapter.key) ?? chapter.key}`;
    const lines = chapter.findings.map((finding) => describeFinding(finding, chapter, drafts));
    return [heading, ...(lines.length === 0 ? ['   Inga iakttagelser.'] : lines)].join('\n');
  });
  return `${[...chapters, describeCoverage(analysis.coverage), legend].join('\n\n')}\n`;
}

function describeFinding(
  { id, score, headline }: Finding,
  { drafted }: ChapterAnalysis,
  drafts: ReadonlyMap<string, string>,
): string {
  const marked = `${headline ? marks.headline : ' '}${drafted.includes(id) ? marks.drafted : ' '}`;
  return `${Math.round(score).toString().padStart(3)} ${marked} ${id}\n${indent}${drafts.get(id) ?? ''}`;
}

function describeCoverage({ divided, notCollected, lacking }: SexCoverage): string {
  const all = divided.length + notCollected.length + lacking.length;
  const rest = [
    ...(notCollected.length === 0 ? [] : [`${notCollected.length} är inte uppdelade i källorna`]),
    ...(lacking.length === 0 ? [] : [`${lacking.length} saknar värden för kvinnor och män`]),
  ];
  const why = rest.length === 0 ? '' : `; ${rest.join(' och ')}`;
  return `Kön: ${divided.length} av ${all} indikatorer om personer är uppdelade på kvinnor och män${why}.`;
}
