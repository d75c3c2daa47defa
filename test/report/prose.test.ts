// The report as a reader meets it: paragraphs and sentences of a readable length, abbreviations explained, and nothing shown
// that the text has not led to.
import type { Block, Inline, TextBlock } from '../../src/document/block.js';
import type { Document } from '../../src/document/document.js';
import { composeReport } from '../support/report-2024.js';

const longestParagraph = 900;
const longestSentence = 40;

/** As it is printed: figures and references in their places, note marks left out. */
function printed(inlines: readonly Inline[]): string {
  return inlines
    .map((one) => {
      if (one.kind === 'text') return one.text;
      if (one.kind === 'figure') return one.figure.text;
      return 'children' in one ? printed(one.children) : '';
    })
    .join('');
}

function paragraphsOf(blocks: readonly (Block | TextBlock)[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'paragraph') return block.style === 'imprint' ? [] : [printed(block.children)];
    if (block.kind === 'list') return paragraphsOf(block.items.flat());
    if (block.kind === 'summary') return paragraphsOf(block.blocks);
    return [];
  });
}

/** A full stop ends a sentence when a capital follows, and no abbreviation or ordinal stands before it. */
function sentencesOf(paragraph: string): readonly string[] {
  const ends = /(?<!\b(?:kap|nr|kl|ca|bl\.a|t\.ex|m\.m|m\.fl|dvs|s\.k|jfr)\.)(?<=[.!?][”"]?)\s+(?=[\p{Lu}”"])/u;
  return paragraph.split(ends);
}

function wordsOf(sentence: string): number {
  // A number is one word whatever spaces group its digits.
  return sentence
    .replace(/(?<=\d)[\s\u00A0](?=\d{3})/g, '')
    .split(/[\s\u00A0]+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}

describe('reading', () => {
  it.each([
    ['En mening. En till.', 2],
    ['Enligt 4 kap. 1 § gäller det. År 2024 också.', 2],
    ['Den 1 maj, t.ex. Annas dag, kl. Sju.', 1],
  ])('tells sentences apart: %s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it('counts a grouped number as one word', () => {
    expect(wordsOf('Det var 12\u00A0459 hushåll, 2,2 procent.')).toBe(6);
  });
});

describe('the texts of 2024', () => {
  let documents: readonly Document[];
  let drafts: readonly string[];
  let registered: readonly { readonly short: string; readonly long: string }[];
  const faults = (faultsOf: (document: Document) => readonly string[]): readonly string[] => [
    ...new Set(documents.flatMap((document) => faultsOf(document).map((fault) => `${document.fileName}: ${fault}`))),
  ];

  beforeAll(async () => {
    const { composition, prepared } = await composeReport();
    documents = composition.documents.map(({ document }) => document);
    drafts = [...composition.summaries.values()].flatMap((points) => points.flatMap(({ draft }) => draft ?? []));
    registered = prepared.project.wordList.abbreviations;
  }, 120_000);

  it(`have no paragraph over ${longestParagraph} characters`, () => {
    expect(
      faults(({ blocks }) =>
        paragraphsOf(blocks)
          .filter(({ length }) => length > longestParagraph)
          .map((text) => `${text.length} characters: ${text.slice(0, 60)}…`),
      ),
    ).toEqual([]);
  });

  it(`have no sentence over ${longestSentence} words`, () => {
    const long = faults(({ blocks, notes }) =>
      [...paragraphsOf(blocks), ...paragraphsOf(notes.flatMap((note) => note.blocks))]
        .flatMap(sentencesOf)
        .filter((sentence) => wordsOf(sentence) > longestSentence)
        .map((sentence) => `${wordsOf(sentence)} words: ${sentence.slice(0, 80)}…`),
    );
    expect(long).toEqual([]);
  });

  it('can be drafted in sentences of the same length, printed or not', () => {
    expect(drafts.length).toBeGreaterThan(40);
    const long = drafts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence) > longestSentence);
    expect(long).toEqual([]);
  });

  it('explain each abbreviation once', () => {
    expect(
      faults(({ blocks, notes }) => {
        const text = paragraphsOf(blocks).join('\n');
        const said = notes.map((note) => paragraphsOf(note.blocks).join(' '));
        const used = new Set(text.match(/(?<![\p{L}\d-])\p{Lu}[\p{L}]*\p{Lu}\p{L}*(?![\p{L}\d])/gu));
        return [...used].flatMap((short) => {
          const spelledOut = text.includes(`(${short})`) ? 1 : 0;
          const long = registered.find((one) => one.short === short)?.long;
          const inNotes = said.filter((note) => note.startsWith(`${short}: `)).length;
          const beside = long !== undefined && spelledOut === 0 && text.includes(`${long} (`) ? 1 : 0;
          const ownNote =
            inNotes === 0 && said.some((note) => note.includes(`(${short})`) || note.includes(`${short} `));
          const count = spelledOut + inNotes + beside + (spelledOut + inNotes === 0 && ownNote ? 1 : 0);
          return count === 1 ? [] : [`${short} is explained ${count} times`];
        });
      }),
    ).toEqual([]);
  });

  it('mention each chart and table before it appears', () => {
    const unmentioned = faults(({ blocks }) => {
      const mentioned = new Set<string>();
      return blocks.flatMap((block) => {
        for (const label of labelsIn(block)) mentioned.add(label);
        if (block.kind !== 'chart' && block.kind !== 'table') return [];
        return mentioned.has(block.label) ? [] : [`${block.number} is not mentioned before it stands there`];
      });
    });
    expect(unmentioned).toEqual([]);
    const items = documents.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart' || kind === 'table'));
    expect(items.length).toBeGreaterThan(100);
  });
});

function labelsIn(block: Block): readonly string[] {
  const within = (inlines: readonly Inline[]): readonly string[] =>
    inlines.flatMap((one) => [
      ...(one.kind === 'internalLink' ? [one.label] : []),
      ...('children' in one ? within(one.children) : []),
    ]);
  if (block.kind === 'paragraph') return within(block.children);
  if (block.kind === 'list') return block.items.flat().flatMap(labelsIn);
  return block.kind === 'summary' ? block.blocks.flatMap(labelsIn) : [];
}
