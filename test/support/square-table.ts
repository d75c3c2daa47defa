// A square table with its totals, and the lines that a reader sums: by hand, apart from what src/disclosure knows of lines.

/** Stadsdelsnämnder A, B, … by ålder 1, 2, …; cells by their labels, values and equations in the same order. */
export function squareTable(rows: readonly (readonly number[])[]) {
  const sum = (line: readonly number[]): number => line.reduce((total, one) => total + one, 0);
  const columns = rows.map((_, column) => rows.map((row) => row[column] ?? 0));
  const all = [...rows.map((row) => [...row, sum(row)]), [...columns.map(sum), sum(rows.flat())]];
  const [size, places] = [rows.length, [...all.keys()]];
  const labels = (row: number, column: number): string =>
    [row < size ? 'ABCD'.charAt(row) : '', column < size ? `ålder:${column + 1}` : ''].join(' ').trim();
  const at = (row: number, column: number): number => row * (size + 1) + column;
  const line = (cells: readonly number[]) => cells.map((cell, i) => [cell, i === size ? -1 : 1] as const);
  return {
    cells: Object.fromEntries(all.flatMap((row, r) => row.map((value, c) => [labels(r, c), value] as const))),
    values: all.flat(),
    equations: places.flatMap((one) => [
      line(places.map((other) => at(one, other))),
      line(places.map((other) => at(other, one))),
    ]),
    least: all.flat().map(() => 1),
  };
}
