// The interim rule: hide what is small, then hide its smallest positive neighbour while any line has a single hidden cell;
// where a line has no neighbour to give, its table is shown for the city only. Monotone, so it ends; ties by cell key.
import { sign } from '../arithmetic/exact.js';
import { cellKeyId } from '../indicators/cell-key.js';
import type { Observation } from '../indicators/observation.js';
import type { DisclosurePolicy } from './policy.js';
import { isPrimary } from './primary.js';
import type { Line, Scope } from './scope.js';

export type HiddenReason = 'source' | 'primary' | 'complementary' | 'city-only';

export interface Mask {
  readonly hidden: ReadonlyMap<string, HiddenReason>;
  /** Indicator, year and dimensions that fall back to the city. */
  readonly cityOnly: readonly {
    readonly indicator: string;
    readonly year: number;
    readonly dimensions: readonly string[];
  }[];
}

export function protect(scope: Scope, policy: DisclosurePolicy, forced: Iterable<string> = []): Mask {
  const hidden = new Map<string, HiddenReason>();
  for (const [id, observation] of scope.cells) {
    if (observation.status === 'unavailable') hidden.set(id, 'source');
    else if (isPrimary(observation, scope.indicators, policy)) hidden.set(id, 'primary');
  }
  for (const id of forced) if (!hidden.has(id)) hidden.set(id, 'complementary');
  const cityOnly = new Map<string, Mask['cityOnly'][number]>();
  let changed = true;
  while (changed) {
    changed = false;
    for (const line of scope.lines) {
      const alone = singleHidden(line, hidden);
      if (alone === undefined) continue;
      const neighbour = neighbourOf(line, alone, scope, hidden);
      if (neighbour !== undefined) {
        hidden.set(neighbour, 'complementary');
        changed = true;
        continue;
      }
      const slice = sliceOf(alone, scope);
      if (slice === undefined) continue;
      for (const id of slice.cells) {
        if (hidden.has(id)) continue;
        hidden.set(id, 'city-only');
        changed = true;
      }
      cityOnly.set(slice.id, slice);
    }
  }
  return {
    hidden,
    cityOnly: [...cityOnly.values()].map(({ indicator, year, dimensions }) => ({ indicator, year, dimensions })),
  };
}

/** The one hidden cell of a line that has exactly one; a line of which nothing else is known protects itself. */
export function singleHidden(line: Line, hidden: ReadonlyMap<string, unknown>): string | undefined {
  const inLine = line.cells.filter((id) => hidden.has(id));
  return inLine.length === 1 ? inLine[0] : undefined;
}

/** What to hide beside `alone`: of a ratio line the ratio or its numerator, else the smallest positive cell that is not a city total. */
function neighbourOf(
  line: Line,
  alone: string,
  scope: Scope,
  hidden: ReadonlyMap<string, unknown>,
): string | undefined {
  const free = line.cells.filter((id) => id !== alone && !hidden.has(id));
  const candidates = free.flatMap((id) => {
    const observation = scope.cells.get(id);
    return observation?.value && sign(observation.value) > 0 && !isCityTotal(observation)
      ? [{ id, value: observation.value }]
      : [];
  });
  if (line.kind === 'ratio') return candidates[0]?.id;
  candidates.sort((a, b) => a.value.compare(b.value) || (a.id < b.id ? -1 : 1));
  return candidates[0]?.id;
}

/** Totals without any breakdown are the report's headline figures and are never hidden. */
function isCityTotal(observation: Observation): boolean {
  return Object.keys(observation.key.members).length === 0;
}

interface Slice {
  readonly id: string;
  readonly indicator: string;
  readonly year: number;
  readonly dimensions: readonly string[];
  readonly cells: readonly string[];
}

/** All cells of the indicator and year that are broken down at least as far as `alone`; undefined when they are hidden already. */
function sliceOf(alone: string, scope: Scope): Slice | undefined {
  const observation = scope.cells.get(alone);
  if (observation === undefined) return undefined;
  const { indicator, year, members } = observation.key;
  const dimensions = Object.keys(members).sort();
  const cells = [...scope.cells.values()]
    .filter(
      ({ key }) =>
        key.indicator === indicator && key.year === year && dimensions.every((dimension) => dimension in key.members),
    )
    .map(({ key }) => cellKeyId(key));
  return { id: [indicator, year, ...dimensions].join('|'), indicator, year, dimensions, cells };
}
