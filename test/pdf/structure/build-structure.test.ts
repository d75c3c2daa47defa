import type { Inline } from '../../../src/pdf/pdfmake/inline.js';
import type { LayoutNode } from '../../../src/pdf/pdfmake/layout-node.js';
import { buildStructure } from '../../../src/pdf/structure/build-structure.js';
import { StructureElement } from '../../../src/pdf/structure/structure-element.js';

const node = (given: object): LayoutNode => given as LayoutNode;
const text = (value: string, more: object = {}): LayoutNode => node({ text: [{ text: value } as Inline], ...more });
const refer = (id: string): LayoutNode => node({ text: [{ text: 'ord' }, { text: '1', note: id }] });

/** `Table(TR(TH TD))` */
function shown(element: StructureElement): string {
  const inner = element.kids.flatMap((kid) => (kid instanceof StructureElement ? [shown(kid)] : []));
  return inner.length === 0 ? element.type : `${element.type}(${inner.join(' ')})`;
}

function built(stack: LayoutNode[], notes: ReadonlyMap<string, LayoutNode> = new Map()) {
  return buildStructure(node({ stack }), notes);
}

describe('the structure of', () => {
  it('texts, pictures and what only decorates', () => {
    const picture = node({ svg: '<svg/>', alt: 'Antal per år' });
    const { root, owners } = built([
      text('a', { headingLevel: 1 }),
      text('b'),
      picture,
      node({ canvas: [] }),
      node({ svg: '', alt: '' }),
    ]);
    expect(shown(root)).toBe('Document(H1 P Figure)');
    expect(owners.get(picture)?.properties.alt).toBe('Antal per år');
  });

  it('a heading of two texts: one element', () => {
    const [number, title] = [text('3 '), text('Barn och unga')];
    const { root, owners } = built([node({ stack: [node({ columns: [number, title] })], headingLevel: 1 })]);
    expect(shown(root)).toBe('Document(H1)');
    expect(owners.get(number)).toBe(owners.get(title));
  });

  it('lists within lists', () => {
    const inner = node({ ul: [text('c', { listMarker: {} })] });
    const outer = node({ ol: [text('a', { listMarker: {} }), node({ stack: [text('b'), inner], listMarker: {} })] });
    const { root } = built([outer]);
    expect(shown(root)).toBe('Document(L(LI(Lbl LBody(P)) LI(Lbl LBody(P L(LI(Lbl LBody(P)))))))');
    const [list] = root.kids as StructureElement[];
    expect(list?.attributes).toEqual([{ O: 'List', ListNumbering: 'Decimal' }]);
  });

  it('a note: right after the block that refers to it first, and once', () => {
    const number = { type: 'Lbl' } as const;
    const note = node({
      stack: [node({ text: [{ text: '1 ', elements: [number, { type: 'Link' }] }, { text: 'not' }] })],
    });
    const { root, inline } = built([refer('a'), text('b'), refer('a')], new Map([['a', note]]));
    expect(shown(root)).toBe('Document(P Note(Lbl P) P P)');
    expect(inline.get(number)?.type).toBe('Lbl');
    expect((root.kids[1] as StructureElement).properties.id).toBe('not-1');
  });

  it('a note of a cell: within the cell, beside its words', () => {
    const notes = new Map([['a', node({ stack: [text('not')] })]]);
    const table = node({
      table: { headerRows: 1, widths: [], body: [[{ ...refer('a'), header: 'Column' }], [text('1')]] },
    });
    expect(shown(built([table], notes).root)).toBe('Document(Table(THead(TR(TH(P Note(P)))) TBody(TR(TD))))');
  });

  it('a table with the caption that stands before it', () => {
    const caption = text('Tabell 1', { role: 'Caption', captionOf: 't' });
    const table = node({
      table: { headerRows: 1, widths: [], body: [[text('År', { header: 'Column' })], [text('1')]] },
      label: 't',
    });
    const { root, owners } = built([node({ stack: [caption, table] })]);
    expect(shown(root)).toBe('Document(Table(Caption THead(TR(TH)) TBody(TR(TD))))');
    expect(owners.get(caption)?.type).toBe('Caption');
  });

  it('boxes that are a list, and contents', () => {
    const box = (value: string) => node({ stack: [text(value), text('10')], role: 'LI' });
    expect(shown(built([node({ stack: [node({ columns: [box('a'), box('b')] })], role: 'L' })]).root)).toBe(
      'Document(L(LI(LBody(P P)) LI(LBody(P P))))',
    );
    const entry = node({ columns: [text('1 A'), text('5')], role: 'TOCI' });
    expect(shown(built([node({ stack: [entry], role: 'TOC' })]).root)).toBe('Document(TOC(TOCI))');
  });
});
