// The cover and the table of contents.
import type { Contents, Cover } from '../../document/block.js';
import { leadingOf } from '../look.js';
import { withViewBox } from '../seam/svg-size.js';
import type { BookmarkPlace } from './bookmarks.js';
import type { CanvasNode, PdfNode, Run, Setting, TextNode } from './pdf-node.js';
import { printable } from './printable.js';
import { wrappedLines } from './wrapped-lines.js';

/** Share of the paper's height that the cover's field of colour takes. */
const field = 0.58;

/** A field of the accent colour with title and subtitle at its foot; sender and particulars below. */
export function coverNodes(cover: Cover, setting: Setting): PdfNode[] {
  const { look } = setting;
  const { width, height } = look.size;
  const { column, colors, unit, margins, styles } = look;
  const bottom = height * field;
  const left = margins.left - column.hangLeft;
  const background: CanvasNode = {
    canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: bottom, color: colors.accent, lineWidth: 0 }],
    absolutePosition: { x: 0, y: 0 },
  };
  const year: TextNode[] = cover.title.includes(String(cover.year))
    ? []
    : [{ text: String(cover.year), style: 'coverYear' }];
  const title: TextNode = { text: printable(cover.title, setting, 'bold'), style: 'coverTitle', headingLevel: 1 };
  const subtitle: TextNode = {
    text: printable(cover.subtitle, setting),
    style: 'coverText',
    color: colors.onAccent,
    margin: [0, 2 * unit, column.hangRight, 0],
  };
  const size = styles.coverTitle.fontSize;
  const lines =
    Math.ceil(setting.metrics.textWidth(cover.title, size, 'bold') / (width - left - margins.right)) + year.length;
  const particulars = cover.lines.map(
    (line, index): TextNode => ({
      text: printable(line, setting),
      style: 'imprint',
      margin: [0, index === 0 ? 2 * unit : 0, 0, 0],
    }),
  );
  return [
    background,
    ...logoNodes(setting, left),
    { stack: [title, ...year, subtitle], absolutePosition: { x: left, y: bottom - 48 * lines - 16 * unit } },
    {
      stack: [{ text: printable(cover.publisher, setting, 'bold'), style: 'coverText', bold: true }, ...particulars],
      absolutePosition: { x: left, y: bottom + 10 * unit },
    },
  ];
}

/** At the foot of the cover, where the theme names one. */
function logoNodes({ logo, look }: Setting, left: number): PdfNode[] {
  if (logo === undefined) return [];
  return [
    { svg: withViewBox(logo), alt: '', height: 48, absolutePosition: { x: left, y: look.size.height - 56 - 48 } },
  ];
}

const deepest = 2;
const numberWidth = 30;
const pageWidth = 22;

/** Chapters and their sections: number, title, dotted leader, page; each line is a link. */
export function contentsNodes(
  contents: Contents,
  places: Iterable<BookmarkPlace>,
  gap: number,
  setting: Setting,
): PdfNode[] {
  const { unit } = setting.look;
  const heading: TextNode = {
    text: printable(contents.heading, setting, 'bold'),
    style: 'h1',
    margin: [0, gap, 0, 0],
    keepWithNext: true,
    headingLevel: 1,
  };
  const entries = [...places].filter(({ level }) => level <= deepest);
  const stack = entries.map((place, index) =>
    entryNode(place, index === 0 ? 4 * unit : place.level === 1 ? 2 * unit : 0, setting),
  );
  return [heading, { stack, role: 'TOC' }];
}

function entryNode(place: BookmarkPlace, gap: number, setting: Setting): PdfNode {
  const { look, metrics } = setting;
  const bold = place.level === 1;
  const link: Run = {
    linkToDestination: place.id,
    linkTitle: [place.number, place.title].filter(Boolean).join(' '),
    elements: [{ type: 'Reference' }, { type: 'Link' }],
  };
  // The space keeps title and page number apart for who hears or copies them.
  const title = { ...link, text: `${printable(place.title, setting, bold ? 'bold' : 'regular')} ` };
  const number: Run = { ...link, text: `${place.number} `, hang: numberWidth };
  const indent = bold && !place.number ? 0 : numberWidth;
  const room = look.column.width - indent - pageWidth;
  const lines = wrappedLines(title.text, room, look.styles.body.fontSize, metrics, bold ? 'bold' : 'regular');
  const toLastLine = (lines - 1) * leadingOf(look.styles.body);
  return {
    columns: [
      {
        text: place.number ? [number, title] : [title],
        style: 'body',
        bold,
        margin: [indent, 0, 0, 0],
        leader: true,
        width: '*',
      },
      {
        text: [{ ...link, pageReference: place.id }],
        style: 'body',
        bold,
        alignment: 'right',
        noWrap: true,
        width: pageWidth,
        margin: [0, toLastLine, 0, 0],
      },
    ],
    unbreakable: true,
    role: 'TOCI',
    margin: [0, gap, 0, 0],
  };
}
