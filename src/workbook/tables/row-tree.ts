// Rows that are parts of other rows: moved in, begun with `därav` or a dash, or repeated under each of several heads.
import { type Exact, sign, sum } from '../../arithmetic/exact.js';
import { isGenericTotal, type MemberLookup } from '../labels/member-lookup.js';
import type { StubLabel } from '../layout/stub-columns.js';
import type { LinedRow } from '../layout/stub-lines.js';

export interface TreeRow extends LinedRow {
  /** The labels of the rows that this one is a part of, outermost first, and its own. */
  readonly path: readonly StubLabel[];
  /** The row was written as `därav …`. */
  readonly isAmong: boolean;
}

export interface RowTree {
  readonly rows: readonly TreeRow[];
  readonly doubts: readonly string[];
}

const among = /^(?:där ?av|varav|d[äa]rav:)[:,]?\s+(?=\S)/iu;
const dash = /^[-–—•]\s+(?=\p{L})/u;

/** Gives every row its place under the rows above it. A row's own label is its last stub label. */
export function readRowTree(rows: readonly LinedRow[], lookup: MemberLookup): RowTree {
  const nested = nestByLook(rows, lookup);
  if (nested.some(({ path }) => path.length > 1)) return { rows: nested, doubts: [] };
  return nestByRepetition(nested);
}

interface OpenRow {
  readonly depth: number;
  readonly path: readonly StubLabel[];
}

function nestByLook(rows: readonly LinedRow[], lookup: MemberLookup): readonly TreeRow[] {
  const open: OpenRow[] = [];
  const repeated = repeatedLabels(rows);
  let sections: readonly StubLabel[] = [];
  return rows.map((row) => {
    const label = row.labels.at(-1);
    if (row.sections !== sections || label === undefined) open.length = 0;
    sections = row.sections;
    if (label === undefined) return { ...row, path: [], isAmong: false };
    const isAmong = among.test(label.text);
    const text = label.text.replace(among, '').replace(dash, '');
    const own = { ...label, text };
    const depth = label.indent + (isAmong ? 0.25 : 0) + (dash.test(label.text) ? 0.5 : 0);
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const parent = open.at(-1)?.path;
    const path =
      parent === undefined ? [own] : under(parent, own, { isAmong, isRepeated: repeated.has(own.text), lookup });
    open.push({ depth, path });
    return { ...row, path, isAmong };
  });
}

/** Labels that several rows of the table have: parts of several wholes. */
function repeatedLabels(rows: readonly LinedRow[]): ReadonlySet<string> {
  const labels = rows.flatMap((row) => row.labels.at(-1)?.text.replace(among, '').replace(dash, '') ?? []);
  const seen = new Set<string>();
  return new Set(labels.filter((label) => seen.size === seen.add(label).size));
}

/**
 * Members of one dimension stand side by side, however they are moved in: districts under their group, classes under a total. Parts
 * that other rows have too are parts of the total as well.
 */
function under(
  parent: readonly StubLabel[],
  own: StubLabel,
  { isAmong, isRepeated, lookup }: { isAmong: boolean; isRepeated: boolean; lookup: MemberLookup },
): readonly StubLabel[] {
  const above = parent.at(-1)?.text ?? '';
  return !isAmong && (lookup.areSiblings(above, own.text) || (isGenericTotal(above) && !isRepeated))
    ? [...parent.slice(0, -1), own]
    : [...parent, own];
}

/** `Utan barn`, `Med barn` under each of three kinds of household, all at one margin. */
function nestByRepetition(rows: readonly TreeRow[]): RowTree {
  const keys = rows.map(keyOf);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const repeats = (index: number): boolean => (counts.get(keys[index] ?? '') ?? 0) > 1;
  if (!rows.some((_, index) => repeats(index))) return { rows, doubts: [] };
  const nested: TreeRow[] = [];
  const doubts: string[] = [];
  let parent: { readonly row: TreeRow; readonly parts: TreeRow[] } | undefined;
  const close = (): void => {
    if (parent && parent.parts.length > 0 && !addsUp(parent.row, parent.parts))
      doubts.push(unprovenDoubt(parent.row, parent.parts));
    parent = undefined;
  };
  for (const [index, row] of rows.entries()) {
    const isNew = !parent?.parts.some((part) => keyOf(part) === keys[index]);
    if (repeats(index) && parent && isNew) {
      parent.parts.push(row);
      nested.push({ ...row, path: [...parent.row.path, ...row.path] });
    } else {
      close();
      if (!repeats(index)) parent = { row, parts: [] };
      nested.push(row);
    }
  }
  close();
  return { rows: nested, doubts };
}

/** A row by its section and all its labels. */
function keyOf({ labels, sections }: LinedRow): string {
  return JSON.stringify([sections.map(({ text }) => text), ...labels.map((label) => label?.text)]);
}

/** Every column where all are numbers proves it, within the rounding of one decimal. */
function addsUp(whole: TreeRow, parts: readonly TreeRow[]): boolean {
  let proven = 0;
  for (const cell of whole.row.cells) {
    const values = parts.map((part) => numberAt(part, cell.column));
    if (cell.content.kind !== 'number' || values.some((value) => value === undefined)) continue;
    const difference = cell.content.value.sub(sum(values.flatMap((value) => (value ? [value] : []))));
    if (sign(difference) !== 0 && difference.abs().compare(parts.length * 0.05) > 0) return false;
    proven += 1;
  }
  return proven > 0;
}

function numberAt({ row }: TreeRow, column: number): Exact | undefined {
  const content = row.cells.find((cell) => cell.column === column)?.content;
  return content?.kind === 'number' ? content.value : undefined;
}

function unprovenDoubt(whole: TreeRow, parts: readonly TreeRow[]): string {
  const rows = parts.map(({ row }) => row.number);
  return `raderna ${rows.join(', ')} antas vara delar av ”${whole.path.at(-1)?.text ?? ''}” (rad ${whole.row.number}), men summerar inte till den`;
}
