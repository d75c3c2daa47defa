import { exact, exactFromCell } from '../../../src/arithmetic/exact.js';
import { shownContent } from '../../../src/workbook/preview/shown-content.js';
import type { CellContent } from '../../../src/workbook/sheet-table.js';

describe('shownContent', () => {
  it.each([
    [0, '0'],
    [-1234.5, '\u22121\u00a0234,5'],
    [39959, '39\u00a0959'],
    [2.25, '2,25'],
    [1 / 3, '0,333'],
    [2.9999, '3'],
  ])('writes %d as %j', (value, text) => {
    expect(shownContent({ kind: 'number', value: exactFromCell(value) })).toBe(text);
  });

  it.each<[CellContent, string]>([
    [{ kind: 'nothing' }, '–'],
    [{ kind: 'unavailable' }, '..'],
    [{ kind: 'notApplicable' }, '.'],
    [{ kind: 'blank' }, '(tom)'],
    [{ kind: 'text', text: 'saknas' }, '”saknas”'],
    [{ kind: 'ambiguous', text: '227 633', readings: ['talet 227 633'] }, '”227 633”'],
    [{ kind: 'error', error: '#REF!' }, '#REF!'],
    [{ kind: 'date', format: 'yyyy' }, '(datum)'],
    [{ kind: 'uncalculated', formula: 'SUM(A1)' }, '=SUM(A1)'],
    [{ kind: 'number', value: exact('12') }, '12'],
  ])('tells %j by %s', (content, text) => {
    expect(shownContent(content)).toBe(text);
  });
});
