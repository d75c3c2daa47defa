// What is defined or delivered and left out, on a copy of the whole project.
import { prepareYear } from '../../src/cli/prepare-year.js';
import { formatPlace } from '../../src/diagnostics/place.js';
import { diskFiles } from '../../src/project/project-files.js';
import { copyProject, type ProjectCopy } from '../report/project-copy.js';

const shared = 'chapters/gemensamt/02-ekonomiskt-bistand.yaml';

describe('what is defined or delivered and left out', () => {
  let copy: ProjectCopy;

  beforeEach(async () => {
    copy = await copyProject();
  });
  afterEach(() => copy.dispose());

  async function told(): Promise<readonly string[]> {
    const { diagnostics } = await prepareYear({ files: diskFiles(copy.folder), year: 2024, progress: () => {} });
    return diagnostics
      .filter(({ code }) => code === 'SR-IND-019' || code === 'SR-ARB-023')
      .map(({ code, message, place }) => `${code} ${place ? formatPlace(place) : ''} ${message}`);
  }

  const own = `  oanvänd:
    name: Oanvänd
    kind: count
    unit: { one: person, many: personer }
    reference: under året
    source: Prov
    sex: not_collected
    sheet: Försörjningshinder
`;

  it('is told of an indicator that nothing shows, at its definition', async () => {
    await copy.replace(shared, 'indicators:\n', `indicators:\n${own}`);
    const found = (await told()).filter((one) => one.includes('oanvänd'));
    expect(found).toEqual([
      expect.stringMatching(/^SR-IND-019 chapters\/gemensamt\/02-ekonomiskt-bistand\.yaml:\d+:3 /),
    ]);
  });

  it('is not told of one that another is computed from', async () => {
    const computed = own.replace('oanvänd:', 'täljare:');
    const share = `  kvot:
    name: Kvot
    kind: share
    unit: { one: procent, many: procent }
    reference: under året
    source: Prov
    numerator: täljare
    denominator: biståndstagare
`;
    await copy.replace(shared, 'indicators:\n', `indicators:\n${computed}${share}`);
    await copy.replace(
      'chapters/2024/02-ekonomiskt-bistand.yaml',
      'summary:\n',
      'summary:\n  - text: |\n      Kvoten är {{ kvot }}.\n',
    );
    expect((await told()).filter((one) => /täljare|kvot/.test(one))).toEqual([]);
  });

  it('is told of a table that no indicator reads, until it is declared as unused', async () => {
    await copy.write('fixtures/2024/hemloshet.xlsx', await copy.read('fixtures/2024/socialpsykiatri.xlsx'));
    const before = (await told()).filter((one) => one.includes('hemloshet.xlsx'));
    expect(before[0]).toMatch(/^SR-ARB-023 hemloshet\.xlsx › .+![A-Z]+\d+:[A-Z]+\d+ tabellen ”.+” läses inte/);
    const sheet = / › (.+)![A-Z]/.exec(before[0] ?? '')?.[1] ?? '';
    const declared = `workbook: hemloshet.xlsx\ntables: [{ sheet: "${sheet}", unused: true }]\n`;
    await copy.replace('chapters/2024/07-hemloshet.yaml', 'workbook: hemloshet.xlsx\n', declared);
    const after = (await told()).filter((one) => one.includes('hemloshet.xlsx'));
    expect(after.filter((one) => one.includes(`› ${sheet}!`))).toEqual([]);
    expect(after.length).toBeLessThan(before.length);
  });
});
