import { chapterOf, share } from '../support/year-in-memory.js';
import { audit, cross } from './audited.js';

const pleased = (rows: Readonly<Record<string, readonly (number | string)[]>>, dimension = 'kön') =>
  audit(
    [chapterOf(`a: { ${share}, sheet: Blad, underlag: okänt }`)],
    [cross({ stub: [dimension], years: [2024], rows: Object.entries(rows).map(([name, row]) => [[name], row]) })],
  );

describe('a share of both sexes', () => {
  /** Måluppfyllelse 2022: totalt, kvinnor, män. */
  it.each([
    [23, 22, 23],
    [99.4, 99.6, 99.2],
    [83, 85, 75],
    [99, 99, 99],
    [82, 82, 82],
    [86, 88, 85],
  ])('lies between them, as published: %p between %p and %p', (total, women, men) => {
    expect(pleased({ Kvinnor: [women], Män: [men], Totalt: [total] }).found).toEqual([]);
  });

  it('outside them is told at the total, with cells', () => {
    const { found, messages, severities } = pleased({ Kvinnor: [88], Män: [85], Totalt: [89] });
    expect(found).toEqual(['SR-GRA-007 prov.xlsx › Blad!B4']);
    expect(severities).toEqual(['varning']);
    expect(messages).toEqual([
      'prov.a 2024: totalen 89 (B4) ligger inte mellan 85 och 88, som är lägst och högst av kvinnor och män (B2:B3)',
    ]);
  });

  it('may be rounded less than theirs', () => {
    expect(pleased({ Kvinnor: [81.64999], Män: [81.42], Totalt: [81.6] }).found).toEqual([]);
    expect(pleased({ Kvinnor: [7], Män: [6.9], Totalt: [7.1] }).codes).toEqual(['SR-GRA-007']);
  });

  it('is not asked of one sex alone, nor of one that is not available', () => {
    expect(pleased({ Kvinnor: [88], Totalt: [89] }).found).toEqual([]);
    expect(pleased({ Kvinnor: [88], Män: ['..'], Totalt: [89] }).found).toEqual([]);
  });
});

describe('a share of the city', () => {
  const districts = ['Järva', 'Hässelby-Vällingby', 'Bromma', 'Kungsholmen', 'Norra innerstaden', 'Södermalm'];
  const south = ['Enskede-Årsta-Vantör', 'Skarpnäck', 'Farsta', 'Hägersten-Älvsjö', 'Skärholmen'];
  const rows = (total: number, ...left: readonly string[]) =>
    Object.fromEntries([
      ...[...districts, ...south].filter((name) => !left.includes(name)).map((name, index) => [name, [index + 1]]),
      ['Hela staden', [total]],
    ]);

  it('lies between those of its districts', () => {
    expect(pleased(rows(5), 'stadsdelsnämnd').found).toEqual([]);
    expect(pleased(rows(12), 'stadsdelsnämnd').messages[0]).toContain('lägst och högst av delarna (B2:B12)');
  });

  it('is not judged by some of them', () => {
    expect(pleased(rows(12, 'Farsta'), 'stadsdelsnämnd').found).toEqual([]);
  });
});
