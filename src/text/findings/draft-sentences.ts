// The drafted sentence of every finding, by its id.
import type { Analysis } from '../../analysis/analysis.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { Inline } from '../text-block.js';
import { sayFinding } from './say-finding.js';

export function draftSentences(analysis: Analysis, data: PublishedData): ReadonlyMap<string, readonly Inline[]> {
  const context = { data, year: analysis.year };
  return new Map(
    analysis.chapters.flatMap(({ findings }) =>
      findings.map((finding): [string, readonly Inline[]] => [finding.id, sayFinding(finding, context)]),
    ),
  );
}
