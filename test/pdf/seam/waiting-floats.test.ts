import type { LayoutNode } from '../../../src/pdf/pdfmake/layout-node.js';
import { WaitingFloats } from '../../../src/pdf/seam/waiting-floats.js';

type Item = LayoutNode & { readonly name: string; readonly height: number; readonly refers?: true };

const roomOfPage = 100;
const text = (name: string, height: number): Item => ({ name, height, positions: [] });
const float = (name: string, height: number): Item => ({ ...text(name, height), floats: true });
const heading = (name: string): Item => ({ ...text(name, 10), headingLevel: 2 });
const broken = (name: string): Item => ({ ...text(name, 10), pageBreak: 'before' });

/** Names in the order of placing, a number for each new page. */
function place(items: readonly Item[]): string {
  const placed: string[] = [];
  let [page, left] = [1, roomOfPage];
  const heightOf = (item: LayoutNode) => (item as Item).height;
  const floats = new WaitingFloats({
    fits: (item) => heightOf(item) <= left,
    refers: (item) => (item as Item).refers === true,
    begins: () => left >= 10,
    share: () => left / roomOfPage,
    place: (item) => {
      const whole = item.floats === true || item.headingLevel !== undefined;
      if (item.pageBreak || (whole && heightOf(item) > left)) {
        page++;
        left = roomOfPage;
        placed.push(String(page));
      }
      placed.push((item as Item).name);
      left -= heightOf(item);
      // Running text goes on on the next page.
      if (left < 0) {
        page++;
        left += roomOfPage;
        placed.push(String(page));
      }
    },
  });
  for (const item of items) floats.add(item, item.pageBreak !== undefined);
  floats.finish();
  return placed.join(' ');
}

describe('charts and tables that wait', () => {
  it('stand in their place when they fit', () => {
    expect(place([text('a', 30), float('B', 40), text('c', 10)])).toBe('a B c');
  });

  it('let text fill the page and stand on the next one', () => {
    expect(place([text('a', 50), float('B', 60), text('c', 20), text('d', 50), text('e', 10)])).toBe('a c d 2 B e');
  });

  it('keep their order, whatever their sizes', () => {
    expect(place([text('a', 50), float('B', 60), float('C', 20), text('d', 40)])).toBe('a d 2 B C');
  });

  it('wait for nothing when a page begins, or the text ends', () => {
    expect(place([text('a', 50), float('B', 60), broken('c')])).toBe('a 2 B 3 c');
    expect(place([text('a', 50), float('B', 60)])).toBe('a 2 B');
  });

  it('let no heading begin at the foot of a page before them', () => {
    expect(place([text('a', 80), float('B', 60), heading('H'), text('c', 5)])).toBe('a 2 B H c');
    expect(place([text('a', 50), float('B', 60), heading('H'), text('c', 5)])).toBe('a H c 2 B');
  });

  it('come before text that would begin the next page', () => {
    expect(place([text('a', 95), float('B', 60), text('c', 20)])).toBe('a 2 B c');
  });

  it('leave a page to the text again where only some of them fill it', () => {
    expect(place([text('a', 95), float('B', 60), float('C', 60), text('d', 20), text('e', 30)])).toBe('a 2 B d e 3 C');
  });

  it('let no heading pass when several of them wait', () => {
    expect(place([text('a', 50), float('B', 60), float('C', 20), heading('H'), text('d', 5)])).toBe('a 2 B C H d');
  });

  it('come before a table that is divided between pages', () => {
    const divided = { ...text('caption', 10), captionOf: 'tabell' };
    expect(place([text('a', 50), float('B', 60), divided])).toBe('a 2 B caption');
  });

  it('wait for nothing when they refer to notes, nor do those before them', () => {
    const noted = { ...float('N', 20), refers: true as const };
    expect(place([text('a', 50), noted, text('c', 10)])).toBe('a N c');
    expect(place([text('a', 50), float('B', 60), noted, text('c', 10)])).toBe('a 2 B N c');
  });

  it('have space below them, whatever comes next', () => {
    const [chart, after] = [{ ...float('B', 60), spaceBelow: 20 }, text('c', 20)];
    after._margin = [0, 10, 0, 0];
    place([chart, after]);
    expect(after._margin).toEqual([0, 20, 0, 0]);
  });
});
