import { createRequire } from 'node:module';
import fc from 'fast-check';
import { keepTogether, keepTogetherAcross } from '../../src/language/keep-together.js';

/** The line breaker that pdfmake uses. */
const LineBreaker = createRequire(createRequire(import.meta.url).resolve('pdfmake'))('linebreak') as new (
  text: string,
) => { nextBreak(): { readonly position: number } | null };

/** The text with | where a line may end. */
function broken(text: string): string {
  const breaker = new LineBreaker(text);
  let shown = '';
  let last = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    shown += text.slice(last, next.position) + (next.position < text.length ? '|' : '');
    last = next.position;
  }
  return shown;
}

const shown = (text: string) => broken(keepTogether(text)).replaceAll('\u2060', '').replaceAll('\u00A0', ' ');

describe('a line never breaks within', () => {
  it.each([
    'sju procent',
    'Tolv hushåll',
    '§ 14',
    '14 §',
    '§§ 4–6',
    '6 kap. 2 §',
    '26 kap. 1 a §',
    '2 kap. 1–3 §§',
    'Dnr 3.1-134/2025',
    'Dnr: RVK 2021/31',
    'Dnr SN-2025/A-134',
    'diarienummer 3.1-134/2025',
    '1 oktober',
    '1 januari',
    '31 december',
    'maj 2025',
    '1 juli–31 augusti',
    'januari–mars 2024',
    '2019–2025',
    '0–17 år',
    '10 000–12 000 kronor',
    '–5',
    '5–10 %',
    '18–24-åringar',
    '5 000 kr',
    '1 234 567 kronor',
    '5 %',
    '−5 %',
    '3,4 procentenheter',
    '3,5 miljoner',
    '1 200 anmälningar',
    'tabell 3.4',
    'Diagram 2.1',
    'kapitel 3',
    'bilaga 2',
    's. 14',
    'sidan 14',
    'kl. 8',
    'kl. 8–16.30',
    'ca 30',
    'nr 4',
    '08-508 25 000',
    '+46 8-508 25 000',
    '+46 8 508 25 000',
    'SoL 2001:453',
    'SFS 2001:453',
    '(1993:387)',
    '2023/24',
    '2024-12-31',
    '24-åring',
    'e-tjänst',
  ])('%s', (text) => expect(shown(text)).toBe(text));
});

describe('a line may still break', () => {
  it.each([
    ['i kapitel 3 och tabell 3.4', 'i |kapitel 3 |och |tabell 3.4'],
    ['Enskede-Årsta-Vantör', 'Enskede-|Årsta-|Vantör'],
    ['LSS-insatser', 'LSS-|insatser'],
    ['individ- och familjeomsorg', 'individ- |och |familjeomsorg'],
    ['och/eller', 'och/|eller'],
    ['den 31 december 2024', 'den |31 december |2024'],
    ['en person', 'en |person'],
    ['vård – stöd', 'vård |– |stöd'],
    ['Dnr 3.1-134/2025, se-bilaga', 'Dnr 3.1-134/2025, |se-|bilaga'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));
});

describe('keepTogether', () => {
  const pieces = [
    '\u2060',
    '12',
    '2 196',
    '0',
    '-',
    '–',
    ' ',
    '§',
    'kap.',
    'maj',
    'Dnr ',
    'SN',
    'år',
    'a',
    ',',
    '.',
    '/',
    '\n',
    '%',
    '(',
    ':',
  ];
  const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
  const bare = (text: string) => text.replaceAll('\u2060', '').replaceAll(/[\u00A0\n]/g, ' ');

  it('changes spaces and adds word joiners only, and nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = keepTogether(text);
        expect(once.replaceAll(/\u2060+/g, '').length).toBe(text.replaceAll(/\u2060+/g, '').length);
        expect(bare(once)).toBe(bare(text));
        expect(keepTogether(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the runs of a paragraph as one text, wherever they are cut', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (runs) => {
        const kept = keepTogetherAcross(runs);
        expect(kept).toHaveLength(runs.length);
        expect(kept.join('')).toBe(keepTogether(runs.join('')));
        expect(kept.map(bare)).toEqual(runs.map(bare));
      }),
    );
  });

  it('keeps a number in one run with its unit in the next', () => {
    expect(keepTogetherAcross(['fick ', '5 000', ' hushåll', ' stöd'])).toEqual([
      'fick ',
      '5\u00A0000',
      '\u00A0hushåll',
      ' stöd',
    ]);
    expect(keepTogetherAcross(['12', '', ' ordinärer'], ['ordinärer'])).toEqual(['12', '', '\u00A0ordinärer']);
  });
});
