// One finding as JSON: how notable it is and why, its drafted sentence, and which part of the analysis it tells of.
import type { Finding } from '../../analysis/findings/finding.js';
import { type Json, plainJson, publishedJson } from './plain-json.js';

export interface Draft {
  /** Whether the drafted summary takes it. */
  readonly drafted: boolean;
  readonly sentence: string | undefined;
}

export function findingToJson(finding: Finding, { drafted, sentence }: Draft): Json {
  const { id, kind, indicator, members, score, headline, evidence, sources } = finding;
  return {
    id,
    kind,
    score: plainJson(score),
    headline,
    drafted,
    sentence: sentence ?? null,
    evidence: plainJson(evidence),
    indicator: indicator.id,
    members: { ...members },
    ...aboutJson(finding),
    sources: sources.map(publishedJson),
  };
}

/** Ids in the chapter's `series`, `districts`, `sexes` or `targets`. */
function aboutJson(finding: Finding): { readonly [key: string]: Json } {
  switch (finding.kind) {
    case 'utveckling':
      return {
        about: finding.series.id,
        since: finding.since ?? null,
        companion: finding.companion?.id ?? null,
      };
    case 'nämnder':
      return { about: finding.districts.id };
    case 'kön':
      return { about: finding.sexes.id };
    case 'mål':
      return { about: finding.target.id };
  }
}
