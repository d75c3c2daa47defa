import { exact } from '../../src/arithmetic/exact.js';
import { formatPlace } from '../../src/diagnostics/place.js';
import { byYear, type Given, table } from '../support/sheet-tables.js';
import { chapterOf, count, observeTables, valueAt } from '../support/year-in-memory.js';

/** Observes `prov.a`, a count with the given settings, in the given tables. */
function observe(settings: string, ...tables: ReturnType<typeof table>[]) {
  return observeTables([chapterOf(`a: { ${count}, ${settings} }`)], tables);
}

const faults = (data: ReturnType<typeof observe>): string[] =>
  data.diagnostics.map(({ code, place }) => `${code} ${place ? formatPlace(place) : ''}`);

const bySex = (rows: readonly (readonly [...string[], Given])[], sheet = 'Blad') =>
  table({ sheet, dimensions: ['kön', 'år'], rows: rows as never });

describe('observe', () => {
  it('names a value by its year and members, a total by leaving them out', () => {
    const data = observe(
      'sheet: Blad',
      bySex([
        ['Kvinnor', '2024', 3],
        ['män', '2024', 4],
        ['Båda könen', '2024', 7],
      ]),
    );
    expect(data.codes).toEqual([]);
    expect(valueAt(data, 'prov.a', 2024, { kön: 'kvinnor' })).toBe('3');
    expect(valueAt(data, 'prov.a', 2024, { kön: 'män' })).toBe('4');
    expect(valueAt(data, 'prov.a', 2024)).toBe('7');
    expect(data.observations.find('prov.a', 2024, {})?.cells).toEqual([
      { workbook: 'prov.xlsx', sheet: 'Blad', address: 'B4' },
    ]);
  });

  it.each([
    ['-', '0'],
    ['..', 'unavailable'],
    ['.', 'notApplicable'],
    [0, '0'],
    [71.599999999999994, '358/5'],
  ])('reads the mark %p as %s', (mark, expected) => {
    const data = observe('sheet: Blad', table({ sheet: 'Blad', dimensions: ['år'], rows: [['2024', mark]] }));
    expect(valueAt(data, 'prov.a', 2024)).toBe(expected);
    expect(data.codes).toEqual([]);
  });

  it.each([
    ['missing', 'missing'],
    ['zero', '0'],
    ['merged', 'notApplicable'],
  ])('a blank cell is %s when the YAML says so', (blank, expected) => {
    const data = observe(
      `sheet: Blad, blank: ${blank}`,
      table({ sheet: 'Blad', dimensions: ['år'], rows: [['2024', '']] }),
    );
    expect(valueAt(data, 'prov.a', 2024)).toBe(expected);
    expect(data.codes).toEqual([]);
  });

  it('doubts a blank cell, and text where a number should be, at the cell', () => {
    const data = observe(
      'sheet: Blad',
      table({
        sheet: 'Blad',
        dimensions: ['år'],
        rows: [
          ['2023', ''],
          ['2024', 'cirka 40'],
        ],
      }),
    );
    expect(valueAt(data, 'prov.a', 2024)).toBe('absent');
    expect(data.diagnostics.map(({ place }) => place && formatPlace(place))).toEqual([
      'prov.xlsx › Blad!B2',
      'prov.xlsx › Blad!B3',
    ]);
    expect(data.codes.every((code) => code.startsWith('SR-ARB-'))).toBe(true);
  });

  it('takes p and r for preliminary and revised', () => {
    const data = observe(
      'sheet: Blad',
      table({ sheet: 'Blad', dimensions: ['år'], rows: [['2024', 1]], marks: ['p', 'r', '1'] }),
    );
    expect(data.observations.find('prov.a', 2024, {})?.flags).toEqual({ preliminary: true, revised: true });
  });

  it('chooses rows or columns by `where`, which then is no dimension', () => {
    const both = table({
      sheet: 'Blad',
      dimensions: ['mått', 'år'],
      rows: [
        ['Antal', '2024', 12],
        ['Andel', '2024', 3.4],
      ],
    });
    const data = observe('sheet: Blad, where: { mått: ANTAL }', both);
    expect(data.observations.of('prov.a').map(({ key }) => key)).toEqual([
      { indicator: 'prov.a', year: 2024, members: {} },
    ]);
    expect(valueAt(data, 'prov.a', 2024)).toBe('12');
  });

  it('says where `where` names what the table has not', () => {
    const both = table({ sheet: 'Blad', dimensions: ['mått', 'år'], rows: [['Antal', '2024', 12]] });
    expect(faults(observe('sheet: Blad, where: { mått: Antel }', both))).toEqual([
      expect.stringMatching(/^SR-IND-011 chapters\/gemensamt\/01-prov\.yaml:3:\d+$/),
    ]);
    expect(observe('sheet: Blad, where: { slag: Antal }', both).diagnostics[0]?.message).toContain('mått, år');
  });

  it('gives a sheet’s dimension another name by `as`', () => {
    const data = observe(
      'sheet: Blad, as: { rad: insats, kolumn: år }',
      table({ sheet: 'Blad', dimensions: ['rad', 'kolumn'], rows: [['Boende', '2024', 1]] }),
    );
    expect(valueAt(data, 'prov.a', 2024, { insats: 'Boende' })).toBe('1');
  });

  it('is not misled by headings that every object has', () => {
    const data = observe(
      'sheet: Blad',
      table({ sheet: 'Blad', dimensions: ['constructor', 'år'], rows: [['x', '2024', 1]] }),
    );
    expect(valueAt(data, 'prov.a', 2024, { constructor: 'x' })).toBe('1');
  });

  it('finds a sheet whatever its case and spaces, and names the sheets there are when it is not found', () => {
    const one = table({ sheet: 'Hushåll  2024 ', dimensions: ['år'], rows: [['2024', 1]] });
    expect(observe('sheet: hushåll 2024', one).codes).toEqual([]);
    const missing = observe('sheet: Hushål', one);
    expect(missing.codes).toEqual(['SR-ARB-003']);
    expect(missing.diagnostics[0]).toMatchObject({
      place: { kind: 'text', line: 3 },
      message: expect.stringContaining('Hushåll'),
    });
  });

  it('chooses a table by its title when the sheet has several', () => {
    const first = table({ sheet: 'Blad', title: 'Tabell 1. Hushåll', dimensions: ['år'], rows: [['2024', 1]] });
    const second = table({ sheet: 'Blad', title: 'Tabell 2. Personer', dimensions: ['år'], rows: [['2024', 2]] });
    expect(valueAt(observe('sheet: Blad, table: personer', first, second), 'prov.a', 2024)).toBe('2');
    expect(observe('sheet: Blad, table: barn', first, second).codes).toEqual(['SR-ARB-010']);
  });

  it('wants a year, and says so once', () => {
    const data = observe(
      'sheet: Blad',
      table({
        sheet: 'Blad',
        dimensions: ['kön'],
        rows: [
          ['kvinnor', 1],
          ['män', 2],
        ],
      }),
    );
    expect(faults(data)).toEqual(['SR-IND-006 prov.xlsx › Blad']);
  });

  it('reads the year of a heading with more than a year in it', () => {
    const data = observe(
      'sheet: Blad',
      table({
        sheet: 'Blad',
        dimensions: ['år'],
        rows: [
          ['2023 (rev.)', 1],
          ['2024', 2],
        ],
      }),
    );
    expect(valueAt(data, 'prov.a', 2023)).toBe('1');
  });

  it('tells an unknown member once, at its first cell, with the nearest known', () => {
    const data = observe(
      'sheet: Blad',
      table({
        sheet: 'Blad',
        dimensions: ['stadsdelsnämnd', 'år'],
        rows: byYear([2022, 2023, 2024], { Farsta: [1, 2, 3], Norrmlm: [4, 5, 6] }),
      }),
    );
    expect(faults(data)).toEqual(['SR-IND-002 prov.xlsx › Blad!B5']);
    expect(data.diagnostics[0]?.hints).toEqual(['menade du ”Norrmalm”?']);
    expect(valueAt(data, 'prov.a', 2024, { stadsdelsnämnd: 'Farsta' })).toBe('3');
  });

  it('reads past sums over a part of the city', () => {
    const data = observe(
      'sheet: Blad',
      table({
        sheet: 'Blad',
        dimensions: ['stadsdelsnämnd', 'år'],
        rows: byYear([2024], { Söderort: [10], Farsta: [4] }),
      }),
    );
    expect(data.codes).toEqual([]);
    expect(data.observations.of('prov.a')).toHaveLength(1);
  });

  it('opens a dimension that nobody declared to any member, in the order met', () => {
    const data = observe(
      'sheet: Blad',
      table({
        sheet: 'Blad',
        dimensions: ['insats', 'år'],
        rows: byYear([2024], { Öppenvård: [1], Boende: [2], Totalt: [3] }),
      }),
    );
    expect(data.dimensions.get('insats')?.members.map(({ name }) => name)).toEqual(['Öppenvård', 'Boende']);
    expect(valueAt(data, 'prov.a', 2024)).toBe('3');
  });
});

describe('where a table is', () => {
  const first = table({ sheet: 'Blad', title: 'Hushåll', dimensions: ['år'], rows: [['2024', 1]] });
  const second = {
    ...first,
    range: 'D4:E9',
    cells: first.cells.map((cell) => ({ ...cell, content: { kind: 'number' as const, value: exact(2) } })),
  };

  it.each(['D4:E9', 'd4:e9', '$D$4:$E$9'])('may be said by its range: %s', (range) => {
    expect(valueAt(observe(`sheet: Blad, table: ${range}`, first, second), 'prov.a', 2024)).toBe('2');
  });

  it('is told when no table stands there, with those that do', () => {
    const data = observe('sheet: Blad, table: D4:E8', first, second);
    expect(data.codes).toEqual(['SR-ARB-010']);
    expect(data.diagnostics[0]?.message).toContain('ingen tabell står i D4:E8; tabellerna står i A1:B2, D4:E9');
  });

  it('may be in a sheet whose name Excel has cut', () => {
    const name = 'Personer aktuella för socialpsykiatri';
    const cut = table({ sheet: name.slice(0, 31), dimensions: ['år'], rows: [['2024', 1]] });
    expect(observe(`sheet: ${name}`, cut).codes).toEqual([]);
    expect(observe(`sheet: ${name.slice(0, 30)}`, cut).codes).toEqual(['SR-ARB-003']);
  });
});

describe('what a blank cell means', () => {
  const blank = { ...table({ sheet: 'Blad', dimensions: ['år'], rows: [['2024', '']] }), blank: 'zero' as const };

  it('may be declared for the table', () => {
    const data = observe('sheet: Blad', blank);
    expect(valueAt(data, 'prov.a', 2024)).toBe('0');
    expect(data.codes).toEqual([]);
  });

  it('is what the indicator says, if it says anything', () => {
    expect(valueAt(observe('sheet: Blad, blank: missing', blank), 'prov.a', 2024)).toBe('missing');
  });
});

describe('time', () => {
  const years = (...labels: readonly string[]) =>
    table({ sheet: 'Blad', dimensions: ['år'], rows: labels.map((label, index) => [label, index + 1] as const) });

  it('a split year wants a declaration, once for each label', () => {
    const data = observe('sheet: Blad', years('2018/19', '2019/20'));
    expect(data.codes).toEqual(['SR-IND-014', 'SR-IND-014']);
    expect(data.diagnostics[0]?.message).toContain('2018/19');
    expect(data.observations.of('prov.a')).toEqual([]);
  });

  it.each([
    ['first', 2018],
    ['last', 2019],
  ])('a split year counts as its %s year', (splitYear, year) => {
    const data = observe(`sheet: Blad, splitYear: ${splitYear}`, years('2018/19'));
    expect(data.codes).toEqual([]);
    expect(valueAt(data, 'prov.a', year)).toBe('1');
  });

  it('a span of years is no year', () => {
    expect(observe('sheet: Blad, splitYear: last', years('2015–2019')).codes).toEqual(['SR-IND-015']);
  });

  it('quarters and months are members like any other', () => {
    const data = observe(
      'sheet: Blad',
      table({
        sheet: 'Blad',
        dimensions: ['år', 'kvartal'],
        rows: [
          ['2024', 'kvartal 1', 10],
          ['2024', 'kvartal 2', 20],
          ['2024', 'Helår', 30],
        ],
      }),
    );
    expect(data.codes).toEqual([]);
    expect(valueAt(data, 'prov.a', 2024, { kvartal: 'kvartal 2' })).toBe('20');
    expect(valueAt(data, 'prov.a', 2024)).toBe('30');
  });
});

describe('parts of a row', () => {
  it.each(['därav', 'undergrupp', 'avsnitt'])('by %s are never taken for the row itself', (dimension) => {
    const one = table({
      sheet: 'Blad',
      dimensions: ['vård', dimension, 'år'],
      rows: [
        ['Summa', '', '2024', 2087],
        ['Summa', '0–17 år', '2024', 1424],
      ],
    });
    const cells = one.cells.map((cell) => ({
      ...cell,
      members: Object.fromEntries(Object.entries(cell.members).filter(([, label]) => label !== '')),
    }));
    const data = observe('sheet: Blad, where: { vård: Summa }', { ...one, cells });
    expect(data.codes).toEqual([]);
    expect(valueAt(data, 'prov.a', 2024)).toBe('2087');
    expect(valueAt(data, 'prov.a', 2024, { [dimension]: '0–17 år' })).toBe('1424');
  });

  it('by därav are not all there is, even when they say so', () => {
    const data = observe(
      'sheet: Blad',
      table({ sheet: 'Blad', dimensions: ['därav', 'år'], rows: [['Samtliga', '2024', 4]] }),
    );
    expect(valueAt(data, 'prov.a', 2024)).toBe('absent');
    expect(valueAt(data, 'prov.a', 2024, { därav: 'Samtliga' })).toBe('4');
  });
});

describe('a fact that stands twice', () => {
  it('in one sheet is a mistake, even when the values agree', () => {
    const data = observe(
      'sheet: Blad',
      bySex([
        ['kvinnor', '2024', 3],
        ['Flickor', '2024', 3],
      ]),
    );
    expect(faults(data)).toEqual(['SR-IND-007 prov.xlsx › Blad!B3']);
    expect(data.diagnostics[0]?.message).toContain('prov.xlsx › Blad!B2');
  });

  it('in two sheets is fine as long as they agree, and the first one is kept', () => {
    const data = observe(
      'sheet: [A, B]',
      bySex([['totalt', '2024', 7]], 'A'),
      bySex(
        [
          ['kvinnor', '2024', 3],
          ['totalt', '2024', 7],
        ],
        'B',
      ),
    );
    expect(data.codes).toEqual([]);
    expect(data.observations.find('prov.a', 2024, {})?.cells[0]?.sheet).toBe('A');
    expect(valueAt(data, 'prov.a', 2024, { kön: 'kvinnor' })).toBe('3');
  });

  it('in two sheets that disagree is told with both values', () => {
    const data = observe(
      'sheet: [A, B]',
      bySex([['totalt', '2024', 42757]], 'A'),
      bySex([['totalt', '2024', 42575]], 'B'),
    );
    expect(faults(data)).toEqual(['SR-IND-013 prov.xlsx › B!B2']);
    expect(data.diagnostics[0]?.message.replaceAll('\u00a0', ' ')).toMatch(/42 575.*42 757.*|42 757.*42 575/);
    expect(data.diagnostics[0]?.severity).toBe('fel');
  });

  it.each([
    ['..', 7],
    ['.', '..'],
    [0, '..'],
  ])('%p against %p disagrees too', (first, second) => {
    expect(
      observe('sheet: [A, B]', bySex([['totalt', '2024', first]], 'A'), bySex([['totalt', '2024', second]], 'B')).codes,
    ).toEqual(['SR-IND-013']);
  });

  it('in b166 and b167 as published is not the same number', () => {
    const sum = (sheet: string, values: readonly number[]) =>
      table({ sheet, dimensions: ['år'], rows: values.map((value, index) => [String(2010 + index), value] as const) });
    const data = observe(
      'sheet: [b166, b167]',
      sum('b166', [1382, 1478, 1513, 2164]),
      sum('b167', [1382, 1419, 1455, 2087]),
    );
    expect(faults(data)).toEqual(['B3', 'B4', 'B5'].map((cell) => `SR-IND-013 prov.xlsx › b167!${cell}`));
  });

  it('is no disagreement when only the writing differs', () => {
    expect(
      observe('sheet: [A, B]', bySex([['totalt', '2024', 0]], 'A'), bySex([['totalt', '2024', '-']], 'B')).codes,
    ).toEqual([]);
    expect(
      observe(
        'sheet: [A, B]',
        bySex([['totalt', '2024', 71.6]], 'A'),
        bySex([['totalt', '2024', 71.599999999999994]], 'B'),
      ).codes,
    ).toEqual([]);
  });
});
