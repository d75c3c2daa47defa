// In which arrangement a table is set: how wide each column is, in which type size, and whether the page must be turned.
import type { TableModel } from '../../tables/table-model.js';
import type { FontMetrics } from '../../typography/font-metrics.js';
import type { Look } from '../look.js';
import { type FilledWidths, fillWidths, type TableNeeds, tableNeeds } from './table-widths.js';

/** A type size and the room that a table has. */
export interface Arrangement {
  readonly style: 'table' | 'tableSmall';
  /** How far the table hangs out of the text column, left and right. */
  readonly hang: readonly [number, number];
  readonly landscape: boolean;
}

export interface TableColumns extends Arrangement, FilledWidths {
  readonly gap: number;
  readonly flagWidths: TableNeeds['flagWidths'];
}

/** From the one that disturbs least: in the column, hanging out, small type, a turned page. */
export function arrangements({ column: { hangLeft, hangRight } }: Look): readonly Arrangement[] {
  return [
    { style: 'table', hang: [0, 0], landscape: false },
    { style: 'table', hang: [hangLeft, 0], landscape: false },
    { style: 'tableSmall', hang: [hangLeft, hangRight], landscape: false },
    { style: 'tableSmall', hang: [hangLeft, hangRight], landscape: true },
  ];
}

/** The first arrangement that holds the digits unbroken, or undefined when none does. */
export function tableColumns(model: TableModel, look: Look, metrics: FontMetrics): TableColumns | undefined {
  let needs: { readonly style: Arrangement['style']; readonly of: TableNeeds } | undefined;
  for (const arrangement of arrangements(look)) {
    const { style } = arrangement;
    if (needs?.style !== style) needs = { style, of: needsIn(style, model, look, metrics) };
    const columns = fill(arrangement, needs.of, look);
    if (columns.fits) return columns;
  }
  return undefined;
}

/** The columns of a table in one arrangement, whether they fit or not. */
export function columnsIn(arrangement: Arrangement, model: TableModel, look: Look, metrics: FontMetrics): TableColumns {
  return fill(arrangement, needsIn(arrangement.style, model, look, metrics), look);
}

function needsIn(style: Arrangement['style'], model: TableModel, look: Look, metrics: FontMetrics): TableNeeds {
  return tableNeeds(model, style === 'table' ? 12 : 8, look.styles[style].fontSize, metrics);
}

function fill(arrangement: Arrangement, needs: TableNeeds, { column, size }: Look): TableColumns {
  const [left, right] = arrangement.hang;
  const turned = arrangement.landscape ? size.height - size.width : 0;
  const { gap, flagWidths } = needs;
  return { ...arrangement, gap, flagWidths, ...fillWidths(needs, column.width + left + right + turned) };
}
