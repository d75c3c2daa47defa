// The line under a chart whose nämnder are told of with equal ages too: how that is done, and what it does not allow.
import type { DistrictAnalysis } from '../analysis/districts/district-analysis.js';
import { accountedFor } from '../text/findings/say-standardised.js';
import type { Block, Inline } from './block.js';

/** The chart among the blocks with the line first under it; the blocks as they are where nothing is standardised. */
export function withStandardisedNote(
  blocks: readonly Block[],
  { standardised }: Partial<Pick<DistrictAnalysis, 'standardised'>>,
): readonly Block[] {
  if (standardised === undefined) return blocks;
  const text = `Med hänsyn tagen till ${accountedFor(standardised.by)}: nämndens antal jämförs med det som stadens nivå i varje klass skulle ge. Då kan en nämnd jämföras med staden, men två nämnder inte med varandra.`;
  const line: readonly Inline[] = [{ kind: 'text', text }];
  return blocks.map((block) => (block.kind === 'chart' ? { ...block, notes: [line, ...block.notes] } : block));
}
