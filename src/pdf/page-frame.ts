// Page heads and feet. Nothing essential stands only there.
import type { PageFrame } from '../document/document.js';
import type { Look } from './look.js';
import type { PdfNode, TextNode } from './nodes/pdf-node.js';

/** Distance of the head from the paper's upper edge. */
const headTop = 36;
const separator = ' · ';
/** Stands in the head as well, where it is read out: the mark across the page is drawn. */
export const draftWord = 'UTKAST';

type PageNodes = (page: number, pages: number) => PdfNode | undefined;

/** The head of each page; on a bare first page a chapter keeps its page number and a report has none. */
export function pageHead(frame: PageFrame, look: Look): PageNodes {
  return (page, pages) => {
    const bare = page === 1 && frame.bareFirstPage;
    const draft = frame.draft ? [draftWord] : [];
    const number = `Sida ${page} (${pages})`;
    if (frame.kind === 'letter') return letterHead(frame, [number, ...draft], look);
    // A cover's upper edge is a field of colour, and the cover says itself that it is a draft.
    if (bare && frame.kind === 'report') return undefined;
    const left = bare ? draft : [...draft, frame.left.join(', ')];
    const own = bare ? [number] : [...frame.right, number];
    return row(left.join(separator), own.join(separator), look, headTop);
  };
}

/** The notice about example data, small at the foot of every page. */
export function pageFoot(frame: PageFrame, look: Look): PageNodes {
  const { notice } = frame;
  const top = look.margins.bottom - 44;
  return () => (notice === undefined ? undefined : row(notice, '', look, top));
}

function row(left: string, right: string, look: Look, top: number): PdfNode | undefined {
  if (!left && !right) return undefined;
  const { margins, column } = look;
  const [from, to] = [margins.left - column.hangLeft, margins.right - column.hangRight];
  const texts: TextNode[] = [];
  if (left) texts.push({ text: left, style: 'frame', width: '*' });
  if (right) texts.push({ text: right, style: 'frame', alignment: 'right', width: left ? 'auto' : '*', noWrap: true });
  return { columns: texts, columnGap: 4 * look.unit, margin: [from, top, to, 0] };
}

/** Three fields: office and department, then kind of document, number and date, then the page. */
function letterHead(frame: PageFrame, corner: readonly string[], look: Look): PdfNode {
  const { margins, column, unit } = look;
  const field = (lines: readonly string[], bold: boolean): TextNode[] =>
    lines.map((text, index) => ({ text, style: 'frame', color: look.colors.text, bold: bold && index === 0 }));
  return {
    columns: [
      { stack: field(frame.left, true), width: '*' },
      { stack: field(frame.right, true), width: 150 },
      { stack: field(corner, false).map((line) => ({ ...line, alignment: 'right', noWrap: true })), width: 70 },
    ],
    columnGap: 2 * unit,
    margin: [margins.left - column.hangLeft, headTop, margins.right - column.hangRight, 0],
  };
}
