// The limits of a funnel as curves: cut where they leave the plot, and open where a name stands.
import type { Box, Point } from '../lines/runs-through.js';
import type { FunnelChart } from '../model/chart-model.js';

export interface LimitCurves {
  /** Lower and upper. */
  readonly inner: readonly (readonly Point[])[];
  readonly outer: readonly (readonly Point[])[];
  /** Between the inner limits, kept within the plot. */
  readonly band: readonly { readonly x: number; readonly y: number; readonly y2: number }[];
}

export interface FunnelPlace {
  readonly xAt: (denominator: number) => number;
  readonly yAt: (value: number) => number;
  /** Of the plot. */
  readonly width: number;
  readonly height: number;
}

/** The curves in points from the plot's upper left corner. */
export function limitCurves({ limits }: Pick<FunnelChart, 'limits'>, place: FunnelPlace): LimitCurves {
  const { xAt, yAt, width, height } = place;
  const curve = (of: 'inner' | 'outer', end: 0 | 1) => {
    const points = limits.map((limit) => ({ x: xAt(limit.denominator), y: yAt(limit[of][end]) }));
    return insideOf(points, { left: 0, right: width, top: 0, bottom: height });
  };
  const within = (y: number) => Math.max(0, Math.min(height, y));
  const band = limits.map(({ denominator, inner: [low, high] }) => {
    return { x: xAt(denominator), y: within(yAt(high)), y2: within(yAt(low)) };
  });
  return {
    inner: [...curve('inner', 0), ...curve('inner', 1)],
    outer: [...curve('outer', 0), ...curve('outer', 1)],
    band,
  };
}

/** The runs of a line inside a box. */
function insideOf(points: readonly Point[], box: Box): readonly (readonly Point[])[] {
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
