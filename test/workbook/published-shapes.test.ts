import type ExcelJS from 'exceljs';
import { readWorkbook } from '../../src/workbook/read-workbook.js';
import type { TableDeclaration } from '../../src/workbook/table-declaration.js';
import {
  codes,
  type Fill,
  lines,
  onlyTable,
  read,
  rows,
  tables,
  vocabulary,
  workbookBytes,
} from './workbook-in-memory.js';

async function declared(fill: Fill, ...declarations: readonly TableDeclaration[]) {
  return readWorkbook(await workbookBytes(fill), 'prov.xlsx', vocabulary, declarations);
}

/** Moves the labels of rows in: `{ 3: 1 }`. */
function indented(fill: Fill, steps: Readonly<Record<number, number>>): Fill {
  return (sheet, workbook) => {
    fill(sheet, workbook);
    for (const [row, indent] of Object.entries(steps)) sheet.getCell(Number(row), 1).alignment = { indent };
  };
}

describe('rows that are parts of rows', () => {
  const types = rows(
    [null, 2016, 2017],
    ['Ensamstående man', 30, 40],
    ['Utan barn', 20, 25],
    ['Med barn', 10, 15],
    ['Par', 7, 9],
    ['Utan barn', 3, 4],
    ['Med barn', 4, 5],
    ['Dödsbo', '..', 1],
    ['Samtliga', 37, 50],
  );
  const expected = [
    'B2 30 rad=Ensamstående man år=2016',
    'B3 20 rad=Ensamstående man undergrupp=Utan barn år=2016',
    'B4 10 rad=Ensamstående man undergrupp=Med barn år=2016',
    'B5 7 rad=Par år=2016',
    'B6 3 rad=Par undergrupp=Utan barn år=2016',
    'B7 4 rad=Par undergrupp=Med barn år=2016',
    'B8 unavailable rad=Dödsbo år=2016',
    'B9 37 rad=Samtliga år=2016',
  ];
  const first = (all: readonly string[]) => all.filter((line) => line.startsWith('B'));

  it('are known by repetition under each head, proven by sums (Statistisk årsbok b162)', async () => {
    const table = onlyTable(await read(types));
    expect(first(lines(table))).toEqual(expected);
    expect(table.doubts).toEqual([]);
  });

  it('are known by indentation', async () => {
    const table = onlyTable(await read(indented(types, { 3: 1, 4: 1, 6: 1, 7: 1 })));
    expect(first(lines(table))).toEqual(expected);
    expect(table.doubts).toEqual([]);
  });

  it('are doubted when they repeat but do not add up', async () => {
    const table = onlyTable(
      await read(rows([null, 2017], ['Man', 9], ['Utan barn', 4], ['Kvinna', 5], ['Utan barn', 4])),
    );
    expect(lines(table)[1]).toBe('B3 4 rad=Man undergrupp=Utan barn år=2017');
    expect(table.doubts).toHaveLength(2);
  });

  it('are known by därav, as members of the dimension that they plainly belong to if there is one', async () => {
    const table = onlyTable(
      await read(
        rows(
          [null, 2016],
          ['Råd och stöd', '.'],
          ['Personer 0–64 år', 4450],
          ['   därav 0-22 år', 1698],
          ['Belopp', 7],
          ['därav övrigt', 2],
        ),
      ),
    );
    expect(lines(table)).toEqual([
      'B2 notApplicable rad=Råd och stöd år=2016',
      'B3 4450 rad=Personer 0–64 år år=2016',
      'B4 1698 rad=Personer 0–64 år ålder=0-22 år år=2016',
      'B5 7 rad=Belopp år=2016',
      'B6 2 rad=Belopp därav=övrigt år=2016',
    ]);
  });

  it('are parts of the total too when other rows have the same parts', async () => {
    const fill = indented(
      rows([null, 2024], ['SoL', 3], ['HVB', 1], ['LVU', 5], ['HVB', 2], ['Totalt', 8], ['HVB', 3]),
      { 3: 1, 5: 1, 7: 1 },
    );
    expect(lines(onlyTable(await read(fill)))[5]).toBe('B7 3 rad=Totalt undergrupp=HVB år=2024');
  });

  it('stay side by side when they are members of one dimension', async () => {
    const fill = indented(rows(['Område', 2017], ['Hela staden', 9], ['Järva', 4], ['Bromma', 5]), { 3: 1, 4: 1 });
    expect(lines(onlyTable(await read(fill)))).toEqual([
      'B2 9 stadsdelsnämnd=Hela staden år=2017',
      'B3 4 stadsdelsnämnd=Järva år=2017',
      'B4 5 stadsdelsnämnd=Bromma år=2017',
    ]);
  });
});

describe('labels over two rows', () => {
  it('are told from the heading of the stub above them, and go on in a parenthesis', async () => {
    const table = onlyTable(
      await read(
        rows(
          [null, 2024],
          ['Hushållstyp'],
          ['Ensamstående kvinna'],
          ['utan barn', 3],
          ['Hem för vård'],
          ['(HVB)', 4],
          ['Dödsbo', 1],
        ),
      ),
    );
    expect(table.dimensions[0]).toEqual({
      name: 'hushållstyp',
      members: ['Ensamstående kvinna utan barn', 'Hem för vård (HVB)', 'Dödsbo'],
      axis: 'rows',
    });
  });

  it('are joined in the stub when the first has no values (b169)', async () => {
    const table = onlyTable(
      await read(
        rows(
          [null, 2015, 2016],
          ['Individuellt behovsprövad'],
          ['öppenvård', 629, 644],
          ['Både brister i hemmiljön och den'],
          ['unges beteende', 3, 4],
          ['Frivillig institutions-'],
          ['vård', 144, 116],
        ),
      ),
    );
    expect(table.dimensions[0]?.members).toEqual([
      'Individuellt behovsprövad öppenvård',
      'Både brister i hemmiljön och den unges beteende',
      'Frivillig institutionsvård',
    ]);
    expect(table.doubts).toEqual([]);
  });

  it('are joined in the header, a name with a hyphen kept', async () => {
    const table = onlyTable(
      await read(
        rows(
          ['Stadsdels-', 'Samt-', 'Andel (%) som'],
          ['nämnd', 'liga', 'slutfört'],
          ['Järva', 1, 2],
          ['Bromma', 3, 4],
        ),
      ),
    );
    expect(table.dimensions.map(({ name, members }) => [name, ...members])).toEqual([
      ['stadsdelsnämnd', 'Järva', 'Bromma'],
      ['mått', 'Samtliga', 'Andel (%) som slutfört'],
    ]);
  });
});

describe('tables side by side', () => {
  const sheet = rows(
    ['Försörjningsstöd', null, null, 'Placeringar'],
    [],
    ['Område', 2023, null, 'Område', 2023, 2024],
    ['Järva', 1, null, 'Järva', 3, 4],
    ['Bromma', 2, null, 'Farsta', 5, 6],
    ['Källa: A', null, null, 'Källa: B'],
  );

  it('are cut at the spacer column when each has labels of its own', async () => {
    const reading = await read(sheet);
    expect(tables(reading).map(({ title, range, source }) => [title, range, source])).toEqual([
      ['Försörjningsstöd', 'A3:B5', 'A'],
      ['Placeringar', 'D3:F5', 'B'],
    ]);
    expect(tables(reading).flatMap(lines)).toHaveLength(6);
  });

  it('are one when the right-hand columns share the stub (b020)', async () => {
    const reading = await read(
      rows(
        ['Bistånd'],
        [null, 'Personer', null, null, '% av befolkningen'],
        [null, 2016, 2017, null, 2016, 2017],
        ['Järva', 1, 2, null, 3.5, 4.5],
      ),
    );
    expect(lines(onlyTable(reading))[2]).toBe('E4 3.5 stadsdelsnämnd=Järva mått=% av befolkningen år=2016');
    expect(onlyTable(reading).dimensions.find(({ name }) => name === 'mått')?.memberUnits).toEqual({
      '% av befolkningen': 'procent',
    });
  });
});

describe('times', () => {
  it('are quarters, months and split years of a year', async () => {
    const quarters = await read(rows([null, '2018 kv 1', 'Kv 2 2018'], ['Järva', 1, 2]));
    expect(lines(onlyTable(quarters))).toEqual([
      'B2 1 stadsdelsnämnd=Järva år=2018 kvartal=kvartal 1',
      'C2 2 stadsdelsnämnd=Järva år=2018 kvartal=kvartal 2',
    ]);
    const split = await read(rows([null, '2018/19', '2019/20'], ['Järva', 1, 2]));
    expect(lines(onlyTable(split))[0]).toBe('B2 1 stadsdelsnämnd=Järva år=2018/19');
    const months = await read(rows([null, 200701, 200712], ['Järva', 1, 2]));
    expect(lines(onlyTable(months))[1]).toBe('C2 2 stadsdelsnämnd=Järva år=2007 månad=december');
  });

  it('ask for a declaration when 200701 may be a quarter', async () => {
    const fill = rows([null, 200701, 200702], ['Järva', 1, 2]);
    expect(onlyTable(await read(fill)).doubts).toHaveLength(1);
    const told = onlyTable(await declared(fill, { sheet: 'Hushåll', period: 'kvartal' }));
    expect([lines(told)[1], told.doubts]).toEqual(['C2 2 stadsdelsnämnd=Järva år=2007 kvartal=kvartal 2', []]);
  });
});

describe('goals, one block each', () => {
  it('read without row labels, under the title of the block', async () => {
    const reading = await read(
      rows(
        ['Andel nöjda med stödsamtalet'],
        ['Årsmål', 'Utfall totalt', 'Kvinnor', 'Män', 'Måluppfyllelse'],
        [70, 99, 99.5, 98.5, 'Helt'],
        [],
        ['Andel som blir väl bemötta'],
        ['Årsmål', 'Utfall totalt', 'Kvinnor', 'Män', 'Måluppfyllelse'],
        [90, 90, 90, 90, 'Helt'],
      ),
    );
    expect(tables(reading).map(({ title }) => title)).toEqual([
      'Andel nöjda med stödsamtalet',
      'Andel som blir väl bemötta',
    ]);
    expect(tables(reading).map((table) => lines(table).map((line) => line.split(' ').slice(0, 2).join(' ')))).toEqual([
      ['A3 70', 'B3 99', 'C3 99.5', 'D3 98.5', 'E3 text'],
      ['A7 90', 'B7 90', 'C7 90', 'D7 90', 'E7 text'],
    ]);
  });
});

describe('declared tables', () => {
  const fill: Fill = (sheet: ExcelJS.Worksheet, workbook) => {
    rows(
      ['Färdtjänst 2017'],
      ['Uppgifter', 'Antal', 'Andel'],
      ['om', 'alla', 'alla'],
      ['Järva', 1, 2],
      ['Bromma', null, 4],
      ['Farsta', 5, 6],
      ['Källa: SLL'],
    )(sheet, workbook);
  };

  it('decide the header, names of dimensions, unit, empty cells and what is left out', async () => {
    const reading = await declared(fill, {
      sheet: 'hushåll',
      title: 'Färdtjänst',
      headerRows: 2,
      labelColumns: 1,
      dimensions: { mått: 'uppgift', stadsdelsnämnd: 'område' },
      unit: 'personer',
      blank: 'zero',
      omit: ['Farsta', 'C5'],
    });
    const table = onlyTable(reading);
    expect(lines(table)).toEqual([
      'B4 1 område=Järva uppgift=Antal alla',
      'C4 2 område=Järva uppgift=Andel alla',
      'B5 blank område=Bromma uppgift=Antal alla',
    ]);
    expect([table.unit, table.blank, table.source, codes(reading)]).toEqual(['personer', 'zero', 'SLL', []]);
  });

  it('join two dimensions that get one name, and leave the wholes out', async () => {
    const nested = rows(
      [null, 2024],
      ['Kvinna', 7],
      ['Utan barn', 3],
      ['Med barn', 4],
      ['Man', 5],
      ['Utan barn', 4],
      ['Med barn', 1],
    );
    const table = onlyTable(
      await declared(nested, {
        sheet: 'Hushåll',
        dimensions: { rad: 'typ', undergrupp: 'typ' },
        omit: ['Kvinna', 'Man'],
      }),
    );
    expect(lines(table)[0]).toBe('B3 3 typ=Kvinna utan barn år=2024');
    expect(table.dimensions[0]?.members).toEqual([
      'Kvinna utan barn',
      'Kvinna med barn',
      'Man utan barn',
      'Man med barn',
    ]);
  });

  it('give the range, with the lines around it as title and notes', async () => {
    const table = onlyTable(await declared(fill, { sheet: 'Hushåll', range: 'A3:B5', headerRows: 1 }));
    expect([table.title, table.range, table.source, lines(table)]).toEqual([
      'Hushåll',
      'A3:B5',
      undefined,
      ['B4 1 stadsdelsnämnd=Järva mått=alla', 'B5 blank stadsdelsnämnd=Bromma mått=alla'],
    ]);
  });

  it('that fit nothing are reported with what is wrong', async () => {
    const reading = await declared(
      fill,
      { sheet: 'Finns inte' },
      { sheet: 'Hushåll', title: 'Hemtjänst' },
      { sheet: 'Hushåll', range: 'K1:L9' },
    );
    expect(codes(reading)).toEqual(['SR-ARB-021', 'SR-ARB-021', 'SR-ARB-021']);
    expect(lines(onlyTable(reading))).not.toEqual([]);
  });
});
