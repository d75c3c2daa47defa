// Whether a class is read along its row or down its column: the way it has more classes beside it.
import type { GridCell, GridRow } from '../cells/sheet-grid.js';
import { isClassCell, readClassMarks } from './class-marks.js';
import { columnLines, type PlacedCell } from './column-lines.js';
import type { MarkContext, MarkReading } from './mark-reading.js';

type Line = readonly (GridCell | undefined)[];

/** The marks on the classes of a sheet. */
export function readAllClasses(rows: readonly GridRow[], context: MarkContext): ReadonlyMap<GridCell, MarkReading> {
  const classes = new Set(rows.flatMap((row) => row.cells.filter(isClassCell)));
  if (![...classes].some(({ label }) => /\d\D+\d|\d{3}/u.test(label))) return new Map();
  const across = rows.map((row): Line => row.cells).filter((line) => hasClass(line, classes));
  const down = [...columnLines(rows, new Set([...classes].map(({ column }) => column))).values()]
    .map(withGaps)
    .filter((line) => hasClass(line, classes));
  const besideAcross = countBeside(across, classes);
  const besideDown = countBeside(down, classes);
  const isDown = (cell: GridCell): boolean => (besideDown.get(cell) ?? 0) > (besideAcross.get(cell) ?? 0);
  const readings = [
    ...across.flatMap((line) => [...readClassMarks(line, context)].filter(([cell]) => !isDown(cell))),
    ...down.flatMap((line) => [...readClassMarks(line, context)].filter(([cell]) => isDown(cell))),
  ];
  return new Map(readings);
}

function hasClass(line: Line, classes: ReadonlySet<GridCell>): boolean {
  return line.some((cell) => cell !== undefined && classes.has(cell));
}

/** A column with an empty place wherever a row has no cell in it. */
function withGaps(placed: readonly PlacedCell[]): Line {
  return placed.flatMap(({ cell, index }, position) =>
    position > 0 && placed[position - 1]?.index !== index - 1 ? [undefined, cell] : [cell],
  );
}

function countBeside(lines: readonly Line[], classes: ReadonlySet<GridCell>): ReadonlyMap<GridCell, number> {
  const counts = new Map<GridCell, number>();
  for (const line of lines) {
    for (const [index, cell] of line.entries()) {
      if (cell === undefined || !classes.has(cell)) continue;
      const beside = [line[index - 1], line[index + 1]].filter((other) => other && classes.has(other));
      counts.set(cell, beside.length);
    }
  }
  return counts;
}
