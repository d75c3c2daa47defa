import type { Indicator } from '../../src/indicators/indicator.js';
import { buildTable } from '../../src/tables/build-table.js';
import { changeColumn, type Pair } from '../../src/tables/change-column.js';
import { indicator, point, share, sharePoint, silent } from '../analysis/points.js';
import { count, disclose, ratioOf, table } from '../support/observed.js';
import { indicatorsOf, plannedTable, years } from '../support/planned.js';

function column(
  about: Indicator,
  ...pairs: readonly (readonly [from: number | string | 'hidden', to: number | string | 'hidden'])[]
) {
  const at = (year: number, value: number | string) =>
    value === 'hidden' ? silent(year, 'suppressed') : point(year, value);
  const given = pairs.map(
    ([from, to]): Pair => ({ previous: at(2023, from), current: at(2024, to), indicator: about }),
  );
  const found = changeColumn(given);
  return [found?.heading.replaceAll('\u00A0', '_'), ...(found?.cells.map(({ text }) => text) ?? [])];
}

it.each<[string, readonly (readonly [number | string, number | string])[], readonly string[]]>([
  [
    'one decimal on large bases',
    [
      [10_000, 10_220],
      [1000, 840],
    ],
    ['Förändring 2023–2024,_%', '+2,2', '\u221216,0'],
  ],
  [
    'none when any base is smaller',
    [
      [10_000, 10_220],
      [200, 230],
    ],
    ['Förändring 2023–2024,_%', '+2', '+15'],
  ],
  [
    'no sign on no change',
    [
      [1000, 1000],
      [1000, 1000.4],
    ],
    ['Förändring 2023–2024,_%', '0,0', '0,0'],
  ],
  [
    'numbers when any base is too small for percent',
    [
      [500, 530],
      [12, 21],
    ],
    ['Förändring 2023–2024, antal', '+30', '+9'],
  ],
  [
    'numbers from nothing',
    [
      [500, 530],
      [0, 5],
    ],
    ['Förändring 2023–2024, antal', '+30', '+5'],
  ],
  [
    'numbers to nothing',
    [
      [500, 530],
      [45, 0],
    ],
    ['Förändring 2023–2024, antal', '+30', '\u221245'],
  ],
  [
    'nothing to nothing',
    [
      [500, 530],
      [0, 0],
    ],
    ['Förändring 2023–2024,_%', '+6', '0'],
  ],
  [
    'marks where a year is hidden',
    [
      [500, 530],
      ['hidden', 30],
      [40, 'hidden'],
    ],
    ['Förändring 2023–2024,_%', '+6', '..', '..'],
  ],
])('counts: %s', (_, pairs, expected) => {
  expect(column(indicator(), ...pairs)).toEqual(expected);
});

it('shares change in procentenheter, with one decimal', () => {
  const pair = (from: number, to: number): Pair => ({
    previous: sharePoint(2023, from, 1000),
    current: sharePoint(2024, to, 1000),
    indicator: share(),
  });
  const found = changeColumn([pair(210, 240), pair(240, 240), pair(301, 300)]);
  expect(found?.heading).toBe('Förändring 2023–2024, procentenheter');
  expect(found?.cells.map(({ text, operation }) => `${text} ${operation}`)).toEqual([
    '+3,0 point-change',
    '0,0 point-change',
    '\u22120,1 point-change',
  ]);
});

it('shares that are whole percent change by whole procentenheter', () => {
  const pair = (from: number, to: number): Pair => ({
    previous: sharePoint(2023, from, 1000),
    current: sharePoint(2024, to, 1000),
    indicator: share(),
  });
  expect(changeColumn([pair(210, 240), pair(240, 240)])?.cells.map(({ text }) => text)).toEqual(['+3', '0']);
});

it('shares over too few, and values across a break, are marked', () => {
  const small: Pair = { previous: sharePoint(2023, 5, 12), current: sharePoint(2024, 6, 12), indicator: share() };
  expect(changeColumn([small])?.cells.map(({ text }) => text)).toEqual(['..']);
  const broken = indicator({ breaks: [{ year: 2024, kind: 'law', comparable: 'no', note: '' }] });
  expect(column(broken, [500, 700])).toEqual(['Förändring 2023–2024,_%', '..']);
});

it('money that went below zero changes in its unit', () => {
  const money = indicator({
    kind: 'money',
    unit: { one: 'mnkr', many: 'mnkr', short: 'mnkr', gender: 'common' },
    decimals: 1,
  });
  expect(column(money, [-1, '2.5'], [100, 110])).toEqual(['Förändring 2023–2024, mnkr', '+3,5', '+10,0']);
});

it('a row that cannot be compared does not decide the unit of the others', () => {
  expect(column(indicator(), ['hidden', 'hidden'], [500, 530])[0]).toBe('Förändring 2023–2024,_%');
  expect(column(indicator(), ['hidden', 'hidden'])).toEqual(['Förändring 2023–2024,_%', '..']);
});

it('no rows give no column', () => {
  expect(changeColumn([])).toBeUndefined();
});

describe('rows that are indicators', () => {
  const indicators = [
    count('a.x'),
    count('a.kr', { kind: 'money', unit: { one: 'mnkr', many: 'mnkr', short: 'mnkr', gender: 'common' }, decimals: 1 }),
    count('b.p'),
    ratioOf('a.r', 'a.x', 'b.p'),
  ];
  const observations = (x: number) => [
    ...table('a.x', 2023, { '': x }),
    ...table('a.x', 2024, { '': x + 6 }),
    ...table('a.kr', 2023, { '': '100.5' }),
    ...table('a.kr', 2024, { '': '201' }),
    ...table('b.p', 2023, { '': 1000 }),
    ...table('b.p', 2024, { '': 1000 }),
  ];
  const rows = (x: number, ...ids: readonly string[]) => {
    const { data } = disclose({ indicators, observations: observations(x) });
    const planned = plannedTable(ids, indicatorsOf(...ids), [years(2023, 2024)], { change: true });
    const { header, rows: body } = buildTable(planned, data);
    return [header[0]?.at(-1)?.text.replaceAll('\u00A0', '_'), ...body.map(({ cells }) => cells.at(-1)?.text)];
  };

  it('are each compared with themselves', () => {
    expect(rows(100, 'a.x', 'a.kr')).toEqual(['Förändring 2023–2024,_%', '+6', '+100']);
  });

  it('name no unit when they have different ones', () => {
    expect(rows(12, 'a.x', 'a.kr')).toEqual(['Förändring 2023–2024', '+6', '+100,5']);
  });

  it('have no column when some are shares', () => {
    expect(rows(100, 'a.x', 'a.r')[0]).toBe('2024');
    expect(rows(100, 'a.r')).toEqual(['Förändring 2023–2024, procentenheter', '+0,6']);
  });
});
