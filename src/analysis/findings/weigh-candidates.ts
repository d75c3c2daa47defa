// Candidates → findings: every test of the chapter is adjusted for all the others, then each claim is weighed, and what is
// too unsure or too small falls away (statistics.md section 9).
import type { AnalysisSettings } from '../../indicators/analysis-settings.js';
import { scoreOf, volumeOf } from '../judgements/score-finding.js';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.js';
import type { Candidate } from './candidate.js';
import type { Evidence, Finding } from './finding.js';

/** Headlines and those `asked` for stay whatever they weigh: headlines in the order given, the others by falling score, ties by id. */
export function weighCandidates(
  candidates: readonly Candidate[],
  asked: ReadonlySet<string>,
  { findings: { maxQ, minScore }, weights }: Pick<AnalysisSettings, 'findings' | 'weights'>,
): readonly Finding[] {
  const tests = candidates.flatMap(({ claims }) => claims).filter(({ p }) => p !== undefined);
  const adjusted = benjaminiHochberg(tests.map(({ p }) => p ?? 1));
  const qOf = new Map(tests.map((claim, index) => [claim, adjusted[index] ?? 1]));
  const weighed = candidates.flatMap(({ finding, claims, volume }): Finding[] => {
    const v = volumeOf(volume);
    const evidence = claims
      .map((claim): Evidence => {
        const q = qOf.get(claim) ?? 0;
        const { type, m } = claim;
        return { type, m, q, v, score: scoreOf({ type, m, q, volume: v }, weights) };
      })
      .filter(({ q }) => q <= maxQ)
      .sort((a, b) => b.score - a.score);
    const score = evidence[0]?.score ?? 0;
    if (!finding.headline && !asked.has(finding.id) && score < minScore) return [];
    return [{ ...finding, evidence, score } as Finding];
  });
  const headlines = weighed.filter(({ headline }) => headline);
  const others = weighed.filter(({ headline }) => !headline);
  others.sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  return [...headlines, ...others];
}

/** What a float cannot tell apart weighs the same: the order must not turn on whether kronor are counted in thousands. */
function rank({ score }: Finding): number {
  return Math.round(score * 1e9);
}
