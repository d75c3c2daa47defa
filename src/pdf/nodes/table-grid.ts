// Where the cells of a table stand: which column each header cell begins in, and the same table cut to some of its columns.
import type { HeaderCell, TableModel } from '../../tables/table-model.js';

export interface PlacedHeaderCell {
  readonly cell: HeaderCell;
  readonly row: number;
  readonly column: number;
}

/** Where each header cell begins, counting the cells that reach down from the rows above. */
export function headerGrid(model: TableModel): readonly PlacedHeaderCell[] {
  const taken = model.header.map(() => new Set<number>());
  return model.header.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken[row]?.has(column)) column++;
      const placed = { cell, row, column };
      for (let down = 0; down < cell.rows; down++) {
        for (let across = 0; across < cell.columns; across++) taken[row + down]?.add(column + across);
      }
      return placed;
    });
  });
}

/** The stub and the columns `from` up to but not including `to`, counted with the stub as 0. A header over them is repeated. */
export function cutTable(model: TableModel, from: number, to: number, grid = headerGrid(model)): TableModel {
  const header = model.header.map((): HeaderCell[] => []);
  for (const { cell, row, column } of grid) {
    const columns = Math.min(to, column + cell.columns) - Math.max(from, column);
    if (column === 0) header[row]?.push({ ...cell, columns: 1 });
    else if (columns > 0) header[row]?.push({ ...cell, columns });
  }
  return {
    ...model,
    header,
    rows: model.rows.map((row) => ({ ...row, cells: row.cells.slice(from - 1, to - 1) })),
    columnCount: 1 + to - from,
    ...(model.earlier === undefined ? {} : { earlier: Math.max(0, Math.min(model.earlier, to - 1) - (from - 1)) }),
  };
}

/** Totals stand out by weight. */
export function isBold(kind: TableModel['rows'][number]['kind']): boolean {
  return kind === 'total' || kind === 'subtotal';
}
