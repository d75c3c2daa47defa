// A word that is divided at the end of a line shows its hyphen there and nowhere else.
import type { Line } from '../pdfmake/page.js';

/** Adds the hyphen that the last word of a line was measured with. */
export function showHyphen(line: Line): void {
  const last = line.inlines.at(-1);
  if (!last?.softHyphen || line.lastLineInParagraph) return;
  line.trailingCut = 0;
  line.addInline({
    ...last,
    text: '-',
    width: -last.trailingCut,
    trailingCut: 0,
    leadingCut: 0,
    softHyphen: false,
    shownHyphen: true,
  });
}
