// Widths and glyph coverage of the PDF's own fonts, so that what is measured is what is drawn.
import type { Font } from 'fontkit';
import type { FontFiles, FontStyle } from './font-files.js';
import { openFont } from './open-font.js';

export interface FontMetrics {
  /** Width in points of one line of text, kerning included. */
  textWidth(text: string, size: number, style?: FontStyle): number;
  /** Whether the face can draw the character; a missing glyph is forbidden in PDF/UA and PDF/A. */
  hasGlyph(character: string, style?: FontStyle): boolean;
  /** The characters of `text`, each once, that the face cannot draw. */
  missingGlyphs(text: string, style?: FontStyle): readonly string[];
  /** Height of capitals and digits in points. */
  capHeight(size: number, style?: FontStyle): number;
  /** Height above and depth below the baseline, in points, that a line of this size may fill. */
  extent(size: number, style?: FontStyle): { readonly ascent: number; readonly descent: number };
}

/**
 * Parses the three faces and measures with them. Words are laid out once and remembered.
 * @throws Error when a file is no single TrueType font: the fonts are the program's own.
 */
export function loadFontMetrics(files: FontFiles): FontMetrics {
  const faces: Record<FontStyle, Face> = {
    regular: makeFace(files.regular),
    bold: makeFace(files.bold),
    italic: makeFace(files.italic),
  };
  return {
    textWidth: (text, size, style = 'regular') => advance(faces[style], text) * size,
    hasGlyph: (character, style = 'regular') => covers(faces[style], character),
    missingGlyphs: (text, style = 'regular') => [...new Set(text)].filter((char) => !covers(faces[style], char)),
    capHeight: (size, style = 'regular') => faces[style].capHeight * size,
    extent: (size, style = 'regular') => ({ ascent: faces[style].ascent * size, descent: faces[style].descent * size }),
  };
}

interface Face {
  readonly font: Font;
  readonly capHeight: number;
  readonly ascent: number;
  readonly descent: number;
  /** Advance of a word in ems. */
  readonly advances: Map<string, number>;
}

/** Words of a whole report fit; a hostile text cannot fill the memory. */
const rememberedWords = 50_000;

function makeFace(bytes: Uint8Array): Face {
  const font = openFont(bytes);
  const em = font.unitsPerEm;
  // The lower-case letters' box: the font's own ascent is line spacing, not ink.
  const { maxY } = font.glyphForCodePoint('Å'.codePointAt(0) ?? 0).bbox;
  const { minY } = font.glyphForCodePoint('g'.codePointAt(0) ?? 0).bbox;
  return { font, capHeight: font.capHeight / em, ascent: maxY / em, descent: -minY / em, advances: new Map() };
}

function covers(face: Face, character: string): boolean {
  return face.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

/** Words keep the space before them, so that kerning against it counts. */
function advance(face: Face, text: string): number {
  let total = 0;
  for (const word of text.split(/(?= )/)) {
    let width = face.advances.get(word);
    if (width === undefined) {
      width = face.font.layout(word).advanceWidth / face.font.unitsPerEm;
      if (face.advances.size >= rememberedWords) face.advances.clear();
      face.advances.set(word, width);
    }
    total += width;
  }
  return total;
}
