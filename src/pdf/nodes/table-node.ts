// A table: rules under the header, above totals and at the end; digits to the right; header repeated; rows in one piece.

import { diagnose } from '../../diagnostics/diagnostic.js';
import type { TableBlock } from '../../document/block.js';
import { captionNode, noteLines } from './caption-node.js';
import type { PdfNode, Setting, TableNode } from './pdf-node.js';
import { tableBody } from './table-body.js';
import { tableColumns } from './table-columns.js';
import { tableHeader } from './table-header.js';
import { tableLayout } from './table-layout.js';

/** A table with at most this many rows is not divided between pages. */
const smallTable = 22;

export interface SetTable {
  readonly nodes: readonly PdfNode[];
  readonly landscape: boolean;
}

export function tableNodes(block: TableBlock, gap: number, setting: Setting): SetTable {
  const model = block.table;
  const columns = tableColumns(model, setting.look, setting.metrics);
  if (!columns.fits) {
    setting.report(diagnose('SR-PDF-003', { number: block.number, columns: model.columnCount }));
  }
  const [left, right] = [-columns.hang[0], -columns.hang[1]];
  const caption = captionNode(block.label, block.number, block.title, [left, 0, right, 0], setting);
  const table: TableNode = {
    table: {
      body: [...tableHeader(model, columns, setting), ...tableBody(model, columns, setting)],
      widths: [...columns.widths],
      headerRows: model.header.length,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
    },
    layout: tableLayout(model, columns, setting.look),
    margin: [left, setting.look.unit, right, 0],
  };
  const notes = noteLines(block.notes, [left, right], setting);
  const { landscape } = columns;
  const rows = model.rows.length + model.header.length;
  if (rows <= smallTable) {
    return { nodes: [{ stack: [caption, table, ...notes], unbreakable: true, margin: [0, gap, 0, 0] }], landscape };
  }
  return { nodes: [{ ...caption, margin: [left, gap, right, 0] }, table, ...notes], landscape };
}
