// Whether a drawn line has a part inside a box (Liang and Barsky's clipping).

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether a line from point to point meets the inside of the box. */
export function runsThrough(points: readonly Point[], box: Box): boolean {
  return points.some((from, index) => {
    const to = points[index + 1];
    return to !== undefined && meets(from, to, box);
  });
}

function meets(a: Point, b: Point, { left, right, top, bottom }: Box): boolean {
  const across = inside(a.x, b.x - a.x, left, right);
  const down = inside(a.y, b.y - a.y, top, bottom);
  return Math.max(across[0], down[0], 0) < Math.min(across[1], down[1], 1);
}

/** The part of the way, 0 to 1, on which `start + part * distance` is between `low` and `high`. */
function inside(start: number, distance: number, low: number, high: number): readonly [enter: number, leave: number] {
  if (distance === 0) return low < start && start < high ? [0, 1] : [1, 0];
  const ends = [(low - start) / distance, (high - start) / distance];
  return [Math.min(...ends), Math.max(...ends)];
}
