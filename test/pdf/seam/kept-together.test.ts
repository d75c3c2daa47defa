import type { Page } from '../../../src/pdf/pdfmake/page.js';
import { layOut, linesOn, makeNotes, pagesWith, text, textOf } from './lay-out.js';

const fill = (lines: number) => ({ canvas: [{ type: 'rect', x: 0, y: 0, w: 1, h: lines * 15 }] });
const cell = (name: string, words: number, notes: readonly string[] = []) => ({
  ...text(name, words, notes, 'table'),
  margin: [0, 0, 0, 0],
});
const table = (rows: number, notes: (row: number) => readonly string[] = () => []) => ({
  table: {
    headerRows: 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    widths: [150, '*'],
    body: [
      [cell('head', 2), cell('name', 2)],
      ...Array.from({ length: rows }, (_, row) => [cell(`r${row}`, 2, notes(row)), cell(`c${row}`, 2)]),
    ],
  },
  layout: { hLineWidth: () => 0.5, vLineWidth: () => 0 },
});
const heading = (name: string, words: number) => ({ ...text(name, words, [], 'h2'), keepWithNext: true });
const repeats = (page: Page | undefined) =>
  page?.items.some((item) => item.type === 'line' && item.item._artifact && textOf(item.item).startsWith('head.0'));
const ids = Array.from({ length: 12 }, (_, index) => `n${index}`);
const caption = () => ({ ...text('k', 3, [], 'caption'), keepWithNext: true });

describe('a block that is taller than a page with its notes', () => {
  it('breaks between rows, under the header again', () => {
    const block = { unbreakable: true, stack: [caption(), table(12, (row) => ids.slice(row, row + 1))] };
    const lengths = Object.fromEntries(ids.map((id) => [id, 60]));
    const { pages, dividedBlocks } = layOut([text('t', 9), block], makeNotes(lengths));
    expect(pages).toHaveLength(2);
    expect(repeats(pages[1])).toBe(true);
    expect(dividedBlocks).toEqual([]);
    expect(pagesWith(pages, 'k.0')).toEqual(pagesWith(pages, 'r0.0'));
  });

  it('is named when its text alone is taller', () => {
    const block = { unbreakable: true, stack: [text('a', 500), text('b', 500)] };
    expect(layOut([text('t', 9), block]).dividedBlocks).toEqual([1]);
  });

  it('is not parted from a heading that takes the room it lacks', () => {
    const block = { unbreakable: true, stack: [caption(), table(40)] };
    const { pages } = layOut([text('t', 300), heading('h', 40), block]);
    expect(pagesWith(pages, 'h.0')).toEqual(pagesWith(pages, 'r0.0'));
    expect(repeats(pages[pages.length - 1])).toBe(true);
  });
});

describe('a heading', () => {
  it('is never divided itself', () => {
    for (let lines = 32; lines < 44; lines++) {
      const { pages } = layOut([fill(lines), heading('h', 60), text('t', 60)]);
      expect(pagesWith(pages, 'h.0')).toEqual(pagesWith(pages, 'h.59'));
    }
  });

  it('has two lines below it, of two paragraphs if need be', () => {
    for (let lines = 32; lines < 46; lines++) {
      const { pages } = layOut([fill(lines), heading('h', 2), text('one', 2), text('two', 60)]);
      expect(pagesWith(pages, 'h.0')).toEqual(pagesWith(pages, 'two.0'));
    }
  });
});

describe('what stands under a table', () => {
  const note = (name: string) => ({ ...text(name, 30, [], 'note'), keepWithPrevious: true });

  it('begins on the page of its last row', () => {
    for (let lines = 0; lines < 24; lines++) {
      const { pages } = layOut([fill(lines), table(26), note('u'), note('v'), text('t', 200)]);
      expect([pagesWith(pages, 'u.0'), pagesWith(pages, 'v.29')]).toEqual([
        pagesWith(pages, 'r25.0'),
        pagesWith(pages, 'r25.0'),
      ]);
      expect(linesOn(pages[0]).length).toBeGreaterThan(0);
    }
  });

  it('goes on from there when it is taller than what a page leaves to it', () => {
    const long = { ...text('u', 900, [], 'note'), keepWithPrevious: true };
    const { pages } = layOut([fill(20), table(26), long]);
    expect(pagesWith(pages, 'u.0')).toEqual(pagesWith(pages, 'r25.0'));
    expect(pagesWith(pages, 'u.899')).not.toEqual(pagesWith(pages, 'u.0'));
  });
});
