// The outline's counts. pdfkit leaves out grandchildren and does not mark closed items.
import type { OutlineItem } from '../pdfmake/pdfkit-document.js';

/**
 * Writes /Count on every item with children: the items that opening it shows, negative while it is closed
 * (ISO 32000-1, 12.3.3). Returns how many items show below this one when it is open.
 */
export function countOutline(item: OutlineItem, open = true): number {
  let shown = item.children.length;
  for (const child of item.children) {
    const expanded = child.options.expanded === true;
    const below = countOutline(child, expanded);
    if (expanded) shown += below;
    // pdfkit would write a count of its own for an expanded item.
    child.options.expanded = false;
  }
  if (item.children.length > 0) item.outlineData.Count = open ? shown : -shown;
  return shown;
}
