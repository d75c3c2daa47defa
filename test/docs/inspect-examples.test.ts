// What handbook and README show of `inspect` is what the program prints and reads.
import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { tableDeclarationSchema } from '../../src/project/schemas/table-declaration-schema.js';
import { runIn } from '../cli/fake-effects.js';
import { handbook, projectFolder, sampleWorkbook } from './read-handbook.js';

const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');

let printed = '';
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'socrapport-handbok-'));
  await writeFile(join(folder, 'budget-och-skuld.xlsx'), await sampleWorkbook());
  printed = (await runIn(folder, ['inspect', 'budget-och-skuld.xlsx'])).out.replaceAll('\u00a0', ' ');
});

describe('the preview of the first hour’s workbook', () => {
  it('begins as the handbook says', () => {
    const shown = /```text\n(budget-och-skuld\.xlsx: [\s\S]*?)```/u.exec(handbook)?.[1] ?? 'no example';
    expect(printed.startsWith(shown)).toBe(true);
  });

  it('begins as the README says', () => {
    const shown = /^\$ npx socrapport inspect [^\n]*\n([\s\S]*?)\n…/mu.exec(readme)?.[1] ?? 'no example';
    expect(printed.startsWith(shown)).toBe(true);
  });
});

describe('the handbook’s declaration of a table', () => {
  it('is one that a chapter may have', () => {
    const { tables } = parse(/```yaml\n(tables:[\s\S]*?)```/u.exec(handbook)?.[1] ?? '');
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(tableDeclarationSchema.safeParse(table).error).toBeUndefined();
  });

  it('has every key explained', () => {
    const chapter = handbook.slice(handbook.indexOf('### När läsaren inte kan veta'));
    const list = chapter.slice(0, chapter.indexOf('\n### ', 1));
    const keys = Object.keys(tableDeclarationSchema.shape);
    expect(keys.filter((key) => !list.includes(`| \`${key}\` |`))).toEqual([]);
  });
});
