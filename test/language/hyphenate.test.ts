import fc from 'fast-check';
import { hyphenate } from '../../src/language/hyphenate.js';
import { softHyphen } from '../../src/language/spaces.js';

/** Shows soft hyphens as | so that the cases can be read. */
const shown = (text: string) => hyphenate(text).replaceAll(softHyphen, '|');

describe('hyphenate', () => {
  it.each([
    ['Antalet orosanmälningar minskade.', 'An|ta|let oros|anmäl|ningar mins|kade.'],
    ['resursanvändning', 'resurs|använd|ning'],
    ['socialtjänstrapporten', 'social|tjänst|rap|por|ten'],
    ['biståndshandläggarens', 'bistånds|hand|läg|ga|rens'],
    ['försörjningsstödet', 'för|sörj|nings|stö|det'],
    ['funktionsnedsättningar', 'funk|tions|ned|sätt|ningar'],
    ['stadsdelsnämnderna', 'stads|dels|nämn|derna'],
    ['samsjukligheten', 'sam|sjuk|lig|he|ten'],
    ['könsuppdelad', 'köns|upp|de|lad'],
    ['procentenheter', 'pro|cent|enhe|ter'],
    ['(socialtjänsten)', '(social|tjäns|ten)'],
    ['vård- och omsorgsboende', 'vård- och om|sorgs|boende'],
    ['”socialtjänsten”:', '”social|tjäns|ten”:'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    ['a short word', 'antal barnen'],
    ['capitals alone', 'SOCIALTJÄNSTEN'],
    ['capitals within', 'eHälsomyndigheten'],
    ['letters beside digits', 'covid19vaccinering 24årsgränsen utredning2024'],
    ['a web address', 'https://socialtjansten.example/rapporter/socialtjanstrapport www.socialtjansten.example'],
    ['an address without a scheme', 'socialtjansten.example'],
    ['an e-mail address', 'socialforvaltningen@stockholm.example'],
    ['a file name', 'ekonomiskt-bistand.xlsx kapitel_funktionsnedsattning'],
    ['a name or word with its own hyphen', 'Enskede-Årsta-Vantör LSS-insatserna 24-årsgränsen familjehems-'],
    ['a word at a dash', 'utredning–placering'],
    ['a word that the author has divided', `social${softHyphen}tjänstrapporten`],
    ['a word with a word joiner', 'social\u2060tjänstrapporten'],
  ])('leaves whole %s', (_, text) => expect(hyphenate(text)).toBe(text));

  it('divides the words around an author’s soft hyphen', () => {
    expect(shown(`insatserna och social${softHyphen}tjänsten`)).toBe('in|sat|serna och social|tjänsten');
  });

  const letters = 'abdegiklmnoprstuvyåäöABÅ-–./@7 \u00A0';
  const anyText = fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 });

  it('adds soft hyphens and nothing else, and none when done again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = hyphenate(text);
        expect(once.replaceAll(softHyphen, '')).toBe(text);
        expect(hyphenate(once)).toBe(once);
      }),
    );
  });

  it('leaves two letters before and three after every break, and no break beside anything but letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(hyphenate(text)).not.toMatch(/(?<!\p{L})\u00AD|\u00AD(?!\p{L})/u);
        for (const word of hyphenate(text).split(/[^\p{L}\u00AD]+/u)) {
          const pieces = word.split(softHyphen);
          if (pieces.length === 1) continue;
          expect(pieces[0]?.length).toBeGreaterThanOrEqual(2);
          expect(pieces.at(-1)?.length).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });
});
