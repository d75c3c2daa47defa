// The cover: a field of the accent colour with sender, title and subtitle, and the particulars on white below it.
import type { Cover } from '../../document/block.js';
import { overlaid } from '../../theme/contrast.js';
import { leadingOf } from '../look.js';
import type { Vector } from '../pdfmake/vector.js';
import { withViewBox } from '../seam/svg-size.js';
import { paragraphNode } from './paragraph-node.js';
import type { CanvasNode, PdfNode, Setting, TextNode } from './pdf-node.js';
import { printable } from './printable.js';
import { type Point, seriesPieces } from './sparkline.js';
import { wrappedLines } from './wrapped-lines.js';

/** Everything stands at fixed places: the title upwards from the foot of the field, the particulars down from it. */
export function coverNodes(cover: Cover, setting: Setting): PdfNode[] {
  const { look, metrics } = setting;
  const { column, margins, space, styles, coverField: field } = look;
  const left = margins.left - column.hangLeft;
  const width = column.hangLeft + column.width + column.hangRight;
  const titles = titleLines(cover);
  const rows = titles.reduce(
    (sum, line) => sum + wrappedLines(line, width, styles.coverTitle.fontSize, metrics, 'bold'),
    0,
  );
  const under = wrappedLines(cover.subtitle, width, styles.coverText.fontSize, metrics, 'regular');
  const height = rows * leadingOf(styles.coverTitle) + space.paragraph + under * leadingOf(styles.coverText);
  const top = field - space.part - height;
  const sender: TextNode = { text: printable(cover.publisher, setting, 'bold'), style: 'coverText', bold: true };
  const senderTop = look.head + space.block;
  const title: PdfNode = {
    stack: titles.map((line): TextNode => ({ text: printable(line, setting, 'bold'), style: 'coverTitle' })),
    headingLevel: 1,
  };
  const subtitle: TextNode = { text: printable(cover.subtitle, setting), style: 'coverText' };
  const half = (width - look.grid.gutter) / 2;
  const particulars = cover.lines.map((line): TextNode => ({ text: printable(line, setting), style: 'imprint' }));
  const imprint = (cover.imprint ?? []).map((paragraph): PdfNode => paragraphNode(paragraph, 0, setting));
  const below: PdfNode = {
    columns: [
      { stack: particulars, width: half },
      { stack: imprint, width: half },
    ],
    columnGap: look.grid.gutter,
  };
  const motifTop = senderTop + leadingOf(styles.coverText) + space.part;
  const motif = motifVectors(cover, { left, top: motifTop, width, height: top - space.part - motifTop }, setting);
  return [
    fieldNode(setting),
    ...(motif.length > 0 ? [{ canvas: motif, absolutePosition: { x: 0, y: 0 } }] : []),
    ...logoNodes(setting, left),
    { stack: [title, { ...subtitle, margin: [0, space.paragraph, 0, 0] }], absolutePosition: { x: left, y: top } },
    // Above the title to the eye, after it to the ear: the title is what a document begins with.
    { stack: [sender], absolutePosition: { x: left, y: senderTop } },
    { stack: [below], absolutePosition: { x: left, y: field + space.part } },
  ];
}

/** From the upper edge of the paper, as wide as it. */
function fieldNode({ look: { size, coverField, colors } }: Setting): CanvasNode {
  const rect: Vector = { type: 'rect', x: 0, y: 0, w: size.width, h: coverField, color: colors.accent, lineWidth: 0 };
  return { canvas: [rect], absolutePosition: { x: 0, y: 0 } };
}

/** The year stands on a line of its own, whether the title has it or not. */
function titleLines({ title, year }: Cover): readonly string[] {
  const own = String(year);
  if (!title.includes(own)) return [`${title} `, own];
  const before = title.endsWith(` ${own}`) ? title.slice(0, -own.length - 1) : '';
  return before === '' ? [title] : [`${before} `, own];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How much of the text's colour a line of the motif has over the field. */
const faint = 0.4;

/** One fine line for each series, one under the other, each to its own scale: no axis, no name, nothing to read off. */
function motifVectors({ motif = [] }: Cover, box: Box, { look }: Setting): Vector[] {
  const drawn = motif.filter((series) => series.filter((value) => value !== null).length > 1);
  const band = box.height / Math.max(1, drawn.length);
  if (band < look.space.block / 2) return [];
  const { accent, onAccent } = look.colors;
  const line = overlaid(accent, onAccent, faint);
  return drawn.flatMap((series, index): Vector[] => {
    const at = ({ x, y }: Point): Point => ({ x: box.left + x, y: box.top + index * band + y });
    const pieces = seriesPieces(series, box.width, band).map((piece) => piece.map(at));
    const last = pieces.at(-1)?.at(-1);
    return [
      ...pieces
        .filter((points) => points.length > 1)
        .map(
          (points): Vector => ({
            type: 'polyline',
            points,
            lineWidth: look.rules.strong / 2,
            lineColor: line,
            lineJoin: 'round',
          }),
        ),
      ...(last ? [{ type: 'ellipse', ...last, r1: 2, r2: 2, color: onAccent, lineWidth: 0 } as const] : []),
    ];
  });
}

/** At the foot of the cover, where the theme names one. */
function logoNodes({ logo, look }: Setting, left: number): PdfNode[] {
  if (logo === undefined) return [];
  const height = look.space.part;
  return [
    {
      svg: withViewBox(logo),
      alt: '',
      height,
      absolutePosition: { x: left, y: look.size.height - look.margins.bottom - height },
    },
  ];
}
