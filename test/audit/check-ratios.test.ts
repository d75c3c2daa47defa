import type { Given } from '../support/sheet-tables.js';
import { chapterOf, count, observeTables, share, valueAt } from '../support/year-in-memory.js';
import { audit, cross } from './audited.js';

const years = [2022, 2023, 2024];
const tables = (shares: readonly Given[], sheet = 'Andel') => [
  cross({ sheet: 'Delar', stub: [], years, rows: [[[], [25055, 23655, 25228]]] }),
  cross({ sheet: 'Alla', stub: [], years, rows: [[[], [923516, 935619, 949761]]] }),
  cross({ sheet, stub: [], years, rows: [[[], shares]] }),
];
const chapter = chapterOf(
  `delar: { ${count}, sheet: Delar }\nalla: { ${count}, sheet: Alla }\nandel: { ${share}, numerator: delar, denominator: alla, sheet: Andel }`,
);
const codesOf = (shares: readonly Given[]) => audit([chapter], tables(shares)).found;

describe('written shares', () => {
  it('within the rounding of their own decimals are right', () => {
    expect(codesOf([2.7, 2.5, 2.7])).toEqual([]);
    expect(codesOf([2.71, 2.53, 2.66])).toEqual([]);
    expect(codesOf([3, 3, 3])).toEqual([]);
    expect(codesOf([(100 * 25055) / 923516, (100 * 23655) / 935619, (100 * 25228) / 949761])).toEqual([]);
  });

  it('are right as parts of one too, as Excel holds percent', () => {
    expect(codesOf([0.027, 0.025, 0.027])).toEqual([]);
  });

  it('beyond it are told with both numbers and all cells', () => {
    const { found, messages, severities } = audit([chapter], tables([2.7, 2.5, 2.8]));
    expect(found).toEqual(['SR-GRA-008 prov.xlsx › Andel!C2']);
    expect(severities).toEqual(['varning']);
    expect(messages).toEqual([
      'prov.andel 2024: 2,8 (C2) i bladet, men 25 228 (Delar!C2) av 949 761 (Alla!C2) ger 2,66',
    ]);
  });

  it('without a number, or without terms to compare with, are let be', () => {
    expect(codesOf(['..', '', 'saknas'])).toEqual([]);
    expect(audit([chapter], tables([2.7, 2.5, 2.7]).slice(1)).found).toEqual([]);
  });

  it('that are all wrong are told once', () => {
    const long = [2019, 2020, 2021, 2022, 2023];
    const row = (sheet: string, values: readonly Given[]) =>
      cross({ sheet, stub: [], years: long, rows: [[[], values]] });
    const { found, messages } = audit(
      [chapter],
      [row('Delar', [10, 20, 30, 40, 50]), row('Alla', [100, 100, 100, 100, 100]), row('Andel', [12, 24, 36, 48, 60])],
    );
    expect(found).toEqual(['SR-GRA-008 prov.xlsx › Andel!A2']);
    expect(messages[0]).toContain('likaså stämmer inget av talen i B2:E2');
  });

  it('are never what is printed', () => {
    expect(valueAt(observeTables([chapter], tables([2.7, 2.5, 99])), 'prov.andel', 2024)).toBe(
      valueAt(observeTables([chapter], tables([2.7, 2.5, 2.7])), 'prov.andel', 2024),
    );
  });
});
