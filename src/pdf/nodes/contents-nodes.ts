// The table of contents: chapters and their sections in two columns, each line a link.
import type { Contents } from '../../document/block.js';
import { leadingOf, type TextStyle } from '../look.js';
import type { BookmarkPlace } from './bookmarks.js';
import type { PdfNode, Run, Setting, StackNode, TextNode } from './pdf-node.js';
import { printable } from './printable.js';
import { wrappedLines } from './wrapped-lines.js';

const deepest = 2;
const numberWidth = 28;
const pageWidth = 18;
const columnCount = 2;

/** Lines that stand in one column: a chapter with its sections, or where that leaves too much white a piece of it. */
interface Part {
  readonly entries: readonly BookmarkPlace[];
  readonly height: number;
  /** Above it, unless it begins a column. */
  readonly gap: number;
}

/** Heading, then as many pages of columns as are needed. */
export function contentsNodes(
  contents: Contents,
  places: Iterable<BookmarkPlace>,
  gap: number,
  setting: Setting,
): PdfNode[] {
  const { look } = setting;
  const { column, grid, space, styles, size, margins } = look;
  const out = [-column.hangLeft, -column.hangRight] as const;
  const heading: TextNode = {
    text: printable(contents.heading, setting, 'bold'),
    style: 'h1',
    margin: [out[0], gap, out[1], 0],
    keepWithNext: true,
    headingLevel: 1,
  };
  // Twice the gutter keeps the pages of one column from the numbers of the next.
  const between = 2 * grid.gutter;
  const width = (column.hangLeft + column.width + column.hangRight - between * (columnCount - 1)) / columnCount;
  const shown = [...places].filter(({ level }) => level <= deepest);
  const room = size.height - margins.top - margins.bottom - gap - leadingOf(styles.h1) - space.block;
  const pages = fewestPages(shown, width, room, setting).map(
    (columns, page): PdfNode => ({
      columns: columns.map((own): StackNode => ({ stack: columnNodes(own, width, setting), width })),
      columnGap: between,
      role: 'TOC',
      margin: [out[0], page === 0 ? space.block : 0, out[1], 0],
      ...(page === 0 ? {} : { pageBreak: 'before' }),
    }),
  );
  return [heading, ...pages];
}

type Columns = readonly (readonly Part[])[];

/** With whole chapters well apart, unless chapters closer together, or pieces of chapters, take fewer pages. */
function fewestPages(
  shown: readonly BookmarkPlace[],
  width: number,
  room: number,
  setting: Setting,
): readonly Columns[] {
  const { paragraph, line } = setting.look.space;
  const chapters = groupsOf(shown);
  // A chapter's title stays with its first section.
  const pieces = chapters.flatMap((entries) => [entries.slice(0, 2), ...entries.slice(2).map((entry) => [entry])]);
  const set = (groups: readonly (readonly BookmarkPlace[])[], above: number): readonly Columns[] =>
    inColumns(
      groups.map((entries) => ({
        entries,
        height: entries.reduce((sum, entry) => sum + entryHeight(entry, width, setting), 0),
        gap: entries[0]?.level === 1 ? above : 0,
      })),
      room,
    );
  const ways = [set(chapters, paragraph), set(chapters, line), set(pieces, paragraph), set(pieces, line)];
  return ways.reduce((best, way) => (way.length < best.length ? way : best));
}

function groupsOf(places: readonly BookmarkPlace[]): readonly (readonly BookmarkPlace[])[] {
  const groups: BookmarkPlace[][] = [];
  for (const place of places) {
    const group = groups.at(-1);
    if (place.level === 1 || !group) groups.push([place]);
    else group.push(place);
  }
  return groups;
}

/** As few pages as the columns need, and on those pages columns as low, and so as even, as they get. */
function inColumns(parts: readonly Part[], room: number): readonly Columns[] {
  const needed = Math.ceil(columnsOf(parts, room).length / columnCount) * columnCount;
  let columns = columnsOf(parts, room);
  for (let most = room - 1; most > 0; most--) {
    const lower = columnsOf(parts, most);
    if (lower.length > needed || lower.some((own) => heightOf(own) > most)) break;
    columns = lower;
  }
  return Array.from({ length: needed / columnCount }, (_, page) =>
    columns.slice(page * columnCount, (page + 1) * columnCount),
  );
}

/** Column after column, each filled with what it holds: at least one part. */
function columnsOf(parts: readonly Part[], most: number): Columns {
  const columns: Part[][] = [];
  for (const part of parts) {
    const last = columns.at(-1);
    if (last && heightOf([...last, part]) <= most) last.push(part);
    else columns.push([part]);
  }
  return columns;
}

function heightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { height, gap }, index) => sum + height + (index === 0 ? 0 : gap), 0);
}

function columnNodes(parts: readonly Part[], width: number, setting: Setting): PdfNode[] {
  return parts.flatMap(({ entries, gap }, part) =>
    entries.map((entry, index) => entryNode(entry, width, part > 0 && index === 0 ? gap : 0, setting)),
  );
}

function styleOf({ level }: BookmarkPlace): 'contentsPart' | 'contents' {
  return level === 1 ? 'contentsPart' : 'contents';
}

function indentOf({ level, number }: BookmarkPlace): number {
  return level === 1 && !number ? 0 : numberWidth;
}

function linesOf(entry: BookmarkPlace, width: number, { look, metrics }: Setting): number {
  const style: TextStyle = look.styles[styleOf(entry)];
  const room = width - indentOf(entry) - pageWidth;
  return wrappedLines(`${entry.title} `, room, style.fontSize, metrics, style.bold ? 'bold' : 'regular');
}

function entryHeight(entry: BookmarkPlace, width: number, setting: Setting): number {
  return linesOf(entry, width, setting) * leadingOf(setting.look.styles[styleOf(entry)]);
}

/** Number, title, page; dots lead from a section to its page. */
function entryNode(entry: BookmarkPlace, width: number, gap: number, setting: Setting): PdfNode {
  const style = styleOf(entry);
  const of = setting.look.styles[style];
  const link: Run = {
    linkToDestination: entry.id,
    linkTitle: [entry.number, entry.title].filter(Boolean).join(' '),
    elements: [{ type: 'Reference' }, { type: 'Link' }],
  };
  // The space keeps title and page number apart for who hears or copies them.
  const title = { ...link, text: `${printable(entry.title, setting, of.bold ? 'bold' : 'regular')} ` };
  const number = { ...link, text: `${entry.number} ` };
  const toLastLine = (linesOf(entry, width, setting) - 1) * leadingOf(of);
  const indent = indentOf(entry);
  const before: PdfNode[] =
    indent > 0 ? [entry.number ? { text: [number], style, width: indent } : { stack: [], width: indent }] : [];
  return {
    columns: [
      ...before,
      { text: [title], style, width: '*', ...(entry.level === 1 ? {} : { leader: true }) },
      {
        text: [{ ...link, pageReference: entry.id }],
        style,
        alignment: 'right',
        noWrap: true,
        width: pageWidth,
        margin: [0, toLastLine, 0, 0],
      },
    ],
    // Said outright, as columns within columns take over the gap around them.
    columnGap: 0,
    unbreakable: true,
    role: 'TOCI',
    margin: [0, gap, 0, 0],
  };
}
