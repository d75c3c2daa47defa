import type ExcelJS from 'exceljs';
import { diagnoseCell } from '../../src/workbook/diagnose-cell.js';
import type { TableCell } from '../../src/workbook/sheet-table.js';
import { codes, type Fill, lines, observations, onlyTable, read, rows, superscript } from './workbook-in-memory.js';

/** A one-cell table whose cell is `value`. */
function cellSheet(value: ExcelJS.CellValue, format?: string): Fill {
  return (sheet) => {
    rows(['Kön', 'Antal personer'], ['Kvinnor', value])(sheet, sheet.workbook);
    if (format !== undefined) sheet.getCell('B2').numFmt = format;
  };
}

async function readCell(value: ExcelJS.CellValue, format?: string) {
  // A second value keeps the sheet a table whatever the first is.
  const reading = await read((sheet, workbook) => {
    cellSheet(value, format)(sheet, workbook);
    sheet.addRow(['Män', 7]);
  });
  const [observation] = observations(onlyTable(reading));
  const cell: TableCell | undefined = onlyTable(reading).cells[0];
  return { reading, observation, problem: cell && diagnoseCell(cell) };
}

describe('numbers', () => {
  it.each([
    [71.599999999999994, undefined, 71.6],
    [0.1 + 0.2, undefined, 0.3],
    [0, undefined, 0],
    [-12, undefined, -12],
    [0.046, '0.0%', 4.6],
    [0.07, '0%', 7],
    [7, '0"%"', 7],
  ])('%p in format %p is %p', async (value, format, expected) => {
    const { reading, observation } = await readCell(value, format);
    expect([observation?.value, observation?.status, reading.diagnostics]).toEqual([expected, 'value', []]);
  });

  it('are exact', async () => {
    const reading = await read(rows(['Kön', 'Andel'], ['Kvinnor', 0.1], ['Män', 71.599999999999994]));
    const values = onlyTable(reading).cells.map(({ content }) =>
      content.kind === 'number' ? content.value.toFraction() : content.kind,
    );
    expect(values).toEqual(['1/10', '358/5']);
  });

  it.each([
    [' 39\u00a0959 ', 39959, '39\u00a0959'],
    ['2,2', 2.2, '2,2'],
    ['4.7', 4.7, '4,7'],
    ['6,8 %', 6.8, '6,8'],
    ['−5', -5, '−5'],
  ])('stored as text are read with a warning: %p', async (text, expected, shown) => {
    const { reading, observation } = await readCell(text);
    expect([observation?.value, codes(reading)]).toEqual([expected, ['SR-ARB-005']]);
    expect(reading.diagnostics[0]?.place).toEqual({
      kind: 'workbook',
      workbook: 'prov.xlsx',
      sheet: 'Hushåll',
      address: 'B2',
    });
    expect(reading.diagnostics[0]?.message).toContain(`talet ${shown} `);
  });

  it('keep a superscript run as a mark, before or after the digits', async () => {
    const after = await readCell(superscript('27 633', '2'));
    const before = await readCell({
      richText: [{ text: '2,*', font: { vertAlign: 'superscript' } }, { text: '27 633' }],
    });
    const flag = await readCell(superscript('12', 'p'));
    expect([after, before, flag].map(({ observation }) => [observation?.value, observation?.marks])).toEqual([
      [27633, ['2']],
      [27633, ['2', '*']],
      [12, ['p']],
    ]);
    expect(after.reading.diagnostics).toEqual([]);
  });
});

describe('marks', () => {
  it.each([
    ['-', 'nothing'],
    ['–', 'nothing'],
    ['−', 'nothing'],
    [' – ', 'nothing'],
    ['..', 'unavailable'],
    ['.', 'notApplicable'],
    [null, 'blank'],
    ['\u00a0', 'blank'],
  ])('%p is %s', async (value, status) => {
    const { observation } = await readCell(value);
    expect([observation?.status, observation?.value]).toEqual([status, null]);
  });
});

describe('cells of the wrong kind', () => {
  it.each<[string, ExcelJS.CellValue, string | undefined, string, string | undefined]>([
    ['text', 'saknas', undefined, 'text', 'SR-ARB-004'],
    ['an ambiguous number', '1.234', undefined, 'text', 'SR-ARB-004'],
    ['a boolean', true, undefined, 'text', 'SR-ARB-004'],
    ['blank', null, undefined, 'blank', 'SR-ARB-006'],
    ['a formula without result', { formula: 'SUM(A1:A2)', date1904: false }, undefined, 'uncalculated', 'SR-ARB-007'],
    ['a formula', { formula: '3+4', result: 7, date1904: false }, undefined, 'value', undefined],
    ['a formula giving 0', { formula: '3-3', result: 0, date1904: false }, undefined, 'value', undefined],
    [
      'a formula giving an error',
      { formula: '1/0', result: { error: '#DIV/0!' }, date1904: false },
      undefined,
      'error',
      'SR-ARB-008',
    ],
    ['an error', { error: '#N/A' }, undefined, 'error', 'SR-ARB-008'],
    ['a date', new Date(Date.UTC(2024, 4, 11)), 'yyyy-mm-dd', 'date', 'SR-ARB-009'],
    ['a number in a date format', 39959, 'yyyy-mm-dd', 'date', 'SR-ARB-009'],
  ])('%s', async (_, value, format, status, code) => {
    const { reading, observation, problem } = await readCell(value, format);
    expect([observation?.status, problem?.code, reading.diagnostics]).toEqual([status, code, []]);
  });

  it('say errors as Swedish Excel does and name the cell', async () => {
    const { problem } = await readCell({ error: '#N/A' });
    expect([problem?.message, problem?.place]).toEqual([
      'cellen innehåller felvärdet #SAKNAS!',
      { kind: 'workbook', workbook: 'prov.xlsx', sheet: 'Hushåll', address: 'B2' },
    ]);
  });

  it('are not summed where a merged cell repeats its value', async () => {
    const reading = await read((sheet, workbook) => {
      rows(['Kön', 2023, 2024], ['Kvinnor', 5, null], ['Män', 1, 2])(sheet, workbook);
      sheet.mergeCells('B2:C2');
    });
    expect(lines(onlyTable(reading)).slice(0, 2)).toEqual(['B2 5 kön=Kvinnor år=2023', 'C2 blank kön=Kvinnor år=2024']);
  });
});

describe('labels', () => {
  it('lose marks, odd spaces, hand hyphens; flags on them reach the values', async () => {
    const reading = await read(
      rows(
        [superscript('Stadsdelsnämnd', '1'), superscript('2023', 'r'), superscript('2024', '3')],
        ['Hägersten-\nÄlvsjö', 1, 2],
        ['Öppenvårds-\ninsatser', 3, 4],
        ['Barn¹', 5, 6],
        ['Lokalyta, m²', 7, 8],
        ['barn- och\r\n  ungdomsvård', 9, 10],
      ),
    );
    const [rowsDimension, years] = onlyTable(reading).dimensions;
    expect(rowsDimension).toEqual({
      name: 'stadsdelsnämnd',
      axis: 'rows',
      members: ['Hägersten-Älvsjö', 'Öppenvårdsinsatser', 'Barn', 'Lokalyta, m²', 'barn- och ungdomsvård'],
      memberMarks: { Barn: ['1'] },
    });
    expect(years).toEqual({
      name: 'år',
      axis: 'columns',
      members: ['2023', '2024'],
      memberMarks: { '2023': ['r'], '2024': ['3'] },
    });
    expect(lines(onlyTable(reading))[4]).toBe('B4 5 stadsdelsnämnd=Barn år=2023 [r]');
  });

  it('cannot reach the prototype of the members', async () => {
    const reading = await read(rows(['__proto__', 2023], ['constructor', 1]));
    expect(Object.entries(onlyTable(reading).cells[0]?.members ?? {})).toEqual([
      ['__proto__', 'constructor'],
      ['år', '2023'],
    ]);
  });
});
