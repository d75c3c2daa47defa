// What only a letter has: addressees at its head, signatures at its end.
import type { AddressFields, Signatures } from '../../document/block.js';
import type { PdfNode, Setting, StackNode, TextNode } from './pdf-node.js';
import { printable } from './printable.js';

/** Label over lines, side by side. */
export function addressFieldsNode(block: AddressFields, gap: number, setting: Setting): PdfNode {
  const { unit } = setting.look;
  const width = columnWidth(block.fields.length, setting);
  const columns = block.fields.map(
    (field): StackNode => ({
      stack: [
        { text: printable(field.label, setting, 'bold'), style: 'body', bold: true },
        ...field.lines.map((line): TextNode => ({ text: printable(line, setting), style: 'body' })),
      ],
      width,
    }),
  );
  return { columns, columnGap: 4 * unit, unbreakable: true, margin: [0, gap, 0, 0] };
}

/** All alike, whatever stands in them: a column that may grow would push the last one over the edge. */
function columnWidth(count: number, { look }: Setting): number {
  return (look.column.width - 4 * look.unit * (count - 1)) / Math.max(1, count);
}

/** Two columns, in one piece, with room to sign above the names. */
export function signaturesNode(block: Signatures, gap: number, setting: Setting): StackNode {
  const { unit } = setting.look;
  const pairs: PdfNode[] = [];
  for (let index = 0; index < block.signatories.length; index += 2) {
    const columns = block.signatories.slice(index, index + 2).map(
      ({ name, title, office }): StackNode => ({
        stack: [name, title, office]
          .filter((line) => line !== '')
          .map((line): TextNode => ({ text: printable(line, setting), style: 'body' })),
        width: columnWidth(2, setting),
      }),
    );
    if (columns.length === 1) columns.push({ stack: [], width: columnWidth(2, setting) });
    pairs.push({ columns, columnGap: 4 * unit, margin: [0, index === 0 ? 0 : 6 * unit, 0, 0] });
  }
  return { stack: pairs, unbreakable: true, margin: [0, gap, 0, 0] };
}
