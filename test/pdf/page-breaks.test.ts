import fc from 'fast-check';
import type { Block } from '../../src/document/block.js';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { type ReadItem, type ReadPdf, readPdf } from './read-pdf.js';
import { chart, fonts, heading, makeDocument, paragraph, prose, table, theme } from './sample-documents.js';

const write = async (blocks: readonly Block[]) => {
  const written = await writePdf(makeDocument(blocks), theme, fonts);
  return { ...written, read: await readPdf(written.bytes) };
};
const { margins, height } = theme.page;
/** What stands between head and foot, top first. */
const body = (items: readonly ReadItem[]) =>
  items.filter(({ y }) => y > margins.bottom - 6 && y < height - margins.top + 1);
const pageWith = (read: ReadPdf, text: string) =>
  read.pages.findIndex((items) => items.some((item) => item.text.includes(text)));
/** Baselines of the text column's lines on a page. */
const linesOf = (items: readonly ReadItem[], mark: RegExp) =>
  new Set(items.filter((item) => mark.test(item.text)).map(({ y }) => Math.round(y)));

describe('breaks between pages', () => {
  it('divides a table row that is taller than a page, loses nothing of it, and says so', async () => {
    const rows = ['före', Array.from({ length: 900 }, (_, index) => `ord${index}`).join(' '), 'efter'];
    const { read, diagnostics } = await write([table('1.1', rows), paragraph('slut')]);
    const found = read.text.match(/ord\d+/g) ?? [];
    expect(found).toEqual(Array.from({ length: 900 }, (_, index) => `ord${index}`));
    expect(read.text.indexOf('före')).toBeLessThan(read.text.indexOf('ord0'));
    expect(read.text.indexOf('efter')).toBeGreaterThan(read.text.indexOf('ord899'));
    expect(read.text).toContain('slut');
    expect(diagnostics.map(({ code }) => code)).toEqual(['SR-PDF-001']);
    for (const items of read.pages) expect(items.every(({ y }) => y > margins.bottom / 2)).toBe(true);
  });

  it('divides notes under a chart that are taller than a page together with it', async () => {
    const tall = { ...chart('1.1', 'Rubrik', 440), notes: [[{ kind: 'text' as const, text: prose('not', 60) }]] };
    const { read, diagnostics, pages } = await write([paragraph('inledning'), tall]);
    expect(pages).toBeGreaterThan(1);
    expect(read.text.match(/not\d+/g)).toHaveLength(60);
    expect(diagnostics.map(({ code }) => code)).toEqual(['SR-PDF-001']);
  });

  it('makes a drawing that is taller than the page smaller, and says so', async () => {
    const { read, diagnostics } = await write([chart('1.1', 'Rubrik', 2000, 'etikett')]);
    expect(read.text).toContain('etikett');
    expect(diagnostics.map(({ code, message }) => [code, message.includes('Diagram 1.1')])).toEqual([
      ['SR-PDF-005', true],
    ]);
  });

  it('repeats the header and keeps each row on one page', async () => {
    const labels = Array.from(
      { length: 90 },
      (_, index) => `rad${index} ${'med en lång etikett som tar två rader '.repeat(2)}slut${index}`,
    );
    const { read } = await write([table('1.1', labels)]);
    expect(read.pages.length).toBeGreaterThan(2);
    for (const items of read.pages) {
      const text = items.map((item) => item.text).join(' ');
      expect(text).toContain('Klass');
      expect([...text.matchAll(/rad(\d+)/g)].map((match) => match[1])).toEqual(
        [...text.matchAll(/slut(\d+)/g)].map((match) => match[1]),
      );
    }
  });

  it('keeps a small table whole, with its caption', async () => {
    const { read } = await write([
      paragraph(prose('a', 75)),
      table(
        '1.1',
        Array.from({ length: 15 }, (_, index) => `rad${index}`),
      ),
    ]);
    expect(read.pages).toHaveLength(2);
    expect(pageWith(read, 'Tabell 1.1')).toBe(1);
    expect(pageWith(read, 'rad0')).toBe(1);
  });

  it('keeps the caption of a long table with its header and first rows', async () => {
    for (let sentences = 60; sentences < 80; sentences += 2) {
      const labels = Array.from({ length: 60 }, (_, index) => `rad${index}`);
      const { read } = await write([paragraph(prose('a', sentences)), table('1.1', labels)]);
      expect(pageWith(read, 'rad0')).toBe(pageWith(read, 'Tabell 1.1'));
    }
  });

  it('never ends a page with a heading, nor leaves one line of a paragraph alone', async () => {
    for (let sentences = 55; sentences < 90; sentences += 3) {
      const blocks = [
        paragraph(prose('a', sentences)),
        heading(2, 'Rubrik'),
        heading(3, 'Underrubrik'),
        paragraph(prose('b', 9)),
      ];
      const { read } = await write(blocks);
      for (const items of read.pages) {
        const last = body(items).reduce((lowest, item) => (item.y < lowest.y ? item : lowest));
        expect(last.text).not.toMatch(/rubrik/i);
        for (const mark of [/a\d+ antalet|hushåll|något/]) expect(linesOf(items, mark).size).not.toBe(1);
      }
      expect(pageWith(read, 'Underrubrik')).toBe(pageWith(read, 'b0'));
    }
  });

  it('turns the page for a table that is too wide, and back after it', async () => {
    const years = Array.from({ length: 20 }, (_, index) => String(2005 + index));
    const { read, pages, diagnostics } = await write([
      paragraph('före'),
      table('1.1', ['Norr', 'Söder'], years),
      paragraph('efter'),
    ]);
    expect(pages).toBe(3);
    expect(Math.max(...(read.pages[1] ?? []).map(({ x }) => x))).toBeGreaterThan(theme.page.width);
    expect(Math.max(...(read.pages[2] ?? []).map(({ x }) => x))).toBeLessThan(theme.page.width);
    expect(diagnostics).toEqual([]);
  });
});

describe('any document', () => {
  const block: fc.Arbitrary<(mark: string) => Block> = fc.oneof(
    fc.integer({ min: 1, max: 30 }).map((count) => (mark: string) => paragraph(prose(mark, count))),
    fc.constantFrom(2 as const, 3 as const).map((level) => (mark: string) => heading(level, `${mark}0 rubrik`)),
    fc.integer({ min: 1, max: 40 }).map(
      (rows) => (mark: string) =>
        table(
          mark,
          Array.from({ length: rows }, (_, row) => `${mark}${row} rad`),
        ),
    ),
    fc.integer({ min: 60, max: 640 }).map((tall) => (mark: string) => chart(mark, `${mark}0 titel`, tall)),
    fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }).map((items) => (mark: string) => ({
      kind: 'list' as const,
      ordered: true,
      items: items.map((count, index) => [paragraph(prose(`${mark}n${index}x`, count))]),
    })),
    fc.integer({ min: 1, max: 40 }).map((count) => (mark: string) => ({
      kind: 'summary' as const,
      heading: `${mark}0 sammanfattning`,
      blocks: [paragraph(prose(mark, count))],
    })),
    fc.constant(() => ({ kind: 'pageBreak' as const })),
  );

  it('loses and repeats no text, keeps within the margins and gives the same bytes again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 12 }), async (makers) => {
        const make = () => makers.map((maker, index) => maker(`m${String.fromCharCode(97 + index)}`));
        const { read, bytes } = await write(make());
        const wanted = [
          ...JSON.stringify(make(), (key, value) => (key === 'alt' ? '' : value)).matchAll(/m[a-l](?:n\dx)?\d+/g),
        ].map(([word]) => word);
        const found: string[] = read.text.match(/m[a-l](?:n\dx)?\d+/g) ?? [];
        // A chart or table may come after the text that was written after it: each keeps its own order.
        const items = new Set(
          make().flatMap(({ kind }, index) =>
            kind === 'chart' || kind === 'table' ? [`m${String.fromCharCode(97 + index)}`] : [],
          ),
        );
        const isItem = (word: string) => items.has(word.slice(0, 2));
        expect(found.filter(isItem)).toEqual(wanted.filter(isItem));
        expect(found.filter((word) => !isItem(word))).toEqual(wanted.filter((word) => !isItem(word)));
        for (const items of read.pages) {
          const inside = items.filter((item) => item.text.trim() !== '' && !/Löpande|Sida/.test(item.text));
          for (const { y } of inside) {
            expect(y).toBeGreaterThan(margins.bottom - 1);
            expect(y).toBeLessThan(height - margins.top + 1);
          }
        }
        expect(Buffer.compare((await writePdf(makeDocument(make()), theme, fonts)).bytes, bytes)).toBe(0);
      }),
      { numRuns: 25, seed: 20250511 },
    );
  });
});
