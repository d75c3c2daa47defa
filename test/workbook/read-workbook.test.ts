import type { CellValue } from 'exceljs';
import { codes, lines, observations, onlyTable, read, rows, superscript, tables } from './workbook-in-memory.js';

describe('cross tables', () => {
  it('reads title, unit, header, body, notes and source', async () => {
    const reading = await read((sheet) => {
      sheet.addRow([superscript('Hushåll med ekonomiskt bistånd 2023–2024', '1')]);
      sheet.addRow(['Antal hushåll']);
      sheet.addRow([]);
      sheet.addRow(['Stadsdelsnämnd', 2023, '2024']);
      sheet.addRow(['Järva', 3604, 3786]);
      sheet.addRow([superscript('Hela\u00a0staden', '2'), 23655, 25228]);
      sheet.addRow([]);
      sheet.addRow(['1 Hushåll som någon gång under året']);
      sheet.addRow(['fått bistånd.']);
      sheet.addRow([
        { richText: [{ text: '2', font: { vertAlign: 'superscript' } }, { text: 'Inklusive centrala enheter.' }] },
      ]);
      sheet.addRow(['Anm.: Preliminära uppgifter.']);
      sheet.addRow(['Källa: Stadsledningskontoret']);
    });
    expect(reading.diagnostics).toEqual([]);
    const table = onlyTable(reading);
    expect({ ...table, cells: observations(table) }).toEqual({
      workbook: 'prov.xlsx',
      sheet: 'Hushåll',
      range: 'A4:C6',
      form: 'cross',
      title: 'Hushåll med ekonomiskt bistånd 2023–2024',
      titleMarks: ['1'],
      unit: 'Antal hushåll',
      dimensions: [
        {
          name: 'stadsdelsnämnd',
          members: ['Järva', 'Hela staden'],
          axis: 'rows',
          memberMarks: { 'Hela staden': ['2'] },
        },
        { name: 'år', members: ['2023', '2024'], axis: 'columns' },
      ],
      cells: [
        { address: 'B5', value: 3604, status: 'value', dimensions: { stadsdelsnämnd: 'Järva', år: '2023' }, marks: [] },
        { address: 'C5', value: 3786, status: 'value', dimensions: { stadsdelsnämnd: 'Järva', år: '2024' }, marks: [] },
        {
          address: 'B6',
          value: 23655,
          status: 'value',
          dimensions: { stadsdelsnämnd: 'Hela staden', år: '2023' },
          marks: [],
        },
        {
          address: 'C6',
          value: 25228,
          status: 'value',
          dimensions: { stadsdelsnämnd: 'Hela staden', år: '2024' },
          marks: [],
        },
      ],
      notes: [
        { mark: '1', text: 'Hushåll som någon gång under året fått bistånd.' },
        { mark: '2', text: 'Inklusive centrala enheter.' },
        { text: 'Preliminära uppgifter.' },
      ],
      source: 'Stadsledningskontoret',
      headerRows: 1,
      labelColumns: 1,
      doubts: [],
    });
  });

  const twoLevels = [
    'B3 1 stadsdelsnämnd=Järva kön=Kvinnor år=2023',
    'C3 2 stadsdelsnämnd=Järva kön=Kvinnor år=2024',
    'D3 3 stadsdelsnämnd=Järva kön=Män år=2023',
    'E3 4 stadsdelsnämnd=Järva kön=Män år=2024',
  ];

  it('reads merged kön over år, the stub heading merged downwards', async () => {
    const reading = await read((sheet) => {
      sheet.addRow(['Stadsdelsnämnd', 'Kvinnor', null, 'Män', null]);
      sheet.addRow([null, 2023, 2024, 2023, 2024]);
      sheet.addRow(['Järva', 1, 2, 3, 4]);
      sheet.mergeCells('A1:A2');
      sheet.mergeCells('B1:C1');
      sheet.mergeCells('D1:E1');
    });
    expect(lines(onlyTable(reading))).toEqual(twoLevels);
  });

  it('fills headings to the right where only the first cell has text, over a spacer column too', async () => {
    const plain = await read(
      rows([null, 'Kvinnor', null, 'Män'], ['Område', 2023, 2024, 2023, 2024], ['Järva', 1, 2, 3, 4]),
    );
    expect(lines(onlyTable(plain))).toEqual(twoLevels);
    expect(onlyTable(plain).doubts).toEqual([]);
    const spaced = await read(
      rows([null, 'Antal', null, null, 'Andel'], [null, 2023, 2024, null, 2023, 2024], ['Järva', 1, 2, null, 3, 4]),
    );
    expect(lines(onlyTable(spaced))).toEqual([
      'B3 1 stadsdelsnämnd=Järva mått=Antal år=2023',
      'C3 2 stadsdelsnämnd=Järva mått=Antal år=2024',
      'E3 3 stadsdelsnämnd=Järva mått=Andel år=2023',
      'F3 4 stadsdelsnämnd=Järva mått=Andel år=2024',
    ]);
  });

  it('doubts headings that do not reach equally far', async () => {
    const reading = await read(rows([null, 'Kvinnor', null, 'Män'], ['Område', 2022, 2023, 2023], ['Järva', 1, 2, 3]));
    expect(onlyTable(reading).doubts).toHaveLength(1);
  });

  it('takes a heading over all columns as the name of their dimension, or as a measure', async () => {
    const named = await read(rows(['Ett blad'], [], [null, 'År'], ['Kön', 2023, 2024], ['Kvinnor', 1, 2]));
    expect(lines(onlyTable(named))).toEqual(['B5 1 kön=Kvinnor år=2023', 'C5 2 kön=Kvinnor år=2024']);
    const measure = await read(
      rows(
        ['Färdtjänst'],
        [null, 'Personer med tillstånd'],
        [null, '-64 år', 'Samt-\nliga'],
        ['Järva', 1, 2],
        ['Bromma', 3, 4],
      ),
    );
    expect(onlyTable(measure).dimensions).toEqual([
      { name: 'stadsdelsnämnd', members: ['Järva', 'Bromma'], axis: 'rows' },
      {
        name: 'mått',
        members: ['Personer med tillstånd'],
        axis: 'columns',
      },
      { name: 'ålder', members: ['-64 år', 'Samtliga'], axis: 'columns' },
    ]);
  });

  it('reads three header rows with hand-wrapped age classes and a mark in a number (Statistisk årsbok b018)', async () => {
    const reading = await read((sheet) => {
      sheet.addRow(['Färdtjänst 2017']);
      sheet.addRow([null, 'Personer', null, null, '% av befolkningen']);
      sheet.addRow([null, '-64', 'Samt-', null, '-64', 'Samt-']);
      sheet.addRow([null, ' år', 'liga', null, 'år', 'liga']);
      sheet.addRow([
        'Hela staden',
        6333,
        { richText: [{ text: '2', font: { vertAlign: 'superscript' } }, { text: '27 633' }] },
        null,
        '0,8',
        2.9,
      ]);
    });
    expect(lines(onlyTable(reading))).toEqual([
      'B5 6333 stadsdelsnämnd=Hela staden mått=Personer ålder=-64 år',
      'C5 27633 stadsdelsnämnd=Hela staden mått=Personer ålder=Samtliga [2]',
      'E5 0.8 stadsdelsnämnd=Hela staden mått=% av befolkningen ålder=-64 år',
      'F5 2.9 stadsdelsnämnd=Hela staden mått=% av befolkningen ålder=Samtliga',
    ]);
    expect(codes(reading)).toEqual(['SR-ARB-005']);
  });

  it('reads two stub columns, the first merged or filled downwards', async () => {
    const expected = [
      'C2 1 kön=Kvinnor år=2023 mått=Hushåll',
      'D2 2 kön=Kvinnor år=2023 mått=Personer',
      'C3 3 kön=Kvinnor år=2024 mått=Hushåll',
      'D3 4 kön=Kvinnor år=2024 mått=Personer',
      'C4 5 kön=Män år=2023 mått=Hushåll',
      'D4 6 kön=Män år=2023 mått=Personer',
    ];
    const values = [
      ['Kön', 'År', 'Hushåll', 'Personer'],
      ['Kvinnor', 2023, 1, 2],
      [null, 2024, 3, 4],
      ['Män', 2023, 5, 6],
    ];
    expect(lines(onlyTable(await read(rows(...values))))).toEqual(expected);
    const merged = await read((sheet, workbook) => {
      rows(...values)(sheet, workbook);
      sheet.mergeCells('A2:A3');
    });
    expect(lines(onlyTable(merged))).toEqual(expected);
  });

  it('leaves the dimension out where the second stub column is blank', async () => {
    const reading = await read(
      rows(['Kön', 'Hushållstyp', 2024], ['Kvinnor', 'Utan barn', 1], [null, 'Med barn', 2], ['Totalt', null, 3]),
    );
    expect(lines(onlyTable(reading))).toEqual([
      'C2 1 kön=Kvinnor hushållstyp=Utan barn år=2024',
      'C3 2 kön=Kvinnor hushållstyp=Med barn år=2024',
      'C4 3 kön=Totalt år=2024',
    ]);
  });

  it('names rows by heading, by vocabulary or not at all, and never twice the same', async () => {
    const names = async (...values: readonly (readonly CellValue[])[]) =>
      onlyTable(await read(rows(...values))).dimensions.map(({ name }) => name);
    expect(await names(['Hushållstyp', 2024], ['Utan barn', 1])).toEqual(['hushållstyp', 'år']);
    expect(await names([null, 2024], ['0-17 år', 1], ['18 – 64 år', 2])).toEqual(['ålder', 'år']);
    expect(await names([null, 2024], ['Utan barn', 1])).toEqual(['rad', 'år']);
    expect(await names(['Område', 2024], ['Järva', 1], ['Bromma', 1])).toEqual(['stadsdelsnämnd', 'år']);
    expect(await names(['År', 'Kvinnor', 'Män'], [2023, 1, 2], [2024, 3, 4])).toEqual(['år', 'kön']);
    expect(await names(['År', 2023, 2024], ['Järva', 1, 2])).toEqual(['stadsdelsnämnd', 'år']);
    expect(await names([null, null, 2024], ['Utan barn', 'Hyresrätt', 1], ['Med barn', 'Bostadsrätt', 2])).toEqual([
      'rad',
      'rad 2',
      'år',
    ]);
    expect(await names(['År', 2023, 2024], [2020, 1, 2], [2021, 3, 4])).toEqual(['år', 'år 2']);
  });

  it('keeps years apart from measures in one header row', async () => {
    const reading = await read(rows(['Stadsdelsnämnd', 2023, 2024, 'Förändring, %'], ['Järva', 1, 2, 100]));
    expect(lines(onlyTable(reading))).toEqual([
      'B2 1 stadsdelsnämnd=Järva år=2023',
      'C2 2 stadsdelsnämnd=Järva år=2024',
      'D2 100 stadsdelsnämnd=Järva mått=Förändring, %',
    ]);
  });

  it('does not take a first row of counts that look like years, or of words, for a header', async () => {
    const reading = await read(
      rows(['Kön', 2023, 2024], ['Kvinnor', 1950, 2010], ['Män', 'saknas', 'saknas'], ['Totalt', 2024, 2025]),
    );
    expect(lines(onlyTable(reading)).map((line) => line.split(' ')[1])).toEqual([
      '1950',
      '2010',
      'text',
      'text',
      '2024',
      '2025',
    ]);
    expect(reading.diagnostics).toEqual([]);
  });

  it('keeps a total set off by a blank row in the table, whatever it counts', async () => {
    const reading = await read(rows(['Kön', 2023, 2024], ['Kvinnor', 1, 2], [], ['Totalt', 2004, 2010]));
    expect(lines(onlyTable(reading))).toHaveLength(4);
  });
});

describe('several tables', () => {
  it('reads blocks stacked with titles of their own', async () => {
    const reading = await read(
      rows(
        ['Tabell A'],
        ['Kön', 2023, 2024],
        ['Kvinnor', 1, 2],
        ['Källa: A'],
        [],
        ['Tabell B'],
        ['Procent'],
        ['Kön', 2023, 2024],
        ['Kvinnor', 3, 4],
        [],
        ['1 Not B'],
        ['Källa: B'],
      ),
    );
    expect(
      tables(reading).map(({ title, unit, source, notes, range }) => ({ title, unit, source, notes, range })),
    ).toEqual([
      { title: 'Tabell A', unit: undefined, source: 'A', notes: [], range: 'A2:C3' },
      { title: 'Tabell B', unit: 'Procent', source: 'B', notes: [{ mark: '1', text: 'Not B' }], range: 'A8:C9' },
    ]);
  });

  it('reads a second block without header under its unit, with the header above', async () => {
    const reading = await read(
      rows(['Biståndstagare'], ['Kön', 2023, 2024], ['Kvinnor', 1, 2], ['% av befolkningen'], ['Kvinnor', 3, 4]),
    );
    expect(tables(reading).map(({ title, unit }) => [title, unit])).toEqual([
      ['Biståndstagare', undefined],
      ['Biståndstagare', '% av befolkningen'],
    ]);
    expect(tables(reading).map(lines)[1]).toEqual(['B5 3 kön=Kvinnor år=2023', 'C5 4 kön=Kvinnor år=2024']);
    expect(tables(reading)[1]?.doubts).toEqual([]);
  });

  it('finds none in Om data or in a sheet of words', async () => {
    const about = await read(rows(['Källa', 'SCB'], ['Antal rader', 45], ['Antal blad', 3]), 'Om data');
    const words = await read(rows(['Källa', 'SCB'], ['Ansvarig', 'Socialförvaltningen']), 'Blad1');
    expect([about.value?.sheets, words.value?.sheets, about.diagnostics, words.diagnostics]).toEqual([
      [{ name: 'Om data', hidden: false, tables: [], noTables: 'about' }],
      [{ name: 'Blad1', hidden: false, tables: [], noTables: 'noValues' }],
      [],
      [],
    ]);
  });
});

describe('long form', () => {
  it('reads one observation per row', async () => {
    const reading = await read(
      rows(
        ['Folkmängd'],
        [],
        ['År', 'Område', 'Kön', 'Antal'],
        [2023, 'Järva', 'Kvinnor', 10],
        [2023, 'Järva', 'Män', '..'],
        [2024, 'Järva', 'Kvinnor', null],
        [2024, 'Järva', null, 40],
        [],
        ['Källa: SCB'],
      ),
    );
    const table = onlyTable(reading);
    expect(table.form).toBe('long');
    expect(lines(table)).toEqual([
      'D4 10 år=2023 stadsdelsnämnd=Järva kön=Kvinnor',
      'D5 unavailable år=2023 stadsdelsnämnd=Järva kön=Män',
      'D6 blank år=2024 stadsdelsnämnd=Järva kön=Kvinnor',
      'D7 40 år=2024 stadsdelsnämnd=Järva',
    ]);
    expect(table.doubts).toHaveLength(1);
    expect(table.source).toBe('SCB');
  });

  it('takes a table with several measures for a cross table', async () => {
    const reading = await read(rows(['År', 'Kön', 'Antal', 'Andel'], [2023, 'Kvinnor', 1, 2], [2023, 'Män', 3, 4]));
    expect(onlyTable(reading).form).toBe('cross');
    expect(lines(onlyTable(reading))[1]).toBe('D2 2 år=2023 kön=Kvinnor mått=Andel');
  });

  it('reads 20 000 rows in a few seconds', async () => {
    const kinds = ['Kvinnor', 'Män'];
    const data = Array.from({ length: 20_000 }, (_, index) => [
      2000 + (index % 20),
      `Grupp ${Math.floor(index / 40)}`,
      kinds[Math.floor(index / 20) % 2] ?? '',
      index,
    ]);
    const started = performance.now();
    const reading = await read(rows(['År', 'Grupp', 'Kön', 'Värde'], ...data));
    expect(onlyTable(reading).cells).toHaveLength(20_000);
    expect(onlyTable(reading).doubts).toEqual([]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('hidden parts', () => {
  it('warns of hidden rows, columns and sheets that hold values', async () => {
    const reading = await read((sheet, workbook) => {
      rows(['Kön', 2022, 2023, 2024], ['Kvinnor', 1, 2, 3], ['Män', 4, 5, 6], ['Totalt', 5, 7, 9])(sheet, workbook);
      sheet.getRow(2).hidden = true;
      sheet.getRow(3).hidden = true;
      sheet.getColumn(3).hidden = true;
      sheet.state = 'hidden';
      workbook.addWorksheet('Synligt');
    });
    expect(codes(reading)).toEqual(['SR-ARB-011', 'SR-ARB-011', 'SR-ARB-011']);
    expect(reading.diagnostics.map(({ message }) => message.split(' är ')[0])).toEqual([
      'bladet Hushåll',
      'raderna 2–3',
      'kolumn C',
    ]);
    expect(onlyTable(reading).hidden).toHaveLength(2);
    expect(lines(onlyTable(reading))).toHaveLength(9);
  });
});

describe('numbers kept as text', () => {
  it('are told once per table, at the first of them', async () => {
    const reading = await read(rows(['Kön', 2023, 2024], ['Kvinnor', '1 200', 3], ['Män', '4,5', '6']));
    expect(reading.diagnostics.map(({ code, message }) => `${code} ${message.replaceAll('\u00a0', ' ')}`)).toEqual([
      'SR-ARB-005 talet 1 200 står som text (”1 200”), liksom 2 tal till i tabellen',
    ]);
  });
});

describe('what is left unread', () => {
  it('is told as doubts', async () => {
    const reading = await read(
      rows(['Titel'], ['English title'], ['Kön', 2023], ['Söderort'], ['Kvinnor', 1], [null, 2], ['Män', 3, 4]),
    );
    const { doubts, subtitles } = onlyTable(reading);
    expect(subtitles).toEqual(['English title']);
    expect(doubts.map((doubt) => /[A-Z]\d+|: 6$/u.exec(doubt)?.[0])).toEqual([': 6', 'C7']);
  });

  it('shows a member without values as blank cells', async () => {
    const reading = await read(rows(['Stadsdelsnämnd', 2023], ['Järva', 1], ['Bromma'], ['Farsta', 3]));
    expect(lines(onlyTable(reading))[1]).toBe('B3 blank stadsdelsnämnd=Bromma år=2023');
  });

  it('takes a line between header and body for the heading of the stub, lines among the rows for sections', async () => {
    const stub = await read(rows([null, 2023, 2024], ['Hushållstyp'], ['Utan barn', 1, 2], ['Med barn', 3, 4]));
    expect(onlyTable(stub).dimensions.map(({ name }) => name)).toEqual(['hushållstyp', 'år']);
    const sections = await read(
      rows([null, 2023], ['Ensamstående'], ['Utan barn', 1], ['Med barn', 3], ['Par'], ['Utan barn', 4]),
    );
    expect(lines(onlyTable(sections))).toEqual([
      'B3 1 avsnitt=Ensamstående rad=Utan barn år=2023',
      'B4 3 avsnitt=Ensamstående rad=Med barn år=2023',
      'B6 4 avsnitt=Par rad=Utan barn år=2023',
    ]);
    expect(onlyTable(sections).doubts).toEqual([]);
  });

  it('doubts cells with the same members', async () => {
    const reading = await read(rows(['Hushållstyp', 2023], ['Med barn', 1], ['Med barn', 2]));
    expect(onlyTable(reading).doubts).toHaveLength(1);
  });
});
