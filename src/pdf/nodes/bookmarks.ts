// Gives each heading a place in the file and a parent among the bookmarks, before anything is laid out.
import type { Block, ChapterOpening, Heading } from '../../document/block.js';
import { destinationName } from './destination-name.js';
import { plainText } from './inline-runs.js';

export type Titled = Heading | ChapterOpening;

export interface BookmarkPlace {
  readonly id: string;
  readonly parentId?: string;
  readonly expanded: boolean;
  readonly level: number;
  readonly number: string;
  readonly title: string;
}

/** Places of all headings of the flow, in order. A report's bookmarks are closed, a shorter document's open. */
export function bookmarkPlaces(blocks: readonly Block[], expanded: boolean): ReadonlyMap<Block, BookmarkPlace> {
  const places = new Map<Block, BookmarkPlace>();
  const above: { level: number; id: string }[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading' && block.kind !== 'chapterOpening') continue;
    const level = block.kind === 'heading' ? block.level : 1;
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const id = block.label ? destinationName(block.label) : `rubrik-${String(places.size + 1).padStart(4, '0')}`;
    const parentId = above.at(-1)?.id;
    places.set(block, { id, expanded, level, ...titleOf(block), ...(parentId ? { parentId } : {}) });
    above.push({ level, id });
  }
  return places;
}

function titleOf(block: Titled): { number: string; title: string } {
  if (block.kind === 'chapterOpening') return { number: String(block.number), title: block.title };
  return { number: block.number ?? '', title: plainText(block.text) };
}
