// Every kind of block, each with marks of its own. Sizes reach from a word to more than a page.
import fc from 'fast-check';
import type { Block, KeyFigure, Paragraph, TextBlock } from '../../../src/document/block.js';
import type { Maker } from './minting.js';
import { randomInlines, randomWords } from './random-inlines.js';
import { randomTable } from './random-table.js';

const lengths = fc.constantFrom(3, 12, 40, 40, 110, 260);

export const randomParagraph: fc.Arbitrary<Maker<Paragraph>> = lengths.chain((most) =>
  fc
    .tuple(
      randomInlines({ most, notes: true, least: Math.ceil(most / 3) }),
      fc.constantFrom(undefined, undefined, undefined, undefined, 'body', 'lead', 'note'),
    )
    .map(
      ([make, style]) =>
        (minting): Paragraph => ({
          kind: 'paragraph',
          children: make(minting),
          ...(style ? { style: style as 'body' | 'lead' | 'note' } : {}),
        }),
    ),
);

export const randomHeading: fc.Arbitrary<Maker<Block>> = fc
  .tuple(
    fc.constantFrom<(1 | 2 | 3 | 4)[]>(1, 2, 2, 2, 3, 3, 4),
    fc.oneof(
      { weight: 5, arbitrary: randomInlines({ most: 5, notes: false, longest: 22 }) },
      { weight: 1, arbitrary: randomInlines({ most: 16, notes: true, longest: 22 }) },
    ),
    fc.boolean(),
  )
  .map(([level, make, numbered]) => (minting): Block => {
    const { label, number } = minting.label('avsnitt');
    return { kind: 'heading', level, text: make(minting), label, ...(numbered ? { number } : {}) };
  });

const item: fc.Arbitrary<Maker<TextBlock>> = fc.constantFrom(4, 20, 60).chain((most) =>
  randomInlines({ most, notes: true }).map(
    (make) =>
      (minting): TextBlock => ({ kind: 'paragraph', children: make(minting) }),
  ),
);

/** Two levels deep at most; an item begins with a paragraph. */
function listOf(depth: number): fc.Arbitrary<Maker<TextBlock>> {
  const more =
    depth > 0
      ? fc.array(fc.oneof({ weight: 2, arbitrary: item }, { weight: 1, arbitrary: listOf(depth - 1) }), {
          maxLength: 2,
        })
      : fc.constant([]);
  const one = fc.tuple(item, fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: more }));
  return fc.tuple(fc.boolean(), fc.array(one, { minLength: 1, maxLength: 7 })).map(([ordered, items]) => (minting) => ({
    kind: 'list',
    ordered,
    items: items.map(([first, rest]) => [first(minting), ...rest.map((make) => make(minting))]),
  }));
}

export const randomList: fc.Arbitrary<Maker<TextBlock>> = listOf(2);

export const randomChart: fc.Arbitrary<Maker<Block>> = fc
  .record({
    height: fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 60, max: 420 }) },
      { weight: 1, arbitrary: fc.integer({ min: 421, max: 900 }) },
    ),
    width: fc.constantFrom(340, 340, 340, 430),
    title: randomInlines({ most: 14, notes: true }),
    notes: fc.array(randomInlines({ most: 25, notes: false }), { maxLength: 3 }),
  })
  .map(({ height, width, title, notes }) => (minting): Block => {
    const { label, number } = minting.label('diagram');
    const said = `axel ${minting.mark()}`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><text x="4" y="14" font-family="Source Sans 3" font-size="9">${said}</text><rect x="0" y="20" width="${width}" height="${height - 20}" fill="#12436D" fill-opacity="0.7"/></svg>`;
    return {
      kind: 'chart',
      label,
      number: `Diagram ${number}`,
      title: title(minting),
      chart: { svg, width, height, alt: `${said} som bild` },
      figures: [],
      notes: notes.map((make) => make(minting)),
    };
  });

const keyFigure: fc.Arbitrary<Maker<KeyFigure>> = fc
  .tuple(
    randomWords(3, 1, 15),
    fc.constantFrom('hushåll', 'barn och unga', ''),
    fc.option(fc.constantFrom<('up' | 'down' | 'flat')[]>('up', 'down', 'flat')),
    randomWords(5, 1, 15),
  )
  .map(([name, unit, direction, words]) => (minting) => ({
    label: name(minting),
    value: { text: minting.number(), operation: 'value', sources: [] },
    unit,
    recent: [3, 5, null, 4, 6],
    years: [2020, 2024],
    ...(direction ? { change: { direction, words: [{ kind: 'text', text: words(minting) }] } } : {}),
  }));

const randomKeyFigures: fc.Arbitrary<Maker<Block>> = fc
  .array(keyFigure, { minLength: 1, maxLength: 7 })
  .map((figures) => (minting) => ({ kind: 'keyFigures', figures: figures.map((make) => make(minting)) }));

const randomSummary: fc.Arbitrary<Maker<Block>> = fc
  .tuple(
    randomWords(2),
    fc.array(fc.oneof<fc.Arbitrary<Maker<Block>>[]>(randomParagraph, randomList), { minLength: 1, maxLength: 3 }),
  )
  .map(([title, makers]) => (minting) => ({
    kind: 'summary',
    heading: title(minting),
    blocks: makers.map((make) => make(minting)),
  }));

const randomOpening: fc.Arbitrary<Maker<Block>> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), randomWords(6, 1, 22))
  .map(([number, title]) => (minting) => {
    const { label } = minting.label('avsnitt');
    return { kind: 'chapterOpening', number, title: title(minting), label };
  });

export const randomAddresses: fc.Arbitrary<Maker<Block>> = fc
  .array(fc.tuple(randomWords(1, 1, 15), fc.array(randomWords(4, 1, 15), { minLength: 1, maxLength: 3 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((fields) => (minting) => ({
    kind: 'addressFields',
    fields: fields.map(([name, lines]) => ({ label: name(minting), lines: lines.map((make) => make(minting)) })),
  }));

export const randomSignatures: fc.Arbitrary<Maker<Block>> = fc
  .array(fc.tuple(randomWords(2, 1, 22), randomWords(2, 1, 22), fc.option(randomWords(2, 1, 22))), {
    minLength: 1,
    maxLength: 4,
  })
  .map((signatories) => (minting) => ({
    kind: 'signatures',
    signatories: signatories.map(([name, title, office]) => ({
      name: name(minting),
      title: title(minting),
      office: office?.(minting) ?? '',
    })),
  }));

/** What stands in the body of a document, running text most often. */
export const randomBlock: fc.Arbitrary<Maker<Block>> = fc.oneof(
  { weight: 10, arbitrary: randomParagraph },
  { weight: 6, arbitrary: randomHeading },
  { weight: 4, arbitrary: randomList },
  { weight: 4, arbitrary: randomTable },
  { weight: 3, arbitrary: randomChart },
  { weight: 1, arbitrary: randomKeyFigures },
  { weight: 1, arbitrary: randomSummary },
  { weight: 1, arbitrary: randomOpening },
  { weight: 1, arbitrary: fc.constant<Maker<Block>>(() => ({ kind: 'pageBreak' })) },
);
