// Values that differ from last year's workbook: the same key in the same year, as the sheets stand. What is marked
// revised, or was preliminary, is expected; anything else is to be explained.
import type { Exact } from '../arithmetic/exact.js';
import { roundHalfAway } from '../arithmetic/round.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { cellPlace, formatCellRef, type Place } from '../diagnostics/place.js';
import { cellKeyId } from '../indicators/cell-key.js';
import { districtDimension } from '../indicators/dimension.js';
import type { Observation } from '../indicators/observation.js';
import { formatDecimal } from '../language/format-number.js';

/** One indicator's values in this year's workbook and in last year's. */
export interface ComparedIndicator {
  readonly indicator: string;
  readonly now: readonly Observation[];
  readonly before: readonly Observation[];
}

/** More than this many from one indicator are told as one. */
const mostAlone = 10;
const shownOfMany = 5;

/** SR-REV-001 unmarked, SR-REV-002 marked or preliminary before, SR-REV-003 gone. A cell that several indicators read is told once. */
export function revisedValues(compared: readonly ComparedIndicator[]): readonly Diagnostic[] {
  const told = new Set<string>();
  return compared.flatMap((one) =>
    kinds.flatMap(({ code, fits }) => {
      const changes = changesOf(one).filter((change) => fits(change) && !told.has(change.id));
      for (const { id } of changes) told.add(id);
      return tell(code, one.indicator, changes);
    }),
  );
}

interface Change {
  readonly before: Observation;
  readonly now: Observation | undefined;
  /** The cell that differs: two indicators may read it. */
  readonly id: string;
}

interface Kind {
  readonly code: 'SR-REV-001' | 'SR-REV-002' | 'SR-REV-003';
  readonly fits: (change: Change) => boolean;
}

const isGone = ({ now }: Change): boolean => now?.value === undefined;
const isExpected = ({ now, before }: Change): boolean => now?.flags.revised === true || before.flags.preliminary;

const kinds: readonly Kind[] = [
  { code: 'SR-REV-001', fits: (change) => !isGone(change) && !isExpected(change) },
  { code: 'SR-REV-002', fits: (change) => !isGone(change) && isExpected(change) },
  { code: 'SR-REV-003', fits: isGone },
];

/** Values of last year's workbook that this year's has otherwise, or not at all, though it has a place for them. */
function changesOf({ now, before }: ComparedIndicator): readonly Change[] {
  const byId = new Map(now.map((one) => [cellKeyId(one.key), one]));
  const slices = new Set(now.map(sliceOf));
  return before.flatMap((old): Change[] => {
    if (old.value === undefined || !slices.has(sliceOf(old))) return [];
    const found = byId.get(cellKeyId(old.key));
    if (found?.value && same(found.value, old.value)) return [];
    const cell = found?.cells[0] ?? old.cells[0];
    return [{ before: old, now: found, id: cell ? formatCellRef(cell) : cellKeyId(old.key) }];
  });
}

/** The year, the dimensions and the stadsdelsnämnd: a table that rolls on, or follows another division, has other slices. */
function sliceOf({ key }: Observation): string {
  return JSON.stringify([key.year, Object.keys(key.members).sort(), key.members[districtDimension] ?? '']);
}

const finest = 6;

/** Sums saved by Excel may differ in their last digits. */
function same(a: Exact, b: Exact): boolean {
  return roundHalfAway(a, finest) === roundHalfAway(b, finest);
}

function tell(code: Kind['code'], indicator: string, changes: readonly Change[]): readonly Diagnostic[] {
  const [first] = changes;
  if (first === undefined) return [];
  if (changes.length <= mostAlone)
    return changes.map((change) =>
      diagnose(
        code,
        { indicator: cellKeyId(change.before.key), count: 1, values: [described(change)] },
        placeOf(change),
      ),
    );
  const values = changes.slice(0, shownOfMany).map(described);
  return [diagnose(code, { indicator, count: changes.length, values: [...values, '…'] }, placeOf(first))];
}

/** `71 i hemloshet.xlsx › Bostad först!H5, var 69 i fixtures/2023/hemloshet.xlsx › Bostad först!H5` */
function described({ before, now }: Change): string {
  const [cell, old] = [now?.cells[0], before.cells[0]];
  const here = cell ? `${shown(now)} i ${formatCellRef(cell)}` : 'finns inte';
  return `${here}, var ${shown(before)}${old ? ` i ${formatCellRef(old)}` : ''}`;
}

function shown(observation: Observation | undefined): string {
  const { status, value } = observation ?? {};
  if (value === undefined) return status === 'notApplicable' ? '.' : status === 'unavailable' ? '..' : 'tom';
  return formatDecimal(roundHalfAway(value, finest).replace(/\.?0+$/, '') as ReturnType<typeof roundHalfAway>);
}

function placeOf({ before, now }: Change): { place?: Place } {
  const cell = now?.cells[0];
  if (cell) return { place: cellPlace(cell) };
  const old = before.cells[0];
  return old ? { place: cellPlace(old) } : {};
}
