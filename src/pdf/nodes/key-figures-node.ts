// Three to five key figures in a row on the page's grid, aligned line by line; more make a second row.
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
  const { grid, space, rules, colors } = setting.look;
  const { rows, inRow, hang, width } = arrange(block.figures, setting);
  const [left, right] = hang;
  const stack = Array.from({ length: rows }, (_, index): PdfNode[] => {
    const figures = block.figures.slice(index * inRow, (index + 1) * inRow);
    const row = fitRow(figures, width, setting);
    const columns = figures.map((figure) => keyFigureBox(figure, row, setting));
    const rule = topRules(figures.length, width, grid.gutter, { lineWidth: rules.strong, lineColor: colors.accent });
    return [
      { canvas: rule, margin: [0, index === 0 ? 0 : space.block, 0, 0] },
      { columns, columnGap: grid.gutter },
    ];
  }).flat();
  return { stack, unbreakable: true, role: 'L', margin: [-left, gap, -right, 0] };
}

/** As many in a row as leave room for the longest word of each: three fill the text column, four the whole measure, on its grid. */
function arrange(figures: readonly KeyFigure[], { look, metrics }: Setting): Arrangement {
  const { column, grid, styles } = look;
  const widest = (text: string, style: 'term' | 'keyLabel', indent = 0) =>
    Math.max(
      ...text
        .split(' ')
        .map((word) => indent + metrics.textWidth(word, styles[style].fontSize, style === 'term' ? 'bold' : 'regular')),
    );
  const needed = Math.max(
    0,
    ...figures.map(({ label, unit, change }) =>
      Math.max(
        widest(label, 'term'),
        widest(unit, 'keyLabel'),
        widest(plainText(change?.words ?? []), 'keyLabel', changeIndent),
      ),
    ),
  );
  for (let perRow = most; ; perRow--) {
    const rows = Math.ceil(figures.length / perRow);
    const inRow = Math.max(1, Math.ceil(figures.length / Math.max(1, rows)));
    const wide = inRow > perColumn;
    const hang = wide ? ([column.hangLeft, column.hangRight] as const) : ([0, 0] as const);
    // On the columns of the grid where their number allows it, else from edge to edge all the same.
    const width = (column.width + hang[0] + hang[1] + grid.gutter) / inRow - grid.gutter;
    if (width >= needed || perRow === 1) return { rows, inRow, hang, width };
  }
}

/** A heavy rule over each box ties the row together. */
function topRules(count: number, width: number, gap: number, look: Partial<Vector>): Vector[] {
  return Array.from({ length: count }, (_, index) => {
    const x = index * (width + gap);
    return { type: 'line', x1: x, y1: 0, x2: x + width, y2: 0, ...look };
  });
}

function fitRow(figures: readonly KeyFigure[], width: number, { look, metrics }: Setting): KeyFigureRow {
  const { keyLabel, keyValue, term } = look.styles;
  const values = (size: number) => Math.max(...figures.map(({ value }) => metrics.textWidth(value.text, size, 'bold')));
  const style = values(keyValue.fontSize) <= width ? 'keyValue' : 'keyValueSmall';
  const lines = (text: string, room: number) => wrappedLines(text, room, keyLabel.fontSize, metrics, 'regular');
  const changes = figures.flatMap(({ change }) => (change ? [plainText(change.words)] : []));
  return {
    width,
    style,
    lines: {
      label: Math.max(...figures.map(({ label }) => wrappedLines(label, width, term.fontSize, metrics))),
      unit: Math.max(...figures.map(({ unit }) => lines(unit, width))),
      change: Math.max(0, ...changes.map((words) => lines(words, width - changeIndent))),
    },
  };
}
