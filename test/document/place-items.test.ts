import type { Block, Paragraph } from '../../src/document/block.js';
import { type PlacedItem, placeItems } from '../../src/document/place-items.js';

const paragraph = (...labels: readonly string[]): Paragraph => ({
  kind: 'paragraph',
  children: [
    { kind: 'text', text: 'Se ' },
    { kind: 'strong', children: labels.map((label) => ({ kind: 'reference', label, capital: false })) },
  ],
});
const item = (kind: PlacedItem['kind'], label: string): PlacedItem => ({
  kind,
  label,
  blocks: [{ kind: 'pageBreak' }, { kind: 'notes', notes: [{ id: label, number: 0, blocks: [] }] }],
});

/** Paragraphs by number, items by label. */
function order(text: readonly Paragraph[], items: readonly PlacedItem[]): string {
  const name = (block: Block) => (block.kind === 'notes' ? (block.notes[0]?.id ?? '') : '');
  return placeItems(text, items)
    .map((block) => (block.kind === 'paragraph' ? String(text.indexOf(block) + 1) : name(block)))
    .filter((said) => said !== '')
    .join(' ');
}

describe('charts and tables in a section', () => {
  const [chart, second, table] = [item('chart', 'd.1'), item('chart', 'd.2'), item('table', 't.1')];

  it('stand right after the text that first points to them', () => {
    expect(order([paragraph('d.1'), paragraph('t.1', 'd.1'), paragraph()], [chart, table])).toBe('1 d.1 2 t.1 3');
  });

  it('stand at the end when no text points to them', () => {
    expect(order([paragraph(), paragraph()], [chart])).toBe('1 2 d.1');
    expect(order([], [chart, table])).toBe('d.1 t.1');
  });

  it('keep the order of their numbers, charts and tables each for themselves', () => {
    expect(order([paragraph('d.2', 't.1'), paragraph('d.1')], [chart, second, table])).toBe('1 t.1 2 d.1 d.2');
  });

  it('are found in lists too', () => {
    const list: Block = { kind: 'list', ordered: false, items: [[paragraph('d.1')]] };
    expect(placeItems([list, paragraph()], [chart])[1]).toEqual({ kind: 'pageBreak' });
  });
});
