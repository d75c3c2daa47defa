import { applyDeclaredMarks } from '../../../src/workbook/marks/apply-declared-marks.js';
import type { CellContent, SheetTable } from '../../../src/workbook/sheet-table.js';
import { changes, tableOf } from './table-of.js';

const table = tableOf({
  rows: ['område', ['A', 'B', 'C']],
  columns: ['år', ['2016', '2017']],
  values: [
    [227633, '864 324100'],
    [2772, '27 6332'],
    [5, '..'],
  ],
});

function declared(marks: Readonly<Record<string, string>>, from: SheetTable = table) {
  const after = applyDeclaredMarks(from, marks);
  return { changed: changes(from, after), doubts: after.doubts };
}

function withContent(address: string, content: CellContent): SheetTable {
  return { ...table, cells: table.cells.map((cell) => (cell.ref.address === address ? { ...cell, content } : cell)) };
}

describe('a declared mark', () => {
  it.each([
    ['B2', '2', 'B2 27633 [2]'],
    ['b2', '33', 'B2 2276 [33]'],
    ['C2', '100', 'C2 864324 [100]'],
    ['C3', '2', 'C3 27633 [2]'],
  ])('%s: %s', (address, mark, expected) => {
    expect(declared({ [address]: mark })).toEqual({ changed: [expected], doubts: [] });
  });

  it('that fits at both ends leaves two readings', () => {
    expect(declared({ B3: '2' })).toEqual({
      changed: ['B3 772 | 277 []'],
      doubts: ['B3: det angivna notmärket 2 kan tas bort både först och sist'],
    });
  });

  it.each([
    ['B2', '5'],
    ['B4', '5'],
    ['C4', '2'],
  ])('that does not fit changes nothing: %s %s', (address, mark) => {
    expect(declared({ [address]: mark })).toEqual({
      changed: [],
      doubts: [`${address}: det angivna notmärket ${mark} finns inte först eller sist i cellen`],
    });
  });

  it('settles a cell with two readings, with a mark or as it is written', () => {
    const unsure = withContent('B2', { kind: 'ambiguous', text: '2227 633', readings: ['talet 2 227 633', '227 633'] });
    expect(declared({ B2: '2' }, unsure).changed).toEqual(['B2 227633 [2]']);
    expect(declared({ B2: '' }, unsure).changed).toEqual(['B2 2227633 []']);
  });

  it('of another table is passed over', () => {
    expect(declared({ H9: '2' })).toEqual({ changed: [], doubts: [] });
    expect(applyDeclaredMarks(table, {})).toBe(table);
  });
});
