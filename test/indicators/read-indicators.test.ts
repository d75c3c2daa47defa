import { formatPlace } from '../../src/diagnostics/place.js';
import { fullId, readIndicators } from '../../src/indicators/read-indicators.js';
import { chapterOf, count, share } from '../support/year-in-memory.js';

function read(...chapters: ReturnType<typeof chapterOf>[]) {
  const { value, diagnostics } = readIndicators(chapters);
  const faults = diagnostics.map(({ code, place }) => `${code} ${place ? formatPlace(place) : ''}`);
  return { defined: value, indicators: value.map(({ indicator }) => indicator), diagnostics, faults };
}

describe('readIndicators', () => {
  it('gives an indicator its chapter’s key, and settles what is left out', () => {
    const { indicators, defined, faults } = read(
      chapterOf(`hushåll: { ${count}, sheet: Blad }`, { key: 'bistånd', number: 2 }),
    );
    expect(faults).toEqual([]);
    expect(indicators[0]).toEqual({
      id: 'bistånd.hushåll',
      chapter: 2,
      name: 'N',
      measure: 'Antal personer',
      kind: 'count',
      unit: { one: 'person', many: 'personer', gender: 'common' },
      agreement: 'neuter',
      reference: 'under året',
      source: 'K',
      desired: 'none',
      additive: true,
      breaks: [],
      sensitivity: 'normal',
      sex: 'not_collected',
      children: false,
      step: 1,
      subject: 'antalet n',
      lag: 0,
      previous: 'år',
      basisUnknown: false,
      narrowed: [],
    });
    expect(defined[0]?.location).toEqual({ workbook: 'prov.xlsx', sheets: ['Blad'], where: {}, as: {} });
  });

  it('lays the year’s own settings over the shared ones, field by field', () => {
    const shared = `a: { ${count}, sheet: Blad, where: { mått: Antal }, rest: { name: Rest } }`;
    const own = `a: { sheet: [Nytt, Gammalt], breaks: [{ year: 2024, kind: law, comparable: 'yes', note: Reform }] }\nb: { ${count}, sheet: B }`;
    const { indicators, defined, faults } = read(chapterOf(shared, { own }));
    expect(faults).toEqual([]);
    expect(indicators.map(({ id }) => id)).toEqual(['prov.a', 'prov.b']);
    expect(indicators[0]?.breaks).toHaveLength(1);
    expect(defined[0]).toMatchObject({
      location: { sheets: ['Nytt', 'Gammalt'], where: { mått: 'Antal' } },
      rest: 'Rest',
    });
  });

  it('points at the file that defines an indicator', () => {
    const { defined } = read(chapterOf(`a: { ${count}, sheet: A }`, { own: `b: { ${count}, sheet: B }` }));
    expect(defined.map(({ source }) => source.file)).toEqual([
      'chapters/gemensamt/01-prov.yaml',
      'chapters/2024/01-prov.yaml',
    ]);
  });

  it('misses what an indicator of the year alone must have', () => {
    const { faults, diagnostics, indicators } = read(
      chapterOf(`a: { ${count}, sheet: A }`, { own: 'b: { name: B, kind: count, sheet: B }' }),
    );
    expect(faults).toEqual(['SR-YML-005 chapters/2024/01-prov.yaml:7:3']);
    expect(diagnostics[0]?.message).toContain('indicators.b.unit');
    expect(indicators.map(({ id }) => id)).toEqual(['prov.a']);
  });

  it('wants a sheet or two terms', () => {
    expect(read(chapterOf(`a: { ${count} }`)).faults).toEqual(['SR-IND-005 chapters/gemensamt/01-prov.yaml:3:3']);
    expect(read(chapterOf(`a: { ${count}, sheet: A }\nb: { ${count}, numerator: a }`)).faults).toEqual([
      'SR-IND-005 chapters/gemensamt/01-prov.yaml:4:3',
    ]);
  });

  it('wants the counts of a share, or a word that they are not known', () => {
    expect(read(chapterOf(`a: { ${share}, sheet: A }`)).faults).toEqual([
      'SR-IND-003 chapters/gemensamt/01-prov.yaml:3:3',
    ]);
    const known = read(chapterOf(`a: { ${share}, sheet: A, underlag: okänt }`));
    expect(known.faults).toEqual(['SR-IND-004 chapters/gemensamt/01-prov.yaml:3:3']);
    expect(known.diagnostics[0]?.severity).toBe('upplysning');
    expect(known.indicators[0]).toMatchObject({ basisUnknown: true, per: 100 });
  });

  it('computes a share from two terms, wherever the second one lives', () => {
    const first = chapterOf(`folkmängd: { ${count}, sheet: F }`, { key: 'demografi' });
    const second = chapterOf(
      `tagare: { ${count}, sheet: T }\nandel: { ${share}, numerator: { indicator: tagare, kön: kvinnor }, denominator: { indicator: demografi.folkmängd, ålder: 0–17 år } }`,
      { key: 'bistånd', number: 2 },
    );
    const { indicators, defined, faults } = read(first, second);
    expect(faults).toEqual([]);
    expect(indicators[2]).toMatchObject({
      numerator: { indicator: 'bistånd.tagare', members: { kön: 'kvinnor' } },
      denominator: { indicator: 'demografi.folkmängd', members: { ålder: '0–17 år' } },
      per: 100,
    });
    expect(defined[2]).not.toHaveProperty('location');
  });

  it('keeps the sheet of one that is computed, to compare with', () => {
    const { defined, faults } = read(
      chapterOf(
        `a: { ${count}, sheet: A }\nandel: { ${share}, numerator: a, denominator: a, sheet: Andel, splitYear: last, noise: { from: 2025, most: 2 } }`,
      ),
    );
    expect(faults).toEqual([]);
    expect(defined[1]?.location).toEqual({
      workbook: 'prov.xlsx',
      sheets: ['Andel'],
      where: {},
      as: {},
      splitYear: 'last',
    });
    expect(defined[1]?.indicator.noise).toEqual({ from: 2025, most: 2 });
  });

  it('finds a misspelt term where it stands, and suggests', () => {
    const { faults, diagnostics } = read(
      chapterOf(
        `tagare: { ${count}, sheet: T }\nandel:\n  name: N\n  kind: share\n  unit: { one: procent, many: procent }\n  reference: R\n  source: K\n  numerator: tagre\n  denominator: { indicator: tagare }`,
      ),
    );
    expect(faults).toEqual(['SR-IND-001 chapters/gemensamt/01-prov.yaml:10:16']);
    expect(diagnostics[0]?.hints).toEqual(['menade du `prov.tagare`?']);
  });

  it.each([
    ['rate', 'per: 10000', 10000],
    ['rate', 'sheet: A', 1000],
    ['share', 'underlag: okänt', 100],
    ['duration', 'sheet: A', undefined],
  ])('a %s with %s is per %p', (kind, setting, per) => {
    const { indicators } = read(
      chapterOf(
        `a: { name: N, kind: ${kind}, unit: { one: dag, many: dagar }, reference: R, source: K, ${setting}${setting.startsWith('sheet') ? '' : ', sheet: A'} }`,
      ),
    );
    expect(indicators[0]?.per).toBe(per);
  });

  it('has indicators named after what every object has', () => {
    const { indicators, faults } = read(
      chapterOf(`constructor: { ${count}, sheet: A }\ntoString: { ${count}, sheet: A }`),
    );
    expect(faults).toEqual([]);
    expect(indicators.map(({ id }) => id)).toEqual(['prov.constructor', 'prov.toString']);
  });
});

describe('fullId', () => {
  it.each([
    ['hushåll', 'bistånd', 'bistånd.hushåll'],
    ['demografi.folkmängd', 'bistånd', 'demografi.folkmängd'],
  ])('%s in %s is %s', (name, chapter, id) => {
    expect(fullId(name, chapter)).toBe(id);
  });
});
