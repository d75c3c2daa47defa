// The dots of a table of contents.
import type { Line } from '../pdfmake/page.js';
import type { PdfDocumentBase } from '../pdfmake/pdfkit-document.js';

const leader = { gap: 6, dot: 0.7, space: 3.2 };

/** From the end of a title to the column of page numbers: drawn, not written, so that it is never read out. */
export function drawLeader(document: PdfDocumentBase, line: Line, x: number, y: number): void {
  const from = x + line.getWidth() + leader.gap;
  const to = x + line.maxWidth;
  if (to - from < leader.gap) return;
  const color = line.inlines[0]?.color ?? '#000000';
  const baseline = y + line.getAscenderHeight() - leader.dot;
  const steps = Math.floor((to - from) / leader.space);
  document
    .save()
    .lineWidth(leader.dot)
    .lineCap('round')
    .strokeColor(color)
    .dash(0.01, { space: leader.space })
    // Dots stand in one grid down the page, counted from the right.
    .moveTo(to, baseline)
    .lineTo(to - steps * leader.space, baseline)
    .stroke()
    .undash()
    .restore();
}
