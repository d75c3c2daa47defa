// Random documents as raw nodes, and what their pages must show.
import fc from 'fast-check';
import type { NoteMakers } from '../../../src/pdf/seam/report-layout-builder.js';
import { makeNotes, text } from './lay-out.js';

export interface RandomFlow {
  readonly content: readonly object[];
  readonly notes: NoteMakers;
  /** Words of the text and of the notes by the name of their paragraph, in reading order. */
  readonly words: ReadonlyMap<string, number>;
  /** Names of headings and captions: something must follow them on their page. */
  readonly headings: readonly string[];
}

/** Takes a name for each of its texts and makes the node; `cite` makes notes on the way. */
type Maker = (namer: Namer) => object[];

class Namer {
  readonly words = new Map<string, number>();
  readonly notes: Record<string, number> = {};
  readonly headings: string[] = [];

  text(words: number, notes: readonly number[] = [], style?: string): object {
    const name = `t${this.words.size}`;
    this.words.set(name, words);
    return text(
      name,
      words,
      notes.map((length) => this.#cite(length)),
      style,
    );
  }

  heading(words: number, notes: readonly number[], style: string): object {
    this.headings.push(`t${this.words.size}`);
    return { ...this.text(words, notes, style), keepWithNext: true };
  }

  #cite(words: number): string {
    const id = `n${this.words.size}`;
    this.words.set(id, words);
    this.notes[id] = words;
    return id;
  }
}

const noteLength = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 3, max: 30 }) },
  { weight: 2, arbitrary: fc.integer({ min: 30, max: 120 }) },
  { weight: 1, arbitrary: fc.integer({ min: 120, max: 700 }) },
);
const cited = fc.oneof(
  { weight: 3, arbitrary: fc.constant<number[]>([]) },
  { weight: 2, arbitrary: fc.array(noteLength, { minLength: 1, maxLength: 3 }) },
);
const short = fc.array(fc.integer({ min: 3, max: 40 }), { maxLength: 1 });
const paragraph: fc.Arbitrary<Maker> = fc
  .tuple(fc.integer({ min: 1, max: 220 }), cited)
  .map(([words, notes]) => (namer) => [namer.text(words, notes)]);
const heading: fc.Arbitrary<Maker> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), short, fc.constantFrom('h2', 'h3'))
  .map(([words, notes, style]) => (namer) => [namer.heading(words, notes, style)]);
const list: fc.Arbitrary<Maker> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 70 }), cited, fc.boolean()), { minLength: 1, maxLength: 6 })
  .map((items) => (namer) => [
    {
      margin: [4, 4, 0, 0],
      ol: items.map(([words, notes, nested]) => {
        const first = namer.text(words, notes);
        return nested ? { stack: [first, { ul: [namer.text(words, notes), namer.text(9)] }] } : first;
      }),
    },
  ]);
const table: fc.Arbitrary<Maker> = fc
  .tuple(
    short,
    short,
    fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), cited), { minLength: 2, maxLength: 40 }),
    fc.boolean(),
  )
  .map(([inCaption, inHeader, rows, tall]) => (namer) => [
    namer.heading(4, inCaption, 'caption'),
    {
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: [150, '*'],
        body: [
          [namer.text(2, inHeader, 'table'), namer.text(3, [], 'table')],
          ...rows.map(([words, notes], row) => [
            namer.text(2, notes, 'table'),
            namer.text(tall && row === 3 ? words * 40 : words, [], 'table'),
          ]),
        ],
      },
      layout: { hLineWidth: () => 0.5, vLineWidth: () => 0 },
      margin: [-20, 4, -20, 0],
    },
  ]);
const whole: fc.Arbitrary<Maker> = fc
  .tuple(short, fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), short), { minLength: 1, maxLength: 5 }))
  .map(([inCaption, texts]) => (namer) => {
    const caption = namer.text(4, inCaption, 'caption');
    return [{ unbreakable: true, stack: [caption, ...texts.map(([words, notes]) => namer.text(words, notes))] }];
  });
const columns: fc.Arbitrary<Maker> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 150 }), cited), { minLength: 2, maxLength: 3 })
  .map((texts) => (namer) => [{ columns: texts.map(([words, notes]) => namer.text(words, notes)), columnGap: 12 }]);
const panel: fc.Arbitrary<Maker> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 160 }), cited), { minLength: 1, maxLength: 4 })
  .map((texts) => (namer) => [
    {
      stack: [namer.heading(2, [], 'summaryHeading'), ...texts.map(([words, notes]) => namer.text(words, notes))],
      panel: { fill: '#EFF3F7', padding: 12 },
      margin: [-12, 16, -12, 0],
    },
  ]);
const drawing: fc.Arbitrary<Maker> = fc.integer({ min: 40, max: 400 }).map((height) => (namer) => [
  namer.heading(3, [], 'caption'),
  {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="${height}"><rect width="9" height="9"/></svg>`,
  },
]);
const turned: fc.Arbitrary<Maker> = paragraph.map((maker) => (namer) => [
  { ...maker(namer)[0], pageBreak: 'before', pageOrientation: 'landscape' },
  { ...namer.text(60, [12]) },
  { ...maker(namer)[0], pageBreak: 'before', pageOrientation: 'portrait' },
]);

const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 2, arbitrary: list },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: whole },
  { weight: 1, arbitrary: columns },
  { weight: 1, arbitrary: panel },
  { weight: 1, arbitrary: drawing },
);
/** A heading is always followed by something on the same page. */
const section = fc.tuple(fc.array(heading, { maxLength: 2 }), block).map(
  ([headings, last]): Maker =>
    (namer) =>
      [...headings, last].flatMap((maker) => maker(namer)),
);

/** Each call makes new nodes, as layout uses them up. */
export const randomFlow: fc.Arbitrary<() => RandomFlow> = fc
  .array(fc.oneof({ weight: 8, arbitrary: section }, { weight: 1, arbitrary: turned }), { minLength: 1, maxLength: 14 })
  .map((makers) => () => {
    const namer = new Namer();
    const content = makers.flatMap((maker) => maker(namer));
    return { content, notes: makeNotes(namer.notes), words: namer.words, headings: namer.headings };
  });
