// Lines cut at boxes: kept inside a plot, or opened where a text stands.
import type { Box, Point } from '../lines/runs-through.js';
import type { ChartStyle } from './chart-style.js';
import type { Label, Rule } from './layers.js';

/** The runs of a line inside a box. */
export function insideOf(points: readonly Point[], box: Box): readonly (readonly Point[])[] {
  return runs(points, (from, to) => {
    const part = partInside(from, to, box);
    return part ? [part] : [];
  });
}

/** The runs of a line outside all boxes. */
export function outsideOf(points: readonly Point[], boxes: readonly Box[]): readonly (readonly Point[])[] {
  return runs(points, (from, to) =>
    boxes.reduce<readonly Part[]>(
      (left, box) => {
        const hole = partInside(from, to, box);
        if (!hole) return left;
        return left.flatMap(([a, b]) =>
          [[a, Math.min(b, hole[0])] as const, [Math.max(a, hole[1]), b] as const].filter(([c, d]) => d - c > 1e-9),
        );
      },
      [[0, 1]],
    ),
  );
}

/** Of the way between two points. */
type Part = readonly [from: number, to: number];

/** Joins the parts that are kept of each step where they meet. */
function runs(
  points: readonly Point[],
  kept: (from: Point, to: Point) => readonly Part[],
): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  let open = false;
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const at = (part: number) => ({ x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) });
    const parts = kept(from, to);
    if (parts.length === 0) open = false;
    for (const [start, end] of parts) {
      if (open && start === 0) found.at(-1)?.push(at(end));
      else found.push([at(start), at(end)]);
      open = end === 1;
    }
  });
  return found;
}

/** The part of the way from `a` to `b` that is inside the box or on its edge; undefined when none is. */
export function partInside(a: Point, b: Point, { left, right, top, bottom }: Box): Part | undefined {
  let [enter, leave] = [0, 1];
  for (const [start, distance, low, high] of [
    [a.x, b.x - a.x, left, right],
    [a.y, b.y - a.y, top, bottom],
  ] as const) {
    if (distance === 0) {
      if (start < low || start > high) return undefined;
      continue;
    }
    const ends = [(low - start) / distance, (high - start) / distance];
    enter = Math.max(enter, Math.min(...ends));
    leave = Math.min(leave, Math.max(...ends));
  }
  return enter < leave ? [enter, leave] : undefined;
}

/** Straight lines, open where texts stand. */
export function openedRules(rules: readonly Rule[], holes: readonly Box[]): readonly Rule[] {
  return rules.flatMap((rule) => {
    const ends: readonly Point[] = [
      { x: rule.x, y: rule.y },
      { x: rule.x2, y: rule.y2 },
    ];
    return outsideOf(ends, holes).flatMap((piece): readonly Rule[] => {
      const [from, to] = [piece[0], piece.at(-1)];
      return from && to ? [{ ...rule, x: from.x, y: from.y, x2: to.x, y2: to.y }] : [];
    });
  });
}

/** White that lines leave around a text. */
const textWhite = 1.5;

/** The box of a left-aligned small text, with what reaches under its baseline. */
export function textBox({ text, x, y, bold }: Label, style: ChartStyle): Box {
  const width = style.metrics.textWidth(text, style.small, bold ? 'bold' : 'regular');
  return { left: x, right: x + width, top: y - style.metrics.capHeight(style.small), bottom: y + 2 };
}

/** Where lines are opened for a text. */
export function textHole(label: Label, style: ChartStyle): Box {
  const { left, right, top, bottom } = textBox(label, style);
  return { left: left - textWhite, right: right + textWhite, top: top - textWhite, bottom: bottom + textWhite };
}
