// Rows of a table that stay together: pdfmake places each row as a block of its own, or the first ones with their header.
import type { RowToPlace } from '../pdfmake/layout-classes.js';

/** What a row means for the block that it is placed in: `opens` one that goes on with the next row, or `closes` one. */
export function rowBlock({
  tableNode,
  rowIndex = 0,
  rowsWithoutPageBreak = 0,
}: RowToPlace): 'opens' | 'closes' | undefined {
  const body = tableNode?.table?.body ?? [];
  const keeps = (row: number) =>
    row >= rowsWithoutPageBreak && row + 1 < body.length && body[row]?.[0]?.keepWithNext === true;
  const [above, own] = [keeps(rowIndex - 1), keeps(rowIndex)];
  if (own && !above) return 'opens';
  return above && !own ? 'closes' : undefined;
}
