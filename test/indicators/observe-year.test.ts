import { roundHalfAway } from '../../src/arithmetic/round.js';
import { formatPlace } from '../../src/diagnostics/place.js';
import { b020Years, cityTotal, merged, recipients, restRow, share2017 } from '../support/b020.js';
import { byYear, type Given, table } from '../support/sheet-tables.js';
import { chapterOf, count, money, observeTables, share, valueAt } from '../support/year-in-memory.js';

const district = (name: string) => ({ stadsdelsnämnd: name });
const areas = (
  rows: Readonly<Record<string, readonly Given[]>>,
  years: readonly number[],
  sheet: string,
  workbook = 'prov.xlsx',
) => table({ sheet, workbook, dimensions: ['stadsdelsnämnd', 'år'], rows: byYear(years, rows) });

describe('b020 as the report of 2024 reads it', () => {
  const groups = { Västerort: [10954, 9643, 8995], 'Inre staden': [2366, 2038, 1883], Söderort: [10745, 9642, 9046] };
  const trap = (name: string): string =>
    ({
      'Hägersten-Liljeholmen': 'Hägersten - Liljeholmen',
      'Enskede-Årsta-Vantör': 'Enskede-Årsta- Vantör',
      Bromma: 'Bromma ',
    })[name] ?? name;
  const spelt = Object.fromEntries(Object.entries(recipients).map(([name, values]) => [trap(name), values]));
  const rows = areas({ ...groups, ...spelt, 'Hela staden': cityTotal }, b020Years, 'Bistånd');
  const chapter = chapterOf(`tagare: { ${count}, sheet: Bistånd, rest: { name: Ej fördelat } }`);
  const data = observeTables([chapter], [rows]);

  it('has no fault', () => {
    expect(data.codes).toEqual([]);
  });

  it.each(Object.entries(merged))('sums %s', (name, values) => {
    expect(b020Years.map((year) => valueAt(data, 'prov.tagare', year, district(name)))).toEqual(values.map(String));
  });

  it('computes the rest row', () => {
    expect(b020Years.map((year) => valueAt(data, 'prov.tagare', year, district('Ej fördelat')))).toEqual(
      restRow.map(String),
    );
  });

  it('reads past the sums of parts of the city, and the old districts are gone', () => {
    const names = new Set([...data.observations.all()].map(({ key }) => key.members.stadsdelsnämnd));
    expect(names.has('Västerort')).toBe(false);
    expect(names.has('Norrmalm')).toBe(false);
    expect(names.size).toBe(13);
  });

  it('takes a rest row of the workbook as it stands there', () => {
    const written = areas({ ...recipients, 'Ej fördelat ': restRow, 'Hela staden': cityTotal }, b020Years, 'Bistånd');
    const read = observeTables([chapter], [written]);
    expect(read.codes).toEqual([]);
    expect(valueAt(read, 'prov.tagare', 2017, district('Ej fördelat'))).toBe('5304');
    expect(read.observations.find('prov.tagare', 2017, district('Ej fördelat'))?.cells).toHaveLength(1);
  });
});

describe('shares', () => {
  const population = { 'Rinkeby-Kista': [50056], 'Spånga-Tensta': [38614], Farsta: [58000], 'Hela staden': [949761] };
  const demografi = chapterOf(`folkmängd: { ${count}, sheet: Folk, as: { klass: ålder } }`, {
    key: 'demografi',
    workbook: 'demografi.xlsx',
  });
  const bistånd = chapterOf(
    `tagare: { ${count}, sheet: Bistånd, additive: false }\nandel: { ${share}, numerator: tagare, denominator: demografi.folkmängd }`,
    { key: 'bistånd', number: 2 },
  );
  const tables = [
    areas(population, [2017], 'Folk', 'demografi.xlsx'),
    areas(
      { 'Rinkeby-Kista': [3604], 'Spånga-Tensta': [2201], Farsta: [1585], 'Hela staden': [25228] },
      [2017],
      'Bistånd',
    ),
  ];

  it('are computed from the counts of two chapters', () => {
    const data = observeTables([demografi, bistånd], tables);
    expect(data.codes).toEqual([]);
    const city = data.observations.find('bistånd.andel', 2017, {});
    expect(city?.value && roundHalfAway(city.value, 1)).toBe('2.7');
    expect(city?.cells.map(({ workbook }) => workbook)).toEqual(['prov.xlsx', 'demografi.xlsx']);
  });

  it('of Järva 2017 are weighted by the sums, which the plain mean of the published shares is not', () => {
    const data = observeTables([demografi, bistånd], tables);
    const järva = data.observations.find('bistånd.andel', 2017, district('Järva'))?.value;
    expect(järva && roundHalfAway(järva, 2)).toBe('6.55');
    const [a = 0, b = 0] = Object.values(share2017);
    expect((a + b) / 2).toBeCloseTo(6.45);
  });

  it('given ready-made are not merged', () => {
    const given = chapterOf(`andel: { ${share}, sheet: Bistånd, underlag: okänt }`);
    const data = observeTables(
      [given],
      [areas({ 'Rinkeby-Kista': [7.2], 'Spånga-Tensta': [5.7], Farsta: [2.7] }, [2017], 'Bistånd')],
    );
    expect(valueAt(data, 'prov.andel', 2017, district('Järva'))).toBe('missing');
    expect(valueAt(data, 'prov.andel', 2017, district('Farsta'))).toBe('27/10');
    expect(data.codes).toEqual(['SR-IND-004']);
  });

  it('have a denominator at members of its own, written as people write them', () => {
    const byAge = table({
      sheet: 'Folk',
      workbook: 'demografi.xlsx',
      dimensions: ['klass', 'år'],
      rows: [
        ['0–17 år', '2017', 200],
        ['18 år och äldre', '2017', 800],
        ['Samtliga åldrar', '2017', 1000],
      ],
    });
    const barn = table({ sheet: 'Barn', dimensions: ['år'], rows: [['2017', 50]] });
    const of = (members: string) =>
      observeTables(
        [
          demografi,
          chapterOf(
            `barn: { ${count}, sheet: Barn }\nandel: { ${share}, numerator: barn, denominator: { indicator: demografi.folkmängd, ${members} } }`,
            { key: 'bistånd', number: 2 },
          ),
        ],
        [byAge, barn],
      );
    expect(valueAt(of('ålder: 0 - 17 år'), 'bistånd.andel', 2017)).toBe('25');
    expect(valueAt(of('ålder: samtliga åldrar'), 'bistånd.andel', 2017)).toBe('5');
    const wrong = of('ålder: 0–18 år');
    expect(wrong.codes).toEqual(['SR-IND-009']);
  });

  it('above a hundred are told at the cell of the numerator', () => {
    const data = observeTables(
      [
        chapterOf(
          `a: { ${count}, sheet: A }\nb: { ${count}, sheet: B }\nandel: { ${share}, numerator: a, denominator: b }`,
        ),
      ],
      [
        table({ sheet: 'A', dimensions: ['år'], rows: [['2024', 104]] }),
        table({ sheet: 'B', dimensions: ['år'], rows: [['2024', 100]] }),
      ],
    );
    expect(data.diagnostics.map(({ code, place }) => `${code} ${place ? formatPlace(place) : ''}`)).toEqual([
      'SR-IND-010 prov.xlsx › A!B2',
    ]);
    expect(data.diagnostics[0]?.message).toContain('104');
  });

  it('without a year in common are told at the denominator', () => {
    const data = observeTables(
      [
        chapterOf(
          `a: { ${count}, sheet: A }\nb: { ${count}, sheet: B }\nandel: { ${share}, numerator: a, denominator: b }`,
        ),
      ],
      [
        table({ sheet: 'A', dimensions: ['år'], rows: [['2023', 1]] }),
        table({ sheet: 'B', dimensions: ['år'], rows: [['2024', 2]] }),
      ],
    );
    expect(data.diagnostics.map(({ code, place }) => `${code} ${place?.kind === 'text' ? place.line : ''}`)).toEqual([
      'SR-IND-009 5',
    ]);
  });

  it('are computed even where a sheet has them, and those of the sheet are kept apart, unprinted', () => {
    const text = `a: { ${count}, sheet: A }\nb: { ${count}, sheet: B }\nandel: { ${share}, numerator: a, denominator: b, sheet: C }`;
    const one = (sheet: string, value: Given) =>
      table({ sheet, dimensions: ['klass', 'år'], rows: [['x', '2024', value]] });
    const other = table({
      sheet: 'C',
      dimensions: ['klass', 'år'],
      rows: [
        ['x', '2024', 7],
        ['y', '2024', ''],
        ['z', '2024', 'text'],
      ],
    });
    const data = observeTables([chapterOf(text)], [one('A', 1), one('B', 50), other]);
    expect(data.codes).toEqual([]);
    expect(valueAt(data, 'prov.andel', 2024, { klass: 'x' })).toBe('2');
    expect(data.observations.of('prov.andel')).toHaveLength(1);
    expect(data.dimensions.get('klass')?.members.map(({ name }) => name)).toEqual(['x']);
    expect(
      data.written.filter(({ key }) => key.indicator === 'prov.andel').map(({ value }) => value?.toFraction()),
    ).toEqual(['7']);
  });

  it('of shares are computed after them, whatever order they are written in', () => {
    const text = `tvåa: { ${share}, numerator: etta, denominator: b }\netta: { ${share}, numerator: a, denominator: b }\na: { ${count}, sheet: A }\nb: { ${count}, sheet: B }`;
    const data = observeTables(
      [chapterOf(text)],
      [
        table({ sheet: 'A', dimensions: ['år'], rows: [['2024', 1]] }),
        table({ sheet: 'B', dimensions: ['år'], rows: [['2024', 50]] }),
      ],
    );
    expect([valueAt(data, 'prov.etta', 2024), valueAt(data, 'prov.tvåa', 2024)]).toEqual(['2', '4']);
  });

  it('that rest on each other are told, not followed for ever', () => {
    const data = observeTables(
      [chapterOf(`a: { ${share}, numerator: b, denominator: b }\nb: { ${share}, numerator: a, denominator: a }`)],
      [],
    );
    expect(data.codes).toEqual(['SR-IND-009', 'SR-IND-009']);
  });
});

describe('other kinds', () => {
  const parts = (rows: Readonly<Record<string, readonly Given[]>>) => areas(rows, [2017], 'A');

  it('money of merged districts sums', () => {
    const data = observeTables(
      [chapterOf(`a: { ${money}, sheet: A }`)],
      [parts({ Norrmalm: [1.1], Östermalm: [2.2] })],
    );
    expect(valueAt(data, 'prov.a', 2017, district('Norra innerstaden'))).toBe('33/10');
  });

  it('medians of merged districts are missing', () => {
    const median = 'name: N, kind: duration, unit: { one: dag, many: dagar }, reference: R, source: K';
    const data = observeTables(
      [chapterOf(`a: { ${median}, sheet: A }`)],
      [parts({ Norrmalm: [30], Östermalm: [40], Farsta: [35] })],
    );
    expect(valueAt(data, 'prov.a', 2017, district('Norra innerstaden'))).toBe('missing');
    expect(valueAt(data, 'prov.a', 2017, district('Farsta'))).toBe('35');
  });

  it('a part that is not available hides no partial sum, in the share either', () => {
    const text = `t: { ${count}, sheet: A }\nn: { ${count}, sheet: B }\nandel: { ${share}, numerator: t, denominator: n }`;
    const data = observeTables(
      [chapterOf(text)],
      [parts({ Norrmalm: [3], Östermalm: ['..'] }), areas({ Norrmalm: [30], Östermalm: [40] }, [2017], 'B')],
    );
    expect(valueAt(data, 'prov.t', 2017, district('Norra innerstaden'))).toBe('unavailable');
    expect(valueAt(data, 'prov.andel', 2017, district('Norra innerstaden'))).toBe('unavailable');
    expect(valueAt(data, 'prov.n', 2017, district('Norra innerstaden'))).toBe('70');
  });

  it('facts of two sheets that disagree are told before anything is summed of them', () => {
    const data = observeTables(
      [chapterOf(`a: { ${count}, sheet: [A, B] }`)],
      [parts({ Norrmalm: [3], Östermalm: [4] }), areas({ Norrmalm: [5] }, [2017], 'B')],
    );
    expect(data.codes).toEqual(['SR-IND-013']);
    expect(valueAt(data, 'prov.a', 2017, district('Norra innerstaden'))).toBe('7');
  });
});
