import type { CellValue } from 'exceljs';
import { lines, onlyTable, read, rows } from '../workbook-in-memory.js';

/** The members of one dimension of the only table. */
async function members(
  name: string,
  ...values: readonly (readonly CellValue[])[]
): Promise<readonly string[] | undefined> {
  return onlyTable(await read(rows(...values))).dimensions.find((one) => one.name === name)?.members;
}

describe('header rows', () => {
  it('are one level where each column has its label in one of them', async () => {
    expect(
      await members(
        'ålder',
        [null, null, '18-24', '25-29', 'Samt-'],
        ['Område', 'Barn', 'år', 'år', 'liga'],
        ['Järva', 1, 2, 3, 6],
        ['Farsta', 1, 1, 1, 3],
      ),
    ).toEqual(['Barn', '18-24 år', '25-29 år', 'Samtliga']);
  });

  it('join a measure cut at Per with the number it is per', async () => {
    expect(
      await members(
        'mått',
        [null, 'Män', 'Kvinnor', 'Per'],
        [null, null, null, '100 000'],
        ['Vård', 1, 2, 3],
        ['Boende', 4, 5, 6],
      ),
    ).toEqual(['Per 100 000']);
  });

  it('go on while the headings above are alike', async () => {
    const values = [
      [null, 'Första halvåret', 'Första halvåret', 'Andra halvåret', 'Andra halvåret'],
      ['Insats', 'Öppen vård', 'Sluten vård', 'Öppen vård', 'Sluten vård'],
      ['Råd', 1, 2, 3, 4],
      ['Stöd', 5, 6, 7, 8],
    ];
    expect(await members('mått', ...values)).toEqual([
      'Första halvåret Öppen vård',
      'Första halvåret Sluten vård',
      'Andra halvåret Öppen vård',
      'Andra halvåret Sluten vård',
    ]);
  });

  it('do not take in a first row of years that are counts', async () => {
    expect(lines(onlyTable(await read(rows([null, 1995, 1996], ['Vård', 1990], ['Boende', 1990, 12]))))).toEqual([
      'B2 1990 rad=Vård år=1995',
      'C2 blank rad=Vård år=1996',
      'B3 1990 rad=Boende år=1995',
      'C3 12 rad=Boende år=1996',
    ]);
  });

  it('of ages as plain numbers are doubted, those of a row of counts are not headings', async () => {
    const ages = onlyTable(await read(rows(['Område', 0, 1, 2, 3], ['Järva', 5, 6, 9, 7], ['Farsta', 9, 8, 7, 1])));
    expect([ages.dimensions[1]?.members, ages.doubts.length]).toEqual([['0', '1', '2', '3'], 1]);
    expect(await members('rad', [null, 2021, 2022, 2023], ['Vård', 1, 2, 3], ['Boende', 4, 5, 6])).toEqual([
      'Vård',
      'Boende',
    ]);
  });
});

describe('cells that stand alone', () => {
  it('to the right of the table are said and not read, on header rows too', async () => {
    const table = onlyTable(
      await read(rows([null, 2021, 2022, null, 4711], ['Järva', 1, 2], ['Farsta', 3, 4, null, null, null, 'kolla'])),
    );
    expect(lines(table)).toHaveLength(4);
    expect(table.doubts.map((doubt) => /[A-Z]\d/u.exec(doubt)?.[0])).toEqual(['E1', 'G3']);
  });
});

describe('lines between tables', () => {
  it('are the title of the table below where a new sentence follows a note that is at its end', async () => {
    const reading = await read(
      rows(['Första'], [null, 2021], ['Järva', 1], ['1 Med rest.'], ['Andra'], [null, 2022], ['Järva', 2]),
    );
    expect(reading.value?.sheets[0]?.tables.map(({ title, notes }) => [title, notes.length])).toEqual([
      ['Första', 1],
      ['Andra', 0],
    ]);
  });

  it('are the rest of the note where they go on with it', async () => {
    const table = onlyTable(
      await read(rows([null, 2021], ['Järva', 1], ['1 Antalet är'], ['avrundat.'], ['Källa: SCB'])),
    );
    expect([table.notes, table.source]).toEqual([[{ mark: '1', text: 'Antalet är avrundat.' }], 'SCB']);
  });
});

describe('sections', () => {
  it('end where a row is moved back out to the head', async () => {
    const table = onlyTable(
      await read((sheet) => {
        for (const row of [['Insats', 2021], ['Ålder'], ['18–24 år', 1], ['25–29 år', 2], ['Samtliga', 3]])
          sheet.addRow(row);
        for (const row of [3, 4]) sheet.getCell(row, 1).alignment = { indent: 1 };
      }),
    );
    expect(lines(table)).toEqual([
      'B3 1 avsnitt=Ålder ålder=18–24 år år=2021',
      'B4 2 avsnitt=Ålder ålder=25–29 år år=2021',
      'B5 3 ålder=Samtliga år=2021',
    ]);
  });

  it('stand in one another by how far they are moved in, and därav alone on its row is no section', async () => {
    const table = onlyTable(
      await read((sheet) => {
        for (const row of [
          [null, 2021],
          ['LSS'],
          ['Män'],
          ['Råd', 1],
          ['Kvinnor'],
          ['Råd', 2],
          ['SoL'],
          ['Män'],
          ['Stöd', 4],
          ['därav'],
          ['dagtid', 3],
        ])
          sheet.addRow(row);
        for (const row of [3, 5, 8]) sheet.getCell(row, 1).alignment = { indent: 1 };
        for (const row of [4, 6, 9]) sheet.getCell(row, 1).alignment = { indent: 2 };
        sheet.getCell(10, 1).alignment = { indent: 3 };
        sheet.getCell(11, 1).alignment = { indent: 4 };
      }),
    );
    expect(lines(table)).toEqual([
      'B4 1 avsnitt=LSS kön=Män rad=Råd år=2021',
      'B6 2 avsnitt=LSS kön=Kvinnor rad=Råd år=2021',
      'B9 4 avsnitt=SoL kön=Män rad=Stöd år=2021',
      'B11 3 avsnitt=SoL kön=Män rad=Stöd därav=dagtid år=2021',
    ]);
  });
});

describe('numbers that stand in no table', () => {
  it('are said aloud, by the table before them', async () => {
    const reading = await read(
      rows(
        ['Insatser'],
        ['År', 'Insats', 'Kön', 'Antal'],
        ['2016', 'Vård', 'Kvinnor', 0],
        ['2016', 'Vård', 'Män', 0],
        ['Hushåll'],
        ['Insats', 2005, 2010],
        ['Boende', 1990, 1990],
        ['Stöd', 1990, 1990],
      ),
    );
    const found = reading.value?.sheets[0]?.tables ?? [];
    const values = found.flatMap(({ cells }) => cells.map(({ ref }) => ref.address));
    const doubts = found.flatMap((table) => table.doubts).join();
    for (const row of ['7', '8'])
      expect([row, values.includes(`B${row}`) || doubts.includes(`rad ${row}`)]).toEqual([row, true]);
  });
});
