// The checked-in hostile files are what the script makes, byte for byte, and each of them gives what it is expected to.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Expected, hostileFolder, makeHostile } from '../../../fixtures/make-hostile.js';
import { exitCodeOf } from '../../../src/cli/exit-codes.js';
import { workbookToJson } from '../../../src/workbook/preview/workbook-to-json.js';
import { readWorkbookFile } from '../../../src/workbook/read-workbook-file.js';
import { vocabulary } from '../workbook-in-memory.js';

const expected: Readonly<Record<string, Expected>> = JSON.parse(
  await readFile(new URL('expected.json', hostileFolder), 'utf8'),
);
const most = 400 * 1024;

describe('makeHostile', () => {
  it('makes the checked-in files byte for byte', async () => {
    const made = await makeHostile();
    expect((await readdir(hostileFolder)).sort()).toEqual([...made.keys()].sort());
    for (const [name, bytes] of made) {
      const kept = await readFile(new URL(name, hostileFolder));
      expect(`${name} ${kept.equals(bytes)}`).toBe(`${name} true`);
      expect(bytes.length).toBeLessThan(most);
    }
  });
});

describe('a hostile file', () => {
  it.each(Object.entries(expected))('%s', async (name, { codes, exit, cells }) => {
    const path = fileURLToPath(new URL(name, hostileFolder));
    const { value, diagnostics } = await readWorkbookFile(path, vocabulary, name);
    const observed =
      value && workbookToJson(value).sheets.flatMap((sheet) => sheet.tables.flatMap(cellsOf(sheet.name)));
    expect({
      codes: diagnostics.map(({ code }) => code),
      exit: exitCodeOf(diagnostics),
      cells: observed && Object.fromEntries(observed),
    }).toEqual({ codes, exit, cells });
  });

  it('says what the reader is to do, in Swedish', async () => {
    for (const name of Object.keys(expected)) {
      const { diagnostics } = await readWorkbookFile(fileURLToPath(new URL(name, hostileFolder)), vocabulary, name);
      for (const { message, hints } of diagnostics) {
        expect(message).not.toMatch(/\b(?:error|invalid|unexpected|undefined|cannot|null)\b/iu);
        expect(hints.join()).toMatch(/^(?:öppna|spara|hämta|packa|kopiera|be|ta|bryt) /u);
      }
    }
  });
});

type Table = ReturnType<typeof workbookToJson>['sheets'][number]['tables'][number];

/** `Hushåll!B5` → its number, or its status where it has none. */
function cellsOf(sheet: string): (table: Table) => (readonly [string, number | string])[] {
  return ({ observations }) =>
    observations.map(({ address, value, status }) => [`${sheet}!${address}`, value ?? status] as const);
}
