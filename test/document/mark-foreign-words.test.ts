import fc from 'fast-check';
import type { Inline } from '../../src/document/block.js';
import { flatText } from '../../src/document/flat-text.js';
import { foreignMarker } from '../../src/document/mark-foreign-words.js';
import { inlineText } from '../support/plain-document.js';

const mark = foreignMarker([
  { words: 'Housing First', language: 'en' },
  { words: 'case management', language: 'en' },
  { words: 'First Aid', language: 'en-GB' },
  { words: 'First', language: 'en' },
  { words: 'c.t.i.', language: 'en' },
]);
const text = (value: string): Inline => ({ kind: 'text', text: value });
const marked = (value: string): string => inlineText(mark([text(value)]));

describe('words of other languages', () => {
  it.each([
    ['enligt Housing First.', 'enligt {en Housing First}.'],
    ['Case management är', '{en Case management} är'],
    ['Housing\u00A0First', '{en Housing First}'],
    ['Housing First-lägenhet', '{en Housing First}-lägenhet'],
    ['(First Aid)', '({en-GB First Aid})'],
    ['Housing First Aid', '{en Housing First} Aid'],
    ['c.t.i. men cxtxi.', '{en c.t.i.} men cxtxi.'],
    ['Firsta, AFirst', 'Firsta, AFirst'],
  ])('%s', (given, expected) => {
    expect(marked(given)).toBe(expected);
  });

  it('are found in bold text and links, and not twice', () => {
    const inside: Inline[] = [
      { kind: 'strong', children: [{ kind: 'link', url: 'https://a.se', children: [text('x Housing First')] }] },
    ];
    expect(inlineText(mark(inside))).toBe('x {en Housing First}');
    const told: Inline[] = [{ kind: 'foreign', language: 'en', children: [text('Housing First')] }];
    expect(mark(told)).toEqual(told);
  });

  it('change no letter of the text', () => {
    const piece = fc.constantFrom(
      'Housing',
      'First',
      'Aid',
      ' ',
      '\u00A0',
      'case',
      'management',
      '-',
      '.',
      'å',
      'c.t.i.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const given = [text(pieces.join(''))];
        expect(flatText(mark(given)).text).toBe(pieces.join(''));
      }),
    );
  });

  it('are none without a list', () => {
    const given = [text('Housing First')];
    expect(foreignMarker([])(given)).toBe(given);
  });
});
