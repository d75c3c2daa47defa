import { cutTable, headerGrid } from '../../../src/pdf/nodes/table-grid.js';
import type { HeaderCell, TableModel } from '../../../src/tables/table-model.js';
import { figure } from '../sample-documents.js';

const cell = (text: string, columns: number, rows: number): HeaderCell => ({ text, columns, rows, align: 'left' });
const model: TableModel = {
  header: [
    [cell('Klass', 1, 2), cell('Flickor', 2, 1), cell('Pojkar', 2, 1), cell('Förändring', 1, 2)],
    ['a', 'b', 'c', 'd'].map((text) => cell(text, 1, 1)),
  ],
  rows: [
    { kind: 'group', label: 'Västerort', indent: 0, cells: [] },
    { kind: 'data', label: 'Rinkeby', indent: 1, cells: ['1', '2', '3', '4', '5'].map(figure) },
  ],
  columnCount: 6,
  marks: [],
};

describe('headerGrid', () => {
  it('places cells beside those that reach down from the row above', () => {
    expect(headerGrid(model).map(({ cell: { text }, row, column }) => [text, row, column])).toEqual([
      ['Klass', 0, 0],
      ['Flickor', 0, 1],
      ['Pojkar', 0, 3],
      ['Förändring', 0, 5],
      ['a', 1, 1],
      ['b', 1, 2],
      ['c', 1, 3],
      ['d', 1, 4],
    ]);
  });
});

describe('cutTable', () => {
  it('keeps the stub, the columns asked for and the headers over them', () => {
    const cut = cutTable(model, 2, 6);
    expect(cut.columnCount).toBe(5);
    expect(cut.header.map((row) => row.map(({ text, columns, rows }) => [text, columns, rows]))).toEqual([
      [
        ['Klass', 1, 2],
        ['Flickor', 1, 1],
        ['Pojkar', 2, 1],
        ['Förändring', 1, 2],
      ],
      [
        ['b', 1, 1],
        ['c', 1, 1],
        ['d', 1, 1],
      ],
    ]);
    expect(cut.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
      ['Västerort'],
      ['Rinkeby', '2', '3', '4', '5'],
    ]);
  });

  it.each([
    [1, 6, 3],
    [2, 6, 2],
    [3, 5, 1],
    [4, 6, 0],
  ])('knows which of the columns %i to %i stand back', (from, to, earlier) => {
    expect(cutTable({ ...model, earlier: 3 }, from, to).earlier).toBe(earlier);
  });
});
