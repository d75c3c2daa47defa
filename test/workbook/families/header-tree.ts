// The headings of a table as a tree, and the ways in which a sheet writes it: merged, only looking merged, repeated, split.
import { type Label, type LabelMarks, splitLabel, wholeLabel } from './label.js';
import type { ExpectedLabel, Place, SheetDraft } from './sheet-draft.js';

export interface ColumnNode {
  readonly label: Label;
  readonly children: readonly ColumnNode[];
  readonly measure: 'count' | 'share' | 'text';
  /** The columns that this one is the sum of. */
  readonly sumOf?: readonly ColumnNode[];
}

export interface HeaderStyle {
  /** How a heading over several columns is written. */
  readonly spans: 'merged' | 'first' | 'repeated';
  /** Where a label stands whose neighbours take two rows. */
  readonly unsplit: 'top' | 'bottom';
  /** An empty column between the groups at the top. */
  readonly spacer: boolean;
  /** A row over all columns. */
  readonly banner?: string;
  /** The name of the dimension in the lowest level, in a row above it. */
  readonly nameRow?: string;
}

/** A column of values with the labels above it. */
export interface HeadedColumn {
  readonly column: number;
  readonly leaf: ColumnNode;
  readonly labels: readonly ExpectedLabel[];
}

export interface WrittenHeader {
  readonly rows: number;
  readonly columns: readonly HeadedColumn[];
}

/** A node with the columns that it covers. */
interface PlacedNode {
  readonly node: ColumnNode;
  readonly level: number;
  readonly columns: readonly number[];
}

/** More rows than this are not seen in published tables. */
const deepest = 5;

/** Writes the header from `origin`, the first column of values. All leaves must be equally deep. */
export function writeHeader(
  draft: SheetDraft,
  origin: Place,
  { columns, style, marks }: { columns: readonly ColumnNode[]; style: HeaderStyle; marks: LabelMarks },
): WrittenHeader {
  const placed = placeNodes(columns, origin.column, style.spacer);
  const depth = Math.max(...placed.map(({ level }) => level)) + 1;
  const heights = Array.from({ length: depth }, (_, level) => levelHeight(placed, level));
  const needed = heights.reduce((sum, height) => sum + height, 0);
  const banner = style.banner !== undefined && needed < deepest ? style.banner : undefined;
  const nameRow = needed + (banner === undefined ? 0 : 1) < deepest ? style.nameRow : undefined;
  let row = origin.row;
  if (banner !== undefined) {
    writeAcross(draft, row, { columns: placed.filter(isLeaf).flatMap((leaf) => leaf.columns), text: banner, style });
    row += 1;
  }
  const found = new Map<PlacedNode, readonly ExpectedLabel[]>();
  for (const [level, height] of heights.entries()) {
    if (nameRow !== undefined && level === depth - 1) {
      const over = level === 0 ? [leafColumns(placed)] : topGroups(placed).map((group) => group.columns);
      for (const group of over) writeAcross(draft, row, { columns: group, text: nameRow, style });
      row += 1;
    }
    for (const node of placed.filter((one) => one.level === level))
      found.set(node, writeNode(draft, node, { row, height, style, marks }));
    row += height;
  }
  return { rows: row - origin.row, columns: placed.filter(isLeaf).map((leaf) => headed(leaf, placed, found)) };
}

function placeNodes(columns: readonly ColumnNode[], first: number, spacer: boolean): readonly PlacedNode[] {
  const placed: PlacedNode[] = [];
  let next = first;
  const place = (node: ColumnNode, level: number): readonly number[] => {
    const covered = node.children.length === 0 ? [next++] : node.children.flatMap((child) => place(child, level + 1));
    placed.push({ node, level, columns: covered });
    return covered;
  };
  for (const [index, node] of columns.entries()) {
    if (spacer && index > 0 && node.children.length > 0) next += 1;
    place(node, 0);
  }
  return placed.sort((a, b) => (a.columns[0] ?? 0) - (b.columns[0] ?? 0) || a.level - b.level);
}

const isLeaf = ({ node }: PlacedNode): boolean => node.children.length === 0;
const leafColumns = (placed: readonly PlacedNode[]) => placed.filter(isLeaf).flatMap(({ columns }) => columns);
const topGroups = (placed: readonly PlacedNode[]) => placed.filter(({ level }) => level === 0);

function levelHeight(placed: readonly PlacedNode[], level: number): number {
  return placed.some((one) => one.level === level && one.node.label.split !== undefined) ? 2 : 1;
}

function headed(
  leaf: PlacedNode,
  placed: readonly PlacedNode[],
  found: ReadonlyMap<PlacedNode, readonly ExpectedLabel[]>,
): HeadedColumn {
  const [column = 0] = leaf.columns;
  const labels = placed
    .filter((one) => one.columns.includes(column))
    .flatMap((one) => found.get(one)?.[one.columns.indexOf(column)] ?? []);
  return { column, leaf: leaf.node, labels };
}

/** Writes one heading and returns it once per column, with the cells where that column sees it. */
function writeNode(
  draft: SheetDraft,
  { node, columns }: PlacedNode,
  { row, height, style, marks }: { row: number; height: number; style: HeaderStyle; marks: LabelMarks },
): readonly ExpectedLabel[] {
  const { label } = node;
  const mark = marks.get(label);
  const own = columns.map((): string[] => []);
  const write = (at: number, value: Parameters<SheetDraft['put']>[1]) => {
    for (const [index, column] of columns.entries()) {
      if (index > 0 && style.spans !== 'repeated') continue;
      const address = draft.put({ row: at, column }, value);
      for (const [seen, list] of own.entries()) if (style.spans !== 'repeated' || seen === index) list.push(address);
    }
  };
  const last = columns.at(-1) ?? 0;
  const [first = 0] = columns;
  if (label.split !== undefined) {
    const [upper, lower] = splitLabel(label, mark);
    write(row, upper);
    write(row + 1, lower);
    for (const at of [row, row + 1])
      if (style.spans === 'merged') draft.merge({ row: at, column: first }, { row: at, column: last });
  } else {
    const top = style.unsplit === 'top' ? row : row + height - 1;
    write(top, wholeLabel(label, mark));
    if (style.spans === 'merged') {
      const bottom = style.unsplit === 'top' ? row + height - 1 : top;
      draft.merge({ row: top, column: first }, { row: bottom, column: last });
    }
  }
  return own.map((at) => ({
    text: label.text,
    ...(label.dimension === undefined ? {} : { dimension: label.dimension }),
    at,
  }));
}

/** A heading over everything: merged, or in the first of the columns only. */
function writeAcross(
  draft: SheetDraft,
  row: number,
  { columns, text, style }: { columns: readonly number[]; text: string; style: HeaderStyle },
): void {
  const [first = 0] = columns;
  draft.put({ row, column: first }, text);
  if (style.spans === 'merged') draft.merge({ row, column: first }, { row, column: columns.at(-1) ?? first });
}
