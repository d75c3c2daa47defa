// The one place where a font file is parsed.
import { createRequire } from 'node:module';
import type { Font, FontCollection } from 'fontkit';

// The very module that pdfkit requires: the ES module build would be a second copy of it in memory.
const { create } = createRequire(import.meta.url)('fontkit') as typeof import('fontkit');

/** @throws Error when the file is no single font: the fonts are the program's own. */
export function openFont(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if (isCollection(font)) throw new Error('a font collection was given where a single font is needed');
  return font;
}

function isCollection(font: Font | FontCollection): font is FontCollection {
  return 'fonts' in font;
}
