// Any document that our blocks can make: a report with cover and contents, a chapter of its own, or a letter.
import fc from 'fast-check';
import { assemble } from '../../../src/document/assemble.js';
import type { Block } from '../../../src/document/block.js';
import type { Document, PageFrame } from '../../../src/document/document.js';
import { makeDocument } from '../sample-documents.js';
import { type Maker, startMinting } from './minting.js';
import { randomAddresses, randomBlock, randomHeading, randomSignatures } from './random-blocks.js';
import { randomInlines, randomWords } from './random-inlines.js';

const frameParts = fc.record({
  kind: fc.constantFrom<PageFrame['kind'][]>('chapter', 'chapter', 'report', 'letter'),
  bareFirstPage: fc.boolean(),
  draft: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  notice: fc.option(fc.constant('Exempeldata: siffrorna är påhittade'), { nil: undefined }),
});

/** Cover, imprint on the page after it, and contents. */
const front: fc.Arbitrary<Maker<readonly Block[]>> = fc
  .record({
    title: randomWords(5, 1, 18),
    subtitle: randomWords(8),
    lines: fc.array(randomWords(3), { maxLength: 3 }),
    imprint: fc.array(randomInlines({ most: 20, notes: false }), { maxLength: 3 }),
    contents: fc.boolean(),
  })
  .map(({ title, subtitle, lines, imprint, contents }) => (minting): Block[] => [
    {
      kind: 'cover',
      title: title(minting),
      subtitle: subtitle(minting),
      year: 2024,
      publisher: `Förvaltning ${minting.mark()}`,
      lines: lines.map((make) => make(minting)),
    },
    ...imprint.map((make): Block => ({ kind: 'paragraph', style: 'imprint', children: make(minting) })),
    ...(imprint.length > 0 ? [{ kind: 'pageBreak' } as const] : []),
    ...(contents ? [{ kind: 'contents', heading: `Innehåll ${minting.mark()}` } as const] : []),
  ]);

/** Assembled, with its notes numbered. Shrinks to fewer and smaller blocks. */
export function randomDocument(): fc.Arbitrary<Document> {
  return fc
    .record({
      frame: frameParts,
      front,
      addresses: randomAddresses,
      signatures: randomSignatures,
      heading: randomHeading,
      body: fc.array(randomBlock, { minLength: 1, maxLength: 14, size: 'max' }),
    })
    .map(({ frame, front: makeFront, addresses, signatures, heading, body }) => {
      const minting = startMinting();
      const around = (kind: PageFrame['kind'], make: Maker<readonly Block[]>) =>
        frame.kind === kind ? make(minting) : [];
      const blocks = [
        ...around('report', makeFront),
        ...around('letter', (given) => [addresses(given)]),
        heading(minting),
        ...body.map((make) => make(minting)),
        ...around('letter', (given) => [signatures(given)]),
      ];
      const { notice, ...rest } = frame;
      const listed = blocks.some(isListed) ? blocks : blocks.filter(({ kind }) => kind !== 'contents');
      const assembled = assemble([...listed, { kind: 'notes', notes: minting.notes }], new Map());
      const document = makeDocument(assembled.blocks, {
        ...rest,
        left: ['Löpande rubrik'],
        right: ['2024'],
        ...(notice ? { notice } : {}),
      });
      return { ...document, notes: assembled.notes };
    });
}

/** Whether the contents have an entry for it. */
function isListed(block: Block): boolean {
  return block.kind === 'chapterOpening' || (block.kind === 'heading' && block.level <= 2);
}
