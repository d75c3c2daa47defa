import type { CellRef } from '../../src/diagnostics/place.js';
import { reachable } from '../../src/disclosure/attack.js';
import { disclosedCells } from '../support/attacker.js';
import { count, disclose, type Given, hides, key, membersOf, ratioOf, table } from '../support/observed.js';

const one = (cells: Readonly<Record<string, Given>>) =>
  disclose({ indicators: [count('a.x')], observations: table('a.x', 2024, cells) });

/** What is hidden, without indicator and year. */
const hiddenIn = (disclosed: ReturnType<typeof disclose>, indicator = 'a.x') =>
  disclosed.hidden.flatMap((id) => (id.startsWith(`${indicator}|2024|`) ? id.split('|').slice(2).join(' ') : []));

describe('a row of stadsdelsnämnder', () => {
  it('hides the smallest positive neighbour of a small cell, never the city', () => {
    const disclosed = one({ Järva: 3, Bromma: 0, Farsta: 12, Skarpnäck: 9, '': 24 });
    expect(hiddenIn(disclosed)).toEqual(['stadsdelsnämnd=Järva', 'stadsdelsnämnd=Skarpnäck']);
  });

  it('hides the rest row like any other', () => {
    expect(hiddenIn(one({ Järva: 30, Farsta: 12, Rest: 2, '': 44 }))).toEqual([
      'stadsdelsnämnd=Farsta',
      'stadsdelsnämnd=Rest',
    ]);
  });

  it('breaks ties by key', () => {
    expect(hides(one({ Järva: 3, Farsta: 8, Bromma: 8, '': 19 }), 'a.x', 'Bromma')).toBe(true);
    expect(hides(one({ Järva: 3, Farsta: 8, Bromma: 8, '': 19 }), 'a.x', 'Farsta')).toBe(false);
  });

  it('leaves two small cells alone with each other', () => {
    expect(hiddenIn(one({ Järva: 3, Farsta: 2, Bromma: 8, '': 13 }))).toHaveLength(2);
  });

  it('does not leave two ones alone: the rest is two, and each is at least one', () => {
    const disclosed = one({ Järva: 1, Farsta: 1, Bromma: 8, Skarpnäck: 20, '': 30 });
    expect(hiddenIn(disclosed)).toEqual(['stadsdelsnämnd=Bromma', 'stadsdelsnämnd=Farsta', 'stadsdelsnämnd=Järva']);
    expect(disclosedCells(disclosed)).toEqual([]);
  });

  it('does not leave a one alone with what the source hides, when the rest is two', () => {
    const disclosed = one({ Järva: 1, Farsta: '..', Bromma: 8, Skarpnäck: 20, '': 30 });
    expect(hides(disclosed, 'a.x', 'Bromma')).toBe(true);
    expect(disclosedCells(disclosed)).toEqual([]);
  });

  it('shows the city only when there is nothing but zeros to hide behind', () => {
    const disclosed = one({ Järva: 3, Farsta: 0, Bromma: 0, '': 3 });
    expect(hiddenIn(disclosed)).toHaveLength(3);
    expect(disclosed.mask.cityOnly).toEqual([{ indicator: 'a.x', year: 2024, dimensions: ['stadsdelsnämnd'] }]);
    expect(disclosed.mask.hidden.get('a.x|2024|stadsdelsnämnd=Farsta')).toBe('city-only');
    expect(hides(disclosed, 'a.x', '')).toBe(false);
  });

  it('takes what the source hides for hidden', () => {
    expect(hiddenIn(one({ Järva: '..', Farsta: 12, Bromma: 80, '': 99 }))).toEqual([
      'stadsdelsnämnd=Farsta',
      'stadsdelsnämnd=Järva',
    ]);
    expect(hiddenIn(one({ Järva: '..', Farsta: 12, Bromma: '..', '': 99 }))).toHaveLength(2);
  });
});

describe('a pair of sexes', () => {
  it('hides both, and another stadsdelsnämnd’s pair', () => {
    const disclosed = one({
      'Järva kvinnor': 3,
      'Järva män': 40,
      Järva: 43,
      'Farsta kvinnor': 20,
      'Farsta män': 30,
      Farsta: 50,
      'Bromma kvinnor': 60,
      'Bromma män': 70,
      Bromma: 130,
      kvinnor: 83,
      män: 140,
      '': 223,
    });
    expect(hiddenIn(disclosed)).toEqual([
      'kön=kvinnor stadsdelsnämnd=Farsta',
      'kön=kvinnor stadsdelsnämnd=Järva',
      'kön=män stadsdelsnämnd=Farsta',
      'kön=män stadsdelsnämnd=Järva',
    ]);
    expect(disclosedCells(disclosed)).toEqual([]);
  });

  it('of the whole city is one breakdown, and is shown', () => {
    expect(hiddenIn(one({ kvinnor: 3, män: 40, '': 43 }))).toEqual([]);
  });
});

describe('a count with its share or rate', () => {
  const population = table('b.p', 2024, { Järva: 80, Farsta: 90, Bromma: 100, '': 270 });
  const people = (cells: Readonly<Record<string, Given>>) => table('a.x', 2024, cells);
  const indicators = [
    count('a.x'),
    count('b.p'),
    ratioOf('a.r', 'a.x', 'b.p'),
    ratioOf('c.r', 'a.x', 'b.p', { kind: 'rate', per: 1000 }),
  ];

  it('is hidden with it, in every indicator with the same numerator', () => {
    const disclosed = disclose({
      indicators,
      observations: [...population, ...people({ Järva: 3, Farsta: 12, Bromma: 20, '': 35 })],
    });
    for (const indicator of ['a.x', 'a.r', 'c.r']) {
      expect(hiddenIn(disclosed, indicator)).toEqual(['stadsdelsnämnd=Farsta', 'stadsdelsnämnd=Järva']);
    }
    expect(hiddenIn(disclosed, 'b.p')).toEqual([]);
    expect(disclosedCells(disclosed)).toEqual([]);
  });

  it('hides a count whose share leaves a small complement, printed share or not', () => {
    const observations = [...population, ...people({ Järva: 77, Farsta: 12, Bromma: 20, '': 109 })];
    const disclosed = disclose({ indicators, observations });
    expect(hides(disclosed, 'a.r', 'Järva')).toBe(true);
    expect(hides(disclosed, 'a.x', 'Järva')).toBe(true);
    const wanted = disclosed.cells.filter(({ indicator }) => indicator === 'a.x' || indicator === 'b.p');
    expect(hides(disclose({ indicators, observations, wanted }), 'a.x', 'Järva')).toBe(true);
  });

  it('hides the count where the definition itself narrows the group and leaves a small complement', () => {
    const narrowed = { narrowed: ['stadsdelsnämnd'] };
    const disclosed = disclose({
      indicators: [count('a.x', narrowed), count('b.p', narrowed), ratioOf('a.r', 'a.x', 'b.p', narrowed)],
      observations: [...people({ '': 60 }), ...table('b.p', 2024, { '': 64 })],
    });
    expect(disclosed.hidden).toEqual(['a.r|2024', 'a.x|2024']);
    expect(disclosedCells(disclosed)).toEqual([]);
  });

  it('hides the count of a small group whose share of the whole city leaves a small complement', () => {
    const girls = { indicator: 'a.x', members: membersOf('kvinnor ålder:0–5') };
    const disclosed = disclose({
      indicators: [count('a.x'), count('b.p'), ratioOf('a.r', girls, 'b.p')],
      observations: [...people({ 'kvinnor ålder:0–5': 60 }), ...table('b.p', 2024, { '': 64 })],
    });
    expect(disclosed.hidden).toEqual(['a.r|2024', 'a.x|2024|kön=kvinnor|ålder=0–5']);
    expect(disclosedCells(disclosed)).toEqual([]);
  });

  it('does not let 0 percent tell which counts are nothing', () => {
    const disclosed = disclose({
      indicators,
      observations: [...population, ...people({ Järva: 3, Farsta: 0, Bromma: 0, '': 3 })],
    });
    expect(hiddenIn(disclosed, 'a.r')).toHaveLength(3);
    expect(hiddenIn(disclosed, 'b.p')).toEqual([]);
  });

  it('is not shown beside two hidden terms, which two shares and two sums would give back', () => {
    // d1 + d2 and n1 + n2 follow from the city, n = share × d: four equations for four unknowns.
    const observations = [
      ...people({ Järva: 6, Farsta: 8, Bromma: 2, Skarpnäck: 30, '': 46 }),
      ...table('b.p', 2024, { Järva: 12, Farsta: 40, Bromma: 4, Skarpnäck: 60, '': 116 }),
    ];
    const disclosed = disclose({ indicators, observations });
    for (const { key: cell, terms } of disclosed.observations.all()) {
      const district = cell.members.stadsdelsnämnd ?? '';
      if (terms && hides(disclosed, 'a.x', district)) expect(hides(disclosed, cell.indicator, district)).toBe(true);
    }
  });

  it('keeps open what a share of the city gives anyway, and finds cover elsewhere', () => {
    const women = { indicator: 'a.x', members: membersOf('kvinnor') };
    const disclosed = disclose({
      indicators: [count('a.x'), ratioOf('a.kvinnor', women, 'a.x')],
      observations: people({
        'Järva kvinnor': 3,
        'Järva män': 9,
        Järva: 12,
        'Farsta kvinnor': 0,
        'Farsta män': 30,
        Farsta: 30,
        kvinnor: 3,
        män: 39,
        '': 42,
      }),
    });
    expect(hides(disclosed, 'a.x', 'kvinnor')).toBe(false);
    expect(hides(disclosed, 'a.kvinnor', '')).toBe(false);
    expect(disclosedCells(disclosed)).toEqual([]);
  });
});

describe('one fact under two indicators', () => {
  const at = (address: string): CellRef => ({ workbook: 'prov.xlsx', sheet: 'Biståndstid', address });

  it('is hidden under both: the pattern of the one is not undone by the other', () => {
    const long = (cells: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, { value, at: at(name) }]));
    const all = {
      'Järva tid:lång': { value: 3, at: at('Järva') },
      'Järva tid:kort': 12,
      Järva: 15,
      'Farsta tid:lång': { value: 20, at: at('Farsta') },
      'Farsta tid:kort': 9,
      Farsta: 29,
      'Bromma tid:lång': { value: 7, at: at('Bromma') },
      'Bromma tid:kort': 60,
      Bromma: 67,
      'tid:lång': { value: 30, at: at('city') },
      'tid:kort': 81,
      '': 111,
    };
    const disclosed = disclose({
      indicators: [count('a.tid'), count('a.lång')],
      observations: [
        ...table('a.tid', 2024, all),
        ...table('a.lång', 2024, long({ Järva: 3, Farsta: 20, Bromma: 7, city: 30 })).map((cell) =>
          cell.key.members.stadsdelsnämnd === 'city' ? { ...cell, key: key('a.lång', 2024) } : cell,
        ),
      ],
    });
    for (const district of ['Järva', 'Farsta', 'Bromma']) {
      expect(hides(disclosed, 'a.lång', district)).toBe(hides(disclosed, 'a.tid', `${district} tid:lång`));
    }
    expect(hides(disclosed, 'a.lång', '')).toBe(false);
    expect(hides(disclosed, 'a.tid', 'tid:lång')).toBe(false);
    expect(disclosedCells(disclosed)).toEqual([]);
  });

  it('is hidden when one name conceals how small a group it is', () => {
    const cell = { value: 3, at: at('C7') };
    const disclosed = disclose({
      indicators: [count('a.tid'), count('a.flickor')],
      observations: [...table('a.tid', 2024, { 'kvinnor ålder:0–5': cell }), ...table('a.flickor', 2024, { '': cell })],
      wanted: [key('a.flickor', 2024)],
    });
    expect(hides(disclosed, 'a.flickor', '')).toBe(true);
  });
});

describe('what follows from known cells', () => {
  it('is found line by line, to the end', () => {
    const lines = [
      { id: '1', kind: 'sum', cells: ['a', 'b', 'c'] },
      { id: '2', kind: 'ratio', cells: ['c', 'd', 'e'] },
      { id: '3', kind: 'same', cells: ['e', 'f', 'g'] },
      { id: '4', kind: 'sum', cells: ['h', 'i', 'a'] },
    ] as const;
    expect([...reachable(lines, ['a', 'b', 'd'])].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect([...reachable(lines, ['a'])]).toEqual(['a']);
  });
});
