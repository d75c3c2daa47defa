// Every workbook of the corpus reads to what its specification says, compared whole. The expectations come from the same
// specifications as the cells, never from the reader.
import { readdirSync, readFileSync } from 'node:fs';
import type { ExpectedTable, ExpectedWorkbook } from '../../fixtures/corpus/expected-workbook.js';
import { corpusFolder } from '../../fixtures/make-corpus.js';
import { readVocabulary } from '../../src/cli/year/reader-vocabulary.js';
import { diskFiles } from '../../src/project/project-files.js';
import { type WorkbookJson, workbookToJson } from '../../src/workbook/preview/workbook-to-json.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import type { TableDeclaration } from '../../src/workbook/table-declaration.js';

const vocabulary = await readVocabulary([diskFiles('.')]);
const files = readdirSync(corpusFolder).filter((name) => name.endsWith('.xlsx'));

function expectation(file: string): ExpectedWorkbook {
  return JSON.parse(readFileSync(new URL(file.replace('.xlsx', '.expected.json'), corpusFolder), 'utf8'));
}

/** What was read, in the shape of the expectation. */
async function readSheets(
  file: string,
  declarations: readonly TableDeclaration[],
): Promise<ExpectedWorkbook['sheets']> {
  return (await readJson(file, declarations)).sheets.map(({ name, tables }) => ({
    name,
    tables: tables.map(({ title, unit, source, notes, dimensions, observations }) => ({
      title,
      unit,
      source,
      notes,
      dimensions: byName(dimensions.map(({ name, members }) => ({ name, members }))),
      observations,
    })),
  }));
}

async function readJson(file: string, declarations: readonly TableDeclaration[]): Promise<WorkbookJson> {
  const reading = await readWorkbook(readFileSync(new URL(file, corpusFolder)), file, vocabulary, declarations);
  if (reading.value === undefined) throw new Error(`${file} is refused`);
  return workbookToJson(reading.value);
}

/** The order of dimensions says nothing; that of members and observations is the sheet's. */
function byName(dimensions: ExpectedTable['dimensions']): ExpectedTable['dimensions'] {
  return [...dimensions].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function inOrder({ name, tables }: ExpectedWorkbook['sheets'][number]): ExpectedWorkbook['sheets'][number] {
  return { name, tables: tables.map((table) => ({ ...table, dimensions: byName(table.dimensions) })) };
}

describe('the corpus', () => {
  const doubtful = files.filter((file) => expectation(file).doubtful !== undefined);

  it.each(files.filter((file) => !doubtful.includes(file)))('%s', async (file) => {
    const { sheets, declarations = [] } = expectation(file);
    expect(await readSheets(file, declarations)).toEqual(sheets.map(inOrder));
  });

  it.each(doubtful)('%s, or with a doubt', async (file) => {
    const { sheets, doubtful: doubted = [] } = expectation(file);
    const told = (await readJson(file, [])).sheets.filter(({ tables }) =>
      tables.some(({ doubts }) => doubts.length > 0),
    );
    const silent = (await readSheets(file, [])).filter(({ name }) => !told.some((sheet) => sheet.name === name));
    const expected = sheets.filter(({ name }) => silent.some((sheet) => sheet.name === name));
    expect(silent).toEqual(expected.map(inOrder));
    expect(doubted.length).toBeGreaterThan(0);
  });

  const undeclared = files.filter((file) => expectation(file).undeclared !== undefined);

  it.each(undeclared)('%s without its declarations', async (file) => {
    const sheets = await readSheets(file, []);
    const cells = expectation(file).undeclared ?? [];
    const read = cells.map(({ sheet, address }) => {
      const tables = sheets.find(({ name }) => name === sheet)?.tables ?? [];
      const found = tables.flatMap(({ observations }) => observations).find((cell) => cell.address === address);
      return { sheet, address, status: found?.status };
    });
    expect(read).toEqual(cells);
  });
});
