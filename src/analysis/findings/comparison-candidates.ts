// Nämnder, women and men, and targets as candidates: how large the difference is (statistics.md section 9).
import { toDrawing } from '../../arithmetic/exact.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { DistrictAnalysis, DistrictValue } from '../districts/district-analysis.js';
import { eventsOf } from '../events.js';
import { changeSize, deviationSize, sexGapSize, targetSize } from '../judgements/finding-size.js';
import type { SexAnalysis } from '../sexes/sex-analysis.js';
import type { TargetAnalysis } from '../targets/target-analysis.js';
import type { Candidate, Claim } from './candidate.js';
import { findingId } from './finding-id.js';

/** A nämnd that deviates, surely and materially, is a claim. The spread by itself stands on the chapter's own page. */
export function districtCandidate(districts: DistrictAnalysis): Candidate {
  const deviating = districts.areas.filter(({ deviates }) => deviates !== undefined);
  const { id, indicator, city, areas } = districts;
  return {
    finding: {
      kind: 'nämnder',
      id: findingId('nämnder', id),
      indicator,
      members: {},
      headline: false,
      sources: [city, ...areas.map(({ published }) => published)],
      districts,
    },
    claims: deviating.length === 0 ? [] : [claimOf(deviating)],
    volume: deviating.reduce((total, { events }) => total + events, 0),
  };
}

/** Each q is adjusted for its fellows already: the smallest stands for them all. */
function claimOf(deviating: readonly DistrictValue[]): Claim {
  const m = deviationSize(Math.max(...deviating.map(({ z }) => Math.abs(z))));
  return { type: 'district', m, p: Math.min(...deviating.map(({ q }) => q)) };
}

/** A gap that is told is a claim; "ungefär lika" and what is unclear weigh nothing by themselves. */
export function sexCandidate(sexes: SexAnalysis, data: PublishedData): Candidate {
  const { id, indicator, members, women, men, gap, ratio, verdict, p } = sexes;
  const m = gap ? sexGapSize(gap.points) : changeSize(ratio?.value ?? 1);
  const events = [women, men].flatMap((point) => eventsOf(point, indicator, data) ?? []);
  return {
    finding: {
      kind: 'kön',
      id: findingId('kön', id),
      indicator,
      members,
      headline: false,
      sources: [women, men],
      sexes,
    },
    claims: verdict === 'apart' && p !== undefined ? [{ type: 'sex', m, p }] : [],
    volume: events.reduce((total, one) => total + toDrawing(one.events), 0),
  };
}

/** A judged target: a fact, the more notable the worse it is met. */
export function targetCandidate(target: TargetAnalysis, data: PublishedData): Candidate | undefined {
  const { id, indicator, members, total, judgement, women, men } = target;
  if (total === undefined || judgement === undefined) return undefined;
  const outcomes = [total, women, men].flatMap((one) => (one ? [one.outcome] : []));
  const events = eventsOf(total.outcome, indicator, data);
  return {
    finding: {
      kind: 'mål',
      id: findingId('mål', id),
      indicator,
      members,
      headline: false,
      sources: [...outcomes, ...(target.target.source ? [target.target.source] : [])],
      target,
    },
    claims: [{ type: 'target', m: targetSize({ judgement, deviation: total.deviation }, data.settings.targets) }],
    volume: events ? toDrawing(events.events) : 0,
  };
}
