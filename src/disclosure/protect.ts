// The interim rule: hide what is small, then hide its smallest positive neighbour while any line, or several together, give a hidden cell away;
// where a line has no neighbour to give, its table is shown for the city only. It only ever hides more, so it ends; ties by cell key.
import { type Exact, exact, sign, sum } from '../arithmetic/exact.js';
import { cellKeyId } from '../indicators/cell-key.js';
import type { Observation } from '../indicators/observation.js';
import { reachable } from './attack.js';
import type { DisclosurePolicy } from './policy.js';
import { isPrimary, isSmallGroup } from './primary.js';
import { type Line, linesOfCounts, type Scope } from './scope.js';
import { solvedTogether } from './solve-together.js';

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

/** `forced` are cells to hide besides; a mask's own cells, forced again, give that mask. */
export function protect(scope: Scope, policy: DisclosurePolicy, forced: Iterable<string> = []): Mask {
  const hidden = new Map<string, HiddenReason>();
  for (const [id, observation] of scope.cells) {
    if (observation.status === 'unavailable') hidden.set(id, 'source');
    else if (isPrimary(observation, scope, policy)) hidden.set(id, 'primary');
  }
  for (const id of scope.answers.keys()) {
    // How many answered stays shown, so that how many of them agreed must not.
    const terms = hidden.get(id) === 'primary' ? scope.cells.get(id)?.terms : undefined;
    const numerator = terms && cellKeyId(terms.numerator.key);
    if (numerator && !hidden.has(numerator)) hidden.set(numerator, 'primary');
  }
  for (const line of scope.lines) {
    if (line.kind !== 'same' || !line.cells.some((id) => hidden.has(id))) continue;
    for (const id of line.cells) if (!hidden.has(id)) hidden.set(id, 'primary');
  }
  for (const id of forced) if (!hidden.has(id)) hidden.set(id, 'complementary');
  const state: State = { scope, hidden, open: openCells(scope, hidden) };
  const cityOnly = new Map<string, Slice>();
  const repair = (line: Line): boolean => {
    const given = givenAway(line, state);
    if (given === undefined) return false;
    return cover(line, given);
  };
  const cover = (line: Line, given: string): boolean => {
    const neighbour = neighbourOf(line, state);
    if (neighbour !== undefined) {
      hidden.set(neighbour, 'complementary');
      return true;
    }
    const slice = line.kind === 'sum' ? sliceOf(given, scope) : undefined;
    if (slice === undefined) return false;
    cityOnly.set(slice.id, slice);
    const shown = slice.cells.filter((id) => !hidden.has(id) && !state.open.has(id));
    for (const id of shown) hidden.set(id, 'city-only');
    return shown.length > 0;
  };
  const pass = (lines: readonly Line[]): boolean => lines.filter(repair).length > 0;
  // Rows of ratios come last: when their counts are safe, so are nearly all of them.
  const counts = linesOfCounts(scope);
  // One cell at a time, since covering it may cover others: each of its lines is asked in turn.
  const passTogether = (): boolean =>
    solvedTogether(counts, hidden).some((id) =>
      counts.some((line) => line.kind === 'sum' && line.cells.includes(id) && cover(line, id)),
    );
  let changed = true;
  while (changed) changed = pass(counts) || pass(scope.lines) || passTogether();
  return {
    hidden,
    cityOnly: [...cityOnly.values()].map(({ indicator, year, dimensions }) => ({ indicator, year, dimensions })),
  };
}

interface State {
  readonly scope: Scope;
  readonly hidden: ReadonlyMap<string, HiddenReason>;
  /** What cannot be kept from the reader: city totals and what follows from them alone. Hiding it protects nothing. */
  readonly open: ReadonlySet<string>;
}

/**
 * Totals without any breakdown are the report's headline figures, hidden for their own sake only; a ratio's terms go with it. What
 * the definition narrows to a small group is no headline, whatever it is divided by.
 */
function openCells(scope: Scope, hidden: ReadonlyMap<string, HiddenReason>): ReadonlySet<string> {
  const { cells, indicators, lines } = scope;
  const totals = [...cells.values()].filter(
    ({ key }) =>
      Object.keys(key.members).length === 0 &&
      !hidden.has(cellKeyId(key)) &&
      !isSmallGroup(key, indicators.get(key.indicator)),
  );
  const terms = totals.flatMap((one) => (one.terms ? [one.terms.numerator, one.terms.denominator] : []));
  const ids = [...totals, ...terms].map(({ key }) => cellKeyId(key));
  return reachable(
    lines,
    ids.filter((id) => !hidden.has(id)),
  );
}

/** A hidden cell that the rest of its line gives away. */
function givenAway(line: Line, { scope, hidden }: State): string | undefined {
  const within = line.cells.filter((id) => hidden.has(id));
  if (within.length === 0 || within.length === line.cells.length) return undefined;
  // A ratio is shown only with both its terms: beside other ratios even two unknown terms can be solved, and 0 percent has none.
  const [first] = line.cells;
  if (within.length === 1 || (line.kind === 'ratio' && first !== undefined && !hidden.has(first))) return within[0];
  if (line.kind === 'same') return within[0];
  return onlyOnes(line, within, scope) ? within[0] : undefined;
}

/**
 * Since zeros are printed, hidden members whose sum is their own number are all 1. Told from what the reader sees, since a
 * value that the source hides is unknown to us as well.
 */
function onlyOnes(line: Line, within: readonly string[], scope: Scope): boolean {
  const { total } = line;
  if (line.kind !== 'sum' || total === undefined || within.includes(total)) return false;
  const whole = scope.cells.get(total);
  if (whole?.value === undefined || scope.indicators.get(whole.key.indicator)?.kind !== 'count') return false;
  const shown = line.cells.filter((id) => id !== total && !within.includes(id)).map((id) => scope.cells.get(id)?.value);
  const known = shown.flatMap((value) => value ?? []);
  return known.length === shown.length && whole.value.sub(sum(known)).equals(exact(within.length));
}

/** What to hide besides: of a ratio line the ratio, else its numerator, else its denominator; of others the smallest positive cell. */
function neighbourOf(line: Line, { scope, hidden, open }: State): string | undefined {
  const free = line.cells.filter((id) => !hidden.has(id) && !open.has(id));
  if (line.kind === 'same' || (line.kind === 'ratio' && free[0] === line.cells[0])) return free[0];
  const candidates = free.flatMap((id): { id: string; value: Exact }[] => {
    const value = scope.cells.get(id)?.value;
    return value && sign(value) > 0 ? [{ id, value }] : [];
  });
  if (line.kind === 'ratio') return candidates[0]?.id;
  candidates.sort((a, b) => a.value.compare(b.value) || (a.id < b.id ? -1 : 1));
  return candidates[0]?.id;
}

interface Slice {
  readonly id: string;
  readonly indicator: string;
  readonly year: number;
  readonly dimensions: readonly string[];
  readonly cells: readonly string[];
}

/** All cells of the indicator and year that are broken down at least as far as `given`. */
function sliceOf(given: string, scope: Scope): Slice | undefined {
  const observation: Observation | undefined = scope.cells.get(given);
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
