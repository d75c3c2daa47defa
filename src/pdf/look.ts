// What the theme means on a page: places, text styles and colours, shared by all nodes so that none carries its own.

import { asideWidth, contentWidth, gridWidth, type Theme } from '../theme/theme.js';
import { fontFamily } from '../typography/font-files.js';
import type { PageMargins, PageSize } from './pdfmake/page.js';

export interface TextStyle {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
}

export type StyleName =
  | 'body'
  | 'lead'
  | 'note'
  | 'imprint'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'chapterNumber'
  | 'caption'
  | 'table'
  | 'tableSmall'
  | 'keyLabel'
  | 'keyValue'
  | 'keyValueSmall'
  | 'keyYears'
  | 'summaryHeading'
  | 'frame'
  | 'contentsPart'
  | 'contents'
  | 'term'
  | 'coverTitle'
  | 'coverText';

export interface Look {
  readonly size: PageSize;
  /** Of the text column. */
  readonly margins: PageMargins;
  /** The text column: its width, and how far wide things hang out of it on either side. */
  readonly column: { readonly width: number; readonly hangLeft: number; readonly hangRight: number };
  /** Columns of the whole measure, from the left margin on; `step` leads from one to the next. */
  readonly grid: { readonly columns: number; readonly aside: number; readonly step: number; readonly gutter: number };
  /** Space between things comes in multiples of this. */
  readonly unit: number;
  /** Named distances, in points. */
  readonly space: Theme['space'];
  readonly rules: Theme['rules'];
  /** Of the page head from the upper edge of the paper, of the foot from the lower. */
  readonly head: number;
  readonly foot: number;
  /** Height of the cover's field of colour. */
  readonly coverField: number;
  readonly styles: Readonly<Record<StyleName, TextStyle>>;
  readonly colors: Theme['colors'];
}

/** Height of a line set solid, in ems, from the font's own metrics: (ascent − descent) of Source Sans 3. */
const solidLine = 1.424;
/** Of it, above the baseline. */
const ascent = 1.024;

/** `letter` sets headings one step smaller and makes room for a tall page head. */
export function makeLook(theme: Theme, kind: 'report' | 'letter' | 'chapter'): Look {
  const { page, grid, unit, rules, colors } = theme;
  const letter = kind === 'letter';
  const aside = asideWidth(theme);
  const points = (units: number) => units * unit;
  const { line, paragraph, block, section, part } = theme.space;
  return {
    size: { width: page.width, height: page.height, orientation: 'portrait' },
    margins: { ...page.margins, left: page.margins.left + aside, top: letter ? theme.letter.top : page.margins.top },
    column: { width: contentWidth(theme), hangLeft: aside, hangRight: 0 },
    grid: { ...grid, step: gridWidth(theme, 1) + grid.gutter },
    unit,
    space: {
      line: points(line),
      paragraph: points(paragraph),
      block: points(block),
      section: points(section),
      part: points(part),
    },
    rules,
    head: page.head,
    foot: page.foot,
    coverField: page.height * theme.cover.field,
    styles: makeStyles(theme, letter),
    colors,
  };
}

/** Every style is a step of the scale, in one of two weights. */
function makeStyles({ type, colors }: Theme, letter: boolean): Readonly<Record<StyleName, TextStyle>> {
  const bold = { bold: true };
  const { accent, secondary, onAccent } = colors;
  return {
    body: style(type.body),
    lead: style(letter ? type.body : type.subheading),
    note: style(type.small, { color: secondary }),
    imprint: style(type.table),
    h1: style(letter ? type.heading : type.display, bold),
    h2: style(letter ? type.subheading : type.heading, bold),
    h3: style(letter ? type.body : type.subheading, bold),
    h4: style(type.body, bold),
    chapterNumber: style(type.numeral, { bold: true, color: accent }),
    caption: style(type.body, bold),
    table: style(type.table),
    tableSmall: style(type.small),
    keyLabel: style(type.table),
    keyValue: style(type.display, { bold: true, color: accent }),
    keyValueSmall: style(type.heading, { bold: true, color: accent }),
    keyYears: style(type.small, { color: secondary }),
    summaryHeading: style(type.subheading, { bold: true, color: accent }),
    frame: style(type.small, { color: secondary }),
    contentsPart: style(type.body, bold),
    contents: style(type.table),
    term: style(type.table, bold),
    coverTitle: style(type.title, { bold: true, color: onAccent }),
    coverText: style(type.subheading, { color: onAccent }),
  };
}

function style({ size, leading }: Theme['type']['body'], more: Partial<TextStyle> = {}): TextStyle {
  return { fontSize: size, lineHeight: leading / (size * solidLine), ...more };
}

/** Distance between the baselines of two lines. */
export function leadingOf({ fontSize, lineHeight }: TextStyle): number {
  return fontSize * solidLine * lineHeight;
}

/** From the top of a line to its baseline. */
export function baselineOf({ fontSize }: TextStyle): number {
  return fontSize * ascent;
}

/** What every text starts from. */
export function defaultStyle(look: Look): object {
  return { font: fontFamily, color: look.colors.text, ...look.styles.body };
}

/** Width of so many neighbouring columns of the grid. */
export function spanOf({ grid }: Look, columns: number): number {
  return grid.step * columns - grid.gutter;
}
