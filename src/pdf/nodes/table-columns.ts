// How wide each column of a table is, in which type size, and whether the page must be turned.
import type { TableModel } from '../../tables/table-model.js';
import type { FontMetrics } from '../../typography/font-metrics.js';
import type { Look } from '../look.js';

export interface TableColumns {
  /** Content widths, stub first, gaps left out. */
  readonly widths: readonly number[];
  readonly gap: number;
  /** Per value column, how far flags such as `r` stand out to the right of the digits. */
  readonly flagWidths: readonly number[];
  readonly style: 'table' | 'tableSmall';
  /** How far the table hangs out of the text column, left and right. */
  readonly hang: readonly [number, number];
  readonly landscape: boolean;
  readonly fits: boolean;
}

/** Indent of a row under a group, and the white that a stub keeps towards the digits. */
export const rowIndent = 10;
const stubAir = 12;
/** A stub may wrap, but never to less than this, nor in the middle of a word. */
const narrowStub = 90;
/** How much wider than its digits a column may grow when there is room. */
const growth = 26;

/** The first arrangement that holds the digits unbroken: normal type, hanging out, small type, a turned page. */
export function tableColumns(model: TableModel, look: Look, metrics: FontMetrics): TableColumns {
  const { width, hangLeft, hangRight } = look.column;
  const turned = look.size.height - look.size.width;
  const arrangements = [
    { style: 'table', room: width, hang: [0, 0], landscape: false },
    { style: 'table', room: width + hangLeft, hang: [hangLeft, 0], landscape: false },
    { style: 'tableSmall', room: width + hangLeft + hangRight, hang: [hangLeft, hangRight], landscape: false },
    { style: 'tableSmall', room: width + turned + hangLeft + hangRight, hang: [hangLeft, hangRight], landscape: true },
  ] as const;
  let last: TableColumns | undefined;
  for (const { style, room, hang, landscape } of arrangements) {
    const gap = style === 'table' ? 12 : 8;
    const { widths, fits } = fill(model, room, gap, look.styles[style].fontSize, metrics);
    const flagWidths = flagsOut(model, look.styles[style].fontSize, metrics);
    last = { widths, gap, flagWidths, style, hang, landscape, fits };
    if (fits) return last;
  }
  return last as TableColumns;
}

function fill(model: TableModel, room: number, gap: number, size: number, metrics: FontMetrics) {
  const least = leastWidths(model, gap, size, metrics);
  const labels = model.rows.filter((row) => row.kind !== 'group').map((row) => ({ ...row, bold: isBold(row.kind) }));
  const width = (text: string, bold: boolean) => metrics.textWidth(text, size, bold ? 'bold' : 'regular');
  const wholeLabel = Math.max(0, ...labels.map((row) => width(row.label, row.bold) + row.indent * rowIndent)) + stubAir;
  const words = labels.flatMap((row) =>
    breakable(row.label).map((word) => width(word, row.bold) + row.indent * rowIndent),
  );
  const digits = least.reduce((sum, value) => sum + value + gap, 0);
  const stubLeast = Math.max(Math.min(narrowStub, wholeLabel), ...words);
  const left = room - digits;
  const extra = least.length === 0 ? 0 : Math.max(0, Math.min(growth, (left - wholeLabel) / least.length));
  const widths = least.map((value) => value + extra);
  return { widths: [Math.max(stubLeast, left - extra * least.length), ...widths], fits: left >= stubLeast };
}

/** Digits do not wrap; a header may wrap between words, and one that spans shares its need among its columns. */
function leastWidths(model: TableModel, gap: number, size: number, metrics: FontMetrics): number[] {
  const widths = new Array<number>(Math.max(0, model.columnCount - 1)).fill(0);
  const raise = (column: number, value: number) => {
    if (column >= 0 && column < widths.length)
      widths[column] = Math.max(widths[column] ?? 0, Math.ceil(value * 10) / 10);
  };
  const flags = flagsOut(model, size, metrics);
  for (const row of model.rows) {
    const style = isBold(row.kind) ? 'bold' : 'regular';
    row.cells.forEach((cell, column) => {
      const out = (flags[column] ?? 0) - metrics.textWidth(flagOf(cell.text), size, style);
      raise(column, metrics.textWidth(cell.text, size, style) + out);
    });
  }
  for (const { cell, column } of headerGrid(model)) {
    const word = Math.max(...breakable(cell.text).map((text) => metrics.textWidth(text, size, 'bold')));
    const out = cell.columns === 1 ? (flags[column - 1] ?? 0) : 0;
    const each = (word + out - gap * (cell.columns - 1)) / cell.columns;
    for (let index = 0; index < cell.columns; index++) raise(column - 1 + index, each);
  }
  return widths;
}

/** The flag behind a number, with the space before it: ` r` of `6 884 r`; empty where there is none. */
export function flagOf(text: string): string {
  return /(?:\u00A0[prb])+$/.exec(text)?.[0] ?? '';
}

function flagsOut(model: TableModel, size: number, metrics: FontMetrics): number[] {
  const widths = new Array<number>(Math.max(0, model.columnCount - 1)).fill(0);
  for (const row of model.rows) {
    const style = isBold(row.kind) ? 'bold' : 'regular';
    row.cells.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, metrics.textWidth(flagOf(cell.text), size, style));
    });
  }
  return widths;
}

/** The parts that a line may end between: a no-break space keeps its words together. */
function breakable(text: string): readonly string[] {
  return text.split(/[ \t\r\n]+/);
}

export interface PlacedHeaderCell {
  readonly cell: TableModel['header'][number][number];
  readonly row: number;
  readonly column: number;
}

/** Where each header cell begins, counting the cells that reach down from the rows above. */
export function headerGrid(model: TableModel): readonly PlacedHeaderCell[] {
  const taken = model.header.map(() => new Set<number>());
  return model.header.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken[row]?.has(column)) column++;
      const placed = { cell, row, column };
      for (let down = 0; down < cell.rows; down++) {
        for (let across = 0; across < cell.columns; across++) taken[row + down]?.add(column + across);
      }
      return placed;
    });
  });
}

/** Totals stand out by weight. */
export function isBold(kind: TableModel['rows'][number]['kind']): boolean {
  return kind === 'total' || kind === 'subtotal';
}
