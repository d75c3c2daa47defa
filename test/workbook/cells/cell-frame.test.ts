import { diagnoseCell } from '../../../src/workbook/diagnose-cell.js';
import { onlyTable, read, rows } from '../workbook-in-memory.js';

describe('cell frames', () => {
  it('show the neighbours, the wanted cell marked', async () => {
    const reading = await read(
      rows(
        ['Kön', 2022, 2023, 2024],
        ['Kvinnor', 1200, 'saknas uppgift om detta', { formula: 'A1', date1904: false }],
        ['Män', '2,5', 4, 5],
      ),
    );
    const frame = reading.frameOf({ workbook: 'prov.xlsx', sheet: 'Hushåll', address: 'C2' });
    expect(frame?.split('\n')).toEqual([
      '  │     B  │                 C  │     D',
      '1 │  2022  │              2023  │  2024',
      '2 │  1200  │ >saknas uppgift …< │   =A1',
      '3 │   2,5  │                 4  │     5',
    ]);
    const cell = onlyTable(reading).cells[1];
    expect(cell && diagnoseCell(cell, frame)?.frame).toBe(frame);
  });

  it('stop at the edge of the sheet and know no other place', async () => {
    const reading = await read(rows(['Kön', 2024], ['Kvinnor', 1]));
    const at = (sheet: string, address: string) => reading.frameOf({ workbook: 'prov.xlsx', sheet, address });
    expect(at('Hushåll', 'A1')?.split('\n')).toEqual([
      '  │        A  │     B',
      '1 │     >Kön< │  2024',
      '2 │  Kvinnor  │     1',
    ]);
    expect([at('Saknas', 'A1'), at('Hushåll', 'inget')]).toEqual([undefined, undefined]);
  });
});
