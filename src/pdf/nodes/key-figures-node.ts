// Three to five key figures in a row, aligned line by line; more make a second row.
import type { KeyFigure, KeyFigures } from '../../document/block.js';
import type { Vector } from '../pdfmake/vector.js';
import { plainText } from './inline-runs.js';
import { changeIndent, type KeyFigureRow, keyFigureBox } from './key-figure-box.js';
import type { PdfNode, Setting, StackNode } from './pdf-node.js';
import { wrappedLines } from './wrapped-lines.js';

const most = 5;
/** More than this in a row need the margins as well. */
const perColumn = 3;

interface Arrangement {
  readonly rows: number;
  readonly inRow: number;
  /** How far the row hangs out of the text column. */
  readonly hang: readonly [number, number];
  /** Of one box. */
  readonly width: number;
}

/** In one piece. */
export function keyFiguresNode(block: KeyFigures, gap: number, setting: Setting): StackNode {
  const { unit } = setting.look;
  const columnGap = 4 * unit;
  const { rows, inRow, hang, width } = arrange(block.figures, columnGap, setting);
  const [left, right] = hang;
  const stack = Array.from({ length: rows }, (_, index): PdfNode[] => {
    const figures = block.figures.slice(index * inRow, (index + 1) * inRow);
    const row = fitRow(figures, width, setting);
    const columns = figures.map((figure) => keyFigureBox(figure, row, setting));
    const rule = topRules(figures.length, width, columnGap, setting.look.colors.accent);
    return [
      { canvas: rule, margin: [0, index === 0 ? 0 : 4 * unit, 0, 0] },
      { columns, columnGap },
    ];
  }).flat();
  return { stack, unbreakable: true, role: 'L', margin: [-left, gap, -right, 0] };
}

/** As many in a row as leave room for the longest word of each. */
function arrange(figures: readonly KeyFigure[], gap: number, { look, metrics }: Setting): Arrangement {
  const { column, styles } = look;
  const widest = (text: string, indent = 0) =>
    Math.max(...text.split(' ').map((word) => indent + metrics.textWidth(word, styles.keyLabel.fontSize)));
  const needed = Math.max(
    0,
    ...figures.map(({ label, unit, change }) =>
      Math.max(widest(label), widest(unit), widest(plainText(change?.words ?? []), changeIndent)),
    ),
  );
  for (let perRow = most; ; perRow--) {
    const rows = Math.ceil(figures.length / perRow);
    const inRow = Math.ceil(figures.length / Math.max(1, rows));
    const hang = inRow > perColumn ? ([column.hangLeft, column.hangRight] as const) : ([0, 0] as const);
    const width = (column.width + hang[0] + hang[1] - gap * (inRow - 1)) / Math.max(1, inRow);
    if (width >= needed || perRow === 1) return { rows, inRow, hang, width };
  }
}

/** A heavy rule over each box ties the row together. */
function topRules(count: number, width: number, gap: number, lineColor: string): Vector[] {
  return Array.from({ length: count }, (_, index) => {
    const x = index * (width + gap);
    return { type: 'line', x1: x, y1: 0, x2: x + width, y2: 0, lineWidth: 1.5, lineColor };
  });
}

function fitRow(figures: readonly KeyFigure[], width: number, { look, metrics }: Setting): KeyFigureRow {
  const { keyLabel, keyValue, keyValueSmall } = look.styles;
  const values = (size: number) => Math.max(...figures.map(({ value }) => metrics.textWidth(value.text, size, 'bold')));
  const style = values(keyValue.fontSize) <= width ? 'keyValue' : 'keyValueSmall';
  const size = style === 'keyValue' ? keyValue.fontSize : keyValueSmall.fontSize;
  const whole = ({ value, unit }: KeyFigure) =>
    metrics.textWidth(value.text, size, 'bold') + metrics.textWidth(` ${unit}`, keyLabel.fontSize);
  const most = (textOf: (figure: KeyFigure) => string, room: number) =>
    Math.max(...figures.map((figure) => wrappedLines(textOf(figure), room, keyLabel.fontSize, metrics, 'regular')));
  return {
    width,
    style,
    unitBeside: figures.every((figure) => whole(figure) <= width),
    lines: {
      label: most(({ label }) => label, width),
      unit: most(({ unit }) => unit, width),
      change: most(({ change }) => plainText(change?.words ?? []), width - changeIndent),
    },
  };
}
