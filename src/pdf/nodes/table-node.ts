// A table: rules under the header, above totals and at the end; digits to the right; header repeated; rows in one piece.

import { diagnose } from '../../diagnostics/diagnostic.js';
import type { TableBlock } from '../../document/block.js';
import { noBreakSpace } from '../../language/spaces.js';
import { type Look, leadingOf } from '../look.js';
import { captionNode, measuredCaption, noteLines } from './caption-node.js';
import type { PdfNode, Setting, TableNode, TextNode } from './pdf-node.js';
import { gapBelowItem } from './spacing.js';
import { firstRows, tableBody } from './table-body.js';
import { tableHeader } from './table-header.js';
import { rowPadding, tableLayout } from './table-layout.js';
import { type TablePart, tableParts } from './table-parts.js';
import { wrappedLines } from './wrapped-lines.js';

/** A table with at most this many rows is not divided between pages, if a page holds it. */
const smallTable = 22;
/** Share of a page's text height that rows may take in one piece; caption and notes need the rest. */
const most = 0.75;

export interface SetTable {
  readonly nodes: readonly PdfNode[];
  readonly landscape: boolean;
}

/** One table, or its parts one after the other when no page is wide enough for it. */
export function tableNodes(block: TableBlock, gap: number, setting: Setting): SetTable {
  const parts = tableParts(block.table, setting.look, setting.metrics);
  if (parts.some(({ columns }) => !columns.fits)) setting.report(diagnose('SR-PDF-003', { number: block.number }));
  const nodes = parts.flatMap((part, index) => {
    const above = index === 0 ? gap : 5 * setting.look.unit;
    return partNodes(block, part, { index, count: parts.length, above }, setting);
  });
  return { nodes, landscape: parts[0]?.columns.landscape ?? false };
}

interface Place {
  readonly index: number;
  readonly count: number;
  readonly above: number;
}

function partNodes(
  block: TableBlock,
  { model, columns }: TablePart,
  { index, count, above }: Place,
  setting: Setting,
): readonly PdfNode[] {
  const [left, right] = [-columns.hang[0], -columns.hang[1]];
  const key = index === 0 ? block.label : `${block.label}#${index + 1}`;
  const number = count === 1 ? block.number : `${block.number} ${partOf(index + 1, count)}`;
  const { id, ...named } = captionNode(block.label, number, block.title, [left, 0, right, 0], setting);
  const title: TextNode = {
    ...named,
    // References lead to the first part.
    ...(index === 0 && id !== undefined ? { id } : {}),
    role: 'Caption',
    captionOf: key,
  };
  const caption = measuredCaption(title, block.measure, setting);
  const table: TableNode = {
    table: {
      body: [...tableHeader(model, columns, setting), ...tableBody(model, columns, setting)],
      widths: [...columns.widths],
      headerRows: model.header.length,
      keepWithHeaderRows: firstRows(model.rows),
      dontBreakRows: true,
    },
    label: key,
    layout: tableLayout(model, columns, setting.look),
    margin: [left, setting.look.unit, right, 0],
  };
  const notes = index === count - 1 ? noteLines(block.notes, [left, right], setting) : [];
  const rows = model.rows.length + model.header.length;
  const spaceBelow = gapBelowItem(setting.look);
  if (rows <= smallTable && rowsHeight({ model, columns }, setting) <= most * pageRoom(setting.look, columns.landscape))
    return [
      { stack: [caption, table, ...notes], unbreakable: true, floats: true, spaceBelow, margin: [0, above, 0, 0] },
    ];
  const parts: readonly PdfNode[] = [{ ...caption, margin: [left, above, right, 0] }, table, ...notes];
  return parts.map((part, index) => (index === parts.length - 1 ? { ...part, spaceBelow } : part));
}

/** `(del 2 av 3)` */
function partOf(index: number, count: number): string {
  return `(del${noBreakSpace}${index} av${noBreakSpace}${count})`;
}

function rowsHeight({ model, columns }: TablePart, { look, metrics }: Setting): number {
  const style = look.styles[columns.style];
  const lines = model.rows.map(({ label }) => wrappedLines(label, columns.widths[0] ?? 0, style.fontSize, metrics));
  const height = (count: number) => count * leadingOf(style) + 2 * rowPadding;
  return lines.reduce((sum, count) => sum + height(count), model.header.length * height(1));
}

function pageRoom({ size, margins }: Look, landscape: boolean): number {
  return (landscape ? size.width : size.height) - margins.top - margins.bottom;
}
