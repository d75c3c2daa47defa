// The labels of each row, level by level: the section, the stub's columns, and the parts of parts.
import type { SheetGrid } from '../cells/sheet-grid.js';
import type { MemberLookup } from '../labels/member-lookup.js';
import { readStubLabels, type StubColumn, type StubLabel } from '../layout/stub-columns.js';
import { readStubLines } from '../layout/stub-lines.js';
import type { TableRegion } from '../layout/table-region.js';
import { type LabelLevel, rowFallback } from './name-dimensions.js';
import { readRowTree, type TreeRow } from './row-tree.js';

export interface LabelledRow {
  readonly number: number;
  /** One per level; none where the row stands above or outside it. */
  readonly labels: readonly (StubLabel | undefined)[];
  /** The dimension that the row's section names, such as `ålder` under the head Ålder, and the level that it holds for. */
  readonly named?: { readonly level: number; readonly dimension: string };
}

export interface RowLevels {
  readonly levels: readonly LabelLevel[];
  readonly rows: readonly LabelledRow[];
  readonly doubts: readonly string[];
}

const sectionName = 'avsnitt';
const partName = 'undergrupp';
const amongName = 'därav';

/** Reads the stub of a cross table. Without stub columns every row is one of its own, without labels. */
export function readRowLevels(
  { grid, lookup }: { grid: SheetGrid; lookup: MemberLookup },
  region: TableRegion,
  stub: readonly StubColumn[],
): RowLevels {
  if (stub.length === 0)
    return { levels: [], rows: region.body.map(({ number }) => ({ number, labels: [] })), doubts: [] };
  const lined = readStubLines(region, stub, readStubLabels(grid, region.body, stub));
  const tree = readRowTree(lined.rows, lookup);
  const named = tree.rows.filter(({ labels }) => labels.some((label) => label !== undefined && label.text !== ''));
  const depth = Math.max(1, ...named.map(({ path }) => path.length));
  const sectionDepth = Math.max(0, ...named.map(({ sections }) => sections.length));
  const main = stub.length - 1 + sectionDepth;
  const rows = named.map((row): LabelledRow => {
    const head = row.sections.at(-1);
    const dimension = head && lookup.dimensionNamed(head.text);
    return {
      number: row.row.number,
      labels: rowLabels(row, { sectionDepth, depth }),
      ...(dimension === undefined ? {} : { named: { level: main, dimension } }),
    };
  });
  const labelsAt = (level: number): readonly string[] => rows.flatMap(({ labels }) => labels[level]?.text ?? []);
  const frames = [
    ...Array.from({ length: sectionDepth }, () => ({ fallback: sectionName })),
    ...stubFrames(stub, lined.heading),
    ...partFrames(named, depth),
  ];
  return {
    levels: frames.map((frame, level) => ({ axis: 'rows', labels: labelsAt(level), ...frame })),
    rows,
    doubts: [...lined.doubts, ...tree.doubts, ...unlabelled(region, named)],
  };
}

function rowLabels(
  { sections, labels, path }: TreeRow,
  { sectionDepth, depth }: { sectionDepth: number; depth: number },
): readonly (StubLabel | undefined)[] {
  const heads = Array.from({ length: sectionDepth }, (_, level) => sections[level]);
  const parts = Array.from({ length: depth }, (_, level) => path[level]);
  return [...heads, ...labels.slice(0, -1), ...parts];
}

type LevelFrame = Pick<LabelLevel, 'heading' | 'fallback'>;

function stubFrames(stub: readonly StubColumn[], lineHeading: string | undefined): readonly LevelFrame[] {
  return stub.map((column, index) => {
    const heading = column.heading ?? (index === 0 ? lineHeading : undefined);
    return { fallback: rowFallback, ...(heading === undefined ? {} : { heading }) };
  });
}

function partFrames(rows: readonly TreeRow[], depth: number): readonly LevelFrame[] {
  return Array.from({ length: depth - 1 }, (_, level) => {
    const parts = rows.filter(({ path }) => path.length > level + 1);
    const isAmong = parts.every((row) => row.isAmong);
    return { fallback: isAmong ? amongName : partName };
  });
}

function unlabelled(region: TableRegion, named: readonly TreeRow[]): readonly string[] {
  const kept = new Set(named.map(({ row }) => row.number));
  const left = region.body.filter(({ number }) => !kept.has(number)).map(({ number }) => number);
  return left.length === 0 ? [] : [`rader med värden men utan etikett lästes inte: ${left.join(', ')}`];
}
