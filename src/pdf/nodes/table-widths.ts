// How much width the columns of a table need: digits never wrap, a header or a row's label between words and never within one.
import type { TableModel, TableNoteMark } from '../../tables/table-model.js';
import type { FontMetrics } from '../../typography/font-metrics.js';
import { headerGrid, isBold } from './table-grid.js';
import { marksWidth } from './table-marks.js';

/** What a table needs in one type size, whatever room there is. All in points. */
export interface TableNeeds {
  /** Least width of each value column. */
  readonly digits: readonly number[];
  /** Per value column, how far flags such as `r`, or a note's mark in the header, stand out to the right of the digits. */
  readonly flagWidths: readonly number[];
  /** Of the stub: least, and with each label on one line. */
  readonly stub: { readonly least: number; readonly whole: number };
  readonly gap: number;
}

export interface FilledWidths {
  /** Content widths, stub first, gaps left out. */
  readonly widths: readonly number[];
  readonly fits: boolean;
}

/** Indent of a row under a group, and the white that a stub keeps towards the digits. */
export const rowIndent = 10;
const stubAir = 12;
/** A stub may wrap, but never to less than this, nor in the middle of a word. */
const narrowStub = 90;
/** How much wider than its digits a column may grow when there is room. */
const growth = 26;

/** Measures every cell. */
export function tableNeeds(model: TableModel, gap: number, size: number, metrics: FontMetrics): TableNeeds {
  const flagWidths = flagsOut(model, size, metrics);
  const labels = model.rows.filter((row) => row.kind !== 'group').map((row) => ({ ...row, bold: isBold(row.kind) }));
  const width = (text: string, bold: boolean) => metrics.textWidth(text, size, bold ? 'bold' : 'regular');
  const around = ({ indent, notes }: { indent: number; notes?: readonly TableNoteMark[] }) =>
    indent * rowIndent + marksWidth(notes, size, metrics);
  const whole = Math.max(0, ...labels.map((row) => width(row.label, row.bold) + around(row))) + stubAir;
  const words = labels.flatMap((row) => breakable(row.label).map((word) => width(word, row.bold) + around(row)));
  const heads = headerGrid(model).filter(({ cell, column }) => column === 0 && cell.columns === 1);
  for (const { cell } of heads)
    words.push(...breakable(cell.text).map((word) => width(word, true) + marksWidth(cell.notes, size, metrics)));
  return {
    digits: leastWidths(model, flagWidths, gap, size, metrics),
    flagWidths,
    stub: { least: Math.max(Math.min(narrowStub, whole), ...words), whole },
    gap,
  };
}

/** Shares `room` among the columns, the stub taking what the digits leave. */
export function fillWidths({ digits, stub, gap }: TableNeeds, room: number): FilledWidths {
  const left = room - digits.reduce((sum, value) => sum + value + gap, 0);
  const extra =
    digits.length === 0 ? 0 : Math.max(0, Math.min(growth, (left - Math.max(stub.whole, stub.least)) / digits.length));
  const widths = digits.map((value) => value + extra);
  return { widths: [Math.max(stub.least, left - extra * digits.length), ...widths], fits: left >= stub.least };
}

/** A header that spans shares its need among its columns. */
function leastWidths(
  model: TableModel,
  flags: readonly number[],
  gap: number,
  size: number,
  metrics: FontMetrics,
): number[] {
  const widths = flags.map(() => 0);
  const raise = (column: number, value: number) => {
    if (column >= 0 && column < widths.length)
      widths[column] = Math.max(widths[column] ?? 0, Math.ceil(value * 10) / 10);
  };
  for (const row of model.rows) {
    const style = isBold(row.kind) ? 'bold' : 'regular';
    row.cells.forEach((cell, column) => {
      const out = (flags[column] ?? 0) - flagWidth(cell.text, size, style, metrics);
      raise(column, metrics.textWidth(cell.text, size, style) + out);
    });
  }
  for (const { cell, column } of headerGrid(model)) {
    const word = Math.max(...breakable(cell.text).map((text) => metrics.textWidth(text, size, 'bold')));
    const marks = marksWidth(cell.notes, size, metrics);
    const out = cell.columns === 1 ? Math.max(marks, flags[column - 1] ?? 0) : marks;
    const each = (word + out - gap * (cell.columns - 1)) / cell.columns;
    for (let index = 0; index < cell.columns; index++) raise(column - 1 + index, each);
  }
  return widths;
}

/** Width of the flags behind a number, with the space before each: ` r` of `6 884 r`; 0 where there is none. */
export function flagWidth(text: string, size: number, style: 'bold' | 'regular', metrics: FontMetrics): number {
  const flags = /(?:\u00A0[prb])+$/.exec(text)?.[0];
  return flags === undefined ? 0 : metrics.textWidth(flags, size, style);
}

function flagsOut(model: TableModel, size: number, metrics: FontMetrics): number[] {
  const widths = new Array<number>(Math.max(0, model.columnCount - 1)).fill(0);
  const raise = (column: number, value: number) => {
    if (column >= 0 && column < widths.length) widths[column] = Math.max(widths[column] ?? 0, value);
  };
  for (const row of model.rows) {
    const style = isBold(row.kind) ? 'bold' : 'regular';
    row.cells.forEach((cell, column) => {
      raise(column, flagWidth(cell.text, size, style, metrics));
    });
  }
  for (const { cell, column } of headerGrid(model)) {
    if (cell.columns === 1 && cell.align === 'right') raise(column - 1, marksWidth(cell.notes, size, metrics));
  }
  return widths;
}

/** The parts that a line may end between: a no-break space keeps its words together. */
function breakable(text: string): readonly string[] {
  return text.split(/[ \t\r\n]+/);
}
