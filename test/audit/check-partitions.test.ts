import { chapterOf, count } from '../support/year-in-memory.js';
import { audit, cross } from './audited.js';

type Rows = readonly (readonly [labels: readonly string[], values: readonly (number | string)[]])[];

const audited = (dimension: string, rows: Rows, settings = '') =>
  audit(
    [chapterOf(`a: { ${count}, sheet: Blad${settings} }`)],
    [
      cross({
        stub: dimension === 'undergrupp' ? ['hushållstyp', 'undergrupp'] : [dimension],
        years: rows[0]?.[1].map((_, index) => 2016 + index) ?? [],
        rows,
      }),
    ],
  );

/** Färdtjänst 2017 in Västerort (b018), with the total as given. */
const ages = (total: number, classes = ['-64', '65-79', '80-89', '90-']): Rows => [
  [[classes[0] ?? ''], [2041]],
  [[classes[1] ?? ''], [1787]],
  [[classes[2] ?? ''], [2129]],
  [[classes[3] ?? ''], [1361]],
  [['Samtliga'], [total]],
];

describe('age classes that follow each other', () => {
  it('add up, as published', () => {
    expect(audited('ålder', ages(7318)).found).toEqual([]);
  });

  it('and do not add up are told at the total, with cells and sums', () => {
    const { found, messages, severities } = audited('ålder', ages(7381));
    expect(found).toEqual(['SR-GRA-005 prov.xlsx › Blad!B6']);
    expect(severities).toEqual(['varning']);
    expect(messages).toEqual(['prov.a 2016: 4 åldersklasser (B2:B5) summerar till 7 318, men totalen i B6 är 7 381']);
  });

  it.each([
    ['with a gap', ['0-17 år', '20-64 år', '65-79 år', '80- år']],
    ['that overlap', ['0-64', '60-79', '80-89', '90-']],
    ['within each other', ['0-17 år', '0-64 år', '65-79 år', '80- år']],
  ])('%s are not all there is', (_, classes) => {
    expect(audited('ålder', ages(9000, classes)).found).toEqual([]);
  });

  it('may stand beside a class in words', () => {
    expect(audited('ålder', ages(7318, ['Barn', '18-79', '80-89', '90-'])).found).toEqual([]);
    expect(audited('ålder', ages(7319, ['Barn', '18-79', '80-89', '90-'])).codes).toEqual(['SR-GRA-005']);
  });
});

/** Households 2016 and 2017 (b162), parents and parts. */
const households = (change: Readonly<Record<string, number>> = {}): Rows =>
  (
    [
      ['Ensamstående man', '', 6321, 6681],
      ['Ensamstående man', 'utan barn', 5782, 6186],
      ['Ensamstående man', 'med barn', 539, 495],
      ['Ensamstående kvinna', '', 5929, 5824],
      ['Ensamstående kvinna', 'utan barn', 3644, 3587],
      ['Ensamstående kvinna', 'med barn', 2285, 2237],
      ['Par', '', 1507, 1768],
      ['Par', 'utan barn', 423, 436],
      ['Par', 'med barn', 1084, 1332],
      ['Dödsbo', '', 251, 299],
      ['Samtliga', '', 14008, 14572],
    ] as const
  ).map(([type, part, before, now]) => [
    [type, part],
    [before, change[`${type} ${part}`.trim()] ?? now],
  ]);

describe('the levels of a stub', () => {
  it('add up in b162 as published', () => {
    expect(audited('undergrupp', households()).found).toEqual([]);
  });

  it('are told level by level: a part under its parent', () => {
    const { messages } = audited('undergrupp', households({ 'Par med barn': 1323 }));
    expect(messages).toEqual([
      'prov.a 2017, Par: utan barn 436 (D9) och med barn 1 323 (D10) summerar till 1 759, men totalen i D8 är 1 768',
    ]);
  });

  it('are told level by level: a parent among its own kind, and over its parts', () => {
    expect(audited('undergrupp', households({ Par: 1786 })).found).toEqual([
      'SR-GRA-005 prov.xlsx › Blad!D12',
      'SR-GRA-005 prov.xlsx › Blad!D8',
    ]);
  });

  it('are not compared with a total of another table, which may be of more', () => {
    const tables = [
      cross({
        sheet: 'A',
        stub: ['insats'],
        years: [2024],
        rows: [
          [['Boende'], [3]],
          [['Öppenvård'], [4]],
        ],
      }),
      cross({ sheet: 'B', stub: [], years: [2024], rows: [[[], [12]]] }),
    ];
    expect(audit([chapterOf(`a: { ${count}, sheet: [A, B] }`)], tables).found).toEqual([]);
  });

  it('are told once when no column adds up', () => {
    const { found, messages } = audited('insats', [
      [['Boende'], [30, 31, 32, 33]],
      [['Öppenvård'], [40, 41, 42, 43]],
      [['Totalt'], [80, 81, 82, 83]],
    ]);
    expect(found).toEqual(['SR-GRA-005 prov.xlsx › Blad!B4']);
    expect(messages[0]).toContain('; likaså totalerna i C4:E4');
  });
});

describe('persons who may be counted twice', () => {
  /** SoL-vård (netto) in b166: a person may have been in both forms. */
  const sol = (institutions: number): Rows => [
    [['Familjehem'], [844, 857]],
    [['Institutioner'], [274, institutions]],
    [['Totalt'], [1098, 1122]],
  ];

  it('are more than the net, as published', () => {
    expect(audited('vårdform', sol(284), ', additive: false').found).toEqual([]);
  });

  it('are told when they are less', () => {
    const { found, messages } = audited('vårdform', sol(248), ', additive: false');
    expect(found).toEqual(['SR-GRA-006 prov.xlsx › Blad!C4']);
    expect(messages[0]).toContain('Familjehem 857 (C2) och Institutioner 248 (C3) summerar till 1 105');
  });
});

describe('quarters', () => {
  it('need not add up to the year', () => {
    const rows: Rows = [1, 2, 3, 4].map((quarter) => [[`kvartal ${quarter}`], [25 + quarter]]);
    expect(audited('kvartal', [...rows, [['Totalt'], [60]]]).found).toEqual([]);
  });
});
