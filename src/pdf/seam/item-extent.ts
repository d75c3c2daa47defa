// Where things stand on a page, and the same things a little further down or to the side.
import type { Line, PageItem } from '../pdfmake/page.js';
import type { Vector } from '../pdfmake/vector.js';

export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Lines and pictures take room; rules and fills only adorn it. */
export function isSolid({ type }: PageItem): boolean {
  return type === 'line' || type === 'svg' || type === 'image';
}

export function extentOf(page: PageItem): Extent {
  if (page.type === 'line') return { top: page.item.y, bottom: page.item.y + page.item.getHeight() };
  if (page.type === 'svg' || page.type === 'image')
    return { top: page.item.y, bottom: page.item.y + page.item._height };
  if (page.type === 'vector') return vectorExtent(page.item);
  return { top: page.item.y ?? 0, bottom: page.item.y ?? 0 };
}

function vectorExtent(vector: Vector): Extent {
  const ys = vector.points?.map(({ y }) => y) ?? [];
  if (vector.type === 'line') ys.push(vector.y1 ?? 0, vector.y2 ?? 0);
  if (vector.type === 'rect') ys.push(vector.y ?? 0, (vector.y ?? 0) + (vector.h ?? 0));
  if (vector.type === 'ellipse') ys.push((vector.y ?? 0) - (vector.r2 ?? 0), (vector.y ?? 0) + (vector.r2 ?? 0));
  return ys.length === 0 ? { top: 0, bottom: 0 } : { top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** A copy that stands `right` further to the right and `down` further down. */
export function shifted(page: PageItem, right: number, down: number): PageItem {
  if (page.type === 'line') {
    const line = Object.assign(Object.create(Object.getPrototypeOf(page.item)), page.item) as Line;
    line.x += right;
    line.y += down;
    return { type: 'line', item: line };
  }
  if (page.type !== 'vector')
    return { ...page, item: { ...page.item, x: page.item.x + right, y: page.item.y + down } } as PageItem;
  return { type: 'vector', item: shiftedVector(page.item, right, down) };
}

function shiftedVector(vector: Vector, right: number, down: number): Vector {
  const moved: Vector = { ...vector };
  for (const key of ['x', 'x1', 'x2'] as const) if (moved[key] !== undefined) moved[key] += right;
  for (const key of ['y', 'y1', 'y2'] as const) if (moved[key] !== undefined) moved[key] += down;
  if (vector.points) moved.points = vector.points.map(({ x, y }) => ({ x: x + right, y: y + down }));
  return moved;
}
