// Tiny drawings beside a key figure: an arrow for the words next to it, and the last years as a line with its gaps.
import type { Look } from '../look.js';
import type { Vector } from '../pdfmake/vector.js';

/** Of every arrow, from its middle as much up as down. */
export const arrowHeight = 10;

/** Drawn, as no face needs to have the sign, and never alone: words stand beside it. */
export function arrow(direction: 'up' | 'down' | 'flat', color: string): Vector[] {
  const stroke = { lineWidth: 1.2, lineColor: color, lineCap: 'round', lineJoin: 'round' };
  const shapes = {
    up: [
      [
        [4, 9],
        [4, 1],
      ],
      [
        [1, 4],
        [4, 1],
        [7, 4],
      ],
    ],
    down: [
      [
        [4, 1],
        [4, 9],
      ],
      [
        [1, 6],
        [4, 9],
        [7, 6],
      ],
    ],
    flat: [
      [
        [0, 5],
        [8, 5],
      ],
      [
        [5, 2],
        [8, 5],
        [5, 8],
      ],
    ],
  } as const;
  return shapes[direction].map((points) => ({
    type: 'polyline',
    points: points.map(([x, y]) => ({ x, y })),
    ...stroke,
  }));
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Radius of the point at the last value; the line keeps so far from the edges that it is never cut. */
const lastRadius = 2;

/** The points of a series in a box, from lowest to highest value; a year without a value begins a new piece. */
export function seriesPieces(values: readonly (number | null)[], width: number, height: number): readonly Point[][] {
  const known = values.filter((value): value is number => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const inset = lastRadius + 1;
  const place = (value: number, index: number): Point => ({
    x: inset + ((width - 2 * inset) * index) / Math.max(1, values.length - 1),
    y: inset + (high === low ? 0.5 : (high - value) / (high - low)) * (height - 2 * inset),
  });
  const pieces: Point[][] = [[]];
  values.forEach((value, index) => {
    if (value === null) pieces.push([]);
    else pieces.at(-1)?.push(place(value, index));
  });
  return pieces;
}

/** Two points are a change, which words tell better. */
const fewest = 3;

/** Years without a value leave a gap; the last value gets a point, and a value between gaps a small one. */
export function sparkline(
  values: readonly (number | null)[],
  width: number,
  height: number,
  colors: Look['colors'],
): Vector[] {
  if (values.filter((value) => value !== null).length < fewest) return [];
  const pieces = seriesPieces(values, width, height);
  const vectors = pieces.flatMap((points): Vector[] => {
    const [only] = points;
    if (points.length === 1 && only) return [dot(only, 1, colors.axis)];
    return points.length > 1
      ? [{ type: 'polyline', points, lineWidth: 1, lineColor: colors.axis, lineJoin: 'round' }]
      : [];
  });
  const last = pieces.at(-1)?.at(-1);
  return last ? [...vectors, dot(last, lastRadius, colors.accent)] : vectors;
}

/** How far down a drawing reaches. */
export function lowest(vectors: readonly Vector[]): number {
  return Math.max(
    0,
    ...vectors.flatMap(({ points = [], y, r2 = 0 }) => [...points.map((one) => one.y), (y ?? 0) + r2]),
  );
}

function dot({ x, y }: Point, radius: number, color: string): Vector {
  return { type: 'ellipse', x, y, r1: radius, r2: radius, color, lineWidth: 0 };
}
