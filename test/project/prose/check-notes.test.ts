import { mostNoteWords } from '../../../src/project/prose/check-notes.js';
import { type ParseOptions, parseProse } from '../../../src/project/prose/parse-prose.js';
import { source } from '../../support/small-project.js';

/** `code line:column` of what is told of the notes in a block of Markdown, whose first line is 2 and column 3. */
function faults(markdown: string, options?: ParseOptions): readonly string[] {
  const yaml = source(`text: |\n${markdown.replace(/^(?=.)/gm, '  ')}\n`);
  return parseProse(yaml, ['text'], `${markdown}\n`, options).diagnostics.map(({ code, place }) =>
    place?.kind === 'text' ? `${code} ${place.line}:${place.column}` : code,
  );
}

const words = (count: number): string => Array.from({ length: count }, (_, index) => `ord${index}`).join(' ');

describe('notes of a text', () => {
  it.each([
    ['whole', 'Ett[^a] två[^b].\n\n[^a]: A.\n\n[^b]: B.', []],
    ['used twice', 'Ett[^a] två[^a].\n\n[^a]: A.', []],
    ['in a list', '- Ett[^a]\n\n[^a]: A.', []],
    ['used by another note', 'Ett[^a].\n\n[^a]: A[^b].\n\n[^b]: B.', []],
    ['of two paragraphs with a list and a binding', 'Ett[^a].\n\n[^a]: A {{ x }}.\n\n    Två.\n\n    - Tre', []],
    ['without a text', 'Ett[^a] två[^b].\n\n[^b]: B.', ['SR-TXT-003 2:6']],
    ['with an empty text', 'Ett[^a].\n\n[^a]:\n', ['SR-TXT-003 4:3']],
    ['without a mark', 'Ett.\n\n[^Lång]: A.', ['SR-TXT-010 4:3']],
    ['marked only in itself', 'Ett.\n\n[^a]: A[^a].', ['SR-TXT-010 4:3']],
    ['with two texts', 'Ett[^a].\n\n[^a]: A.\n\n[^a]: B.', ['SR-TXT-011 6:3']],
    ['of 300 words', `Ett[^a].\n\n[^a]: ${words(mostNoteWords)}`, []],
    ['of 301 words', `Ett[^a].\n\n[^a]: ${words(mostNoteWords + 1)}`, ['SR-TXT-012 4:3']],
    [
      'long by a list',
      `Ett[^a].\n\n[^a]: ${words(200)}\n\n    - ${words(60)}\n    - **${words(41)}**`,
      ['SR-TXT-012 4:3'],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(faults(markdown)).toEqual(expected);
  });

  it('may be marked from outside the text', () => {
    expect(faults('Ett.\n\n[^a]: A.', { referredTo: ['a'] })).toEqual([]);
  });

  it('have severities: what is lost is a fault, what is only odd is a warning', () => {
    const yaml = source(`text: |\n  Ett[^x].\n\n  [^a]: A.\n\n  [^a]: ${words(301)}\n`);
    const { diagnostics } = parseProse(yaml, ['text'], `Ett[^x].\n\n[^a]: A.\n\n[^a]: ${words(301)}\n`);
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'SR-TXT-003 fel',
      'SR-TXT-010 varning',
      'SR-TXT-011 fel',
      'SR-TXT-012 varning',
    ]);
    expect(diagnostics.at(-1)?.message).toBe('lång fotnot: 301 ord');
  });
});
