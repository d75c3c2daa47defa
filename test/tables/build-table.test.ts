import fc from 'fast-check';
import type { Axis } from '../../src/plan/plan.js';
import { buildTable } from '../../src/tables/build-table.js';
import type { TableModel } from '../../src/tables/table-model.js';
import { count, disclose, ratioOf, table } from '../support/observed.js';
import { districts, indicatorsOf, members, plannedTable, sexes, years } from '../support/planned.js';
import { randomCity } from '../support/random-tables.js';

const indicators = [
  count('a.x', { breaks: [{ year: 2024, kind: 'law', comparable: 'no', note: 'Ny lag.' }] }),
  count('a.y'),
  count('b.p'),
  ratioOf('a.r', 'a.y', 'b.p', { name: 'Andel av alla' }),
  count('a.belopp', {
    name: 'Utbetalt',
    kind: 'money',
    unit: { one: 'mnkr', many: 'mnkr', short: 'mnkr', gender: 'common' },
    decimals: 1,
  }),
];

const { data } = disclose({
  indicators,
  observations: [
    ...table('a.x', 2023, { Järva: 40, Farsta: 50, Bromma: 60, Rest: 7, '': 157 }),
    ...table('a.x', 2024, { Järva: 44, Farsta: 50, Bromma: 61, Rest: 9, '': 164 }),
    ...table('a.y', 2022, { Järva: { value: 2000, r: true }, Farsta: { value: 3000, r: true }, '': 5000 }),
    ...table('a.y', 2023, { Järva: 2500, Farsta: 3000, Bromma: '.', '': { value: 5500, p: true } }),
    ...table('a.y', 2024, {
      'Järva kvinnor': 3,
      'Järva män': 2550,
      'Farsta kvinnor': 1400,
      'Farsta män': 1600,
      'Bromma kvinnor': 'm',
      'Bromma män': '.',
      Järva: { value: 2553, p: true },
      Farsta: { value: 3000, p: true },
      Bromma: { value: 12, p: true },
      kvinnor: 1403,
      män: 4150,
      '': { value: 5553, p: true },
    }),
    ...table('b.p', 2023, { Järva: 10_000, Farsta: 20_000, '': 30_000 }),
    ...table('b.p', 2024, { Järva: 10_000, Farsta: 20_000, Bromma: 15_000, '': 45_000 }),
    ...table('a.belopp', 2024, { Järva: '12.25', Farsta: '1300', '': '1312.25' }),
    ...table('a.belopp', 2023, { '': '1300' }),
  ],
});

const header = (model: TableModel) =>
  model.header.map((row) =>
    row.map(({ text, columns, rows }) => `${text.replaceAll('\u00A0', '_')} ${columns}×${rows}`),
  );
const body = (model: TableModel) =>
  model.rows.map(
    ({ kind, label, indent, cells }) =>
      `${kind} ${indent} ${label}: ${cells.map(({ text }) => text.replaceAll('\u00A0', '_')).join(' | ')}`,
  );

describe('headers', () => {
  it('of one level name the stub and each column', () => {
    const model = buildTable(plannedTable(['a.y'], districts('Järva', 'Farsta', ''), [years(2022, 2023)]), data);
    expect(header(model)).toEqual([['Stadsdelsnämnd 1×1', '2022 1×1', '2023 1×1']]);
    expect(model.header[0]?.map(({ align }) => align)).toEqual(['left', 'right', 'right']);
    expect(model.columnCount).toBe(3);
  });

  it('of two levels span the inner columns, and the stub both rows', () => {
    const model = buildTable(plannedTable(['a.y'], districts('Järva', 'Farsta'), [years(2024), sexes]), data);
    expect(header(model)).toEqual([
      ['Stadsdelsnämnd 1×2', '2024 2×1'],
      ['Kvinnor 1×1', 'Män 1×1'],
    ]);
    expect(model.columnCount).toBe(3);
  });

  it('give indicators as columns their units', () => {
    const model = buildTable(
      plannedTable(['a.y', 'a.r', 'a.belopp'], districts('Farsta', ''), [indicatorsOf('a.y', 'a.r', 'a.belopp')]),
      data,
    );
    expect(header(model)).toEqual([
      ['Stadsdelsnämnd 1×1', 'Antal a.y, antal personer_p 1×1', 'Andel av alla,_%_p 1×1', 'Utbetalt, mnkr 1×1'],
    ]);
    expect(body(model)).toEqual([
      'data 0 Farsta: 3_000 | 15,0 | 1_300,0',
      'total 0 Hela staden: 5_553 | 12,3 | 1_312,3',
    ]);
  });

  it('name the stub Uppgift when the rows are indicators, with units where they differ', () => {
    const model = buildTable(plannedTable(['a.y', 'a.belopp'], indicatorsOf('a.y', 'a.belopp'), [years(2023)]), data);
    expect(header(model)[0]?.[0]).toBe('Uppgift 1×1');
    expect(body(model)).toEqual(['data 0 Antal a.y: 5_500_p', 'data 0 Antal a.belopp: 1_300,0']);
  });
});

describe('rows', () => {
  it('stand in groups, then the rest row, then the total', () => {
    const rows = districts('Järva (Västerort)', 'Bromma (Västerort)', 'Farsta (Söderort)', 'Rest', '');
    const model = buildTable(plannedTable(['a.x'], rows, [years(2024)]), data);
    expect(body(model)).toEqual([
      'group 0 Västerort: ',
      'data 1 Järva: 44',
      'data 1 Bromma: 61',
      'group 0 Söderort: ',
      'data 1 Farsta: 50',
      'rest 0 Rest: 9',
      'total 0 Hela staden: 164',
    ]);
  });
});

describe('earlier years', () => {
  const earlier = (...columns: Axis[]) =>
    buildTable(plannedTable(['a.y'], districts('Järva', ''), columns), data).earlier;

  it('stand back behind the two latest', () => {
    expect(earlier(years(2022, 2023, 2024))).toBe(1);
    expect(earlier(years(2023, 2024))).toBeUndefined();
  });

  it('do not where other columns stand under the years, or instead of them', () => {
    expect(earlier(years(2024), sexes)).toBeUndefined();
    expect(earlier(sexes)).toBeUndefined();
  });
});

describe('marks', () => {
  it('.. for what is hidden or missing, . for what cannot be, each in the legend once', () => {
    const model = buildTable(plannedTable(['a.y'], districts('Järva', 'Farsta', 'Bromma'), [years(2024), sexes]), data);
    expect(body(model)).toEqual(['data 0 Järva: .. | ..', 'data 0 Farsta: .. | ..', 'data 0 Bromma: .. | .']);
    expect(model.marks).toEqual(['..', '.']);
  });

  it('p, r and b stand at the value, or in the heading when the whole column has them', () => {
    const model = buildTable(plannedTable(['a.y'], districts('Järva', 'Farsta', ''), [years(2022, 2023, 2024)]), data);
    expect(header(model)).toEqual([['Stadsdelsnämnd 1×1', '2022 1×1', '2023 1×1', '2024_p 1×1']]);
    expect(body(model)).toEqual([
      'data 0 Järva: 2_000_r | 2_500 | 2_553',
      'data 0 Farsta: 3_000_r | 3_000 | 3_000',
      'total 0 Hela staden: 5_000 | 5_500_p | 5_553',
    ]);
    expect(model.marks).toEqual(['p', 'r']);
    const broken = buildTable(plannedTable(['a.x'], districts('Järva', ''), [years(2023, 2024)]), data);
    expect(header(broken)[0]).toEqual(['Stadsdelsnämnd 1×1', '2023 1×1', '2024_b 1×1']);
    expect(broken.marks).toEqual(['b']);
  });

  it('of the change column are in the legend too', () => {
    const model = buildTable(
      plannedTable(['a.x'], districts('Järva', ''), [years(2023, 2024)], { change: true, years: [2023, 2024] }),
      data,
    );
    expect(body(model)).toEqual(['data 0 Järva: 40 | 44 | ..', 'total 0 Hela staden: 157 | 164 | ..']);
    expect(model.marks).toEqual(['..', 'b']);
  });
});

describe('any table', () => {
  it('has a printed figure in each cell, as many as it has columns, and a legend of just its marks', () => {
    const shape = fc.record({
      city: randomCity,
      rows: fc.constantFrom('districts', 'sexes', 'years'),
      change: fc.boolean(),
    });
    fc.assert(
      fc.property(shape, ({ city, rows, change }) => {
        const { data: any } = disclose(city);
        const all = any.members('a.personer', 'stadsdelsnämnd', [2023, 2024]);
        const axis = {
          districts: districts(...all, ''),
          sexes: members('kön', 'Kön', 'kvinnor', 'män', ''),
          years: years(...any.years('a.personer')),
        }[rows];
        const ids = ['a.personer', 'a.andel', 'c.per-tusen'];
        const columns = rows === 'districts' && change ? [years(2024), sexes] : [indicatorsOf(...ids)];
        const planned = plannedTable(ids, axis, columns);
        if (planned.cells.some((cell) => !isPlanned(any, cell))) return;
        const model = buildTable(planned, any);
        const printed = model.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
        for (const { kind, cells } of model.rows)
          if (kind !== 'group') expect(cells).toHaveLength(model.columnCount - 1);
        for (const text of printed) expect(text).toMatch(/^(?:\u2212?\d{1,3}(?:\u00A0\d{3})*(?:,\d+)?|\.\.|\.)$/);
        for (const mark of ['..', '.'] as const) expect(model.marks.includes(mark)).toBe(printed.includes(mark));
        const spans = model.header[0]?.reduce((sum, cell) => sum + cell.columns, 0);
        expect(spans).toBe(model.columnCount);
      }),
      { numRuns: 80 },
    );
  });
});

function isPlanned(
  any: typeof data,
  cell: { indicator: string; year: number; members: Readonly<Record<string, string>> },
): boolean {
  try {
    any.cell(cell.indicator, cell.year, cell.members);
    return true;
  } catch {
    return false;
  }
}
