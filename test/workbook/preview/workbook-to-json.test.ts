import { type WorkbookJson, workbookToJson } from '../../../src/workbook/preview/workbook-to-json.js';
import { crossTable, sheetOf, workbookWith } from './preview-content.js';

const table = crossTable(
  ['kön', 'år'],
  [
    ['2023', '2024'],
    ['Kvinnor', 1200, { kind: 'unavailable' }],
    ['Män', 31.5, { kind: 'blank' }],
  ],
  { unit: 'Antal', notes: [{ mark: '1', text: 'Ny metod.' }], doubts: ['något'], headerRows: 1, labelColumns: 1 },
);

describe('workbookToJson', () => {
  it('has the keys that the issue names, and every observation', () => {
    expect(workbookToJson(workbookWith(sheetOf([table])))).toEqual<WorkbookJson>({
      workbook: 'prov.xlsx',
      sheets: [
        {
          name: 'Hushåll',
          hidden: false,
          tables: [
            {
              title: 'Hushåll med ekonomiskt bistånd 2020–2024',
              titleMarks: [],
              range: 'A1:C3',
              form: 'cross',
              headerRows: 1,
              labelColumns: 1,
              unit: 'Antal',
              source: null,
              notes: [{ mark: '1', text: 'Ny metod.' }],
              dimensions: [
                { name: 'kön', members: ['Kvinnor', 'Män'], axis: 'rows' },
                { name: 'år', members: ['2023', '2024'], axis: 'columns' },
              ],
              doubts: ['något'],
              observations: [
                { address: 'B2', value: 1200, status: 'value', dimensions: { kön: 'Kvinnor', år: '2023' }, marks: [] },
                {
                  address: 'C2',
                  value: null,
                  status: 'unavailable',
                  dimensions: { kön: 'Kvinnor', år: '2024' },
                  marks: [],
                },
                { address: 'B3', value: 31.5, status: 'value', dimensions: { kön: 'Män', år: '2023' }, marks: [] },
                { address: 'C3', value: null, status: 'blank', dimensions: { kön: 'Män', år: '2024' }, marks: [] },
              ],
            },
          ],
        },
      ],
    });
  });

  it('says why a sheet has no table', () => {
    const { sheets } = workbookToJson(workbookWith(sheetOf([], { name: 'Om data', hidden: true, noTables: 'about' })));
    expect(sheets).toEqual([{ name: 'Om data', hidden: true, noTables: 'about', tables: [] }]);
  });
});
