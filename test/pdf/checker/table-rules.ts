// Tables that can be read cell by cell with their headers (ISO 14289-1, 7.5; ISO 32000-1, 14.8.4.3.4).
import type { AttributeValue, PdfFile, StructureElement } from '../file/pdf-file.js';
import { around, childElements, placeOf, type Report, type Rule } from './rule.js';
import { cellsOf, tableGrid } from './table-grid.js';

const scopes = new Set<AttributeValue | undefined>(['Column', 'Row', 'Both']);
const groups = /^(?:Caption )?(?:THead )?(?:TBody )+(?:TFoot )?(?:Caption )?$/;

export const tableRules: readonly Rule[] = [
  eachTable('table.groups', (table, report) => {
    const children = childElements(table).map(({ role }) => `${role} `);
    if (!groups.test(children.join(''))) report(`a table of ${children.join('').trim() || 'nothing'}`, placeOf(table));
    if (children.filter((child) => child === 'Caption ').length > 1) report('two captions', placeOf(table));
  }),
  eachTable('table.head', (table, report) => {
    const heads = childElements(table).filter(({ role }) => role === 'THead');
    for (const cell of heads.flatMap(childElements).flatMap(childElements)) {
      if (cell.role !== 'TH') report('a cell of the head is no TH', placeOf(cell));
    }
  }),
  eachTable('table.scope', (table, report) => {
    for (const cell of cellsOf(table)) {
      const scope = cell.attributes.Table?.Scope;
      if (cell.role === 'TH' && !scopes.has(scope)) report(`a TH of scope ${scope ?? 'unknown'}`, placeOf(cell));
      if (cell.role === 'TD' && scope !== undefined) report('a TD with a scope', placeOf(cell));
    }
  }),
  eachTable('table.width', (table, report) => {
    const { rows, rowElements, collisions } = tableGrid(table);
    const width = rows[0]?.length ?? 0;
    rows.forEach((row, index) => {
      const filled = Array.from({ length: Math.max(width, row.length) }, (_, column) => row[column]);
      const place = placeOf(rowElements[index] ?? table);
      if (filled.some((cell) => !cell) || row.length !== width)
        report(`a row of ${row.length}, not ${width} columns`, place);
    });
    for (const cell of collisions) report('a cell that spans over others or out of its group', placeOf(cell));
  }),
  eachTable('table.headers', checkHeaders),
  eachTable('table.headed', checkHeaded),
];

function eachTable(name: string, check: (table: StructureElement, report: Report, file: PdfFile) => void): Rule {
  return {
    name,
    check: (file, report) => {
      for (const element of file.elements) if (element.role === 'Table') check(element, report, file);
    },
  };
}

function headersOf(cell: StructureElement): readonly string[] {
  return [cell.attributes.Table?.Headers ?? []].flat().map(String);
}

/** Headers lead to headers of the same table, and to no cell itself. */
function checkHeaders(table: StructureElement, report: Report): void {
  const cells = cellsOf(table);
  const heads = new Map(
    cells.flatMap((cell) => (cell.role === 'TH' && cell.id !== undefined ? [[cell.id, cell]] : [])),
  );
  for (const cell of cells) {
    for (const id of headersOf(cell)) {
      if (!heads.has(id)) report(`no TH of the table has the ID ${id}`, placeOf(cell));
      else if (heads.get(id) === cell) report('a cell that heads itself', placeOf(cell));
    }
  }
}

/** A cell has its headers by name, or a header of its row or column by scope. */
function checkHeaded(table: StructureElement, report: Report): void {
  const { rows } = tableGrid(table);
  const heads = (cell: StructureElement | undefined, scope: string) =>
    cell?.role === 'TH' && [scope, 'Both'].includes(String(cell.attributes.Table?.Scope));
  const seen = new Set<StructureElement>();
  rows.forEach((row, down) => {
    row.forEach((cell, across) => {
      if (cell?.role !== 'TD' || seen.has(cell) || headersOf(cell).length > 0 || around(cell, 'THead')) return;
      seen.add(cell);
      const inRow = row.some((other) => heads(other, 'Row'));
      const inColumn = rows.slice(0, down).some((other) => heads(other[across], 'Column'));
      if (!inRow && !inColumn) report('a TD without any header', placeOf(cell));
    });
  });
}
