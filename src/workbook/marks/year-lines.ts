// Which rows and columns of a sheet may be lines of years: rows of headings, the first column of a table, a column headed `År`.
import type { GridCell, GridRow } from '../cells/sheet-grid.js';
import { isYear, yearName } from '../labels/time-label.js';
import { columnLines, type PlacedCell } from './column-lines.js';
import type { MarkContext, MarkReading } from './mark-reading.js';
import { couldBeMarkedYear, isYearRow, readYearColumn, readYearRow } from './year-marks.js';

/** The marks on the years of a sheet. */
export function readAllYears(rows: readonly GridRow[], context: MarkContext): ReadonlyMap<GridCell, MarkReading> {
  const readings = new Map<GridCell, MarkReading>();
  const marked = rows.map((row) => row.cells.filter(couldBeMarkedYear));
  if (marked.every((cells) => cells.length === 0)) return readings;
  for (const [index, row] of rows.entries()) {
    if (marked[index]?.length === 0) continue;
    const above = rows[index - 1]?.number === row.number - 1 ? rows[index - 1] : undefined;
    for (const [cell, reading] of readYearRow(row, above, context)) readings.set(cell, reading);
  }
  for (const line of columnLines(rows, labelColumns(rows, marked, context)).values())
    for (const { cells, named } of yearRuns(line, context))
      for (const [cell, reading] of readYearColumn(cells, context, { named }))
        if (!readings.has(cell)) readings.set(cell, reading);
  return readings;
}

/** Columns with years to look at that stand first in their rows, or that are headed `År`. */
function labelColumns(
  rows: readonly GridRow[],
  marked: readonly (readonly GridCell[])[],
  { lookup }: MarkContext,
): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const [index, { cells }] of rows.entries()) {
    const first = cells[0];
    if (first && marked[index]?.[0] === first) columns.add(first.column);
    for (const { content, label, column } of cells)
      if (content.kind === 'text' && /år/iu.test(label) && lookup.dimensionNamed(label) === yearName)
        columns.add(column);
  }
  return columns;
}

interface YearRun {
  readonly cells: readonly GridCell[];
  readonly named: boolean;
}

/** Stretches of numbers that label the rows they stand in. */
function yearRuns(line: readonly PlacedCell[], { lookup }: MarkContext): readonly YearRun[] {
  const runs: { cells: GridCell[]; named: boolean; leads: boolean }[] = [];
  let heading: string | undefined;
  let last: number | undefined;
  for (const { cell, row, index } of line) {
    // A year with others in its row heads a column.
    const heads = row.cells.some((other) => other !== cell && isYear(other.label));
    const isNumber = cell.content.kind === 'number' && row.cells.length > 1 && !heads;
    if (cell.content.kind === 'text') heading = cell.label;
    if (isNumber) {
      const run = last === index - 1 ? runs.at(-1) : undefined;
      const leads = row.cells[0] === cell;
      if (run) {
        run.cells.push(cell);
        run.leads &&= leads;
      } else {
        // `År` over a row of years heads them, not its column.
        const named = heading !== undefined && lookup.dimensionNamed(heading) === yearName && !isYearRow(row);
        runs.push({ cells: [cell], leads, named });
      }
    }
    last = isNumber ? index : undefined;
  }
  return runs.filter(({ named, leads }) => named || leads);
}
