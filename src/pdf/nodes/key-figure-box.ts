// One key figure: label, large value with unit, change in words with a drawn arrow, the last years as a tiny line.
import type { KeyFigure } from '../../document/block.js';
import { baselineOf, leadingOf } from '../look.js';
import { inlineRuns, plainText } from './inline-runs.js';
import type { PdfNode, Setting, StackNode, TextNode } from './pdf-node.js';
import { printable } from './printable.js';
import { arrow, arrowHeight, lowest, sparkline } from './sparkline.js';
import { wrappedLines } from './wrapped-lines.js';

/** What the boxes of a row have in common, so that their lines stand level. */
export interface KeyFigureRow {
  readonly width: number;
  readonly style: 'keyValue' | 'keyValueSmall';
  /** The most lines that any label, unit or change takes; 0 where none has any. */
  readonly lines: { readonly label: number; readonly unit: number; readonly change: number };
}

/** Room for the arrow before the words of a change. */
export const changeIndent = 12;
/** Of the tiny line, in units. */
const sparkHeight = 5;

export function keyFigureBox(figure: KeyFigure, row: KeyFigureRow, setting: Setting): StackNode {
  const { space } = setting.look;
  const unitText = printable(figure.unit, setting);
  // The space keeps number and unit apart for who hears or copies them.
  const value: TextNode = { text: `${printable(figure.value.text, setting, 'bold')} `, style: row.style };
  const label: TextNode = { text: printable(figure.label, setting, 'bold'), style: 'term' };
  const unit: TextNode = { text: unitText || ' ', style: 'keyLabel' };
  const missing = (text: string, style: 'term' | 'keyLabel', lines: number) =>
    missingLines(text, style, row.width, lines, setting);
  const stack: PdfNode[] = [
    { ...label, margin: [0, space.line, 0, missing(figure.label, 'term', row.lines.label)] },
    // Number and unit are one to read.
    { stack: [value, { ...unit, margin: [0, 0, 0, missing(unitText, 'keyLabel', row.lines.unit)] }], role: 'P' },
    ...changeNodes(figure, row, setting),
    ...recentNodes(figure, row, setting),
  ];
  return { stack, width: row.width, role: 'LI' };
}

function changeNodes({ change }: KeyFigure, row: KeyFigureRow, setting: Setting): PdfNode[] {
  const { metrics, look } = setting;
  const { colors, space, styles } = look;
  const [top, room] = [space.line, row.width - changeIndent];
  if (!change) {
    if (row.lines.change === 0) return [];
    return [{ canvas: [], margin: [0, top + row.lines.change * leadingOf(styles.keyLabel), 0, 0] }];
  }
  const below = missingLines(plainText(change.words), 'keyLabel', room, row.lines.change, setting);
  const middle = baselineOf(styles.keyLabel) - metrics.capHeight(styles.keyLabel.fontSize) / 2;
  return [
    {
      canvas: arrow(change.direction, colors.accent),
      relativePosition: { x: 0, y: top + middle - arrowHeight / 2 },
    },
    { text: inlineRuns(change.words, setting), style: 'keyLabel', margin: [changeIndent, top, 0, below] },
  ];
}

/** Drawn and not read out: the values stand in the chapter's tables and diagrams. */
function recentNodes({ recent, years }: KeyFigure, row: KeyFigureRow, { look }: Setting): PdfNode[] {
  const height = sparkHeight * look.unit;
  const line = sparkline(recent, row.width, height, look.colors);
  if (line.length === 0) return [];
  const ends = years?.map(
    (year, index): TextNode => ({
      text: String(year),
      style: 'keyYears',
      width: '*',
      ...(index > 0 ? { alignment: 'right' } : {}),
    }),
  );
  return [
    // As tall for a line that ends low as for one that ends high.
    { canvas: line, margin: [0, look.space.paragraph, 0, height - lowest(line)] },
    ...(ends ? [{ columns: ends, columnGap: 0, artifact: true } as const] : []),
  ];
}

/** White below a text that takes fewer lines than its neighbours. */
function missingLines(
  text: string,
  style: 'term' | 'keyLabel',
  width: number,
  lines: number,
  { look, metrics }: Setting,
): number {
  const of = look.styles[style];
  const taken = wrappedLines(text, width, of.fontSize, metrics, style === 'term' ? 'bold' : 'regular');
  return Math.max(0, lines - taken) * leadingOf(of);
}
