import fc from 'fast-check';
import { makeLook } from '../../../src/pdf/look.js';
import { tableColumns } from '../../../src/pdf/nodes/table-columns.js';
import { cutTable, headerGrid } from '../../../src/pdf/nodes/table-grid.js';
import { tableParts } from '../../../src/pdf/nodes/table-parts.js';
import type { HeaderCell, TableModel } from '../../../src/tables/table-model.js';
import { loadFontMetrics } from '../../../src/typography/font-metrics.js';
import { figure, fonts, theme } from '../sample-documents.js';

const metrics = loadFontMetrics(fonts);
const look = makeLook(theme, 'chapter');

/** A table with groups of so many columns each under a spanning header. Column numbers stand in the header's last row. */
function grouped(groups: readonly number[], digits = '1234'): TableModel {
  const cell = (text: string, columns: number, rows = 1): HeaderCell => ({ text, columns, rows, align: 'right' });
  const count = groups.reduce((sum, size) => sum + size, 0);
  const columns = Array.from({ length: count }, (_, index) => index + 1);
  return {
    header: [
      [cell('Stadsdelsnämnd', 1, 2), ...groups.map((size, index) => cell(`G${index}`, size))],
      columns.map((column) => cell(`k${column}`, 1)),
    ],
    rows: [{ kind: 'data', label: 'Enskede-Årsta-Vantör', indent: 0, cells: columns.map(() => figure(digits)) }],
    columnCount: count + 1,
    marks: [],
  };
}
const partsOf = (model: TableModel) => tableParts(model, look, metrics);
const heads = (model: TableModel, row: number) =>
  headerGrid(model)
    .filter((placed) => placed.row === row && placed.column > 0)
    .map(({ cell }) => cell.text);
const sizes = (model: TableModel) => partsOf(model).map((part) => part.columns.widths.length - 1);

describe('tableParts', () => {
  it('leaves a table that some page holds in one piece', () => {
    const model = grouped([5, 5, 5, 5]);
    const parts = partsOf(model);
    expect(parts).toEqual([{ model, columns: tableColumns(model, look, metrics) }]);
    expect(parts[0]?.columns.landscape).toBe(true);
  });

  it('cuts between groups, in parts as even as the groups allow', () => {
    const parts = partsOf(grouped([5, 5, 5, 5, 5, 5]));
    expect(parts.map(({ model }) => heads(model, 0))).toEqual([
      ['G0', 'G1', 'G2'],
      ['G3', 'G4', 'G5'],
    ]);
    expect(sizes(grouped([2, 10, 10, 2, 10]))).toEqual([12, 10, 12]);
  });

  it('prefers upright pages when they take at most one part more, and all parts look alike', () => {
    const parts = partsOf(grouped([5, 5, 5, 5, 5, 5]));
    expect(new Set(parts.map(({ columns }) => columns.landscape))).toEqual(new Set([false]));
    expect(new Set(parts.map(({ columns }) => columns.style)).size).toBe(1);
  });

  it('turns the page rather than cutting a group that a turned page keeps whole', () => {
    const parts = partsOf(grouped([16, 16]));
    expect(parts.map(({ model }) => heads(model, 0))).toEqual([['G0'], ['G1']]);
    expect(parts.every(({ columns }) => columns.landscape)).toBe(true);
  });

  it('cuts inside a group only when it is too wide for a page, and repeats its header', () => {
    const parts = partsOf(grouped([40, 4]));
    expect(parts.flatMap(({ model }) => heads(model, 0))).toEqual([...parts.map(() => 'G0'), 'G1']);
    const [most, least] = [Math.max(...sizes(grouped([40, 4]))), Math.min(...sizes(grouped([40, 4])))];
    expect(most - least).toBeLessThanOrEqual(4);
  });

  it('says that it does not fit when a single column is wider than the page', () => {
    const parts = partsOf(grouped([2], '1'.repeat(200)));
    expect(parts.map(({ columns }) => columns.fits)).toEqual([false]);
  });

  it('sets every column once, in order, in parts that fit, for any groups', () => {
    const groups = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(groups, fc.constantFrom('1', '12 345', '1 234 567'), (sizesOfGroups, digits) => {
        const model = grouped(sizesOfGroups, digits);
        const parts = partsOf(model);
        expect(parts.flatMap((part) => heads(part.model, 1))).toEqual(heads(model, 1));
        expect(parts.every(({ columns }) => columns.fits)).toBe(true);
        expect(parts.every((part) => part.model.header[0]?.[0]?.text === 'Stadsdelsnämnd')).toBe(true);
        for (const part of parts) {
          const spanned = headerGrid(part.model).filter(({ row, column }) => row === 0 && column > 0);
          const under = spanned.reduce((sum, { cell }) => sum + cell.columns, 0);
          expect(under).toBe(part.model.columnCount - 1);
          expect(part.model.rows[0]?.cells).toHaveLength(under);
        }
        if (parts.length === 1) return;
        // A group stands in more than one part only when no page holds it.
        for (const { cell, row, column } of headerGrid(model)) {
          const pieces = parts.filter((part) => heads(part.model, 0).includes(cell.text)).length;
          if (row > 0 || pieces < 2 || column === 0) continue;
          expect(tableColumns(cutTable(model, column, column + cell.columns), look, metrics)).toBeUndefined();
        }
      }),
      { numRuns: 60 },
    );
  });
});
