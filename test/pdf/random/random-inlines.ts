// Running text: plain words with now and then a weight, a link, another language, a figure, a gap or a note.
import fc from 'fast-check';
import type { Inline, TextBlock } from '../../../src/document/block.js';
import { text } from '../sample-documents.js';
import type { Maker } from './minting.js';
import { pickWords, shortWords } from './vocabulary.js';

const seed = fc.nat(9999);
const english = [
  'housing',
  'first',
  'social',
  'services',
  'act',
  'convention',
  'on',
  'the',
  'rights',
  'of',
  'children',
];

/** How far one may go. `longest` is that of words, in letters. */
export interface InlineLimits {
  readonly most: number;
  readonly notes: boolean;
  readonly least?: number;
  readonly longest?: number;
}

const anyLength = 99;

/** Begins with a mark of its own. `most` is the number of words. */
export function randomInlines(limits: InlineLimits): fc.Arbitrary<Maker<Inline[]>> {
  const { most, least = 1, longest = anyLength } = limits;
  const opening = fc.tuple(fc.integer({ min: least, max: most }), seed);
  const pieces = fc.array(piece(limits), { maxLength: Math.min(6, Math.ceil(most / 4)) });
  return fc.tuple(opening, pieces).map(([[count, start], makers]) => (minting) => {
    const plain = pickWords(count, start, shortWords(longest)).join(' ');
    return [text(`${minting.mark()} ${plain}`), ...makers.flatMap((make) => make(minting))];
  });
}

/** Words alone, with a mark first: what labels and titles without inlines hold. */
export function randomWords(most: number, least = 1, longest = anyLength): fc.Arbitrary<Maker<string>> {
  const from = shortWords(longest);
  return fc.tuple(fc.integer({ min: least, max: most }), seed).map(
    ([count, start]) =>
      (minting) =>
        `${minting.mark()} ${pickWords(count, start, from).join(' ')}`,
  );
}

function piece({ most, notes, longest = anyLength }: InlineLimits): fc.Arbitrary<Maker<Inline[]>> {
  const short = fc
    .tuple(fc.integer({ min: 1, max: Math.min(8, most) }), seed)
    .map(([count, start]) => pickWords(count, start, shortWords(longest)).join(' '));
  const wrapped = (kind: 'strong' | 'emphasis') =>
    short.map(
      (said): Maker<Inline[]> =>
        () => [text(' '), { kind, children: [text(said)] }],
    );
  const kinds: fc.WeightedArbitrary<Maker<Inline[]>>[] = [
    { weight: 4, arbitrary: short.map((said) => () => [text(` ${said}`)]) },
    { weight: 1, arbitrary: wrapped('strong') },
    { weight: 1, arbitrary: wrapped('emphasis') },
    {
      weight: 1,
      arbitrary: short.map((said) => () => [
        text(' '),
        { kind: 'strong', children: [text('fet '), { kind: 'emphasis', children: [text(said)] }, text(' fet')] },
      ]),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(short, fc.boolean()).map(([said, mail]) => (minting) => [
        text(' '),
        {
          kind: 'link',
          url: mail ? 'mailto:namn@example.org' : `https://example.org/${minting.mark()}?x=å`,
          children: [text(said)],
        },
      ]),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(short, fc.nat(5)).map(([said, index]) => (minting) => {
        const label = minting.labelBefore(index);
        return [text(' '), label === undefined ? text(said) : { kind: 'internalLink', label, children: [text(said)] }];
      }),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.integer({ min: 1, max: 6 }), seed).map(([count, start]) => () => [
        text(' '),
        { kind: 'foreign', language: 'en', children: [text(pickWords(count, start, english).join(' '))] },
      ]),
    },
    {
      weight: 1,
      arbitrary: fc.constant((minting) => [
        text(' '),
        { kind: 'figure', figure: { text: minting.number(), operation: 'value', sources: [] } },
      ]),
    },
    { weight: 1, arbitrary: fc.constant((minting) => [text(' '), { kind: 'gap', text: minting.mark() }]) },
  ];
  if (notes) kinds.push({ weight: 4, arbitrary: noteInline });
  return fc.oneof(...kinds);
}

const noteText = (least: number, most: number): fc.Arbitrary<Maker<readonly TextBlock[]>> =>
  randomInlines({ most, notes: false, least }).map((make) => (minting) => [
    { kind: 'paragraph', children: make(minting) },
  ]);

/** Mostly a line or two; some take half a page, some hold a list. */
const noteBody: fc.Arbitrary<Maker<readonly TextBlock[]>> = fc.oneof(
  { weight: 10, arbitrary: noteText(1, 25) },
  { weight: 2, arbitrary: noteText(60, 250) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(noteText(2, 20), fc.array(noteText(1, 12), { minLength: 1, maxLength: 3 }), noteText(1, 20))
      .map(
        ([first, items, last]): Maker<readonly TextBlock[]> =>
          (minting) => [
            ...first(minting),
            { kind: 'list', ordered: false, items: items.map((make) => make(minting)) },
            ...last(minting),
          ],
      ),
  },
);

const noteInline: fc.Arbitrary<Maker<Inline[]>> = fc.tuple(noteBody, fc.nat(9)).map(([body, again]) => (minting) => {
  const earlier = again >= 8 ? minting.noteAgain(again) : undefined;
  return [earlier ?? minting.note(body)];
});

/** A reference to a note of its own, for a place that holds no inlines. */
export const randomNote: fc.Arbitrary<Maker<string>> = noteInline.map((make) => (minting) => {
  const [reference] = make(minting);
  if (reference?.kind !== 'noteReference') throw new Error('a note inline is a reference');
  return reference.note;
});
