// What only a letter has: what it is and whom it concerns at its head, signatures at its end.
import type { AddressFields, Signatures } from '../../document/block.js';
import { spanOf } from '../look.js';
import { headLines, letterFields } from '../page-frame.js';
import type { PdfNode, Setting, StackNode, TextNode } from './pdf-node.js';
import { printable } from './printable.js';

/** Label over lines, side by side on the grid; above them, in the middle field of the page head, what the letter is. */
export function addressFieldsNode(block: AddressFields, gap: number, setting: Setting): PdfNode {
  const { look } = setting;
  const columns = block.fields.map(
    (field): StackNode => ({
      stack: [
        { text: printable(field.label, setting, 'bold'), style: 'body', bold: true },
        ...field.lines.map((line): TextNode => ({ text: printable(line, setting), style: 'body' })),
      ],
      width: columnWidth(block.fields.length, setting),
    }),
  );
  const fields: PdfNode = { columns, columnGap: look.grid.gutter, unbreakable: true };
  const own = block.head ? [headNode(block.head, setting)] : [];
  return { stack: [...own, fields], margin: [0, gap, 0, 0] };
}

/** Part of the text, as the head of a page is not read out. */
function headNode(head: readonly string[], setting: Setting): PdfNode {
  const { look } = setting;
  const x = look.margins.left - look.column.hangLeft + letterFields(look).office + look.grid.gutter;
  const lines = head.map((line, index) => printable(line, setting, index === 0 ? 'bold' : 'regular'));
  return { stack: headLines(lines, look), absolutePosition: { x, y: look.head } };
}

/** All alike, whatever stands in them: a column that may grow would push the last one over the edge. */
function columnWidth(count: number, { look }: Setting): number {
  const all = look.grid.columns - look.grid.aside;
  const own = Math.floor(all / Math.max(1, count));
  return own > 0 ? spanOf(look, own) : (look.column.width + look.grid.gutter) / count - look.grid.gutter;
}

/** Two columns, in one piece, with room to sign above the names. */
export function signaturesNode(block: Signatures, gap: number, setting: Setting): StackNode {
  const { grid, space } = setting.look;
  const width = columnWidth(2, setting);
  const pairs: PdfNode[] = [];
  for (let index = 0; index < block.signatories.length; index += 2) {
    const columns = block.signatories.slice(index, index + 2).map(
      ({ name, title, office }): StackNode => ({
        stack: [name, title, office]
          .filter((line) => line !== '')
          .map((line): TextNode => ({ text: printable(line, setting), style: 'body' })),
        width,
      }),
    );
    if (columns.length === 1) columns.push({ stack: [], width });
    pairs.push({ columns, columnGap: grid.gutter, margin: [0, index === 0 ? 0 : space.section, 0, 0] });
  }
  return { stack: pairs, unbreakable: true, margin: [0, gap, 0, 0] };
}
