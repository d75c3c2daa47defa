import fc from 'fast-check';
import type { Inline } from '../../src/document/block.js';
import { flatText, insertInlines } from '../../src/document/flat-text.js';
import { inlineText } from '../support/plain-document.js';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const reference = (note: string): Inline => ({ kind: 'noteReference', note });
const strong = (...children: Inline[]): Inline => ({ kind: 'strong', children });
const link = (...children: Inline[]): Inline => ({ kind: 'link', url: 'https://example.org', children });
const gap: Inline = { kind: 'gap', text: 'lucka' };
const cut: Inline = { kind: 'noteMark', note: 'ny', number: 7 };

describe('flatText', () => {
  it('joins the text of all depths, and tells where notes are referred to', () => {
    expect(flatText([text('a '), strong(text('b'), reference('n'), text('c')), reference('m')])).toEqual({
      text: 'a bc',
      references: [
        { note: 'n', offset: 3 },
        { note: 'm', offset: 4 },
      ],
    });
  });

  it('has one sign for what is not text, so that words on its sides stay apart', () => {
    expect(flatText([text('a'), gap, text('b')]).text).toBe('a\uFFFCb');
  });
});

describe('insertInlines', () => {
  const at = (inlines: readonly Inline[], ...offsets: number[]): string =>
    inlineText(
      insertInlines(
        inlines,
        offsets.map((offset) => ({ offset, inline: cut })),
      ),
    );

  it.each<[string, Inline[], number[], string]>([
    ['inside a text', [text('abc')], [2], 'ab^7c'],
    ['at its end', [text('abc'), text('d')], [3], 'abc^7d'],
    ['before a note of the author', [text('abc'), { kind: 'noteMark', note: 'a', number: 1 }], [3], 'abc^7^1'],
    ['inside bold text', [text('a'), strong(text('bc')), text('d')], [2], 'ab^7cd'],
    ['behind a link, never in it', [text('a'), link(text('bcd')), text('e')], [2], 'abcd^7e'],
    ['past a gap', [text('a'), gap, text('bc')], [3], 'a«lucka»b^7c'],
    ['in several places', [text('abcd')], [1, 3], 'a^7bc^7d'],
    ['twice in one place', [text('ab')], [1, 1], 'a^7^7b'],
  ])('%s', (_, inlines, offsets, expected) => {
    expect(at(inlines, ...offsets)).toBe(expected);
  });

  it('changes no text, and puts in each of what it is given', () => {
    const leaf = fc.oneof(fc.string({ maxLength: 5 }).map(text), fc.constant(gap), fc.constant(reference('a')));
    const { inlines } = fc.letrec<{ inline: Inline; inlines: Inline[] }>((tie) => ({
      inline: fc.oneof(
        { maxDepth: 3 },
        leaf,
        tie('inlines').map((children) => strong(...children)),
        tie('inlines').map((children) => link(...children)),
      ),
      inlines: fc.array(tie('inline'), { maxLength: 5 }),
    }));
    fc.assert(
      fc.property(inlines, fc.array(fc.nat(), { maxLength: 4 }), (given, wanted) => {
        const { text: flat, references } = flatText(given);
        const offsets = flat === '' ? [] : wanted.map((one) => (one % flat.length) + 1).sort((a, b) => a - b);
        // Behind a gap there is no text to cut.
        const inText = offsets.filter((offset) => flat[offset - 1] !== '\uFFFC');
        const made = insertInlines(
          given,
          inText.map((offset) => ({ offset, inline: cut })),
        );
        expect(flatText(made).text).toBe(flat);
        expect(flatText(made).references).toHaveLength(references.length + inText.length);
      }),
    );
  });
});
