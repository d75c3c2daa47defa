// A break in the series, or an event: a thin vertical line with its name above the plot, clear of other names and lines.
import { type ChartStyle, hairline, lineHeight, widest } from '../marks/chart-style.js';
import type { Label, Rule } from '../marks/layers.js';
import { wrapLabel } from '../marks/wrap-label.js';

export interface PlacedBreak {
  /** In points from the plot's left edge. */
  readonly x: number;
  readonly label: string;
  /** Of the line; solid without. */
  readonly dash?: readonly number[];
}

/** A break with its name's lines from `from` to `to`; levels are counted in lines upwards from the plot. */
interface BreakName {
  readonly x: number;
  readonly lines: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly level: number;
  readonly dash?: readonly number[];
}

export interface BreakMarks {
  readonly names: readonly BreakName[];
  /** Of the band above the plot that they need. */
  readonly height: number;
}

const gap = 5;

/** Places the names within `from`…`to` (points from the plot's left edge): over the line if possible, else beside it. */
export function breakMarks(
  style: ChartStyle,
  breaks: readonly PlacedBreak[],
  bounds: { from: number; to: number },
): BreakMarks {
  const tries = wrapShares.map((share) => {
    const width = (bounds.to - bounds.from) * share;
    const wrapped = breaks.map(({ label, ...line }): Wrapped => {
      const lines = wrapLabel(label, width, (text) => style.metrics.textWidth(text, style.small));
      return { ...line, lines, width: widest(style, lines, style.small) };
    });
    return placeNames(wrapped, bounds);
  });
  const names = lowest(tries);
  const levels = topLevel(names);
  return { names, height: levels === 0 ? 0 : levels * lineHeight(style.small) + gap };
}

/** Parts of the width that a name may take: narrower ones stand between lines that wider ones would hide. */
const wrapShares = [1 / 2, 1 / 4, 1 / 8];

function topLevel(names: readonly BreakName[]): number {
  return Math.max(0, ...names.map(({ level, lines }) => level + lines.length));
}

/** The first of those that need the fewest lines. */
function lowest(tries: readonly (readonly BreakName[])[]): readonly BreakName[] {
  return tries.reduce((best, names) => (topLevel(names) < topLevel(best) ? names : best));
}

interface Wrapped {
  readonly x: number;
  readonly dash?: readonly number[];
  readonly lines: readonly string[];
  readonly width: number;
}

/** Above this many lines nothing is in the way any more, or nothing ever will be. */
const highestLevel = 12;
const mostOrders = 5;

/** Where a name begins, as parts of its width left of its line; over the line looks best. */
const preferences = [
  [0.5, 0, 1],
  [0, 1, 0.5],
  [1, 0, 0.5],
] as const;

/** Names of near breaks fit only in some order: from the left where they end at their lines, from the right where they begin there. */
function placeNames(breaks: readonly Wrapped[], bounds: { from: number; to: number }): readonly BreakName[] {
  const tries = breaks.length <= mostOrders ? permutations(breaks) : [breaks];
  const alike = lowest(preferences.flatMap((sides) => tries.map((order) => placeInOrder(order, () => sides, bounds))));
  if (topLevel(alike) <= highestLevel || breaks.length > mostOrders) return alike;
  // Crowded lines: each name on a side of its own.
  const sides = combinations(breaks.length);
  return lowest(
    tries.flatMap((order) => sides.map((own) => placeInOrder(order, (index) => [own[index] ?? 0.5], bounds))),
  );
}

function placeInOrder(
  breaks: readonly Wrapped[],
  sides: (index: number) => readonly number[],
  bounds: { from: number; to: number },
): readonly BreakName[] {
  const names: BreakName[] = [];
  for (const [index, one] of breaks.entries()) names.push(placeName(one, sides(index), names, bounds));
  return names;
}

/** Every choice of a side for each of `count` names. */
function combinations(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return combinations(count - 1).flatMap((before) => [0.5, 0, 1].map((side) => [...before, side]));
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

function placeName(
  { width, ...one }: Wrapped,
  sides: readonly number[],
  others: readonly BreakName[],
  bounds: { from: number; to: number },
): BreakName {
  for (let level = 0; ; level++) {
    for (const side of sides) {
      const wanted = one.x - side * width + (side - 0.5) * 4;
      const from = Math.max(bounds.from, Math.min(wanted, bounds.to - width));
      const name: BreakName = { ...one, from, to: from + width, level };
      if (level > highestLevel || others.every((other) => clear(name, other) && clear(other, name))) return name;
    }
  }
}

/** Whether `name` keeps off `other`, and its line does too. */
function clear(name: BreakName, other: BreakName): boolean {
  const sameLevels = name.level < other.level + other.lines.length && other.level < name.level + name.lines.length;
  const overlap = name.from < other.to + gap && other.from < name.to + gap;
  const pierced = name.level > other.level && name.x > other.from - 2 && name.x < other.to + 2;
  return !(sameLevels && overlap) && !pierced;
}

/** Draws what `breakMarks` placed, over a plot of this height. */
export function drawBreakMarks(style: ChartStyle, { names }: BreakMarks, plotHeight: number) {
  const color = style.theme.colors.secondary;
  const labels: Label[] = [];
  const rules: Rule[] = [];
  for (const { x, lines, from, to, level, dash = [] } of names) {
    const bottom = -gap - 2 - level * lineHeight(style.small);
    lines.forEach((text, line) => {
      const y = bottom - (lines.length - 1 - line) * lineHeight(style.small);
      labels.push({ text, x: (from + to) / 2, y, align: 'center', size: style.small, color });
    });
    rules.push({ x, x2: x, y: bottom + gap - 1, y2: plotHeight, color, width: hairline, dash });
  }
  return { labels, rules };
}
