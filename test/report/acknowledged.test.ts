// A finding of arithmetic through the whole program: it stops the report, is answered for, and its reason is printed.
import ExcelJS from 'exceljs';
import { formatPlace, type Place } from '../../src/diagnostics/place.js';
import { runIn } from '../cli/fake-effects.js';
import { copyProject, type ProjectCopy } from './project-copy.js';

const chapter = 'chapters/2024/07-hemloshet.yaml';
const workbook = 'fixtures/2024/hemloshet.xlsx';

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly hints: readonly string[];
  readonly place: Place | null;
}

/** What `check` finds of a code: exit code, then `severity place` of each. */
async function check(project: ProjectCopy, code: string): Promise<readonly (string | number)[]> {
  const { exitCode, out } = await runIn(project.folder, ['check', '2024', '--json']);
  const { diagnostics } = JSON.parse(out) as { diagnostics: readonly Found[] };
  const told = diagnostics.filter((one) => one.code === code);
  return [exitCode, ...told.map(({ severity, place }) => `${severity} ${place ? formatPlace(place) : ''}`)];
}

describe('an acknowledged finding', () => {
  let project: ProjectCopy;
  beforeEach(async () => {
    project = await copyProject();
  });
  afterEach(() => project.dispose());

  it("is a warning until it is answered for: values that differ from last year's", async () => {
    const places = ['hemloshet.xlsx › Bostad först!H5', 'hemloshet.xlsx › Bostad först!H7'];
    expect(await check(project, 'SR-REV-001')).toEqual([0, ...places.map((place) => `upplysning ${place}`)]);
    await project.replace(chapter, 'at: Bostad först', 'at: Bostad först!H7');
    expect(await check(project, 'SR-REV-001')).toEqual([0, `varning ${places[0]}`, `upplysning ${places[1]}`]);
  }, 60_000);

  it('lets the report be made though two tables disagree', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await project.read(workbook)) as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('Kartläggning');
    sheet?.eachRow((row) => {
      if (String(row.getCell(1).value) === 'Kvinnor') row.getCell(2).value = 743;
    });
    await project.write(workbook, new Uint8Array(await book.xlsx.writeBuffer()));
    const [exit, ...told] = await check(project, 'SR-IND-013');
    expect([exit, told.length > 0, told.every((one) => String(one).startsWith('fel '))]).toEqual([1, true, true]);
    const codes = ['SR-IND-013', 'SR-IND-008', 'SR-GRA-001', 'SR-GRA-002', 'SR-GRA-003', 'SR-GRA-004'];
    const answers = codes.map((code) => `  - { code: ${code}, reason: Rättas i nästa upplaga. }\n`).join('');
    await project.replace(chapter, 'acknowledge:\n', `acknowledge:\n${answers}`);
    const [answered, ...rest] = await check(project, 'SR-IND-013');
    expect(answered).toBe(0);
    expect(rest).toEqual(told.map((one) => String(one).replace('fel', 'upplysning')));
  }, 60_000);

  it('that is no longer found is told where it is answered for', async () => {
    await project.replace('chapters/2024/rapport.yaml', 'previousData: fixtures/2023\n', '');
    const line = (await project.read(chapter)).toString().split('\n').indexOf('acknowledge:') + 2;
    expect(await check(project, 'SR-YML-011')).toEqual([0, `varning ${chapter}:${line}:5`]);
  }, 60_000);
});
