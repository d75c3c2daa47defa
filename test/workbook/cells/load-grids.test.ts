// What a cell is, beside its value: a mark, a step of indentation, bold.
import type ExcelJS from 'exceljs';
import { formula, number, workbookWithSheet } from '../../../fixtures/hostile-maker/tidy-workbook.js';
import { loadGrids } from '../../../src/workbook/cells/load-grids.js';
import type { GridCell } from '../../../src/workbook/cells/sheet-grid.js';
import { guardArchive } from '../../../src/workbook/guard/archive-guard.js';
import { workbookBytes } from '../workbook-in-memory.js';

async function cellOf(bytes: Uint8Array, row: number, column: number): Promise<GridCell | undefined> {
  const { workbook } = await guardArchive(bytes, 'prov.xlsx');
  const grids = workbook && (await loadGrids(workbook));
  return grids?.[0]?.at(row, column);
}

/** A1 of a sheet, as exceljs writes it. */
async function written(value: ExcelJS.CellValue, look: Partial<ExcelJS.Style> = {}): Promise<GridCell | undefined> {
  const bytes = await workbookBytes((sheet) => {
    sheet.getCell('A1').value = value;
    Object.assign(sheet.getCell('A1'), look);
  });
  return cellOf(bytes, 1, 1);
}

const raised = { vertAlign: 'superscript' } as const;

describe('a raised cell', () => {
  it('is a mark all through, text and number alike', async () => {
    const cells = await Promise.all([
      written('1)', { font: raised }),
      written(2, { font: raised }),
      written({ richText: [{ text: 'p', font: raised }] }),
    ]);
    expect(cells.map((cell) => [cell?.content.kind, cell?.marks])).toEqual([
      ['blank', ['1']],
      ['blank', ['2']],
      ['blank', ['p']],
    ]);
  });
});

describe('indentation', () => {
  it.each([
    ['Järva', 2, 2],
    ['  Järva', 0, 1],
    ['   Järva', 0, 1],
    ['\u00a0\u00a0\u00a0\u00a0Järva', 0, 2],
    [' Järva', 0, 1],
    ['  Järva', 1, 2],
    ['Järva', 0, undefined],
    ['  ', 0, undefined],
  ])('of %j with %p steps in Excel is %p', async (text, steps, indent) => {
    expect((await written(text, { alignment: { indent: steps } }))?.indent).toBe(indent);
  });
});

describe('bold', () => {
  const heavy = { bold: true } as const;
  it.each<[string, ExcelJS.CellValue, Partial<ExcelJS.Style>, true | undefined]>([
    ['the cell', 'Totalt', { font: heavy }, true],
    ['a number', 12, { font: heavy }, true],
    ['nothing', 'Totalt', {}, undefined],
    [
      'all runs but the mark',
      {
        richText: [
          { text: 'Totalt', font: heavy },
          { text: '1', font: raised },
        ],
      },
      {},
      true,
    ],
    [
      'one run of two',
      {
        richText: [
          { text: 'Totalt', font: heavy },
          { text: ' (antal)', font: {} },
        ],
      },
      {},
      undefined,
    ],
  ])('is %s', async (_, value, look, bold) => {
    expect((await written(value, look))?.bold).toBe(bold);
  });
});

describe('a formula', () => {
  it.each([
    ['from another workbook', formula('[1]Blad1!B4', 1200), { kind: 'external', formula: '[1]Blad1!B4' }, '1200'],
    ['from another workbook, without result', formula('[1]Blad1!B4'), { kind: 'external', formula: '[1]Blad1!B4' }, ''],
    ['without result', formula('SUM(B6:B7)'), { kind: 'uncalculated', formula: 'SUM(B6:B7)' }, ''],
    ['of a group that is not there', ' s="0"><f t="shared" si="7"/>', { kind: 'uncalculated', formula: '…' }, ''],
    [
      'with a text in a date format',
      ' s="4" t="str"><f>A1</f><v>juni &amp;amp; juli</v>',
      { kind: 'text', text: 'juni &amp; juli' },
      'juni &amp; juli',
    ],
    [
      'with an error in a date format',
      ' s="4" t="e"><f>1/0</f><v>#DIV/0!</v>',
      { kind: 'error', error: '#DIV/0!' },
      '#DIV/0!',
    ],
    ['with a shared text', ' t="s"><f>A5</f><v>3</v>', { kind: 'text', text: 'Kvinnor' }, 'Kvinnor'],
  ])('%s', async (_, content, expected, label) => {
    const cell = await cellOf(await workbookWithSheet({ cells: { B5: content } }), 5, 2);
    expect([cell?.content, cell?.label]).toEqual([expected, label]);
  });

  it('of a group is told as it stands in its own cell', async () => {
    const cells = {
      B5: ' s="0"><f t="shared" ref="B5:B6" si="0">C12*$D$1</f><v>1</v>',
      B6: ' s="0"><f t="shared" si="0"/>',
    };
    const cell = await cellOf(await workbookWithSheet({ cells }), 6, 2);
    expect(cell?.content).toEqual({ kind: 'uncalculated', formula: 'C13*$D$1' });
  });
});

describe('a text', () => {
  it.each([
    ['in line', ' t="inlineStr"><is><t>Hägersten &amp; Älvsjö</t></is>', 'Hägersten & Älvsjö'],
    ['with a phonetic guide', ' t="inlineStr"><is><t>Farsta</t><rPh sb="0" eb="1"><t>uttal</t></rPh></is>', 'Farsta'],
    ['with an escaped line break', ' t="str"><v>barn- och_x000A_ungdomsvård</v>', 'barn- och ungdomsvård'],
    ['in runs', ' t="inlineStr"><is><r><t>Jär</t></r><r><rPr><b/></rPr><t>va</t></r></is>', 'Järva'],
  ])('%s', async (_, content, label) => {
    expect((await cellOf(await workbookWithSheet({ cells: { B5: content } }), 5, 2))?.label).toBe(label);
  });
});

describe('a number format', () => {
  it('that scales the number down gives two readings', async () => {
    const cell = await written(1_234_567, { numFmt: '#,##0,' });
    expect(cell?.content).toMatchObject({ kind: 'ambiguous', text: '1234567' });
  });

  it('is told of a date as Excel shows it', async () => {
    const cell = await cellOf(await workbookWithSheet({ cells: { B5: number(45_000, 4) } }), 5, 2);
    expect(cell?.content).toEqual({ kind: 'date', format: 'yyyy-mm-dd' });
  });
});
