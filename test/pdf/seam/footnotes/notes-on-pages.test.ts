import type { LayoutNode } from '../../../../src/pdf/pdfmake/layout-node.js';
import type { Page } from '../../../../src/pdf/pdfmake/page.js';
import { layOut, linesOn, look, makeNotes, mark, numbered, pagesWith, text, textOf } from '../lay-out.js';

const inner = look.size.height - look.margins.top - look.margins.bottom;
const fill = (name: string, lines: number) => ({
  canvas: [{ type: 'rect', x: 0, y: 0, w: 1, h: lines * 15, id: name }],
});
const row = (...cells: object[]) => cells.map((cell) => ({ ...cell, margin: [0, 0, 0, 0] }));
const table = (body: object[][]) => ({
  table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths: [150, '*'], body },
  layout: { hLineWidth: () => 0.5, vLineWidth: () => 0 },
});
const topOf = (page: Page | undefined, word: string) =>
  linesOn(page).find((line) => textOf(line).replaceAll('*', '').split(/\s+/).includes(word))?.y ?? Number.NaN;
const leaves = (node: LayoutNode): LayoutNode[] => (node.stack ? node.stack.flatMap(leaves) : [node]);

describe('a note', () => {
  it('stands at the foot of the page, below its rule, and ends at the margin', () => {
    const { pages } = layOut([text('t', 30, ['a', 'b'])], makeNotes({ a: 30, b: 4 }));
    const lines = linesOn(pages[0]);
    expect(lines.map(textOf).filter((line) => /[ab]\.0/.test(line))).toEqual([
      expect.stringMatching(/^9 a\.0 /),
      expect.stringMatching(/^9 b\.0 /),
    ]);
    const last = lines.at(-1);
    expect((last?.y ?? 0) + (last?.getHeight() ?? 0)).toBeCloseTo(look.size.height - look.margins.bottom);
    const rules = pages[0]?.items.flatMap((item) => (item.type === 'vector' ? [item.item] : [])) ?? [];
    expect(rules).toEqual([expect.objectContaining({ type: 'line', lineColor: '#767676', _artifact: 'Layout' })]);
    expect(rules[0]?.y1).toBeLessThan(topOf(pages[0], 'a.0'));
    expect((rules[0]?.x2 ?? 0) - (rules[0]?.x1 ?? 0)).toBeCloseTo(look.column.width / 3);
  });

  it('is one that a structure tree can be built from: its lines come from the leaves of its root', () => {
    const { pages, placedNotes } = layOut([text('t', 3, ['b', 'a'])], makeNotes({ a: 30, b: 4 }));
    expect([...placedNotes.keys()]).toEqual(['b', 'a']);
    for (const [id, root] of placedNotes) {
      const lines = linesOn(pages[0]).filter((line) => textOf(line).includes(`${id}.`));
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.every(({ _source }) => _source && leaves(root).includes(_source))).toBe(true);
    }
  });

  it('takes room from the text', () => {
    const lines = Math.floor(inner / 15);
    const content = [fill('above', lines - 7), text('t', 30), text('u', 20, ['a']), text('v', 2)];
    expect(pagesWith(layOut(content, makeNotes({ a: 12 })).pages, 'u.0')).toEqual([0]);
    const again = [fill('above', lines - 7), text('t', 30), text('u', 20, ['a']), text('v', 2)];
    const { pages } = layOut(again, makeNotes({ a: 45 }));
    expect([pagesWith(pages, 't.0'), pagesWith(pages, 'u.0'), pagesWith(pages, 'a.0')]).toEqual([[0], [1], [1]]);
  });

  it('is set once, at the first of its references', () => {
    const content = [text('t', 3, ['a', 'a']), fill('between', 40), text('u', 60, ['a'])];
    expect(pagesWith(layOut(content, makeNotes({ a: 5 })).pages, 'a.0')).toEqual([0]);
  });

  it('may refer to another one, which comes after it', () => {
    const notes = new Map<string, () => object>([
      ['a', () => ({ stack: [{ text: [{ text: 'a.0' }, mark('b')], style: 'note' }] })],
      ['b', () => ({ text: 'b.0', style: 'note' })],
    ]);
    const { pages, placedNotes } = layOut([text('t', 3, ['a'])], notes);
    expect([...placedNotes.keys()]).toEqual(['a', 'b']);
    expect(topOf(pages[0], 'b.0')).toBeGreaterThan(topOf(pages[0], 'a.0'));
  });

  it('must exist', () => {
    expect(() => layOut([text('t', 3, ['x'])])).toThrow('the text refers to note x, which does not exist');
  });

  it('cannot be referred to from outside the flow', () => {
    const content = [{ ...text('t', 3, ['a']), absolutePosition: { x: 90, y: 90 } }];
    expect(() => layOut(content, makeNotes({ a: 5 }))).toThrow('page 1 refers to note a, which does not begin there');
  });
});

describe('a long note', () => {
  it('goes on at the foot of the next pages, before their own notes', () => {
    const content = [text('t', 420), text('u', 40, ['a']), text('v', 600), text('w', 40, ['b'])];
    const { pages } = layOut(content, makeNotes({ a: 400, b: 5 }));
    const [first = -1] = pagesWith(pages, 'a.0');
    expect(pagesWith(pages, 'u.0')).toEqual([first]);
    expect(pagesWith(pages, 'a.399')).toEqual([first + 1]);
    const going = linesOn(pages[first + 1]).filter((line) => textOf(line).includes('a.'));
    expect(going.length).toBeGreaterThan(1);
    expect(
      linesOn(pages[first + 1])
        .map(textOf)
        .join(' '),
    ).toMatch(/t\.|v\./);
  });

  it('leaves a good part of each page to the text', () => {
    const { pages } = layOut([text('t', 900, ['a'])], makeNotes({ a: 1500 }));
    for (const page of pages.slice(0, 2)) {
      const notes = linesOn(page).filter((line) => textOf(line).includes('a.'));
      expect(notes.reduce((sum, line) => sum + line.getHeight(), 0)).toBeLessThan(inner * 0.6);
      expect(notes.length).toBeGreaterThan(10);
    }
  });

  it('takes what the text leaves free', () => {
    const content = [text('t', 30, ['a']), { ...text('u', 30), pageBreak: 'before' }];
    const { pages } = layOut(content, makeNotes({ a: 1500 }));
    const notes = linesOn(pages[0]).filter((line) => textOf(line).includes('a.'));
    expect(notes.reduce((sum, line) => sum + line.getHeight(), 0)).toBeGreaterThan(inner * 0.85);
  });

  it('gets pages of its own after the end of the text', () => {
    const { pages } = layOut([text('t', 3, ['a'])], makeNotes({ a: 1800 }));
    expect(pages.length).toBeGreaterThan(2);
    const found = pages.flatMap((page) => linesOn(page).flatMap((line) => textOf(line).match(/a\.\d+/g) ?? []));
    expect(found.join(' ')).toBe(numbered('a', 1800));
    expect(
      pages.every((page) => page.items.some(({ item }) => '_artifact' in item && item._artifact === 'Pagination')),
    ).toBe(true);
  });

  it('uses the width of the page that it goes on', () => {
    const turned = { ...text('u', 60), pageBreak: 'before', pageOrientation: 'landscape' };
    const back = { ...text('v', 60), pageBreak: 'before', pageOrientation: 'portrait' };
    const { pages } = layOut([fill('above', 30), text('t', 3, ['a']), turned, back], makeNotes({ a: 900 }));
    const widest = pages.map((page) =>
      Math.max(
        ...linesOn(page)
          .filter((line) => textOf(line).includes('a.'))
          .map((line) => line.getWidth()),
      ),
    );
    expect(widest[0]).toBeLessThan(look.column.width);
    expect(widest[1]).toBeGreaterThan(look.column.width);
    expect(widest[2]).toBeLessThan(look.column.width);
    const found = pages.flatMap((page) => linesOn(page).flatMap((line) => textOf(line).match(/a\.\d+/g) ?? []));
    expect(found.join(' ')).toBe(numbered('a', 900));
  });

  it('follows others that are just as long, where one line refers to them all', () => {
    const { pages } = layOut([text('t', 3, ['a', 'b', 'c'])], makeNotes({ a: 900, b: 900, c: 900 }));
    expect(['a.0', 'b.0', 'c.0'].map((word) => pagesWith(pages, word))).toEqual([[0], [0], [0]]);
    for (const id of ['a', 'b', 'c']) expect(pagesWith(pages, `${id}.899`)).toHaveLength(1);
  });
});

describe('references in tables', () => {
  const rows = (count: number, notes: (index: number) => readonly string[]) =>
    Array.from({ length: count }, (_, index) =>
      row(text(`r${index}`, 2, notes(index), 'table'), text(`c${index}`, 30, [], 'table')),
    );

  it('keep a row with its notes, and the notes of the header on its first page', () => {
    const body = [
      row(text('h', 2, ['a'], 'table'), text('i', 1, [], 'table')),
      ...rows(40, (index) => (index % 3 === 0 ? [`n${index}`] : [])),
    ];
    const ids = Array.from({ length: 14 }, (_, index) => [`n${index * 3}`, 25] as const);
    const { pages } = layOut([table(body)], makeNotes({ a: 9, ...Object.fromEntries(ids) }));
    expect(pages.length).toBeGreaterThan(2);
    expect(pagesWith(pages, 'a.0')).toEqual([0]);
    for (const [id] of ids) expect(pagesWith(pages, `${id}.0`)).toEqual(pagesWith(pages, `r${id.slice(1)}.0`));
  });

  it('mark the header as an artifact wherever it is repeated', () => {
    const body = [row(text('h', 2, [], 'table'), text('i', 1, [], 'table')), ...rows(60, () => [])];
    const { pages } = layOut([table(body)]);
    const headers = pages.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.type === 'line' && textOf(item.item).startsWith('h.0') ? [item.item._artifact] : [],
      ),
    );
    expect(headers).toEqual([undefined, ...pages.slice(1).map(() => 'Pagination')]);
  });

  it('let a row that is taller than a page be divided, each part with its own notes', () => {
    const tall = { stack: Array.from({ length: 9 }, (_, index) => text(`c${index}`, 60, [`n${index}`], 'table')) };
    const ids = Array.from({ length: 9 }, (_, index) => [`n${index}`, 40] as const);
    const body = [row(text('h', 2, [], 'table'), text('i', 1, [], 'table')), row(text('r', 2, [], 'table'), tall)];
    const { pages, dividedBlocks } = layOut([text('t', 200), table(body)], makeNotes(Object.fromEntries(ids)));
    expect(dividedBlocks).toEqual([1]);
    for (const [id] of ids) expect(pagesWith(pages, `${id}.0`)).toEqual(pagesWith(pages, `c${id.slice(1)}.0`));
  });

  it('never part a caption that refers to a note from its table', () => {
    for (let lines = 30; lines < 46; lines++) {
      const body = [
        row(text('h', 2, ['b'], 'table'), text('i', 1, [], 'table')),
        ...rows(30, (index) => (index === 0 ? ['c'] : [])),
      ];
      const caption = { ...text('k', 3, ['a'], 'caption'), keepWithNext: true };
      const { pages } = layOut([fill('above', lines), caption, table(body)], makeNotes({ a: 90, b: 20, c: 70 }));
      expect(pagesWith(pages, 'k.0')).toEqual(pagesWith(pages, 'r0.0'));
      expect(pagesWith(pages, 'a.0')).toEqual(pagesWith(pages, 'k.0'));
    }
  });
});

describe('headings', () => {
  it.each([
    ['its own note', { a: 150 }, ['a'], []],
    ['its own note and another', { a: 80, b: 40 }, ['a'], ['b']],
    ['the note of what follows', { b: 150 }, [], ['b']],
  ])('stay with what follows when %s would take the room', (_, lengths, own, following) => {
    for (let lines = 24; lines < 46; lines++) {
      const heading = { ...text('h', 3, own, 'h2'), keepWithNext: true };
      const { pages } = layOut([fill('above', lines), heading, text('t', 60, following)], makeNotes(lengths));
      expect(pagesWith(pages, 'h.0')).toEqual(pagesWith(pages, 't.0'));
    }
  });
});

describe('a panel', () => {
  it('ends above the notes of each of its pages', () => {
    const stack = [text('t', 700, ['a']), text('u', 300, ['b'])];
    const panel = { stack, panel: { fill: '#EFF3F7', padding: 12 }, margin: [-12, 0, -12, 0] };
    const { pages } = layOut([panel], makeNotes({ a: 90, b: 40 }));
    for (const { items } of pages.slice(0, 2)) {
      const vectors = items.flatMap((item) => (item.type === 'vector' ? [item.item] : []));
      const fillItem = vectors.find(({ type }) => type === 'rect');
      const rule = vectors.find(({ _artifact }) => _artifact === 'Layout');
      expect((fillItem?.y ?? 0) + (fillItem?.h ?? 0)).toBeLessThan(rule?.y1 ?? 0);
    }
  });
});
