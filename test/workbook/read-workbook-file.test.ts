import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/workbook/read-workbook-file.js';
import { rows, tables, vocabulary, workbookBytes } from './workbook-in-memory.js';

describe('workbooks on disk', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'socrapport-'));
    await writeFile(join(folder, 'hemloshet.xlsx'), await workbookBytes(rows(['Kön', 2024], ['Kvinnor', 1])));
    await writeFile(join(folder, '~$hemloshet.xlsx'), 'låsfil');
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('are read under their file name', async () => {
    const reading = await readWorkbookFile(join(folder, 'hemloshet.xlsx'), vocabulary);
    expect([reading.value?.workbook, tables(reading).length, reading.diagnostics]).toEqual(['hemloshet.xlsx', 1, []]);
  });

  it.each([
    ['missing', 'saknas.xlsx', 'SR-ARB-001'],
    ['a lock file', '~$hemloshet.xlsx', 'SR-ARB-002'],
    ['a folder', '.', 'SR-ARB-014'],
  ])('%s has its code', async (_, name, code) => {
    const reading = await readWorkbookFile(join(folder, name), vocabulary, `data/${name}`);
    expect([reading.value, reading.diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.exit])]).toEqual([
      undefined,
      [[code, 3]],
    ]);
  });
});
