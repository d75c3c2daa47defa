// Footnote marks that plain text has glued to labels, years and classes (domain 6.1, hazards 1 and 2), before tables are looked for.
// A mark comes off when a note explains it and the pattern of the row or column does not speak against it.
import type { GridCell, GridRow, SheetGrid } from '../cells/sheet-grid.js';
import type { MemberLookup } from '../labels/member-lookup.js';
import { readAllClasses } from './class-lines.js';
import { isClassCell } from './class-marks.js';
import { readLabelMarks } from './label-marks.js';
import { readLineMarks } from './line-marks.js';
import type { MarkContext, MarkReading } from './mark-reading.js';
import { readNumberMarks } from './number-marks.js';
import { replaceCells } from './replace-cells.js';
import { findSerialLabels } from './serial-labels.js';
import { readSheetNotes } from './sheet-notes.js';
import { readAllYears } from './year-lines.js';

export interface MarkDoubt {
  readonly row: number;
  readonly column: number;
  /** Begins with the cell's address. */
  readonly text: string;
}

export interface HeadingMarks {
  readonly grid: SheetGrid;
  readonly doubts: readonly MarkDoubt[];
}

/**
 * The grid with marks taken off labels, years, classes, titles and numbers written as text. `notes` are the marks that notes of the whole
 * sheet explain, for a part of a sheet whose notes stand below another part.
 */
export function resolveHeadingMarks(grid: SheetGrid, lookup: MemberLookup, notes?: ReadonlySet<string>): HeadingMarks {
  const own = readSheetNotes(grid);
  const context = { notes: notes ?? own.marks, lookup, isSerial: findSerialLabels(grid, own.rows) };
  const isText = (row: GridRow): boolean => !own.rows.has(row.number);
  const rows = grid.rows.filter(isText);
  const texts = new Map(rows.flatMap((row) => [...readTexts(row, context)]));
  const classes = readAllClasses(rows, context);
  // `2024*` is a plain year for the years beside it.
  const tidied = withReadings(grid, [...texts, ...classes]);
  const years = readAllYears(tidied.rows.filter(isText), context);
  return {
    grid: withReadings(tidied, [...years]),
    doubts: [...texts, ...classes, ...years].flatMap(([cell, reading]) => doubtOf(cell, reading)).sort(byPlace),
  };
}

function withReadings(grid: SheetGrid, readings: readonly (readonly [GridCell, MarkReading])[]): SheetGrid {
  const replaced = readings.flatMap(([cell, { split }]) => (split ? [[cell, withSplit(cell, split)] as const] : []));
  return replaceCells(grid, new Map(replaced));
}

/** How the number was written as text is not kept: the text has more than the number. */
function withSplit(cell: GridCell, split: NonNullable<MarkReading['split']>): GridCell {
  const { writtenAs: _, ...rest } = cell;
  return { ...rest, label: split.label, content: split.content, marks: [...cell.marks, ...split.marks] };
}

function doubtOf({ row, column }: GridCell, { doubt }: MarkReading): readonly MarkDoubt[] {
  return doubt === undefined ? [] : [{ row, column, text: doubt }];
}

function byPlace(one: MarkDoubt, other: MarkDoubt): number {
  return one.row - other.row || one.column - other.column;
}

function readTexts(row: GridRow, context: MarkContext): ReadonlyMap<GridCell, MarkReading> {
  const found = new Map<GridCell, MarkReading>();
  const isLine = row.cells.length === 1;
  for (const cell of row.cells) {
    if (cell.content.kind !== 'text' || cell.marksLead || isClassCell(cell)) continue;
    const line = () => readLineMarks(cell, { isLine }, context);
    const label = () => readLabelMarks(cell, context);
    const reading = readNumberMarks(cell, row.cells, context) ?? (isLine ? (line() ?? label()) : (label() ?? line()));
    if (reading) found.set(cell, reading);
  }
  return found;
}
