// Divides a block that must not be broken but is taller than a page: pdfmake would lose it without a word.
import type { Fragment, PageItem } from '../pdfmake/page.js';
import { extentOf, isSolid, shifted } from './item-extent.js';
import { fewestLines } from './kept-lines.js';

/**
 * Lines and pictures that end within `height` are the head, whatever column they stand in; the rest is raised to its top.
 * `fewest` lines of a paragraph stay together on either side. The head is undefined when it would not hold the first lines.
 */
export function splitFragment(
  fragment: Fragment,
  height: number,
  fewest = fewestLines,
): { head: Fragment | undefined; tail: Fragment } {
  const inHead = headItems(fragment.items, height, fewest);
  const rest = fragment.items.filter((item) => isSolid(item) && !inHead.has(item)).map(extentOf);
  const first = fragment.items.find(isSolid);
  if (first && !inHead.has(first)) return { head: undefined, tail: fragment };
  const cut = Math.min(height, ...rest.map(({ top }) => top));
  const head: PageItem[] = [];
  const tail: PageItem[] = [];
  for (const item of fragment.items) {
    const { top, bottom } = extentOf(item);
    if (item.type === 'vector' && item.item.type === 'rect' && top < cut && bottom > cut) {
      head.push({ type: 'vector', item: { ...item.item, h: cut - top } });
      tail.push({ type: 'vector', item: { ...item.item, y: 0, h: bottom - cut } });
    } else if (isSolid(item) ? inHead.has(item) : top < cut) head.push(item);
    else tail.push(shifted(item, 0, -cut));
  }
  return {
    head: { ...fragment, items: head, height },
    tail: { ...fragment, items: tail, height: fragment.height - cut },
  };
}

/** Lines and pictures that stay; a marker goes with the line that it was put beside, which comes just before it. */
function headItems(items: readonly PageItem[], height: number, fewest: number): ReadonlySet<PageItem> {
  const groups: PageItem[][] = [];
  for (const item of items.filter(isSolid)) {
    const last = groups.at(-1)?.[0];
    if (last && sameText(last, item)) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return new Set(groups.flatMap((group) => headLines(group, height, fewest)));
}

function sameText(first: PageItem, item: PageItem): boolean {
  if (first.type !== 'line' || item.type !== 'line') return false;
  return first.item._source !== undefined && [first.item._source, undefined].includes(item.item._source);
}

function headLines(group: readonly PageItem[], height: number, fewest: number): readonly PageItem[] {
  const isLine = (item: PageItem) => item.type === 'line' && item.item._source !== undefined;
  const fits = (item: PageItem) => extentOf(item).bottom <= height;
  const lines = group.filter(isLine);
  if (lines.length === 0) return group.filter(fits);
  const fitting = lines.filter(fits).length;
  const most = fitting === lines.length ? fitting : Math.min(fitting, lines.length - fewest);
  const next = most < fewest && most < lines.length ? lines[0] : lines[most];
  return next === undefined ? group : group.slice(0, group.indexOf(next));
}
