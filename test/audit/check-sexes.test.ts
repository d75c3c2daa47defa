import { chapterOf, count } from '../support/year-in-memory.js';
import { audit, cross } from './audited.js';

const sexes = (rows: Readonly<Record<string, readonly (number | string)[]>>, settings = '') =>
  audit(
    [chapterOf(`a: { ${count}, sheet: Blad${settings} }`)],
    [cross({ stub: ['kön'], years: [2023, 2024], rows: Object.entries(rows).map(([name, row]) => [[name], row]) })],
  );

describe('kvinnor and män', () => {
  it('are quiet when they add up', () => {
    expect(sexes({ Kvinnor: [3, 4], Män: [5, 6], Totalt: [8, 10] }).found).toEqual([]);
  });

  it('above the total are an error, at the cell of the total, with every cell and both sums', () => {
    const { found, messages, severities } = sexes({ Kvinnor: [512, 512], Män: [701, 701], Totalt: [1213, 1123] });
    expect(found).toEqual(['SR-GRA-002 prov.xlsx › Blad!C4']);
    expect(severities).toEqual(['fel']);
    expect(messages).toEqual([
      'prov.a 2024: kvinnor 512 (C2) och män 701 (C3) summerar till 1 213, men totalen i C4 är 1 123',
    ]);
  });

  it('below the total are a warning: there may be more than two', () => {
    const { found, severities } = sexes({ Kvinnor: [3, 4], Män: [5, 6], Totalt: [8, 11] });
    expect(found).toEqual(['SR-GRA-003 prov.xlsx › Blad!C4']);
    expect(severities).toEqual(['varning']);
  });

  it('are called flickor and pojkar where children are counted', () => {
    const { messages } = sexes({ Flickor: [3, 4], Pojkar: [5, 6], Totalt: [8, 11] }, ', children: true');
    expect(messages[0]).toContain('flickor 4 (C2) och pojkar 6 (C3)');
  });

  it('are not compared when one of them is not available, unless the other is too much already', () => {
    expect(sexes({ Kvinnor: [3, '..'], Män: [5, 6], Totalt: [8, 11] }).found).toEqual([]);
    expect(sexes({ Kvinnor: [3, '..'], Män: [5, 12], Totalt: [8, 11] }).codes).toEqual(['SR-GRA-004']);
  });

  it('may be more than a total of persons who are counted once, but not less', () => {
    expect(sexes({ Kvinnor: [3, 4], Män: [5, 6], Totalt: [8, 9] }, ', additive: false').found).toEqual([]);
    expect(sexes({ Kvinnor: [3, 4], Män: [5, 6], Totalt: [8, 11] }, ', additive: false').codes).toEqual(['SR-GRA-006']);
  });

  it('are compared under each other member, wherever the total stands', () => {
    const rows = (total: number) => [
      cross({
        sheet: 'A',
        stub: ['insats', 'kön'],
        years: [2024],
        rows: [
          [['Boende', 'Kvinnor'], [3]],
          [['Boende', 'Män'], [4]],
        ],
      }),
      cross({ sheet: 'B', stub: ['insats'], years: [2024], rows: [[['Boende'], [total]]] }),
    ];
    const chapter = chapterOf(`a: { ${count}, sheet: [A, B] }`);
    expect(audit([chapter], rows(7)).found).toEqual([]);
    expect(audit([chapter], rows(8)).messages).toEqual([
      'prov.a 2024, Boende: kvinnor 3 (A!C2) och män 4 (A!C3) summerar till 7, men totalen i B2 är 8',
    ]);
  });
});
