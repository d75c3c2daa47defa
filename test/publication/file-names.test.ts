import fc from 'fast-check';
import { fileNameOf, isOutputName, partId } from '../../src/publication/file-names.js';

const chapters = [
  [1, 'Demografi', 'demografi'],
  [2, 'Ekonomiskt bistånd', 'ekonomiskt-bistand'],
  [3, 'Barn och unga', 'barn-och-unga'],
  [4, 'Familjerätten', 'familjeratten'],
  [5, 'Våld i nära relationer', 'vald-i-nara-relationer'],
  [6, 'Missbruk och beroende', 'missbruk-och-beroende'],
  [7, 'Hemlöshet', 'hemloshet'],
  [8, 'Socialpsykiatri', 'socialpsykiatri'],
  [9, 'Funktionsnedsättning', 'funktionsnedsattning'],
] as const;

describe('fileNameOf', () => {
  it.each(chapters)('chapter %i, %s', (number, title, slug) => {
    const name = fileNameOf({ kind: 'kapitel', number, title }, 2024);
    expect(name).toBe(`socialtjanstrapport-2024-kapitel-${number}-${slug}.pdf`);
    expect(isOutputName(name)).toBe(true);
  });

  it('names the other parts', () => {
    expect(fileNameOf({ kind: 'tjansteutlatande' }, 2024)).toBe('tjansteutlatande-socialtjanstrapport-2024.pdf');
    expect(fileNameOf({ kind: 'komplett' }, 2024)).toBe('socialtjanstrapport-2024.pdf');
    expect(partId({ kind: 'kapitel', number: 3 })).toBe('kapitel-3');
  });

  it('is a safe name whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 99 }), (title, number) => {
        const name = fileNameOf({ kind: 'kapitel', number, title }, 2024);
        expect(isOutputName(name)).toBe(true);
        expect(name.startsWith(`socialtjanstrapport-2024-kapitel-${number}`)).toBe(true);
      }),
    );
  });

  it('does not take paths for names', () => {
    for (const name of ['../x.pdf', 'a/b.pdf', 'X.pdf', '.pdf', 'x.pdf.exe', `${'x'.repeat(65)}.pdf`])
      expect(isOutputName(name)).toBe(false);
  });
});
