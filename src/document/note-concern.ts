// What of a table or chart a note is about, in as few words as tell it: rows and columns by the names that are printed. Cells
// that are not shown count neither for nor against, so the words tell nothing of them.
import { yearDimension } from '../indicators/dimension.js';
import { formatInterval } from '../language/interval.js';
import { joinList } from '../language/join-list.js';
import type { Axis, AxisEntry } from '../plan/plan.js';

/** A cell with a value in print: one entry per axis, and whether the note is about it. */
export interface ShownCell {
  readonly entries: readonly AxisEntry[];
  readonly carries: boolean;
}

/** More names than so are not listed. */
const mostNames = 6;
const mostParts = 3;
const allBut = 'alla utom';
const fewerThanAll = 'vissa uppgifter';

/** `Järva och Bromma 2019–2022`; empty when the note is about all that is shown. */
export function concernOf(axes: readonly Axis[], shown: readonly ShownCell[]): string {
  const carrying = shown.filter(({ carries }) => carries);
  if (carrying.length === shown.length) return '';
  const box = boxOf(axes, carrying);
  return shown.filter((cell) => isWithin(cell, box)).every(({ carries }) => carries)
    ? nameBox(axes, box, shown)
    : nameParts(axes, carrying, shown);
}

/** For each axis, some of its entries. */
type Box = readonly ReadonlySet<AxisEntry>[];

function boxOf(axes: readonly Axis[], cells: readonly ShownCell[]): Box {
  return axes.map((_, at) => new Set(cells.flatMap(({ entries }) => entries[at] ?? [])));
}

function isWithin({ entries }: ShownCell, box: Box, except?: number): boolean {
  return entries.every((entry, at) => at === except || box[at]?.has(entry));
}

/** Names each axis of which the box lacks something that is shown beside it. */
function nameBox(axes: readonly Axis[], box: Box, shown: readonly ShownCell[]): string {
  const beside = axes.map((axis, at) => {
    const cells = shown.filter((cell) => isWithin(cell, box, at));
    return axis.entries.filter((entry) => cells.some(({ entries }) => entries[at] === entry));
  });
  const isNamed = beside.map((entries, at) => entries.some((entry) => !box[at]?.has(entry)));
  // Nothing is shown beside it along any axis: its own entries say which cells are meant.
  const isAlone = !isNamed.includes(true);
  const members: (string | undefined)[] = [];
  let years = '';
  for (const [at, axis] of axes.entries()) {
    if (!isNamed[at] && !(isAlone && axis.entries.length > 1)) continue;
    const meant = axis.entries.filter((entry) => box[at]?.has(entry));
    if (axis.dimension === yearDimension) years = nameYears(meant, beside[at] ?? []);
    else members.push(nameMembers(meant, beside[at] ?? []));
  }
  const listed = members.flatMap((name) => name ?? []);
  // `kvinnor, alla utom Järva`: the other way round it would be no telling what is left out.
  listed.sort((a, b) => Number(a.startsWith(allBut)) - Number(b.startsWith(allBut)));
  const names = listed.length < members.length ? fewerThanAll : listed.join(', ');
  return [names, years].filter((part) => part !== '').join(' ');
}

/** Undefined when there are too many to list. */
function nameMembers(meant: readonly AxisEntry[], beside: readonly AxisEntry[]): string | undefined {
  const others = beside.filter((entry) => !meant.includes(entry));
  if (meant.length > 3 && others.length === 1) return `${allBut} ${joinList(others.map(({ name }) => name))}`;
  return meant.length > mostNames ? undefined : joinList(meant.map(({ name }) => name));
}

/** `2019–2022 och 2024`: years that follow each other among those that are shown, as intervals. */
function nameYears(meant: readonly AxisEntry[], beside: readonly AxisEntry[]): string {
  const runs: string[][] = [];
  let last: AxisEntry | undefined;
  for (const entry of beside) {
    const run = runs.at(-1);
    if (meant.includes(entry)) {
      if (run && last && meant.includes(last)) run.push(entry.name);
      else runs.push([entry.name]);
    }
    last = entry;
  }
  return joinList(
    runs.flatMap((run) => {
      const [from = '', to = ''] = [run[0], run.at(-1)];
      const isInterval = run.length > 2 || Number(to) - Number(from) === 1;
      return isInterval ? [formatInterval(from, to)] : run;
    }),
  );
}

/** Rows of different years, one part each: `Järva 2019–2022; Farsta 2020`. */
function nameParts(axes: readonly Axis[], carrying: readonly ShownCell[], shown: readonly ShownCell[]): string {
  const at = axes.findIndex(({ dimension }) => dimension === yearDimension);
  const parts = new Map<string, ShownCell[]>();
  for (const cell of carrying) {
    const name = JSON.stringify(cell.entries.filter((_, index) => index !== at).map((entry) => entry.name));
    parts.set(name, [...(parts.get(name) ?? []), cell]);
  }
  // Those with the same years are one part.
  const byYears = new Map<string, ShownCell[]>();
  for (const cells of parts.values()) {
    const years = cells.map(({ entries }) => entries[at]?.name ?? '').join();
    byYears.set(years, [...(byYears.get(years) ?? []), ...cells]);
  }
  const named = [...byYears.values()].map((cells) => {
    const box = boxOf(axes, cells);
    const isWhole = shown.filter((cell) => isWithin(cell, box)).every((cell) => cells.includes(cell));
    return isWhole ? nameBox(axes, box, shown) : fewerThanAll;
  });
  const isShort = named.length <= mostParts && named.every((name) => !name.startsWith(fewerThanAll));
  return isShort ? named.join('; ') : fewerThanAll;
}
