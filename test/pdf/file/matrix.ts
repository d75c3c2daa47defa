// The affine maps of PDF: [a b c d e f] takes (x, y) to (a·x + c·y + e, b·x + d·y + f).
import type { Box } from './pdf-file.js';

export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

export function transform([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Bounds of points. */
export function boundsOf(points: readonly (readonly [number, number])[], margin = 0): Box | undefined {
  if (points.length === 0) return undefined;
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x - margin);
    box.right = Math.max(box.right, x + margin);
    box.bottom = Math.min(box.bottom, y - margin);
    box.top = Math.max(box.top, y + margin);
  }
  return box;
}

/** The common part, `undefined` when there is none. */
export function intersection(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (!one || !other) return undefined;
  const box = {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  };
  return box.left <= box.right && box.bottom <= box.top ? box : undefined;
}

/** The least box around all, `undefined` for none. */
export function union(boxes: readonly Box[]): Box | undefined {
  return boundsOf(boxes.flatMap(({ left, bottom, right, top }) => [[left, bottom] as const, [right, top] as const]));
}
