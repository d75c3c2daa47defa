// What stands at the two axes of a slope chart: values in a column, names outside them, none over another.
import { asText, type ChartStyle, centred, hairline, lineHeight, textGap, widest } from '../marks/chart-style.js';
import type { Label, Rule } from '../marks/layers.js';
import { spreadLabels } from '../marks/spread-labels.js';
import type { SlopeLine } from './slope-lines.js';

export type Side = 'from' | 'to';

/** Where the texts of one side stand. */
export interface PlacedEnds {
  readonly side: Side;
  /** Middle of each line's text. */
  readonly middles: readonly number[];
  /** From the axis to the values. */
  readonly room: number;
  /** Of the values' column. */
  readonly column: number;
  /** From the axis to the outermost text. */
  readonly width: number;
}

/** White between two lines' texts. */
const labelGap = 2;
/** From an axis to the values, without and with leaders between them. */
const room = { bare: 8, leaders: 16 } as const;
/** A text this far from its end is still beside it. */
const besideEnd = 3;

/** Height in which all texts of the side stand. */
export function endsHeight(lines: readonly SlopeLine[], side: Side, style: ChartStyle): number {
  return lines.reduce((sum, line) => sum + endHeight(line, side, style), 0);
}

function endHeight(line: SlopeLine, side: Side, style: ChartStyle): number {
  return Math.max(1, line[side].name.length) * lineHeight(style.small) + labelGap;
}

/** Places the texts within `slack` of a plot of this height. What is not published stands level with the other end, or at the bottom. */
export function placeEnds(
  lines: readonly SlopeLine[],
  side: Side,
  { yAt, height, slack }: { yAt: (value: number) => number; height: number; slack: number },
  style: ChartStyle,
): PlacedEnds {
  const other = side === 'from' ? 'to' : 'from';
  const wishes = lines.map((line) => {
    const value = line[side].value ?? line[other].value;
    return { at: value === undefined ? height : yAt(value), size: endHeight(line, side, style) };
  });
  const middles = spreadLabels(wishes, -slack, height + slack);
  const moved = lines.some(
    ({ [side]: { value } }, index) => value !== undefined && isMoved(middles[index], yAt(value)),
  );
  const column = Math.max(...lines.map((line) => widest(style, [line[side].text], style.small, line.bold)));
  const names = Math.max(...lines.map(({ bold, [side]: { name } }) => widest(style, name, style.small, bold)));
  const toValues = moved ? room.leaders : room.bare;
  return { side, middles, room: toValues, column, width: toValues + column + (names > 0 ? textGap + names : 0) };
}

function isMoved(middle = 0, at: number): boolean {
  return Math.abs(middle - at) > besideEnd;
}

/** Texts, and slanted leaders to those that could not stand beside their ends: a level one would read as a minus sign. */
export function drawEnds(
  lines: readonly SlopeLine[],
  { side, middles, room: toValues, column }: PlacedEnds,
  { axis, yAt }: { axis: number; yAt: (value: number) => number },
  style: ChartStyle,
) {
  const out = side === 'from' ? -1 : 1;
  const align = side === 'from' ? 'right' : 'left';
  // Values end at the same place, digit under digit.
  const valueX = axis + (side === 'from' ? -toValues : toValues + column);
  const nameX = axis + out * (toValues + column + textGap);
  const labels: Label[] = [];
  const leaders: Rule[] = [];
  lines.forEach((line, index) => {
    const { text, name, value } = line[side];
    const middle = middles[index] ?? 0;
    const color = value === undefined ? style.theme.colors.secondary : asText(style, line.look.color);
    const common = { size: style.small, color, bold: line.bold && value !== undefined };
    labels.push({ text, x: valueX, y: centred(style, middle, style.small), align: 'right', ...common });
    name.forEach((part, row) => {
      const own = middle + (row - (name.length - 1) / 2) * lineHeight(style.small);
      labels.push({ text: part, x: nameX, y: centred(style, own, style.small), align, ...common });
    });
    if (value === undefined || !isMoved(middle, yAt(value))) return;
    const [x, x2] = [axis + out * 4.5, axis + out * (toValues - 4)];
    leaders.push({ x, x2, y: yAt(value), y2: middle, color: line.look.color, width: hairline });
  });
  return { labels, leaders };
}
