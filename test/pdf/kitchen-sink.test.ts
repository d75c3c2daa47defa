import type { Block, Inline } from '../../src/document/block.js';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { kitchenSink } from './kitchen-sink.js';
import { judgeDocument } from './random/judge-document.js';
import { fonts, theme } from './sample-documents.js';

const everyBlock: Readonly<Record<Exclude<Block['kind'], 'notes'>, true>> = {
  heading: true,
  paragraph: true,
  list: true,
  chart: true,
  table: true,
  keyFigures: true,
  chapterOpening: true,
  summary: true,
  cover: true,
  contents: true,
  definitions: true,
  signatures: true,
  addressFields: true,
  pageBreak: true,
};
const everyInline: Readonly<Record<Exclude<Inline['kind'], 'reference' | 'noteReference'>, true>> = {
  text: true,
  strong: true,
  emphasis: true,
  figure: true,
  internalLink: true,
  link: true,
  foreign: true,
  noteMark: true,
  gap: true,
};

describe.each([false, true])('the kitchen sink, draft %s', (draft) => {
  it('can be set without a diagnostic', async () => {
    expect((await writePdf(await kitchenSink({ draft }), theme, fonts)).diagnostics).toEqual([]);
  });

  it('has every property of a finished file', async () => {
    const { faults } = await judgeDocument(await kitchenSink({ draft }));
    expect([...faults].filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it('holds every kind of block and inline, a gap only in the draft', async () => {
    const { blocks, notes } = await kitchenSink({ draft });
    const seen = new Set(JSON.stringify({ blocks, notes }).match(/(?<="kind":")\w+/g));
    const wanted = [...Object.keys(everyBlock), ...Object.keys(everyInline)];
    expect(wanted.filter((kind) => !seen.has(kind))).toEqual(draft ? [] : ['gap']);
  });
});
