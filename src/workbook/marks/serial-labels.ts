// Labels that only differ in a number, `K1 K2 K3` or `Område 1`, `Område 2`: the number is part of the name.
import type { GridCell, SheetGrid } from '../cells/sheet-grid.js';

const numbered = /^(?<base>.*[^\s\d(]|.*\p{L} \d{1,3}(?: \d{3})+)\s?\(?(?<number>\d{1,2})\)?$/u;

/** What a row or a column has of one base: the number met, that there are several, and whether the words also stand without one. */
interface Line {
  number?: string | 'several';
  isPlain?: boolean;
}

type Lines = Map<number, Line>;

/** Whether the row or the column of a cell has the same words with another number, and never without one. */
export function findSerialLabels(
  grid: SheetGrid,
  skip: ReadonlySet<number>,
): (cell: GridCell, base: string) => boolean {
  const series = new Map<string, { rows: Lines; columns: Lines }>();
  const texts = grid.rows
    .filter((row) => !skip.has(row.number))
    .flatMap((row) => row.cells.filter(({ content }) => content.kind === 'text'));
  for (const cell of texts) {
    const groups = numbered.exec(cell.label)?.groups;
    if (groups?.base === undefined || groups.number === undefined) continue;
    const key = fold(groups.base);
    const met = series.get(key) ?? { rows: new Map(), columns: new Map() };
    series.set(key, met);
    for (const line of linesOf(met, cell))
      line.number = line.number === undefined || line.number === groups.number ? groups.number : 'several';
  }
  for (const cell of series.size > 0 ? texts : []) {
    const met = series.get(fold(cell.label));
    if (met) for (const line of linesOf(met, cell)) line.isPlain = true;
  }
  return (cell, base) => {
    const met = series.get(fold(base));
    const lines = [met?.rows.get(cell.row), met?.columns.get(cell.column)];
    return lines.some((line) => line?.number === 'several') && !lines.some((line) => line?.isPlain);
  };
}

function linesOf(met: { rows: Lines; columns: Lines }, { row, column }: GridCell): readonly Line[] {
  return [lineAt(met.rows, row), lineAt(met.columns, column)];
}

function lineAt(lines: Lines, at: number): Line {
  const line = lines.get(at) ?? {};
  lines.set(at, line);
  return line;
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
