// What an analyst gets wrong, each with its code, place and exit code, through the whole program.
import ExcelJS from 'exceljs';
import { formatPlace, type Place } from '../../src/diagnostics/place.js';
import { runIn } from '../cli/fake-effects.js';
import { copyProject, type ProjectCopy } from './project-copy.js';

const chapter = 'chapters/2024/02-ekonomiskt-bistand.yaml';
const shared = 'chapters/gemensamt/02-ekonomiskt-bistand.yaml';
const workbook = 'fixtures/2024/ekonomiskt-bistand.xlsx';

interface Case {
  readonly name: string;
  readonly year?: string;
  readonly change: (project: ProjectCopy) => Promise<void>;
  readonly code: string;
  readonly exit: number;
  /** Begins the message's place. */
  readonly place?: string;
  readonly hint?: string;
}

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly hints: readonly string[];
  readonly place: Place | null;
}

async function editSheet(project: ProjectCopy, sheet: string, edit: (sheet: ExcelJS.Worksheet) => void): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await project.read(workbook)) as unknown as ArrayBuffer);
  const found = book.getWorksheet(sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  edit(found);
  await project.write(workbook, new Uint8Array(await book.xlsx.writeBuffer()));
}

/** The cell of a label's row in the given column of the sheet. */
function cellBeside(sheet: ExcelJS.Worksheet, label: string, column: number): ExcelJS.Cell {
  let row = 0;
  sheet.eachRow((one, number) => {
    if (String(one.getCell(1).value) === label) row = number;
  });
  if (row === 0) throw new Error(`no row ${label}`);
  return sheet.getCell(row, column);
}

const cases: readonly Case[] = [
  { name: 'no such year', year: '1999', change: async () => {}, code: 'SR-KOM', exit: 2, hint: '2024' },
  {
    name: 'missing workbook',
    change: (project) => project.remove(workbook),
    code: 'SR-ARB-001',
    exit: 3,
    place: `${chapter}:`,
  },
  {
    name: 'a workbook that is not one',
    change: (project) => project.write(workbook, 'År;Antal\n2024;12\n'),
    code: 'SR-ARB-002',
    exit: 3,
    place: 'ekonomiskt-bistand.xlsx',
  },
  {
    name: 'a truncated workbook',
    change: async (project) => project.write(workbook, (await project.read(workbook)).subarray(0, 4000)),
    code: 'SR-ARB-002',
    exit: 3,
    place: 'ekonomiskt-bistand.xlsx',
  },
  {
    name: 'missing sheet',
    change: (project) =>
      editSheet(project, 'Hushållstyp', (sheet) => {
        sheet.name = 'Hushållstyper';
      }),
    code: 'SR-ARB-003',
    exit: 1,
    place: `${shared}:`,
  },
  {
    name: 'misspelt indicator in prose',
    change: (project) => project.replace(chapter, '{{ hushåll | skillnad }}', '{{ hushål | skillnad }}'),
    code: 'SR-TXT-004',
    exit: 1,
    place: `${chapter}:`,
    hint: 'hushåll',
  },
  {
    name: 'misspelt indicator in a table',
    change: (project) =>
      project.replace(chapter, 'key: hushållstyp, indicator: hushåll,', 'key: hushållstyp, indicator: hushal,'),
    code: 'SR-IND-001',
    exit: 1,
    place: `${chapter}:`,
    hint: 'hushåll',
  },
  {
    name: 'text where a number should be',
    change: (project) =>
      editSheet(project, 'Hushållstyp', (sheet) => {
        cellBeside(sheet, 'Par utan barn', 5).value = 'saknas';
      }),
    code: 'SR-ARB-004',
    exit: 1,
    place: 'ekonomiskt-bistand.xlsx › Hushållstyp!E',
  },
  {
    name: 'an error value',
    change: (project) =>
      editSheet(project, 'Hushållstyp', (sheet) => {
        cellBeside(sheet, 'Par utan barn', 5).value = { error: '#DIV/0!' };
      }),
    code: 'SR-ARB-008',
    exit: 1,
    place: 'ekonomiskt-bistand.xlsx › Hushållstyp!E',
  },
  {
    name: 'an unknown stadsdelsnämnd',
    change: (project) =>
      editSheet(project, 'Hushåll', (sheet) => {
        cellBeside(sheet, 'Skärholmen', 1).value = 'Skärholmn';
      }),
    code: 'SR-IND-002',
    exit: 1,
    place: 'ekonomiskt-bistand.xlsx › Hushåll!',
    hint: 'Skärholmen',
  },
  {
    name: 'duplicate key',
    change: (project) =>
      project.replace(chapter, 'title: Ekonomiskt bistånd\n', 'title: Ekonomiskt bistånd\ntitle: En gång till\n'),
    code: 'SR-YML-002',
    exit: 1,
    place: `${chapter}:5:1`,
  },
  {
    name: 'YAML that does not parse',
    change: (project) => project.replace(chapter, 'keyFigures:\n', 'keyFigures: [\n'),
    code: 'SR-YML-001',
    exit: 3,
    place: `${chapter}:`,
  },
  {
    name: 'unknown key',
    change: (project) => project.replace(chapter, 'area: ', 'arae: '),
    code: 'SR-YML-003',
    exit: 1,
    place: `${chapter}:5:1`,
    hint: 'area',
  },
  {
    name: 'a misspelt value',
    change: (project) => project.replace(chapter, 'type: line', 'type: lien'),
    code: 'SR-YML-006',
    exit: 1,
    place: `${chapter}:`,
    hint: 'line',
  },
  {
    name: 'a note without text',
    change: (project) => project.replace(chapter, '[^rätt]: Rätten', 'Rätten'),
    code: 'SR-TXT-003',
    exit: 1,
    place: `${chapter}:`,
  },
  {
    name: 'a reference to nowhere',
    change: (project) => project.replace(chapter, '{{ tabell.kön-ålder }}', '{{ tabell.könålder }}'),
    code: 'SR-TXT-008',
    exit: 1,
    place: `${chapter}:`,
  },
  {
    name: 'a theme without contrast',
    change: async (project) => {
      await project.replace('templates/theme.yaml', "text: '#1A1A1A'", "text: '#BBBBBB'");
    },
    code: 'SR-DIA-001',
    exit: 1,
    place: 'templates/theme.yaml:',
  },
];

describe.each(cases)('$name', ({ year = '2024', change, code, exit, place, hint }) => {
  let project: ProjectCopy;

  beforeAll(async () => {
    project = await copyProject();
    await change(project);
  });

  afterAll(() => project.dispose());

  it(`is ${code} with exit code ${exit}, and nothing is written`, async () => {
    const { exitCode, out } = await runIn(project.folder, ['build', year, '--json']);
    const found = (JSON.parse(out) as { diagnostics: Found[] }).diagnostics.filter((one) => one.severity === 'fel');
    const match = found.find((one) => one.code.startsWith(code));
    expect(found.map((one) => one.code)).toContainEqual(expect.stringContaining(code));
    expect(exitCode).toBe(exit);
    if (hint) expect([match?.message, ...(match?.hints ?? [])].join(' ')).toContain(hint);
    if (place) expect(match?.place ? formatPlace(match.place) : '').toContain(place);
    await expect(project.read(`ut/${year}/manifest.json`)).rejects.toThrow();
  });
});
