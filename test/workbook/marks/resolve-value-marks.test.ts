import { resolveValueMarks } from '../../../src/workbook/marks/resolve-value-marks.js';
import { type CrossTable, changes, tableOf } from './table-of.js';

const areas = [
  ['Västerort', 2041, 1787, 2129, 1361, 7318],
  ['Rinkeby-Kista', 564, 469, 362, 129, 1524],
  ['Spånga-Tensta', 407, 307, 330, 170, 1214],
  ['Hässelby-Vällingby', 683, 599, 760, 504, 2546],
  ['Bromma', 387, 412, 677, 558, 2034],
  ['Inre staden', 1539, 2296, 3082, 2284, 9201],
  ['Kungsholmen', 345, 419, 596, 480, 1840],
  ['Norrmalm', 258, 360, 496, 365, 1479],
  ['Östermalm', 250, 527, 769, 680, 2226],
  ['Södermalm', 686, 990, 1221, 759, 3656],
  ['Söderort', 2743, 2548, 3393, 2370, 11054],
  ['Enskede-Årsta-Vantör', 727, 630, 947, 681, 2985],
  ['Skarpnäck', 433, 316, 327, 275, 1351],
  ['Farsta', 463, 447, 746, 475, 2131],
  ['Älvsjö', 185, 214, 308, 229, 936],
  ['Hägersten-Liljeholmen', 451, 520, 625, 502, 2098],
  ['Skärholmen', 484, 421, 440, 208, 1553],
  ['Hela staden', 6333, 6645, 8626, 6029, 27633],
] as const;
const ages = ['-64', '65-79', '80-89', '90-', 'Samtliga'];

/** Färdtjänst 2017 by area and age, Statistisk årsbok b018: rows add up over ages, the city is 60 more than its areas. */
function b018(change: Readonly<Record<string, number>> = {}, other: Partial<CrossTable> = {}) {
  return tableOf({
    rows: ['stadsdelsområde', areas.map(([name]) => name)],
    columns: ['ålder', ages],
    values: areas.map(([name, ...values]) => values.map((value, index) => change[`${name} ${ages[index]}`] ?? value)),
    notes: ['1', '2'],
    ...other,
  });
}

function resolved(table: ReturnType<typeof tableOf>) {
  const after = resolveValueMarks(table);
  return { changed: changes(table, after), doubts: after.doubts.map((doubt) => doubt.replaceAll('\u00a0', ' ')) };
}

describe('b018', () => {
  it('reads 227 633 as 27 633 with the mark 2, by the sum of its row', () => {
    expect(resolved(b018({ 'Hela staden Samtliga': 227633 }))).toEqual({
      changed: ['F19 27633 [2]'],
      doubts: ['F19: 227 633 läses som 27 633 med notmärket 2, eftersom raden summerar till 27 633'],
    });
  });

  it('reads a part with a mark behind, by its row and its area', () => {
    expect(resolved(b018({ 'Norrmalm 80-89': 4961 }))).toEqual({
      changed: ['D9 496 [1]'],
      doubts: [
        expect.stringMatching(/^D9: 4 961 läses som 496 med notmärket 1, eftersom raden då summerar till 1 479/u),
      ],
    });
  });

  it('reads two marks in one row, by the sums of their areas', () => {
    const table = b018({ 'Norrmalm -64': 2258, 'Norrmalm Samtliga': 21479 });
    expect(resolved(table).changed).toEqual(['B9 258 [2]', 'F9 1479 [2]']);
  });

  it('is left when nothing is wrong, though the city is not the sum of its areas', () => {
    const table = b018({}, { notes: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] });
    expect(resolveValueMarks(table)).toBe(table);
  });

  it('is left without a note', () => {
    const table = b018({ 'Hela staden Samtliga': 227633 }, { notes: ['1'] });
    expect(resolveValueMarks(table)).toBe(table);
  });

  it('is left when the sum fails by something else', () => {
    const table = b018({ 'Hela staden Samtliga': 227643 }, { notes: ['2'] });
    expect(resolved(table).changed).toEqual(['F19 talet 227 643 | 27 643 med notmärket 2 []']);
    const near = b018({ 'Bromma 65-79': 422 }, { notes: ['2'] });
    expect(resolveValueMarks(near)).toBe(near);
  });

  it('is left where the YAML has decided', () => {
    const table = b018({ 'Hela staden Samtliga': 227633 });
    expect(resolveValueMarks(table, new Set(['f19']))).toBe(table);
  });

  it('has two readings where the mark is also used as it should and the change is small', () => {
    const used = { memberMarks: { Bromma: ['1'] } };
    const table = b018({ 'Kungsholmen Samtliga': 11840 }, used);
    expect(resolved(table).changed).toEqual(['F8 1840 [1]']);
    const alone = tableOf({
      rows: ['område', ['A', 'B', 'C']],
      columns: ['kön', ['Kvinnor', 'Män', 'Totalt']],
      values: [
        [400, 500, 900],
        [4000, 5300, 19300],
        [300, 500, 800],
      ],
      notes: ['1'],
      memberMarks: { A: ['1'] },
    });
    expect(resolved(alone).changed).toEqual(['D3 talet 19 300 | 9 300 med notmärket 1 []']);
  });
});

describe('sums', () => {
  it('of a column, with subtotals before their parts', () => {
    const b020 = (city: number) =>
      tableOf({
        rows: ['område', ['Väster', 'V1', 'V2', 'Öster', 'Ö1', 'Ö2', 'Hela staden']],
        columns: ['år', ['2014', '2015', '2016', '2017']],
        values: [
          [300, 310, 320, 330],
          [100, 105, 110, 115],
          [200, 205, 210, 215],
          [90, 95, 70, 65],
          [40, 45, 20, 15],
          [50, 50, 50, 50],
          [390, 405, 390, city],
        ],
        notes: ['1'],
      });
    expect(resolveValueMarks(b020(395))).toEqual(b020(395));
    expect(resolved(b020(1395))).toEqual({
      changed: ['E8 395 [1]'],
      doubts: ['E8: 1 395 läses som 395 med notmärket 1, eftersom kolumnen summerar till 395'],
    });
  });

  it('that two numbers can repair leave both with two readings', () => {
    const table = tableOf({
      rows: ['område', ['A', 'B', 'C']],
      columns: ['kön', ['Kvinnor', 'Män', 'Totalt']],
      values: [
        [21000, 21500, 22500],
        [400, 500, 900],
        [410, 510, 920],
      ],
      notes: ['2'],
    });
    expect(resolved(table).changed).toEqual([
      'B2 talet 21 000 | 1 000 med notmärket 2 []',
      'C2 talet 21 500 | 1 500 med notmärket 2 []',
    ]);
  });

  it('that only one other column shows leave two readings', () => {
    const table = tableOf({
      rows: ['insats', ['A', 'B', 'C', 'Samtliga']],
      columns: ['år', ['1995', '1996']],
      values: [
        [100, 120],
        [100, 130],
        [200, 150],
        [1400, 400],
      ],
      notes: ['1'],
    });
    expect(resolved(table)).toEqual({
      changed: ['B5 talet 1 400 | 400 med notmärket 1 []'],
      doubts: ['B5: 1 400 kan vara 400 med notmärket 1, som får en summa att stämma'],
    });
  });

  it('over columns of two dimensions', () => {
    const table = tableOf({
      rows: ['område', ['A', 'B', 'C']],
      columns: ['ålder', ['Barn', '18–24', 'Samtliga']],
      values: [
        [100, 10000, 110100],
        [0, 100, 100],
        [100, 10100, 10200],
      ],
      notes: ['1'],
    });
    const [rows, columns] = table.dimensions;
    const mixed = {
      ...table,
      dimensions: [
        ...(rows ? [rows] : []),
        { name: 'mått', members: ['Barn', 'Samtliga'], axis: 'columns' as const },
        { name: columns?.name ?? '', members: ['18–24'], axis: 'columns' as const },
      ],
      cells: table.cells.map((cell) =>
        cell.members.ålder === '18–24'
          ? cell
          : { ...cell, members: { område: cell.members.område ?? '', mått: cell.members.ålder ?? '' } },
      ),
    };
    expect(resolved(mixed).changed).toEqual(['D2 10100 [1]']);
  });

  it('of shares prove nothing', () => {
    const table = tableOf({
      rows: ['ålder', ['Barn', '18–24', '25–29', 'Samtliga']],
      columns: ['år', ['1990', '1995', '2000', '2005']],
      values: [
        [14, 15.6, 13.3, 11.1],
        [8.8, 16.4, 8.1, 7.7],
        [9.5, 11.6, 6.1, 5.2],
        [7.6, 9.5, 7.1, 5.7],
      ],
      notes: ['1', '5', '7', '8'],
    });
    expect(resolveValueMarks(table)).toBe(table);
  });

  it('count - and . as nothing, and are not judged with .. in them', () => {
    const rows = (whole: number, part: number | string) =>
      tableOf({
        rows: ['insats', ['A', 'B', 'C']],
        columns: ['kön', ['Kvinnor', 'Män', 'Totalt']],
        values: [
          [part, 500, whole],
          [300, 200, 500],
          [310, 210, 520],
        ],
        notes: ['3'],
      });
    expect(resolved(rows(3500, '-')).changed).toEqual(['D2 500 [3]']);
    expect(resolved(rows(3500, '.')).changed).toEqual(['D2 500 [3]']);
    const hidden = rows(3500, '..');
    expect(resolveValueMarks(hidden)).toBe(hidden);
  });
});

describe('numbers that no sum judges', () => {
  const series = (value: number, notes: readonly string[]) =>
    tableOf({
      rows: ['område', ['A', 'B', 'C', 'D', 'E']],
      columns: ['år', ['2015', '2016']],
      values: [
        [510, 520],
        [610, 620],
        [400, value],
        [300, 310],
        [700, 690],
      ],
      notes,
    });

  it('have two readings when they stand out and the note is used nowhere', () => {
    expect(resolved(series(4104, ['4']))).toEqual({
      changed: ['C4 talet 4 104 | 410 med notmärket 4 []'],
      doubts: ['C4: 4 104 kan vara 410 med notmärket 4, eftersom det är ur linje med talen bredvid'],
    });
  });

  it.each([
    ['they are in line', 431, ['1']],
    ['there is no such note', 4104, ['5']],
    ['the other readings stand out too', 49044, ['4']],
  ])('are left when %s', (_, value, notes) => {
    const table = series(value, notes);
    expect(resolveValueMarks(table)).toBe(table);
  });

  it('are left when the member is above its neighbours everywhere', () => {
    const table = tableOf({
      rows: ['område', ['A', 'B', 'C', 'Riket']],
      columns: ['år', ['2015', '2016']],
      values: [
        [51, 52],
        [61, 62],
        [40, 41],
        [4400, 451],
      ],
      notes: ['4'],
    });
    expect(resolveValueMarks(table)).toBe(table);
  });
});

it('judges 100 000 cells in one pass', () => {
  const table = tableOf({
    rows: ['område', Array.from({ length: 10_000 }, (_, index) => `Område ${index}`)],
    columns: ['ålder', [...Array.from({ length: 9 }, (_, index) => `${index * 10}-${index * 10 + 9}`), 'Totalt']],
    values: Array.from({ length: 10_000 }, (_, row) => {
      const parts = Array.from({ length: 9 }, (_, column) => ((row * 7919 + column * 104729) % 9973) + 1);
      return [...parts, parts.reduce((sum, value) => sum + value, 0)];
    }),
    notes: ['1', '2', '3'],
  });
  const start = performance.now();
  expect(resolveValueMarks(table)).toBe(table);
  expect(performance.now() - start).toBeLessThan(1500);
});
