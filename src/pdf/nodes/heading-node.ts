// Headings and the chapter's opening. Numbers stand in the left margin where there is one; each heading is a bookmark.
import type { ChapterOpening, Heading } from '../../document/block.js';
import { baselineOf, leadingOf, type StyleName } from '../look.js';
import type { BookmarkPlace } from './bookmarks.js';
import { inlineRuns, plainText } from './inline-runs.js';
import type { PdfNode, Run, Setting, TextNode } from './pdf-node.js';
import { printable } from './printable.js';

const styleOf: Readonly<Record<Heading['level'], StyleName>> = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4' };

/** A heading that stays with what follows it; one within a list or a summary has no bookmark. */
export function headingNode(
  heading: Heading,
  place: BookmarkPlace | undefined,
  gap: number,
  setting: Setting,
): TextNode {
  const title = inlineRuns(heading.text, setting);
  const style = styleOf[heading.level];
  return {
    text: heading.number ? [numberRun(heading.number, style, setting), ...title] : title,
    style,
    margin: [0, gap, 0, 0],
    keepWithNext: true,
    headingLevel: heading.level,
    ...(place ? bookmark(place, [heading.number, plainText(heading.text)].filter(Boolean).join(' ')) : {}),
  };
}

/** In the margin, or before the title where the margin is too narrow for it. */
function numberRun(number: string, style: StyleName, setting: Setting): Run {
  const { look, metrics } = setting;
  const room = look.column.hangLeft;
  const fits = metrics.textWidth(`${number} `, look.styles[style].fontSize, 'bold') <= room;
  return fits
    ? { text: `${number} `, hang: room, color: look.colors.accent }
    : { text: `${number} `, color: look.colors.accent };
}

/** The number large in the margin, the title beside it on the same baseline. */
export function chapterOpeningNode(opening: ChapterOpening, place: BookmarkPlace, setting: Setting): PdfNode {
  const { column, styles } = setting.look;
  const drop = baselineOf(styles.chapterNumber) - baselineOf(styles.h1);
  const title: TextNode = {
    text: printable(opening.title, setting, 'bold'),
    style: 'h1',
    margin: [0, drop, 0, 0],
    ...bookmark(place, `${opening.number} ${opening.title}`),
  };
  const number: TextNode = { text: `${opening.number} `, style: 'chapterNumber', width: column.hangLeft };
  const below = Math.max(0, leadingOf(styles.chapterNumber) - drop - leadingOf(styles.h1));
  return {
    stack: [{ columns: [number, { ...title, width: '*' }], margin: [-column.hangLeft, 0, 0, -below] }],
    headingLevel: 1,
    unbreakable: true,
    keepWithNext: true,
  };
}

function bookmark(place: BookmarkPlace, text: string): Partial<TextNode> {
  return {
    id: place.id,
    outline: true,
    outlineText: text,
    outlineExpanded: place.expanded,
    ...(place.parentId ? { outlineParentId: place.parentId } : {}),
  };
}
