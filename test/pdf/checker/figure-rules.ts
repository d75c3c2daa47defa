// Pictures have words in their place and a frame (ISO 14289-1, 7.3; ISO 32000-1, 14.8.5.4.3).
import { sequencesIn } from '../file/element-text.js';
import { union } from '../file/matrix.js';
import type { Box, PdfFile, StructureElement } from '../file/pdf-file.js';
import { boxOf } from '../file/pdf-objects.js';
import { placeOf, type Report, type Rule } from './rule.js';

/** Points that what is painted may reach out of the frame: letters are taken by their em, not by their ink. */
const slack = 3;

export const figureRules: readonly Rule[] = [
  eachFigure('figure.alternative', (figure, report) => {
    if (!figure.alt?.trim()) report('a figure without Alt', placeOf(figure));
    else if (/\.(svg|png|jpe?g|gif|pdf)$/i.test(figure.alt)) report('Alt is a file name', placeOf(figure));
  }),
  eachFigure('figure.frame', (figure, report, file) => {
    const frame = frameOf(figure);
    const pages = new Set(sequencesIn(file, figure).map(({ page }) => page));
    const page = file.pages[[...pages][0] ?? -1];
    if (!frame || frame.left >= frame.right || frame.bottom >= frame.top)
      report('a figure without BBox', placeOf(figure));
    else if (pages.size !== 1 || !page) report(`a figure on ${pages.size} pages`, placeOf(figure));
    else if (!within(frame, { left: 0, bottom: 0, right: page.width, top: page.height }, 0)) {
      report('BBox reaches out of the page', placeOf(figure));
    }
  }),
  eachFigure('figure.content', (figure, report, file) => {
    const frame = frameOf(figure);
    const sequences = sequencesIn(file, figure);
    const painted = union(sequences.flatMap(({ shapes, pieces }) => [...shapes, ...pieces.map(({ box }) => box)]));
    if (frame && painted && !within(painted, frame, slack)) report('paints outside its BBox', placeOf(figure));
  }),
];

function eachFigure(name: string, check: (figure: StructureElement, report: Report, file: PdfFile) => void): Rule {
  return {
    name,
    check: (file, report) => {
      for (const element of file.elements) if (element.role === 'Figure') check(element, report, file);
    },
  };
}

function frameOf(figure: StructureElement): Box | undefined {
  const box = figure.attributes.Layout?.BBox;
  return Array.isArray(box) ? boxOf(box.filter((side): side is number => typeof side === 'number')) : undefined;
}

function within(inner: Box, outer: Box, tolerance: number): boolean {
  return (
    inner.left >= outer.left - tolerance &&
    inner.bottom >= outer.bottom - tolerance &&
    inner.right <= outer.right + tolerance &&
    inner.top <= outer.top + tolerance
  );
}
