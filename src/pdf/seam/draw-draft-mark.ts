// A word in large light letters across a page.
import type { PdfDocumentBase } from '../pdfmake/pdfkit-document.js';

export interface DraftMark {
  readonly text: string;
  readonly fontFamily: string;
  readonly color: string;
  readonly opacity: number;
}

/** Part of the page's diagonal that the mark covers. */
const share = 0.55;

/** Filled outlines, not text: in the middle of a page's words it would be read among them. */
export function drawDraftMark(document: PdfDocumentBase, { text, fontFamily, color, opacity }: DraftMark): void {
  const { width, height } = document.page;
  const font = document.provideFont(fontFamily, true, false);
  const { glyphs } = font.layout(text);
  const total = glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
  const scale = (Math.hypot(width, height) * share) / total;
  const angle = (Math.atan2(height, width) * -180) / Math.PI;
  document
    .save()
    .fillColor(color, opacity)
    .translate(width / 2, height / 2)
    .rotate(angle, { origin: [0, 0] });
  // Font units grow upwards; half the height of a capital brings the word to the middle.
  document.scale(scale, -scale).translate(-total / 2, -font.capHeight / font.scale / 2);
  for (const glyph of glyphs) {
    document.path(glyph.path.toSVG()).fill();
    document.translate(glyph.advanceWidth, 0);
  }
  document.restore();
}
