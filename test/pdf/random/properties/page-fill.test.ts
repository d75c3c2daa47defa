import type { Block } from '../../../../src/document/block.js';
import { writePdf } from '../../../../src/pdf/write-pdf.js';
import { readPdfFile } from '../../file/read-pdf-file.js';
import { fonts, heading, makeDocument, paragraph, theme } from '../../sample-documents.js';
import { placeUnits } from '../place-units.js';
import { emptyPages, pageFills } from './page-fill.js';

const chapter = (number: number): Block => ({ kind: 'chapterOpening', number, title: 'Kapitel', label: `k.${number}` });
const lines = (count: number) => Array.from({ length: count }, (_, index) => paragraph(`Stycke ${index}.`));

async function placed(blocks: readonly Block[]) {
  const document = makeDocument(blocks);
  return placeUnits(document, await readPdfFile((await writePdf(document, theme, fonts)).bytes));
}

describe('how full pages are', () => {
  it('is measured down to the lowest line, from none to all of the text height', async () => {
    const shares = pageFills(await placed(lines(60)), theme).map(({ share }) => share);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares[0]).toBeGreaterThan(0.9);
    expect(shares.at(-1)).toBeLessThan(1);
  });

  it('is let be on the last page of a chapter and of the document', async () => {
    expect(emptyPages(await placed([...lines(2), chapter(2), ...lines(2)]), theme)).toEqual([]);
  });

  it('is a fault where a page is left for nothing', async () => {
    const document = makeDocument([heading(2, 'Rubrik'), ...lines(2), { kind: 'pageBreak' }, ...lines(2)]);
    const read = await readPdfFile((await writePdf(document, theme, fonts)).bytes);
    // Read as a document that did not ask for the new page.
    const unasked = { ...document, blocks: document.blocks.filter(({ kind }) => kind !== 'pageBreak') };
    expect(emptyPages(placeUnits(unasked, read), theme)).toEqual([
      expect.stringMatching(/^page 1 is filled to \d+ percent$/),
    ]);
  });
});
