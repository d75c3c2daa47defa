// One key figure: label, large value with unit, change in words with a drawn arrow, the last years as a tiny line.
import type { KeyFigure } from '../../document/block.js';
import { leadingOf } from '../look.js';
import { inlineRuns, plainText } from './inline-runs.js';
import type { PdfNode, Run, Setting, StackNode, TextNode } from './pdf-node.js';
import { printable } from './printable.js';
import { arrow, sparkline } from './sparkline.js';
import { wrappedLines } from './wrapped-lines.js';

/** What the boxes of a row have in common, so that their lines stand level. */
export interface KeyFigureRow {
  readonly width: number;
  readonly style: 'keyValue' | 'keyValueSmall';
  /** Whether each unit fits on the line of its value. */
  readonly unitBeside: boolean;
  /** The most lines that any label, unit or change takes. */
  readonly lines: { readonly label: number; readonly unit: number; readonly change: number };
}

/** Room for the arrow before the words of a change. */
export const changeIndent = 12;
const spark = { width: 80, height: 22 };

export function keyFigureBox(figure: KeyFigure, row: KeyFigureRow, setting: Setting): StackNode {
  const { colors, unit } = setting.look;
  const line = (text: string | Run[], plain: string, lines: number, top: number, left = 0): TextNode => ({
    text,
    style: 'keyLabel',
    margin: [left, top, 0, missingLines(plain, row.width - left, lines, setting)],
  });
  const unitText = printable(figure.unit, setting);
  const value: TextNode = { text: valueRuns(figure, row, unitText, setting), style: row.style };
  const under: TextNode = { ...line(unitText || ' ', unitText, row.lines.unit, 0), color: colors.text };
  const stack: PdfNode[] = [
    line(printable(figure.label, setting), figure.label, row.lines.label, unit),
    // Number and unit are one to read, wherever the unit stands.
    row.unitBeside ? value : { stack: [value, under], role: 'P' },
  ];
  if (figure.change) {
    const { direction, words } = figure.change;
    stack.push(
      { canvas: arrow(direction, colors.accent), relativePosition: { x: 0, y: 4 } },
      { ...line(inlineRuns(words, setting), plainText(words), row.lines.change, 2, changeIndent), color: colors.text },
    );
  }
  const years = sparkline(figure.recent, Math.min(row.width, spark.width), spark.height, colors);
  if (years.length > 0) stack.push({ canvas: years, margin: [0, unit, 0, 0] });
  return { stack, width: row.width, role: 'LI' };
}

function valueRuns(figure: KeyFigure, row: KeyFigureRow, unit: string, { look, ...setting }: Setting): Run[] {
  const value = { text: printable(figure.value.text, { look, ...setting }, 'bold') };
  if (unit === '') return [value];
  if (!row.unitBeside) return [{ text: `${value.text} ` }];
  return [value, { text: ` ${unit}`, bold: false, fontSize: look.styles.keyLabel.fontSize, color: look.colors.text }];
}

/** White below a text that takes fewer lines than its neighbours. */
function missingLines(text: string, width: number, lines: number, { look, metrics }: Setting): number {
  const { keyLabel } = look.styles;
  return Math.max(0, lines - wrappedLines(text, width, keyLabel.fontSize, metrics, 'regular')) * leadingOf(keyLabel);
}
