// Page heads and feet. Nothing essential stands only there.
import type { PageFrame } from '../document/document.js';
import { type Look, leadingOf, spanOf } from './look.js';
import type { PdfNode, TextNode } from './nodes/pdf-node.js';

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
    if (frame.kind === 'letter') return letterHead(frame, bare ? [] : frame.right, [number, ...draft], look);
    // A cover's upper edge is a field of colour, and the cover says itself that it is a draft.
    if (bare && frame.kind === 'report') return undefined;
    const left = bare ? draft : [...draft, frame.left.join(', ')];
    const own = bare ? [number] : [...frame.right, number];
    return row(left.join(separator), own.join(separator), look, look.head);
  };
}

/** The notice about example data, small at the foot of every page. */
export function pageFoot(frame: PageFrame, look: Look): PageNodes {
  const { notice } = frame;
  const top = look.margins.bottom - look.foot - leadingOf(look.styles.frame);
  return () => (notice === undefined ? undefined : row(notice, '', look, top));
}

function row(left: string, right: string, look: Look, top: number): PdfNode | undefined {
  if (!left && !right) return undefined;
  const texts: TextNode[] = [];
  if (left) texts.push({ text: left, style: 'frame', width: '*' });
  if (right) texts.push({ text: right, style: 'frame', alignment: 'right', width: left ? 'auto' : '*', noWrap: true });
  const [from, to] = sides(look);
  return { columns: texts, columnGap: look.grid.gutter, margin: [from, top, to, 0] };
}

/** Three fields on the grid: office and department, then kind of document, number and date, then the page. */
function letterHead(frame: PageFrame, middle: readonly string[], corner: readonly string[], look: Look): PdfNode {
  const { office, matter, page } = letterFields(look);
  const fields: PdfNode[] = [
    { stack: headLines(frame.left, look), width: office },
    { stack: headLines(middle, look), width: matter },
    {
      stack: headLines(corner, look).map((line) => ({ ...line, bold: false, alignment: 'right', noWrap: true })),
      width: page,
    },
  ];
  const [from, to] = sides(look);
  return { columns: fields, columnGap: look.grid.gutter, margin: [from, look.head, to, 0] };
}

/** One line each, the first of them bold. */
export function headLines(lines: readonly string[], { colors }: Look): TextNode[] {
  return lines.map((text, index) => ({ text, style: 'frame', color: colors.text, bold: index === 0 }));
}

/** Widths of the three fields of a letter's head: the second begins where the second column of addressees and signatures does. */
export function letterFields(look: Look): { readonly office: number; readonly matter: number; readonly page: number } {
  const { columns, aside } = look.grid;
  const first = aside + Math.floor((columns - aside) / 2);
  const last = Math.ceil((columns - first) / 3);
  return { office: spanOf(look, first), matter: spanOf(look, columns - first - last), page: spanOf(look, last) };
}

function sides({ margins, column }: Look): readonly [number, number] {
  return [margins.left - column.hangLeft, margins.right - column.hangRight];
}
