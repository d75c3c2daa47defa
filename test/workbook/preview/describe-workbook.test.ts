import { describeWorkbook } from '../../../src/workbook/preview/describe-workbook.js';
import { workbookToJson } from '../../../src/workbook/preview/workbook-to-json.js';
import { read, superscript } from '../workbook-in-memory.js';

async function content() {
  const reading = await read((sheet, workbook) => {
    sheet.addRow(['Hushåll 2016–2024\u202e']);
    sheet.addRow(['Antal']);
    sheet.addRow(['Stadsdelsnämnd', 2016, 2017, 2018, 2019, 2020, 2021, superscript('2022', '1')]);
    sheet.addRow(['Järva', 1, '-', '..', '.', null, 'saknas', 2.5]);
    sheet.addRow(['1 Ny metod.']);
    sheet.addRow(['Källa: SCB']);
    sheet.getRow(4).hidden = true;
    workbook.addWorksheet('Om data').state = 'hidden';
  });
  if (reading.value === undefined) throw new Error('the workbook was not read');
  return reading.value;
}

describe('describeWorkbook', () => {
  it('shows what the reader saw, control characters made harmless', async () => {
    expect(describeWorkbook(await content()).split('\n')).toEqual([
      'prov.xlsx',
      '',
      'Blad Hushåll',
      '  A3:H4  Hushåll 2016–2024\ufffd',
      '    form: korstabell',
      '    enhet: Antal',
      '    rader: stadsdelsnämnd (1): Järva',
      '    kolumner: år (7): 2016, 2017, 2018, 2019, …, 2022 [1]',
      '    celler: 2 tal, 1 streck (noll), 1 .. (uppgift saknas), 1 . (kan inte förekomma), 1 tom cell, 1 text',
      '    not 1: Ny metod.',
      '    källa: SCB',
      '    osäkert: rad 4 är dold i Excel men läses som vanligt',
      '',
      'Blad Om data (dolt): ingen tabell',
      '',
    ]);
  });
});

describe('workbookToJson', () => {
  it('gives every observation', async () => {
    const json = workbookToJson(await content());
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    const [sheet] = json.sheets;
    expect([json.schemaVersion, json.workbook, json.sheets.map(({ name, hidden }) => [name, hidden])]).toEqual([
      1,
      'prov.xlsx',
      [
        ['Hushåll', false],
        ['Om data', true],
      ],
    ]);
    expect(sheet?.tables[0]).toMatchObject({ range: 'A3:H4', form: 'cross', unit: 'Antal', source: 'SCB' });
    expect(sheet?.tables[0]?.observations.map(({ value, status }) => value ?? status)).toEqual([
      1,
      'nothing',
      'unavailable',
      'notApplicable',
      'blank',
      'text',
      2.5,
    ]);
  });
});
