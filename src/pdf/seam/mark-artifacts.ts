// Tells what is drawn around the text from the text itself.
import type { Page } from '../pdfmake/page.js';
import type { ArtifactType } from '../pdfmake/vector.js';

/** Marks everything that `add` puts on the pages. */
export function markArtifacts(pages: readonly Page[], type: ArtifactType, add: () => void): void {
  const known = new Set(pages.flatMap(({ items }) => items));
  add();
  for (const item of pages.flatMap(({ items }) => items)) {
    if (
      !known.has(item) &&
      (item.type === 'line' || item.type === 'vector' || item.type === 'svg' || item.type === 'image')
    )
      item.item._artifact = type;
  }
}
