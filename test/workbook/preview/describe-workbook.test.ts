import { describeWorkbook } from '../../../src/workbook/preview/describe-workbook.js';
import type { SheetTable } from '../../../src/workbook/sheet-table.js';
import { crossTable, sheetOf, workbookWith } from './preview-content.js';

const years = ['2016', '2017', '2018', '2019', '2020', '2021', '2022'];

function linesOf(...tables: readonly SheetTable[]): readonly string[] {
  return describeWorkbook(workbookWith(sheetOf(tables)))
    .replaceAll('\u00a0', ' ')
    .split('\n');
}

describe('describeWorkbook', () => {
  it('shows a table whole: what was found, and a corner of its values', () => {
    const table = crossTable(
      ['stadsdelsnämnd', 'år'],
      [
        years,
        ['Järva', 1, { kind: 'nothing' }, 12_345, { kind: 'notApplicable' }, { kind: 'blank' }, 1250, 2.5],
        ['Norra innerstaden', 1, 2, 3, 4, 5, { kind: 'unavailable' }, { kind: 'text', text: 'saknas' }],
      ],
      {
        unit: 'Antal',
        titleMarks: ['1'],
        notes: [{ mark: '1', text: 'Ny metod.' }, { text: 'Preliminära tal.' }],
        source: 'SCB',
        doubts: ['rad 4 är dold i Excel men läses som vanligt'],
      },
    );
    expect(linesOf(table)).toEqual([
      'prov.xlsx: 1 blad, 1 tabell, 14 observationer, varav 9 tal',
      '',
      'Blad Hushåll',
      '  A1:H3  Hushåll med ekonomiskt bistånd 2020–2024 [1]',
      '    form           korstabell',
      '    enhet          Antal',
      '    rader          stadsdelsnämnd (2): Järva, Norra innerstaden',
      '    kolumner       år (7): 2016, 2017, 2018, 2019, …, 2022',
      '    observationer  9 tal, 1 streck (noll), 1 .. (uppgift saknas), 1 . (kan inte förekomma), 1 tom cell, 1 text',
      '    granska        tom cell: F2',
      '    granska        text: H3 ”saknas”',
      '    not 1          Ny metod.',
      '    anm.           Preliminära tal.',
      '    källa          SCB',
      '    osäkert        rad 4 är dold i Excel men läses som vanligt',
      '',
      '    stadsdelsnämnd     …  2019   2020   2021      2022',
      '    Järva              …     .  (tom)  1 250       2,5',
      '    Norra innerstaden  …     4      5     ..  ”saknas”',
      '',
    ]);
  });

  it('shows marks and units with the members that have them', () => {
    const [rows, columns] = crossTable(
      ['rad', 'mått'],
      [
        ['Antal', 'Andel'],
        ['Alla', 1, 2],
      ],
    ).dimensions;
    if (!rows || !columns) throw new Error('the table has two dimensions');
    const table = crossTable(
      ['rad', 'mått'],
      [
        ['Antal', 'Andel'],
        ['Alla', 1, 2],
      ],
      {
        dimensions: [rows, { ...columns, memberMarks: { Andel: ['2', 'p'] }, memberUnits: { Andel: 'procent' } }],
      },
    );
    expect(linesOf(table)).toContain('    kolumner       mått (2): Antal, Andel (procent) [2, p]');
  });

  it('has a line of headings for each dimension across', () => {
    const table = crossTable(
      ['kön', 'år'],
      [
        ['2023', '2024'],
        ['Kvinnor', 1, 2],
      ],
    );
    const both = {
      ...table,
      dimensions: [...table.dimensions, { name: 'mått', axis: 'columns', members: ['Antal'] } as const],
      cells: table.cells.map((cell) => ({ ...cell, members: { ...cell.members, mått: 'Antal' } })),
    };
    expect(linesOf(both).slice(-4)).toEqual([
      '              2023   2024',
      '    kön      Antal  Antal',
      '    Kvinnor      1      2',
      '',
    ]);
  });

  it('says so of a table without observations', () => {
    const lines = linesOf(crossTable(['kön', 'år'], [['2023']]));
    expect(lines).toContain('    observationer  inga');
    expect(lines.at(-2)).toBe('    observationer  inga');
  });

  it('shows a table in long form row by row', () => {
    const table = crossTable(['kön', 'år'], [['2024'], ['Kvinnor', 1211], ['Män', 98]], { form: 'long' });
    expect(linesOf(table).slice(-4)).toEqual([
      '    kön      år    värde',
      '    Kvinnor  2024  1 211',
      '    Män      2024     98',
      '',
    ]);
  });

  it('says why a sheet has no table', () => {
    const text = describeWorkbook(
      workbookWith(
        sheetOf([], { name: 'Om data', noTables: 'about' }),
        sheetOf([], { name: 'Blad2', noTables: 'empty', hidden: true }),
        sheetOf([], { name: 'Bilder', noTables: 'noValues' }),
        sheetOf([], { name: 'Annat' }),
      ),
    );
    expect(text.split('\n').filter((line) => line.startsWith('Blad '))).toEqual([
      'Blad Om data: ingen tabell – bladet berättar om data och läses inte',
      'Blad Blad2 (dolt): ingen tabell – bladet är tomt',
      'Blad Bilder: ingen tabell – inga tal under rubriker',
      'Blad Annat: ingen tabell',
    ]);
  });

  it('is short for a large sheet, whatever there is much of', () => {
    const long = 'Ä'.repeat(30_000);
    const many = Array.from({ length: 500 }, (_, index) => `${index} ${long}`);
    const table = crossTable(
      ['rad', 'år'],
      [many, [long, ...many.map(() => ({ kind: 'text', text: long }) as const)]],
      {
        title: long,
        unit: long,
        source: long,
        notes: many.map((text) => ({ text })),
        doubts: many,
      },
    );
    const lines = linesOf(...Array.from({ length: 60 }, () => table));
    expect(lines.length).toBeLessThan(700);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(450);
    expect(lines).toContain('    …              490 osäkerheter till; `--json` visar alla');
    expect(lines.at(-2)).toMatch(/^ {2}… 48 tabeller till: A1:/u);
  });

  it('cannot be steered by what a workbook holds', () => {
    const table = crossTable(
      ['ra\u001b[2Jd', 'år'],
      [['20\u202e24'], ['\u0007Järva', { kind: 'text', text: '\u001b]0;x' }]],
      {
        title: 'Hus\u0000håll\u202e',
      },
    );
    expect(describeWorkbook(workbookWith(sheetOf([table])))).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
  });
});
