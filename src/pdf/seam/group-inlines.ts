// Words of equal look on one line become one text operation: smaller files, one link per run and line, whole words when extracted.
import type { Inline } from '../pdfmake/inline.js';

/** Merges neighbours that are drawn alike. Page numbers and hanging markers stay alone: their text or place is not that of a word. */
export function groupInlines(inlines: readonly Inline[]): readonly Inline[] {
  const groups: Inline[] = [];
  for (const inline of inlines) {
    const last = groups.at(-1);
    if (last && alike(last, inline)) {
      last.text += inline.text;
      last.width += inline.width;
    } else groups.push({ ...inline });
  }
  return groups;
}

const sameKeys = [
  'font',
  'fontSize',
  'color',
  'sup',
  'link',
  'linkToDestination',
  'elements',
  'background',
  'decoration',
] as const;

function alike(a: Inline, b: Inline): boolean {
  if (
    b.anchor !== undefined ||
    a._pageRef ||
    b._pageRef ||
    a.hang !== undefined ||
    b.hang !== undefined ||
    b.shownHyphen
  )
    return false;
  return sameKeys.every((key) => a[key] === b[key]);
}
