import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { defaultVocabulary, vocabularyOf } from '../../src/cli/reader-vocabulary.js';
import { runIn } from './fake-effects.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'socrapport-inspect-'));
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Hushåll');
  for (const row of [['Hushåll efter kön'], ['År', 'Kvinnor', 'Män'], [2023, 1200, 31.5], [2024, 1250, '..']])
    sheet.addRow(row);
  await workbook.xlsx.writeFile(join(folder, 'bistand.xlsx'));
  await writeFile(join(folder, 'data.csv'), 'år;antal\n2024;3\n');
});

describe('inspect', () => {
  it('shows on stdout what the reader sees', async () => {
    const { exitCode, out, err } = await runIn(folder, ['inspect', 'bistand.xlsx']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    for (const words of ['bistand.xlsx', 'Blad Hushåll', 'år (2): 2023, 2024', 'kön (2): Kvinnor, Män'])
      expect(out).toContain(words);
  });

  it('gives the cells as exact text in JSON', async () => {
    const { exitCode, out } = await runIn(folder, ['inspect', 'bistand.xlsx', '--json']);
    const json = JSON.parse(out);
    expect(exitCode).toBe(0);
    expect(Object.keys(json)).toEqual([
      'schemaVersion',
      'command',
      'year',
      'ok',
      'exitCode',
      'diagnostics',
      'workbook',
    ]);
    expect(
      json.workbook.sheets[0].tables[0].cells.map(({ cell, kind, value }: Record<string, unknown>) => [
        cell,
        kind,
        value,
      ]),
    ).toEqual([
      ['B3', 'number', '1200'],
      ['C3', 'number', '31.5'],
      ['B4', 'number', '1250'],
      ['C4', 'unavailable', undefined],
    ]);
  });

  it.each([
    ['saknas.xlsx', 'SR-ARB-001'],
    ['data.csv', 'SR-ARB-002'],
  ])('ends with 3 for %s', async (name, code) => {
    const { exitCode, out, err } = await runIn(folder, ['inspect', name]);
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
    expect(err).toContain(code);
    const json = JSON.parse((await runIn(folder, ['inspect', name, '--json'])).out);
    expect(json).toMatchObject({ ok: false, exitCode: 3, workbook: null });
  });
});

describe('the vocabulary', () => {
  it('of a project has its members, aliases and totals in lower case, beside the words known anywhere', () => {
    const { dimensions } = vocabularyOf(
      {
        dimensions: {
          hushållstyp: {
            label: 'Hushållstyp',
            total: 'Alla hushåll',
            totalAliases: ['Summa'],
            members: ['Ensamstående', { name: 'Par', aliases: ['Sammanboende'] }],
          },
        },
      },
      {
        total: 'Hela staden',
        districts: [{ name: 'Järva', group: 'Västerort', from: '2020-07-01', aliases: ['SDN Järva'] }],
      },
    );
    expect([...(dimensions.get('hushållstyp') ?? [])]).toEqual([
      'alla hushåll',
      'summa',
      'ensamstående',
      'par',
      'sammanboende',
    ]);
    expect(dimensions.get('stadsdelsnämnd')).toContain('sdn järva');
    expect(dimensions.get('kön')).toEqual(defaultVocabulary.dimensions.get('kön'));
  });
});
