import { cellAddress } from '../../../src/workbook/cells/sheet-address.js';
import { resolveHeadingMarks } from '../../../src/workbook/marks/resolve-heading-marks.js';
import { gridOf, lookup, resolve, type Sheet } from './grid-of.js';

const notes = ['1 Uppgift saknas för några.', '2 Annan metod.', '3 Även övriga.', '4 Före 2010: 18–25 år.'].map(
  (note) => [note],
);

describe('published tables with marks as plain digits', () => {
  it('b162: years with a mark in a row of years, the title too', () => {
    const { split, doubts } = resolve([
      ['Hushåll med ekonomiskt bistånd1 efter hushållstyp 1990-2017. Stockholm'],
      ['Households with social assistance by type of household'],
      [null, 1990, 19952, 20002, 20052, 20102, 2016, 2017],
      ['Hushållstyp'],
      ['Ensamstående man', 12546, 17887, 12228, 10573, 8079, 6321, 6681],
      ['Utan barn', 12136, 17397, 11888, 9247, 7199, 5782, 6186],
      ['Dödsbo', '..', '..', '..', 276, 351, 251, 299],
      ['1 Inklusive introduktionsersättning.'],
      ['2 Uppgifterna är inte helt jämförbara.'],
      ['Källa: Stadsledningskontoret/Sweco'],
    ]);
    expect(split).toEqual([
      'A1 Hushåll med ekonomiskt bistånd efter hushållstyp 1990-2017. Stockholm [1]',
      'C3 1995 [2]',
      'D3 2000 [2]',
      'E3 2005 [2]',
      'F3 2010 [2]',
    ]);
    expect(doubts).toEqual([]);
  });

  it('b163: a class that would reach 244 years', () => {
    const { split, doubts } = resolve([
      ['Personer med ekonomiskt bistånd1 efter ålder 1990-2017. Stockholm'],
      [null, '1990', '19952', '20002', '20053', '2016', '2017'],
      ['Barn', 14, 15.6, 13.3, 11.1, 4.4, 4.7],
      ['18-244', 8.8, 16.4, 8.1, 7.7, 2.3, 2.7],
      ['25-29', 9.5, 11.6, 6.1, 5.2, 1.8, 2],
      ['65-692', 2.7, 3.3, 3.7, 2, 0.9, 0.9],
      ['70-', 1.9, 1.8, 1.9, 0.8, 0.3, 0.4],
      ...notes,
    ]);
    expect(split).toEqual([
      'A1 Personer med ekonomiskt bistånd efter ålder 1990-2017. Stockholm [1]',
      'C2 1995 [2]',
      'D2 2000 [2]',
      'E2 2005 [3]',
      'A4 18-24 [4]',
      'A6 65-69 [2]',
    ]);
    expect(doubts).toEqual([]);
  });

  it('b021: headings in two rows, the total row, the mark of a class above its unit', () => {
    const { split, doubts } = resolve([
      ['Personer med ekonomiskt bistånd efter ålder 2017. Stockholm'],
      ['Biståndstagare'],
      [null, 'Barn1', '18-242', '25-29', '30-39', '40-64', '65-', 'Samt-'],
      [null, null, 'år', 'år', 'år', 'år', 'år', 'liga'],
      ['Västerort', 3039, 1151, 496, 1139, 2952, 218, 8995],
      ['Hela staden3', 7801, 3052, 1766, 3781, 8105, 723, 25228],
      ['% av befolkningen'],
      ['Hela staden3', 4.2, 4, 2, 2, 3, 0.5, 2.7],
      ...notes,
    ]);
    expect(split).toEqual(['B3 Barn [1]', 'C3 18-24 [2]', 'A6 Hela staden [3]', 'A8 Hela staden [3]']);
    expect(doubts).toEqual([]);
  });

  it('b158: hours, where 199 is an upper end and 1993 is none', () => {
    const { split, doubts } = resolve([
      ['Personer 0-64 år med hemtjänst efter beviljade timmar 2000-2017. Stockholm1'],
      [null, 2000, 2005, 20082, 2013],
      ['Personer', 1060, 2000, 1819, 1810],
      ['Beviljade timmar'],
      ['1-9', 389, 755, 516, 525],
      ['10-49', 475, 922, 1002, 894],
      ['50-119', 133, 243, 257, 337],
      ['120-1993', 40, 57, 44, 54],
      ['200-', 23, 23, 0, null],
      ...notes,
    ]);
    expect(split).toEqual([
      'A1 Personer 0-64 år med hemtjänst efter beviljade timmar 2000-2017. Stockholm [1]',
      'D2 2008 [2]',
      'A8 120-199 [3]',
    ]);
    expect(doubts).toEqual([]);
  });

  it('b159: a range of years in the title, labels of services', () => {
    const { split, doubts } = resolve([
      ['Insatser för funktionshindrade, 0-64 år, enligt LSS 2000-20161. Stockholm'],
      [null, 2000, 2005, 2010],
      ['LSS-insatser2', 4606, 5560, 6319],
      ['Råd och stöd3', 118, 35, '.'],
      ['Antal personer med LSS-insatser 0-64 år', 2527, 3010, 3874],
      ...notes,
    ]);
    expect(split).toEqual([
      'A1 Insatser för funktionshindrade, 0-64 år, enligt LSS 2000-2016. Stockholm [1]',
      'A3 LSS-insatser [2]',
      'A4 Råd och stöd [3]',
    ]);
    expect(doubts).toEqual([]);
  });

  it('b018: the title and an open class; the number 227 633 is left to the sums', () => {
    const { split, doubts } = resolve([
      ['Färdtjänst 20171. Stockholm'],
      [null, '-643', '65-79', '80-89', '90-', 'Samtliga'],
      [null, 'år', 'år', 'år', 'år', null],
      ['Västerort', 2041, 1787, 2129, 1361, 7318],
      ['Hela staden', 6333, 6645, 8626, 6029, 227633],
      ...notes,
    ]);
    expect(split).toEqual(['A1 Färdtjänst 2017. Stockholm [1]', 'B2 -64 [3]']);
    expect(doubts).toEqual([]);
  });

  it('tv.07437: two numbers run together stay a text', () => {
    const { split, doubts } = resolve([
      [null, 2010, 2011],
      ['Västerort', 214240, 218724],
      ['Hela staden', 847073, '864 324100'],
      ...notes,
    ]);
    expect({ split, doubts }).toEqual({ split: [], doubts: [] });
  });
});

const body: Sheet = [
  ['Bromma', 10, 20, 30],
  ['Farsta', 11, 21, 31],
];

describe('marks with a sign of their own', () => {
  it.each([
    ['2024*', '2024 [*]'],
    ['2024 1)', '2024 [1]'],
    ['20241)', '2024 [1]'],
    ['2024 (1)', '2024 [1]'],
    ['2023p', '2023 [p]'],
    ['2023 p', '2023 [p]'],
    ['2023p)', '2023 [p]'],
    ['2023 r)', '2023 [r]'],
    ['2023 (b)', '2023 [b]'],
    ['2023 (prel.)', '2023 [p]'],
    ['2023 preliminärt', '2023 [p]'],
    ['kvartal 1 2023p', 'kvartal 1 2023 [p]'],
    ['Barn 1)', 'Barn [1]'],
    ['Barn1)', 'Barn [1]'],
    ['Barn (1)', 'Barn [1]'],
    ['Barn*', 'Barn [*]'],
    ['Barn*)', 'Barn [*]'],
    ['Barn 1, 2)', 'Barn [1,2]'],
    ['Barn 1)2)', 'Barn 1)2) []'],
    ['Barn1,2', 'Barn [1,2]'],
    ['Insats (HVB) 2)', 'Insats (HVB) [2]'],
    ['18-24 år2', '18-24 år [2]'],
    ['65+ 1)', '65+ [1]'],
    ['2018/192', '2018/19 [2]'],
    ['2024k12', '2024k1 [2]'],
  ])('%s is %s', (heading, expected) => {
    const { grid, doubts } = resolveHeadingMarks(
      gridOf([[null, heading, 'Antal'], ...body, ['* Not.'], ...notes]),
      lookup,
    );
    const cell = grid.at(1, 2);
    expect(`${cell?.label} [${cell?.marks.join(',')}]`).toBe(expected);
    expect(doubts).toEqual([]);
  });

  it('in a text that is a number without them', () => {
    const { split, doubts } = resolve([
      [null, 'Kvinnor', 'Män', 'Totalt'],
      ['Bromma', '27 6332', '1 234*', '1 234 1)'],
      ['Farsta', '57,9*', '1 234 p', 12],
      ['Hela staden', '27 6339', '1 234 9)', 12],
      ['* Not.'],
      ...notes,
    ]);
    expect(split).toEqual(['B2 27 633 [2]', 'C2 1 234 [*]', 'D2 1 234 [1]', 'B3 57,9 [*]', 'C3 1 234 [p]']);
    expect(doubts).toEqual([]);
  });

  it('a digit before the groups may be a thousand: both readings are kept', () => {
    const { grid } = resolveHeadingMarks(
      gridOf([[null, 'Antal'], ['Bromma', '2227 633'], ['Farsta', 5], ...notes]),
      lookup,
    );
    expect(grid.at(2, 2)?.content).toEqual({
      kind: 'ambiguous',
      text: '2227 633',
      readings: ['talet 2 227 633', '227 633 med notmärket 2'],
    });
  });
});

describe('labels that end in digits of their own', () => {
  it.each([
    [['K1', 'K2', 'K3', 'K4']],
    [['Område 1', 'Område 2']],
    [['Bistånd 1', 'Bistånd 2']],
    [['Zon1', 'Zon2']],
    [['Resursnivå1', 'Resursnivå2']],
    [['HVB 1', 'Stödboende']],
    [['0-17', '18-24', '25-64']],
    [['0-12', '13-17', '18-21']],
    [['1-9', '10-49', '50-119', '120-199', '200-']],
    [['2010', '2011', '2012']],
    [['2010-2012', '2013-2014']],
    [['Kvartal 1', 'Kvartal 2']],
    [['1 november', '31 december 2012']],
    [['Barn (0–12)', 'Unga (13–17)']],
    [['m2', 'Per 100 000']],
    [['Grupp (1)', 'Grupp (2)']],
  ])('%p are left', (labels) => {
    expect(resolve([[null, ...labels], ...body, ...notes])).toEqual({ split: [], doubts: [] });
    const down = labels.map((label, index) => [label, index + 5, 17]);
    expect(resolve([[null, 'Antal', 'Andel'], ...down, ...notes])).toEqual({ split: [], doubts: [] });
  });

  it.each(['Zon1', 'HVB1', 'SFI3'])('%s alone is left with a doubt', (label) => {
    const { split, doubts } = resolve([[null, label, 'Antal'], ...body, ...notes]);
    expect(split).toEqual([]);
    expect(doubts).toEqual([
      expect.stringMatching(new RegExp(`^B1: ”${label}” lästes som det står, men kan vara`, 'u')),
    ]);
  });

  it('a known label with a space before the digit is read with a doubt', () => {
    const { split, doubts } = resolve([[null, 'Barn 1', 'Samtliga'], ...body, ...notes]);
    expect(split).toEqual(['B1 Barn [1]']);
    expect(doubts).toEqual(['B1: ”Barn 1” lästes som ”Barn” med notmärket 1, men talet kan höra till namnet']);
  });
});

describe('a mark that no note explains', () => {
  it('comes off a known label with a doubt', () => {
    const { split, doubts } = resolve([[null, 'Barn1', '18-242', '25-29', 'Öppenvård1'], ...body]);
    expect(split).toEqual(['B1 Barn [1]', 'C1 18-24 [2]']);
    expect(doubts).toEqual([
      'B1: ”Barn1” lästes som ”Barn” med notmärket 1, fast det inte finns någon not 1',
      'C1: ”18-242” lästes som ”18-24” med notmärket 2, fast det inte finns någon not 2',
    ]);
  });

  it('comes off a year with a doubt when the row has two plain years', () => {
    expect(resolve([[null, 2015, 20161, 2017], ...body])).toEqual({
      split: ['C1 2016 [1]'],
      doubts: ['C1: ”20161” lästes som ”2016” med notmärket 1, fast det inte finns någon not 1'],
    });
    expect(resolve([[null, 2015, 20161], ...body])).toEqual({ split: [], doubts: [] });
  });

  it('stays in titles and unknown labels', () => {
    expect(resolve([['Färdtjänst 20171. Stockholm'], [null, 'Öppenvård1', 'Annat*'], ...body])).toEqual({
      split: [],
      doubts: [],
    });
  });
});

describe('years', () => {
  it('in the first column', () => {
    const { split } = resolve([['År', 'Antal'], [2015, 120], [20161, 130], [2017, 140], ...notes]);
    expect(split).toEqual(['A3 2016 [1]']);
  });

  it('in a column headed År, in any order', () => {
    const sheet: Sheet = [
      ['Stadsdel', 'År', 'Antal'],
      ['Bromma', 2015, 120],
      ['Bromma', 20161, 130],
      ['Farsta', 2015, 1],
      ['Farsta', 20161, 2],
    ];
    expect(resolve([...sheet, ...notes]).split).toEqual(['B3 2016 [1]', 'B5 2016 [1]']);
  });

  it('twice, once for each group of columns', () => {
    const { split, doubts } = resolve([
      [null, 'Antal', null, null, null, '% av befolkningen'],
      [null, 2015, 20162, 2017, null, 2015, 20162, 2017],
      ['Bromma', 1, 2, 3, null, 4, 5, 6],
      ...notes,
    ]);
    expect(split).toEqual(['C2 2016 [2]', 'G2 2016 [2]']);
    expect(doubts).toEqual([]);
  });

  it.each<[string, Sheet]>([
    [
      'a row of a known member',
      [
        [null, 'Antal', 'Andel'],
        ['Bromma', 2003, 20112],
      ],
    ],
    [
      'below another row of values',
      [
        [null, 'A', 'B'],
        ['Norr', 150, 20],
        ['Söder', 2003, 20112],
      ],
    ],
    [
      'below the years themselves',
      [
        [null, 2015, 2016],
        ['Norr', 2003, 20112],
      ],
    ],
    [
      'not in order',
      [
        [null, 2015, 20112, 2017],
        ['Norr', 1, 2, 3],
      ],
    ],
    [
      'among other numbers',
      [
        [null, 2015, 20112, 5],
        ['Norr', 1, 2, 3],
      ],
    ],
    [
      'a column of values',
      [
        ['Norr', 2003],
        ['Söder', 20112],
        ['Öster', 2018],
      ],
    ],
  ])('are not seen in %s', (_, sheet) => {
    expect(resolve([...sheet, ['Väster', 12, 13, 14], ...notes])).toEqual({ split: [], doubts: [] });
  });

  it('are doubted where each column has a heading of its own', () => {
    const { split, doubts } = resolve([[null, 'Start', 'Slut'], [null, 2003, 20112], ['Väster', 12, 13], ...notes]);
    expect(split).toEqual([]);
    expect(doubts).toEqual(['C2: ”20112” lästes som det står, men kan vara ”2011” med notmärket 2']);
  });
});

it('takes notes from elsewhere for a part of a sheet', () => {
  const part = gridOf([[null, 'Insatser1', 'Annat'], ...body]);
  expect(resolveHeadingMarks(part, lookup).grid).toBe(part);
  const { grid } = resolveHeadingMarks(part, lookup, new Set(['1']));
  expect(grid.rows[0]?.cells.map((cell) => [cellAddress(cell.row, cell.column), cell.label, cell.marks])).toEqual([
    ['B1', 'Insatser', ['1']],
    ['C1', 'Annat', []],
  ]);
  expect(grid.at(1, 2)).toBe(grid.rows[0]?.cells[0]);
});

it('reads 100 000 cells in one pass', () => {
  const wide = Array.from({ length: 100 }, (_, column) => 1000 + column * 217);
  const grid = gridOf([
    ['Tabell1'],
    [null, ...wide.map((_, index) => 1950 + index)],
    ...Array.from({ length: 1000 }, (_, row) => [`Område ${row % 60}`, ...wide]),
    ...notes,
  ]);
  const start = performance.now();
  resolveHeadingMarks(grid, lookup);
  expect(performance.now() - start).toBeLessThan(1500);
});

it('takes marks with a sign of their own off labels that differ in nothing else', () => {
  const { split, doubts } = resolve([
    [null, 'Typ', 'Antal'],
    ['Man', 'Utan barn1)', 12],
    ['Kvinna', 'Utan barn2)', 13],
    ...notes,
  ]);
  expect(split).toEqual(['B2 Utan barn [1]', 'B3 Utan barn [2]']);
  expect(doubts).toEqual([]);
});

it('takes different marks off the same words where they also stand without one', () => {
  const headings = ['Per 1 000 invånare', 'Per 100 000', 'Per 1 000 invånare1', 'Per 100 0001', 'Per 1 000 invånare2'];
  const { split, doubts } = resolve([[null, ...headings], ...body, ...notes]);
  expect(split).toEqual(['D1 Per 1 000 invånare [1]', 'E1 Per 100 000 [1]', 'F1 Per 1 000 invånare [2]']);
  expect(doubts).toEqual([]);
});

it('doubts words that only stand with different digits, when notes explain them', () => {
  const { split, doubts } = resolve([[null, 'Öppenvård1', 'Öppenvård2'], ...body, ...notes]);
  expect(split).toEqual([]);
  expect(doubts).toHaveLength(2);
});

describe('years that all have a mark', () => {
  it('are read under a heading År', () => {
    const { split, doubts } = resolve([[null, 'År'], [null, 19951, 19962], ...body, ...notes]);
    expect(split).toEqual(['B2 1995 [1]', 'C2 1996 [2]']);
    expect(doubts).toEqual([]);
  });

  it('are doubted without one', () => {
    const { split, doubts } = resolve([[null, 19951, 19962], ...body, ...notes]);
    expect(split).toEqual([]);
    expect(doubts).toHaveLength(2);
  });
});

it('does not read the values under År and its years as more years', () => {
  expect(resolve([[null, 'År'], [null, 1995, 1996], ['Samtliga', 20441, 13674], ...notes]).split).toEqual([]);
});
