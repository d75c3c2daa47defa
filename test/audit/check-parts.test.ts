import { chapterOf, count } from '../support/year-in-memory.js';
import { audit, cross } from './audited.js';

type Rows = readonly (readonly [labels: readonly string[], values: readonly (number | string)[]])[];

const parts = (stub: readonly string[], rows: Rows, settings = 'additive: false') =>
  audit([chapterOf(`a: { ${count}, sheet: Blad, ${settings} }`)], [cross({ stub, years: [2012, 2013], rows })]);

describe('a part above its whole', () => {
  /** Summa omhändertagna netto in b167, domain.md 2.8. */
  const b167 = (under: number) =>
    parts(
      ['vård', 'därav'],
      [
        [
          ['Summa', ''],
          [1455, 2087],
        ],
        [
          ['Summa', '0–17 år'],
          [1048, under],
        ],
      ],
      'where: { vård: Summa }',
    );

  it('is quiet in b167 as published', () => {
    expect(b167(1424).found).toEqual([]);
  });

  it('is told of b167 with two digits swapped', () => {
    expect(b167(2414).messages).toEqual([
      'prov.a 2013: därav 0–17 år 2 414 (D3) är mer än totalen 2 087 (D2), som det är en del av',
    ]);
  });

  it('is an error, at the part, with both cells', () => {
    const { found, messages, severities } = parts(
      ['kön'],
      [
        [['Kvinnor'], [3, 12]],
        [['Totalt'], [8, 10]],
      ],
    );
    expect(found).toEqual(['SR-GRA-004 prov.xlsx › Blad!C2']);
    expect(severities).toEqual(['fel']);
    expect(messages).toEqual(['prov.a 2013: kvinnor 12 (C2) är mer än totalen 10 (C3), som det är en del av']);
  });

  it('is not asked of a net, which is less than what it is the net of', () => {
    const { found } = parts(
      ['orsak'],
      [
        [['Inflyttade'], [70, 80]],
        [['Utflyttade'], [-60, -50]],
        [['Totalt'], [10, 30]],
      ],
    );
    expect(found).toEqual([]);
  });

  it('is not asked of a quarter: a year may be counted at its end', () => {
    expect(
      parts(
        ['kvartal'],
        [
          [['kvartal 1'], [30, 12]],
          [['Totalt'], [8, 10]],
        ],
      ).found,
    ).toEqual([]);
  });
});

describe('därav', () => {
  const rows = (inside: number): Rows => [
    [['0–17 år'], [600, inside]],
    [['18–20 år'], [100, 100]],
  ];
  const among = (inside: number) =>
    audit(
      [chapterOf(`a: { ${count}, sheet: [Alla, Delar] }`)],
      [
        cross({ sheet: 'Alla', stub: [], years: [2012, 2013], rows: [[[], [1000, 1000]]] }),
        cross({ sheet: 'Delar', stub: ['därav'], years: [2012, 2013], rows: rows(inside) }),
      ],
    );

  it('is never all there is: it need not add up', () => {
    expect(among(700).found).toEqual([]);
  });

  it('may not be more than its whole', () => {
    const { found, messages } = among(1001);
    expect(found).toEqual(['SR-GRA-004 prov.xlsx › Delar!C2']);
    expect(messages).toEqual([
      'prov.a 2013: därav 0–17 år 1 001 (C2) är mer än totalen 1 000 (Alla!B2), som det är en del av',
    ]);
  });
});
