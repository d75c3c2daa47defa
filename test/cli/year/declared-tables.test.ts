import { atDeclaration, declarationsOf } from '../../../src/cli/year/declared-tables.js';
import { diagnose } from '../../../src/diagnostics/diagnostic.js';
import { formatPlace } from '../../../src/diagnostics/place.js';
import { chapter, firstChapter, firstShared } from '../../support/small-project.js';

const own = `${firstChapter}tables:
  - { sheet: Hushåll, headerRows: 2 }
  - { sheet: Belopp, title: "Belopp 2024", blank: zero }
`;
const shared = `${firstShared}tables:
  - { sheet: hushåll, labelColumns: 3 }
  - { sheet: Belopp, title: "Belopp 2023", unit: tkr }
  - { sheet: Personer, range: "A4:H22", dimensions: { rad: typ } }
`;
const declared = declarationsOf(chapter(own, shared));

describe('declarationsOf', () => {
  it("takes the year's own, and the shared ones of other tables", () => {
    expect(declared.map(({ declaration }) => declaration)).toEqual([
      { sheet: 'Hushåll', headerRows: 2 },
      { sheet: 'Belopp', title: 'Belopp 2024', blank: 'zero' },
      { sheet: 'Belopp', title: 'Belopp 2023', unit: 'tkr' },
      { sheet: 'Personer', range: 'A4:H22', dimensions: { rad: 'typ' } },
    ]);
  });

  it('are none in a chapter that declares none, with or without a shared file', () => {
    expect(declarationsOf(chapter(firstChapter, firstShared))).toEqual([]);
    expect(declarationsOf(chapter(firstChapter))).toEqual([]);
  });
});

describe('atDeclaration', () => {
  const place = { kind: 'workbook', workbook: 'demografi.xlsx', sheet: 'Belopp' } as const;
  const unmet = (declaration: string) =>
    atDeclaration(diagnose('SR-ARB-021', { declaration, reason: 'ingen sådan tabell' }, { place }), declared);

  it.each([
    ['Hushåll', 'chapters/2024/prov.yaml:14:5'],
    ['Belopp › ”Belopp 2024”', 'chapters/2024/prov.yaml:15:5'],
    ['Belopp › ”Belopp 2023”', 'chapters/gemensamt/prov.yaml:12:5'],
    ['Personer › A4:H22', 'chapters/gemensamt/prov.yaml:13:5'],
  ])('points at the line that declares %s', (name, where) => {
    const found = unmet(name);
    expect(found.place && formatPlace(found.place)).toBe(where);
    expect(found.frame).toContain('sheet:');
    expect(found.hints).toContain('gäller demografi.xlsx › Belopp');
  });

  it('leaves alone what is about no declaration of the chapter', () => {
    expect(unmet('Annat').place).toEqual(place);
    const other = diagnose('SR-ARB-004', { text: 'Hushåll' }, { place });
    expect(atDeclaration(other, declared)).toBe(other);
  });
});
