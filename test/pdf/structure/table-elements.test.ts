import type { LayoutNode } from '../../../src/pdf/pdfmake/layout-node.js';
import { StructureElement } from '../../../src/pdf/structure/structure-element.js';
import { tableElements } from '../../../src/pdf/structure/table-elements.js';

const column = (more: object = {}) => ({ text: 'h', header: 'Column', ...more }) as LayoutNode;
const row = (more: object = {}) => ({ text: 'r', header: 'Row', ...more }) as LayoutNode;
const data = () => ({ text: '1' }) as LayoutNode;
const covered = () => ({ _span: true }) as LayoutNode;

function cells(body: LayoutNode[][], headerRows: number) {
  const table = new StructureElement('Table');
  const made = tableElements({ table: { body, headerRows, widths: [] } } as unknown as LayoutNode, table, 't');
  return { table, made: made.map(([, element]) => element) };
}

const headersOf = ({ attributes }: StructureElement) =>
  ((attributes[0]?.Headers as string[] | undefined) ?? []).map(String);

describe('the cells of a table', () => {
  it('need no IDs where each has one header above and one beside', () => {
    const { table, made } = cells(
      [
        [column(), column()],
        [row(), data()],
      ],
      1,
    );
    expect(made.map(({ type }) => type)).toEqual(['TH', 'TH', 'TH', 'TD']);
    expect(made.map(({ attributes }) => attributes[0]?.Scope)).toEqual(['Column', 'Column', 'Row', undefined]);
    expect(made.every(({ properties }) => properties.id === undefined)).toBe(true);
    expect(table.kids.map((kid) => (kid as StructureElement).type)).toEqual(['THead', 'TBody']);
  });

  it('name all headers above them where headers span, and the one beside them', () => {
    const { made } = cells(
      [
        [column({ rowSpan: 2 }), column({ colSpan: 2 }), covered()],
        [covered(), column(), column()],
        [row(), data(), data()],
      ],
      2,
    );
    const [, spanning, first, second, beside, one, two] = made;
    expect(spanning?.attributes[0]).toMatchObject({ ColSpan: 2 });
    expect(headersOf(second as StructureElement)).toEqual([spanning?.properties.id]);
    expect(headersOf(one as StructureElement)).toEqual([
      spanning?.properties.id,
      first?.properties.id,
      beside?.properties.id,
    ]);
    expect(headersOf(two as StructureElement)).toContain(second?.properties.id);
    expect(headersOf(beside as StructureElement)).toEqual([]);
  });

  it('name the heading row that their row stands under, and totals after it do not', () => {
    const { made } = cells(
      [
        [column(), column()],
        [row({ colSpan: 2 }), covered()],
        [row({ inGroup: true }), data()],
        [row(), data()],
      ],
      1,
    );
    const [, , group, under, value, , total] = made;
    expect(headersOf(under as StructureElement)).toEqual([group?.properties.id]);
    expect(headersOf(value as StructureElement)).toContain(group?.properties.id);
    expect(headersOf(total as StructureElement)).not.toContain(group?.properties.id);
  });
});
