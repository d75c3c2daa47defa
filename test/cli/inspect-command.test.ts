import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import ExcelJS from 'exceljs';
import { parse } from 'yaml';
import { inspectSchema } from '../../src/project/schemas/inspect-schema.js';
import { statusNames } from '../../src/workbook/cell-status.js';
import { runIn } from './fake-effects.js';

const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../schemas/inspect.json'), 'utf8'));
const followsSchema = new Ajv({ strict: false, allErrors: true }).compile(schema);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'socrapport-inspect-'));
  await workbook('bistand.xlsx', [
    ['Hushåll efter kön'],
    ['År', 'Kvinnor', 'Män'],
    [2023, 1200, 31.5],
    [2024, ' 1 250 ', '..'],
  ]);
  await workbook('omraden.xlsx', [
    ['Hushåll efter område'],
    ['Område', 2023, 2024],
    ['Västerort', 100, 110],
    ['Rinkeby-Kista', 40, 45],
    ['Spånga-Tenstas stadsdelsnämnd', 60, 65],
    ['Farsta sdf', 30, 35],
    ['Järva', 30, 35],
  ]);
  await writeFile(join(folder, 'data.csv'), 'år;antal\n2024;3\n');
});

async function workbook(name: string, rows: readonly ExcelJS.CellValue[][]): Promise<void> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Hushåll');
  for (const row of rows) sheet.addRow(row);
  await made.xlsx.writeFile(join(folder, name));
}

async function json(argv: readonly string[], cwd = folder) {
  const { out, exitCode } = await runIn(cwd, ['inspect', ...argv, '--json']);
  const value = JSON.parse(out);
  followsSchema(value);
  expect(followsSchema.errors).toBeNull();
  return { value, exitCode };
}

describe('inspect', () => {
  it('shows on stdout what the reader sees, and warnings on stderr', async () => {
    const { exitCode, out, err } = await runIn(folder, ['inspect', 'bistand.xlsx']);
    expect(exitCode).toBe(0);
    for (const words of ['bistand.xlsx', 'Blad Hushåll', 'år (2): 2023, 2024', 'kön (2): Kvinnor, Män'])
      expect(out).toContain(words);
    expect(err).toContain('SR-ARB-005');
    expect(out).not.toContain('SR-ARB');
  });

  it('gives sheets, tables and observations in JSON, as its schema says', async () => {
    const { exitCode, value } = await json(['bistand.xlsx']);
    expect(exitCode).toBe(0);
    expect(Object.keys(value)).toEqual([
      'schemaVersion',
      'command',
      'year',
      'ok',
      'exitCode',
      'diagnostics',
      'workbook',
      'sheets',
    ]);
    expect([value.workbook, value.diagnostics.length]).toEqual(['bistand.xlsx', 1]);
    const [table] = value.sheets[0].tables;
    expect(table.dimensions).toMatchObject([
      { name: 'år', members: ['2023', '2024'] },
      { name: 'kön', members: ['Kvinnor', 'Män'] },
    ]);
    expect(table.observations).toEqual([
      { address: 'B3', value: 1200, status: 'value', dimensions: { år: '2023', kön: 'Kvinnor' }, marks: [] },
      { address: 'C3', value: 31.5, status: 'value', dimensions: { år: '2023', kön: 'Män' }, marks: [] },
      { address: 'B4', value: 1250, status: 'value', dimensions: { år: '2024', kön: 'Kvinnor' }, marks: [] },
      { address: 'C4', value: null, status: 'unavailable', dimensions: { år: '2024', kön: 'Män' }, marks: [] },
    ]);
  });

  it('writes declarations to paste into a chapter with --yaml', async () => {
    const { exitCode, out } = await runIn(folder, ['inspect', 'bistand.xlsx', '--yaml']);
    expect(exitCode).toBe(0);
    expect(parse(out)).toMatchObject({
      tables: [{ sheet: 'Hushåll', dimensions: { år: 'år', kön: 'kön' } }],
      indicators: { hushall: { name: 'Hushåll', sheet: 'Hushåll', sex: 'required' } },
    });
  });

  it.each([
    ['saknas.xlsx', 'SR-ARB-001'],
    ['data.csv', 'SR-ARB-002'],
  ])('ends with 3 for %s', async (name, code) => {
    const { exitCode, out, err } = await runIn(folder, ['inspect', name]);
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
    expect(err).toContain(code);
    const { value } = await json([name]);
    expect(value).toMatchObject({ ok: false, exitCode: 3, workbook: null, sheets: [] });
  });

  it('writes in one form at a time', async () => {
    const { exitCode, value } = await json(['bistand.xlsx', '--yaml']);
    expect([exitCode, value.diagnostics[0].code, value.sheets]).toEqual([2, 'SR-KOM-010', []]);
    expect(value.diagnostics[0].hints[0]).toContain('`--json` eller `--yaml`');
  });
});

describe('the words of dimensions', () => {
  const names = async (cwd: string, file: string): Promise<readonly string[]> => {
    const { value } = await json([file], cwd);
    return value.sheets[0].tables[0].dimensions.map(({ name }: { name: string }) => name);
  };

  it('are the program’s own outside a project: districts old and new, however they are written', async () => {
    expect(await names(folder, 'omraden.xlsx')).toEqual(['stadsdelsnämnd', 'år']);
  });

  it('are those of the workbook’s own project, from wherever the command is given', async () => {
    const project = await mkdtemp(join(tmpdir(), 'socrapport-inspect-project-'));
    await mkdir(join(project, 'chapters/gemensamt'), { recursive: true });
    await writeFile(
      join(project, 'chapters/gemensamt/dimensioner.yaml'),
      'dimensions:\n  hus: { label: Hus, total: Alla hus, members: [Gult, Rött] }\n',
    );
    await writeFile(
      join(project, 'chapters/gemensamt/stadsdelsnamnder.yaml'),
      'total: Hela byn\ndistricts: [{ name: Norr, group: Byn, from: 2007-01-01 }]\n',
    );
    const made = new ExcelJS.Workbook();
    const sheet = made.addWorksheet('Hus');
    for (const row of [['Boende efter hus'], ['Vilka', 2023, 2024], ['Gult', 1, 2], ['Rött', 3, 4]]) sheet.addRow(row);
    await made.xlsx.writeFile(join(project, 'hus.xlsx'));
    expect(await names(folder, join(project, 'hus.xlsx'))).toEqual(['hus', 'år']);
    expect(await names(project, 'hus.xlsx')).toEqual(['hus', 'år']);
  });
});

describe('the schema of the JSON', () => {
  it('knows every status that a cell may have', () => {
    const status = inspectSchema.shape.sheets.element.shape.tables.element.shape.observations.element.shape.status;
    expect([...status.options].sort()).toEqual(Object.keys(statusNames).sort());
  });
});
