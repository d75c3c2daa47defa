// Rows and cells of a table as structure elements, with what each header cell heads.
import type { LayoutNode } from '../pdfmake/layout-node.js';
import type { Attributes, StructureElement } from './structure-element.js';

interface Placed {
  readonly node: LayoutNode;
  readonly row: number;
  readonly column: number;
  readonly id: string;
}

/**
 * Adds THead, TBody, TR, TH and TD to `table`; returns the cells with their elements, row by row. Where one header per row and
 * column does not tell all, cells name their headers by ID (ISO 32000-1, table 349).
 */
export function tableElements(
  node: LayoutNode,
  table: StructureElement,
  prefix: string,
): readonly (readonly [LayoutNode, StructureElement])[] {
  const { body = [], headerRows = 0 } = node.table ?? {};
  const rows = body.map((cells, row) =>
    cells.flatMap((cell, column): Placed[] =>
      cell._span ? [] : [{ node: cell, row, column, id: `${prefix}-${row + 1}-${column + 1}` }],
    ),
  );
  const headersOf = isSimple(rows, headerRows) ? undefined : headerFinder(rows, headerRows);
  const [head, main] = [table.child('THead'), table.child('TBody')];
  return rows.flatMap((cells, row) => {
    const line = (row < headerRows ? head : main).child('TR');
    return cells.map((cell) => {
      const headers = headersOf?.(cell) ?? [];
      const attributes = [attributesOf(cell.node, headers)].filter((one) => Object.keys(one).length > 1);
      const type = cell.node.header ? 'TH' : 'TD';
      const id = cell.node.header && headersOf ? { id: cell.id } : {};
      return [cell.node, line.child(type, { ...id, attributes, keepEmpty: true })] as const;
    });
  });
}

function attributesOf(cell: LayoutNode, headers: readonly string[]): Attributes {
  return {
    O: 'Table',
    ...(cell.header ? { Scope: cell.header } : {}),
    ...((cell.colSpan ?? 1) > 1 ? { ColSpan: cell.colSpan } : {}),
    ...((cell.rowSpan ?? 1) > 1 ? { RowSpan: cell.rowSpan } : {}),
    ...(headers.length > 0 ? { Headers: headers.map((id) => new String(id)) } : {}),
  };
}

/** One header row, one header per row, no spans: Scope says everything. */
function isSimple(rows: readonly (readonly Placed[])[], headerRows: number): boolean {
  return headerRows <= 1 && rows.flat().every(({ node }) => (node.colSpan ?? 1) === 1 && (node.rowSpan ?? 1) === 1);
}

function headerFinder(rows: readonly (readonly Placed[])[], headerRows: number): (cell: Placed) => readonly string[] {
  const columnHeaders = rows.slice(0, headerRows).flat();
  const stubs = rows.map((cells) => cells.find(({ node }) => node.header === 'Row'));
  const groups = groupsOf(rows, stubs);
  return ({ node, row, column }) => {
    const above = columnHeaders.filter(
      (header) =>
        header.row < row &&
        header.column <= column &&
        column < header.column + (header.node.colSpan ?? 1) &&
        // The head of the stub says nothing about what stands in the stub.
        !(row >= headerRows && node.header),
    );
    const group = row < headerRows ? undefined : groups[row];
    const beside = node.header ? undefined : stubs[row];
    return [...above, group, beside].flatMap((header) => header?.id ?? []);
  };
}

/** By row, the heading row that it stands under, when its stub says that it does. */
function groupsOf(
  rows: readonly (readonly Placed[])[],
  stubs: readonly (Placed | undefined)[],
): readonly (Placed | undefined)[] {
  let latest: Placed | undefined;
  return rows.map((cells, row) => {
    const stub = stubs[row];
    if (stub?.node.inGroup) return latest;
    if (stub && cells.length === 1) latest = stub;
    return undefined;
  });
}
