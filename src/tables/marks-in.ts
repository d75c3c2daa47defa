// Which marks stand in a table's cells and so need the words under it.
import type { TableModel, TableRow } from './table-model.js';

export function marksIn(rows: readonly TableRow[]): TableModel['marks'] {
  const texts = new Set(rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
  return (['..', '.'] as const).filter((mark) => texts.has(mark));
}
