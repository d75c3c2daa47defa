// Divides a block that must not be broken but is taller than a page: pdfmake would lose it without a word.
import type { Fragment, Line, PageItem, Vector } from '../pdfmake-internals.js';

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Lines and pictures that end within `height` are the head, whatever column they stand in; the rest is raised to its top.
 * The head is undefined when not even the first line fits.
 */
export function splitFragment(fragment: Fragment, height: number): { head: Fragment | undefined; tail: Fragment } {
  const solid = fragment.items.filter(isSolid).map(extent);
  const rest = solid.filter(({ bottom }) => bottom > height);
  if (solid.length > 0 && rest.length === solid.length) return { head: undefined, tail: fragment };
  const cut = Math.min(height, ...rest.map(({ top }) => top));
  const head: PageItem[] = [];
  const tail: PageItem[] = [];
  for (const item of fragment.items) {
    const { top, bottom } = extent(item);
    if (item.type === 'vector' && item.item.type === 'rect' && top < cut && bottom > cut) {
      head.push({ type: 'vector', item: { ...item.item, h: cut - top } });
      tail.push({ type: 'vector', item: { ...item.item, y: 0, h: bottom - cut } });
    } else if (isSolid(item) ? bottom <= height : top < cut) head.push(item);
    else tail.push(raise(item, cut));
  }
  return {
    head: { ...fragment, items: head, height },
    tail: { ...fragment, items: tail, height: fragment.height - cut },
  };
}

function isSolid({ type }: PageItem): boolean {
  return type === 'line' || type === 'svg' || type === 'image';
}

function extent(page: PageItem): Extent {
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

function raise(page: PageItem, by: number): PageItem {
  if (page.type === 'line') {
    const line = Object.assign(Object.create(Object.getPrototypeOf(page.item)), page.item) as Line;
    line.y -= by;
    return { type: 'line', item: line };
  }
  if (page.type !== 'vector') return { ...page, item: { ...page.item, y: page.item.y - by } } as PageItem;
  const { y, y1, y2, points } = page.item;
  return {
    type: 'vector',
    item: {
      ...page.item,
      ...(y === undefined ? {} : { y: y - by }),
      ...(y1 === undefined ? {} : { y1: y1 - by }),
      ...(y2 === undefined ? {} : { y2: y2 - by }),
      ...(points === undefined ? {} : { points: points.map((point) => ({ x: point.x, y: point.y - by })) }),
    },
  };
}
