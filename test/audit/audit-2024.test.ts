// The example workbooks of 2024: nothing to find as they are, and what is planted in them is found.
import path from 'node:path';
import { exact } from '../../src/arithmetic/exact.js';
import { auditYear } from '../../src/audit/audit-year.js';
import { declarationsOf } from '../../src/cli/year/declared-tables.js';
import { vocabularyOf } from '../../src/cli/year/reader-vocabulary.js';
import { formatCellRef, formatPlace } from '../../src/diagnostics/place.js';
import type { Members } from '../../src/indicators/cell-key.js';
import { cellKeyId } from '../../src/indicators/cell-key.js';
import { readDistricts } from '../../src/indicators/district.js';
import { observeYear } from '../../src/indicators/observe-year.js';
import { readIndicators } from '../../src/indicators/read-indicators.js';
import type { WrittenValue } from '../../src/indicators/written-value.js';
import { loadProject } from '../../src/project/load-project.js';
import type { Project } from '../../src/project/project.js';
import { diskFiles } from '../../src/project/project-files.js';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import type { WorkbookContent } from '../../src/workbook/sheet-table.js';
import { projectFolder } from '../report/project-copy.js';

let project: Project;
let workbooks: ReadonlyMap<string, WorkbookContent>;

beforeAll(async () => {
  const files = diskFiles(projectFolder);
  const loaded = (await loadProject(files, 2024)).value;
  if (loaded === undefined) throw new Error('the project of 2024 does not load');
  project = loaded;
  const vocabulary = vocabularyOf(project.dimensions, project.districts);
  const read = project.chapters.map(async (chapter): Promise<[string, WorkbookContent]> => {
    const name = chapter.yaml.workbook;
    const bytes = await files.read(path.posix.join(project.report.data, name));
    const declarations = declarationsOf(chapter).map(({ declaration }) => declaration);
    const { value } = await readWorkbook(bytes ?? new Uint8Array(), name, vocabulary, declarations);
    if (value === undefined) throw new Error(`${name} cannot be read`);
    return [name, value];
  });
  workbooks = new Map(await Promise.all(read));
}, 60_000);

function auditWith(changed?: WrittenValue, factor = 1) {
  const districts = readDistricts(project.districts);
  const defined = readIndicators(project.chapters).value;
  const at = changed && formatCellRef(changed.cell);
  const books = new Map(
    [...workbooks].map(([name, book]) => [
      name,
      {
        ...book,
        sheets: book.sheets.map((sheet) => ({
          ...sheet,
          tables: sheet.tables.map((table) => ({
            ...table,
            cells: table.cells.map((cell) =>
              formatCellRef(cell.ref) === at && cell.content.kind === 'number'
                ? { ...cell, content: { ...cell.content, value: cell.content.value.mul(exact(factor)) } }
                : cell,
            ),
          })),
        })),
      },
    ]),
  );
  const observed = observeYear({ year: 2024, defined, workbooks: books, dimensions: project.dimensions, districts });
  return { written: observed.written, found: auditYear(observed, { defined, districts }) };
}

describe('the workbooks of 2024', () => {
  it('agree with themselves, but for a jump that the yearbook itself has', () => {
    const { found, written } = auditWith();
    expect(written.length).toBeGreaterThan(2000);
    expect(found.map(({ message, place }) => `${place ? formatPlace(place) : ''} ${message}`)).toEqual([
      expect.stringContaining('Andel efter ålder!C8 ekonomiskt-bistånd.andel-ålder 1995, 18–24 år: 16,4'),
    ]);
  });

  it.each<readonly [string, number, Members, number, readonly string[]]>([
    ['barn-och-unga.orosanmälningar', 2024, {}, 10, ['SR-GRA-011', 'SR-GRA-003']],
    ['barn-och-unga.orosanmälningar', 2024, { kön: 'kvinnor' }, 2, ['SR-GRA-002']],
    ['demografi.folkmängd', 2024, { stadsdelsnämnd: 'Farsta' }, 10, ['SR-GRA-003', 'SR-IND-008']],
    ['missbruk-och-beroende.lvm-anmälningar', 2023, { kön: 'män' }, 10, ['SR-GRA-004']],
    ['funktionsnedsättning.nöjd', 2024, {}, 1.2, ['SR-GRA-007']],
    ['missbruk-och-beroende.kostnad', 2024, {}, 0.001, ['SR-GRA-004', 'SR-GRA-011']],
  ])('with %s %p %p wrong by a factor of %p say so', (indicator, year, members, factor, codes) => {
    const wanted = cellKeyId({ indicator, year, members });
    const value = auditWith().written.find(({ key }) => cellKeyId(key) === wanted);
    expect(value).toBeDefined();
    const { found } = auditWith(value, factor);
    const naming = found.filter(({ message, place }) =>
      `${place ? formatPlace(place) : ''} ${message}`.includes(value?.cell.address ?? '–'),
    );
    expect(naming.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  });
});
