// What a chapter's workbook is read with, what is compared with last year's, and what lies beside it: in memory, by the real reader.
import type ExcelJS from 'exceljs';
import { type Preparation, prepareYear } from '../../../src/cli/year/prepare-year.js';
import { formatPlace } from '../../../src/diagnostics/place.js';
import { type FileTexts, firstChapter, memoryFiles, secondShared, smallProject } from '../../support/small-project.js';
import { rows, superscript, workbookBytes } from '../../workbook/workbook-in-memory.js';

const rapport = 'chapters/2024/rapport.yaml';
const first = 'chapters/2024/01-demografi.yaml';
const second = 'chapters/gemensamt/02-bistand.yaml';
const memo = 'chapters/2024/tjansteutlatande.yaml';

type Row = readonly ExcelJS.CellValue[];

const people = (...body: readonly Row[]): Promise<Uint8Array> =>
  workbookBytes(rows(['Folkmängd'], [], ['Kön', 2022, 2023, 2024], ...body), 'Folkmängd');

const recipients = (...body: readonly Row[]): Promise<Uint8Array> =>
  workbookBytes(rows(['Biståndstagare'], [], ['Kön', 2022, 2023, 2024], ...body), 'Biståndstagare');

const now: readonly Row[] = [
  ['Kvinnor', 40, 41, 42],
  ['Män', 50, 51, 52],
  ['Totalt', 90, 92, 94],
];

async function prepare(changes: FileTexts = {}): Promise<Preparation> {
  return prepareYear({
    files: memoryFiles({
      ...smallProject,
      'data/2024/demografi.xlsx': await people(...now),
      'data/2024/bistand.xlsx': await recipients(['Totalt', 9, 9, 9]),
      ...changes,
    }),
    year: 2024,
    progress: () => undefined,
  });
}

/** `code place` of what is told, of the given families. */
function told({ diagnostics }: Preparation, family: RegExp): readonly string[] {
  return diagnostics
    .filter(({ code }) => family.test(code))
    .map(({ code, place }) => `${code} ${place ? formatPlace(place) : ''}`);
}

const comparing = {
  [rapport]: smallProject[rapport]?.replace('data: data/2024', 'data: data/2024\npreviousData: data/2023'),
};

describe('a declared table', () => {
  it('is read as it is declared', async () => {
    const blank = await recipients(['Totalt', 9, null, 9]);
    const without = await prepare({ 'data/2024/bistand.xlsx': blank });
    expect(told(without, /ARB-006/)).toEqual(['SR-ARB-006 bistand.xlsx › Biståndstagare!C4']);
    const declared = await prepare({
      'data/2024/bistand.xlsx': blank,
      [second]: `${secondShared}tables: [{ sheet: Biståndstagare, blank: zero }]\n`,
    });
    expect(told(declared, /ARB/)).toEqual([]);
    expect(declared.prepared?.data.observations.find('bistånd.tagare', 2023, {})?.value?.toFraction()).toBe('0');
  });

  it('that fits nothing is told where it is declared', async () => {
    const found = await prepare({ [first]: `${firstChapter}tables:\n  - { sheet: Folkmängd, title: Hushåll }\n` });
    expect(told(found, /ARB-021/)).toEqual([`SR-ARB-021 ${first}:14:5`]);
    const [diagnostic] = found.diagnostics.filter(({ code }) => code === 'SR-ARB-021');
    expect(diagnostic?.hints).toContain('gäller demografi.xlsx › Folkmängd');
  });

  it('that fits nothing hides no other fault', async () => {
    const found = await prepare({
      [first]: `${firstChapter}tables:\n  - { sheet: Folkmängd, title: Hushåll }\n`,
      'data/2024/bistand.xlsx': await recipients(['Totalt', 9, 'cirka nio', 9]),
      [memo]: 'results:\n  bistånd: |\n    Antalet är {{ tagarna }}.\n',
    });
    expect(told(found, /ARB|TXT/)).toEqual([
      `SR-ARB-021 ${first}:14:5`,
      'SR-ARB-004 bistand.xlsx › Biståndstagare!C4',
      `SR-TXT-004 ${memo}:3:19`,
    ]);
  });

  it('says nothing of tables in a workbook that cannot be read', async () => {
    const found = await prepare({
      'data/2024/demografi.xlsx': 'Kön;2024\nKvinnor;3\n',
      'data/2024/bistand.xlsx': await recipients(['Totalt', 9, 'cirka nio', 9]),
    });
    expect(told(found, /./)).toEqual(['SR-ARB-002 demografi.xlsx']);
    expect(found.prepared).toBeUndefined();
  });
});

describe("last year's workbooks", () => {
  it('are compared value by value, and are among the inputs', async () => {
    const before = await people(['Kvinnor', 40, 40, null], ['Män', 50, 51, null], ['Totalt', 90, 91, null]);
    const found = await prepare({ ...comparing, 'data/2023/demografi.xlsx': before });
    expect(told(found, /REV/)).toEqual([
      'SR-REV-001 demografi.xlsx › Folkmängd!C4',
      'SR-REV-001 demografi.xlsx › Folkmängd!C6',
    ]);
    const [one] = found.diagnostics.filter(({ code }) => code === 'SR-REV-001');
    expect(one?.message).toContain('var 40 i data/2023/demografi.xlsx › Folkmängd!C4');
    expect(one?.frame).toContain('>41<');
    expect(found.inputs.map(({ file }) => file)).toContain('data/2023/demografi.xlsx');
    expect(found.inputs.map(({ file }) => file)).not.toContain('data/2023/bistand.xlsx');
  });

  it('may differ where a value is marked r', async () => {
    const marked = await people(['Kvinnor', 40, superscript('41', 'r'), 42], ...now.slice(1));
    const before = await people(['Kvinnor', 40, 40, null]);
    const found = await prepare({
      ...comparing,
      'data/2024/demografi.xlsx': marked,
      'data/2023/demografi.xlsx': before,
    });
    expect(told(found, /REV/)).toEqual(['SR-REV-002 demografi.xlsx › Folkmängd!C4']);
  });

  it('may lack a sheet, and write labels otherwise', async () => {
    const other = await workbookBytes(rows(['Annat'], [], ['Kön', 2023], ['Kvinnor', 7]), 'Annat');
    expect(told(await prepare({ ...comparing, 'data/2023/demografi.xlsx': other }), /REV/)).toEqual([]);
    const respelt = await people(['kvinnor ', 40, 41, null], ['MÄN', 50, 51, null], ['Båda könen', 90, 92, null]);
    expect(told(await prepare({ ...comparing, 'data/2023/demografi.xlsx': respelt }), /REV|ARB|IND/)).toEqual([]);
  });

  it('give the report no member and no value', async () => {
    const before = await people(['Kvinnor', 40, 41, null], ['Okänt', 1, 1, null]);
    const found = await prepare({ ...comparing, 'data/2023/demografi.xlsx': before });
    const without = await prepare();
    expect([...(found.prepared?.data.observations.all() ?? [])]).toEqual([
      ...(without.prepared?.data.observations.all() ?? []),
    ]);
    expect(found.prepared?.data.dimensions).toEqual(without.prepared?.data.dimensions);
  });

  it('that cannot be read stop nothing, and are told', async () => {
    const found = await prepare({ ...comparing, 'data/2023/demografi.xlsx': 'År;Antal\n2023;3\n' });
    expect(told(found, /REV/)).toEqual(['SR-REV-005 data/2023/demografi.xlsx']);
    expect(found.prepared).toBeDefined();
  });

  it('are asked for where the folder has none', async () => {
    const found = await prepare(comparing);
    expect(told(found, /REV/)).toEqual([`SR-REV-004 ${rapport}:8:15`]);
  });

  it('are not looked for when rapport.yaml names none', async () => {
    const found = await prepare({ 'data/2023/demografi.xlsx': await people(['Kvinnor', 1, 1, 1]) });
    expect(told(found, /REV/)).toEqual([]);
  });
});

describe('the data folder', () => {
  it('is searched for copies and lock files of what is read', async () => {
    const found = await prepare({
      'data/2024/demografi (2).xlsx': '',
      'data/2024/~$bistand.xlsx': '',
      'data/2024/anteckningar.txt': '',
    });
    expect(told(found, /ARB/)).toEqual([
      'SR-ARB-018 data/2024/demografi (2).xlsx',
      'SR-ARB-019 data/2024/~$bistand.xlsx',
    ]);
  });
});
