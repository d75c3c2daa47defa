import { formatPlace } from '../../src/diagnostics/place.js';
import { strayFiles } from '../../src/workbook/stray-files.js';

const workbooks = ['hemloshet.xlsx', 'barn-och-unga.xlsx', 'ekonomiskt-bistand.xlsx'];

function found(...names: readonly string[]): readonly string[] {
  return strayFiles('data', [...workbooks, ...names], workbooks).map(
    ({ code, place }) => `${code} ${place ? formatPlace(place) : ''}`,
  );
}

describe('strayFiles', () => {
  it.each([
    'hemloshet (2).xlsx',
    'Kopia av hemloshet.xlsx',
    'Kopia (2) av hemloshet.xlsx',
    'Copy of hemloshet.xlsx',
    'hemloshet - kopia.xlsx',
    'hemloshet - Kopia (3).xlsx',
    'hemloshet_ny.xlsx',
    'hemloshetUppd.xlsx',
    'hemloshetuppd.xlsx',
    'hemloshet 2025-03-01.xlsx',
    'hemloshet_v2.xlsx',
    'hemloshet2.xlsx',
    'Hemlöshet.xlsx',
    'Hemlo\u0308shet slutlig.xlsx',
    'Ekonomiskt bistånd (1).xlsx',
    'barn_och_unga.xlsx',
    'hemloshet.xls',
    'hemloshet.xlsm',
    'hemloshet.csv',
    'hemloshet 2024.CSV',
  ])('tells that %s is not read', (name) => {
    expect(found(name)).toEqual([`SR-ARB-018 data/${name}`]);
  });

  it.each([
    'hemloshet-intervjuer.xlsx',
    'hemlosheten.xlsx',
    'barn.xlsx',
    'underlag till hemloshet.xlsx',
    'missbruk.xlsx',
    'hemloshet.docx',
    'hemloshet (2).pdf',
    '.hemloshet.xlsx',
    'hemloshet',
  ])('says nothing of %s', (name) => {
    expect(found(name)).toEqual([]);
  });

  it('knows the workbook under other capitals where the disk does', () => {
    expect(strayFiles('data', ['Hemloshet.XLSX'], ['hemloshet.xlsx'])).toEqual([]);
  });

  it('names the workbook that the copy is nearest to', () => {
    const [finding] = strayFiles('data', ['barn-unga (2).xlsx'], ['barn.xlsx', 'barn-unga.xlsx']);
    expect(finding?.message).toContain('bredvid barn-unga.xlsx');
  });

  it('tells that a workbook is open, and nothing of the lock of another file', () => {
    expect(found('~$hemloshet.xlsx', '~$anteckningar.xlsx')).toEqual(['SR-ARB-019 data/~$hemloshet.xlsx']);
  });
});
