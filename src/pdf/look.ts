// What the theme means on a page: places, text styles and colours, shared by all nodes so that none carries its own.

import { contentWidth, type Theme } from '../theme/theme.js';
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
  | 'summaryHeading'
  | 'frame'
  | 'coverTitle'
  | 'coverYear'
  | 'coverText';

export interface Look {
  readonly size: PageSize;
  readonly margins: PageMargins;
  /** The text column: its width, and how far wide things hang out of it on either side. */
  readonly column: { readonly width: number; readonly hangLeft: number; readonly hangRight: number };
  /** Space between things comes in multiples of this. */
  readonly unit: number;
  readonly styles: Readonly<Record<StyleName, TextStyle>>;
  readonly colors: Theme['colors'];
}

/** Height of a line set solid, in ems, from the font's own metrics: (ascent − descent) of Source Sans 3. */
const solidLine = 1.424;
/** Least distance from the paper's edge to anything printed. */
const edge = 56;

/** `letter` sets headings one step smaller and makes room for a tall page head. */
export function makeLook(theme: Theme, kind: 'report' | 'letter' | 'chapter'): Look {
  const { page, unit, colors } = theme;
  const letter = kind === 'letter';
  return {
    size: { width: page.width, height: page.height, orientation: 'portrait' },
    margins: { ...page.margins, top: page.margins.top + (letter ? 8 * unit : 0) },
    column: {
      width: contentWidth(theme),
      hangLeft: Math.max(0, Math.floor((page.margins.left - edge) / unit) * unit),
      hangRight: Math.max(0, Math.floor((page.margins.right - edge) / unit) * unit),
    },
    unit,
    styles: makeStyles(theme, letter),
    colors,
  };
}

function makeStyles({ type, colors }: Theme, letter: boolean): Readonly<Record<StyleName, TextStyle>> {
  const heading = { bold: true, color: colors.text };
  const { accent: number, secondary, onAccent } = colors;
  return {
    body: style(type.body, type.leading),
    lead: style(type.subheading, 19),
    note: style(type.small, 11.5, { color: secondary }),
    imprint: style(type.table, 13.5),
    h1: style(letter ? type.heading : type.display, letter ? 22 : 34, heading),
    h2: style(letter ? type.subheading : type.heading, letter ? 17 : 22, heading),
    h3: style(letter ? type.body : type.subheading, letter ? type.leading : 17, heading),
    h4: style(type.body, type.leading, heading),
    chapterNumber: style(type.display * 2, 64, { bold: true, color: number }),
    caption: style(type.body, 14, { bold: true }),
    table: style(type.table, 12),
    tableSmall: style(type.small, 11),
    keyLabel: style(type.table, 12, { color: secondary }),
    keyValue: style(type.display, 32, { bold: true, color: number }),
    keyValueSmall: style(type.heading, 24, { bold: true, color: number }),
    summaryHeading: style(type.subheading, 17, { bold: true, color: number }),
    frame: style(type.small, 11.5, { color: secondary }),
    coverTitle: style(type.display * 1.5, 48, { bold: true, color: onAccent }),
    coverYear: style(type.display * 1.5, 48, { color: onAccent }),
    coverText: style(type.subheading, 19),
  };
}

function style(fontSize: number, leading: number, more: Partial<TextStyle> = {}): TextStyle {
  return { fontSize, lineHeight: leading / (fontSize * solidLine), ...more };
}

/** Distance between the baselines of two lines. */
export function leadingOf({ fontSize, lineHeight }: TextStyle): number {
  return fontSize * solidLine * lineHeight;
}

/** What every text starts from. */
export function defaultStyle(look: Look): object {
  return { font: fontFamily, color: look.colors.text, ...look.styles.body };
}
