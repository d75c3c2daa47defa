import fc from 'fast-check';
import { abbreviationUses, explains, isSpelledOut } from '../../src/document/abbreviation-use.js';

const lss = { short: 'LSS', long: 'lagen (1993:387) om stöd och service till vissa funktionshindrade' };
const sol = { short: 'SoL', long: 'socialtjänstlagen (2001:453)' };
const lma = { short: 'LMA', long: 'lagen (1994:137) om mottagande av asylsökande m.fl.' };
const rvt = { short: 'RVT', long: 'relationsvåldsteam' };
const hvb = { short: 'HVB', long: 'hem för vård eller boende' };
const all = [lss, sol, lma, rvt, hvb];

/** The text with `|` behind each use. */
function marked(text: string): string {
  return abbreviationUses(text, all).reduceRight((so, { end }) => `${so.slice(0, end)}|${so.slice(end)}`, text);
}

describe('a use of an abbreviation', () => {
  it.each([
    ['enligt LSS.', 'enligt LSS|.'],
    ['LSS och/eller SoL', 'LSS| och/eller SoL|'],
    ['SoL/LSS', 'SoL|/LSS|'],
    ['en LSS-insats till', 'en LSS-insats| till'],
    ['LSS-insatsernas andel', 'LSS-insatsernas| andel'],
    ['LSS- och SoL-insatser', 'LSS-| och SoL-insatser|'],
    ['SoL:s regler', 'SoL:s| regler'],
    ['icke-LSS', 'icke-LSS|'],
    ['(LSS)', '(LSS|)'],
    ['”LSS”', '”LSS|”'],
    ['9 §\u00A0LSS, 2 §', '9 §\u00A0LSS|, 2 §'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each(['LSSX', 'XLSS', 'lss', 'Lss', 'LSS2', '2LSS', 'SOL', 'solsken', 'Ö-SoLen'])('is not %s', (text) => {
    expect(marked(text)).toBe(text);
  });

  it('never ends inside a word', () => {
    const piece = fc.constantFrom('LSS', 'SoL', '-', ':', ' ', 'insats', 's', '1', '.', 'ö', '/', '\u00A0');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, abbreviation } of abbreviationUses(text, all)) {
          expect(text.slice(start, start + 3)).toBe(abbreviation.short);
          expect(text.slice(end)).not.toMatch(/^[\p{L}\p{N}-]/u);
          expect(text.slice(0, start)).not.toMatch(/[\p{L}\p{N}]$/u);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is found whatever signs the abbreviation has', () => {
    const odd = { short: 'm.fl.+', long: 'x' };
    expect(abbreviationUses('a m.fl.+ b mXfl.+', [odd])).toEqual([{ abbreviation: odd, start: 2, end: 8 }]);
  });
});

describe('an abbreviation is spelled out where the text says it beside it', () => {
  const spelled = (text: string): boolean[] => abbreviationUses(text, all).map((use) => isSpelledOut(text, use));

  it.each([
    'lagen (1993:387) om stöd och service till vissa funktionshindrade (LSS)',
    'Lagen (1993:387)\nom stöd och  service till vissa funktionshindrade, LSS',
    'lagen om stöd och service till vissa funktionshindrade (1993:387, LSS)',
    'LSS, det vill säga lagen (1993:387) om stöd och service till vissa funktionshindrade',
    'LSS (lagen [SFS] x'.replace('[SFS] x', '(SFS 1993:387) om stöd och service till vissa funktionshindrade)'),
    'socialtjänstlagen (2001:453), förkortat SoL',
    'socialtjänstlagens (2001:453; SoL) regler',
    'SoL (socialtjänstlagen, 2001:453)',
    'lagen (1994:137) om mottagande av asylsökande m.fl. (LMA)',
    'Relationsvåldsteamen (RVT)',
    'hem för vård eller boende (HVB)',
    'på HVB (hem för vård eller boende)',
  ])('%s', (text) => {
    expect(spelled(text)).toEqual([true]);
  });

  it.each([
    'insatser enligt LSS',
    'särskilda ungdomshem (HVB)',
    // A law without its number.
    'socialtjänstlagen (SoL)',
    // Words between.
    'hem för vård eller boende finns. Många bor i HVB',
    'Ett relationsvåldsteam utreder och RVT stöder',
    'HVB. Andra hem för vård eller boende',
  ])('but not in %s', (text) => {
    expect(spelled(text)).toEqual([false]);
  });
});

describe('a note explains an abbreviation', () => {
  it.each([
    ['by its words', 'Lagen (1993:387) om stöd och service till vissa funktionshindrade.', lss, true],
    ['by the law’s number alone', 'SFS 1993:387.', lss, true],
    ['without the number', 'Socialtjänstlagen gäller.', sol, true],
    ['inflected', 'Om relationsvåldsteamens arbete.', rvt, true],
    ['not by naming it', 'Personkretsarna anges i 1 § LSS.', lss, false],
    ['not by another number', '11993:387 och 1993:3871', lss, false],
    ['not by a part of a word', 'barnhem för vård eller boende', hvb, false],
  ])('%s', (_, text, abbreviation, expected) => {
    expect(explains(text, abbreviation)).toBe(expected);
  });
});
