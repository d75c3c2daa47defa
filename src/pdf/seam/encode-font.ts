// How text becomes glyphs in the file. pdfkit keeps one Unicode value per glyph, first use wins; Source Sans 3 draws
// U+0020 and U+00A0 (and the hyphens) with one glyph, so that one of them would be extracted as the other.
import type { EmbeddedFont, LaidOutGlyph } from '../pdfmake/pdfkit-document.js';

/** A character that the face cannot draw got this far: input is checked before layout, so this is a bug. */
export class MissingGlyphError extends Error {
  constructor(text: string) {
    super(`the font has no glyph for a character in "${text}"`);
  }
}

/** Readers take it out again and join the word. */
const softHyphen = [0xad];

/** Stands for U+00A0 in drawings, where svg-to-pdfkit would make it an ordinary space. Private use: no text holds it. */
export const keptNoBreakSpace = '\ue0a0';

/** Gives `font` an `encode` that keeps one CID for each pair of glyph and code points. */
export function encodeByCodePoint(font: EmbeddedFont): EmbeddedFont {
  const cidOf = new Map<string, number>();
  font.unicode[0] = [0xfffd];
  font.widths[0] = (font.widths[0] ?? 0) * font.scale;
  font.encode = (given, features) => {
    const text = given.replaceAll(keptNoBreakSpace, '\u00a0');
    const { glyphs, positions } = font.layout(text, features);
    const codePoints = splitByGlyph(text, glyphs);
    const codes = glyphs.map((glyph, index) => {
      if (glyph.id === 0) throw new MissingGlyphError(text);
      const own = font.dividesWord ? softHyphen : (codePoints[index] ?? glyph.codePoints);
      const key = `${glyph.id}:${own.join(',')}`;
      let cid = cidOf.get(key);
      if (cid === undefined) {
        cid = addCid(font, glyph, own);
        cidOf.set(key, cid);
      }
      return cid.toString(16).padStart(4, '0');
    });
    return [codes, positions];
  };
  return font;
}

/** The same glyph may be pushed again: it then has a second CID with a Unicode value of its own. */
function addCid(font: EmbeddedFont, glyph: LaidOutGlyph, codePoints: readonly number[]): number {
  const cid = font.subset.glyphs.push(glyph.id) - 1;
  font.widths[cid] = glyph.advanceWidth * font.scale;
  font.unicode[cid] = codePoints;
  return cid;
}

/** Code points come from the text, as fontkit remembers those of the first use of a glyph. Left to right, ligatures included. */
function splitByGlyph(text: string, glyphs: readonly LaidOutGlyph[]): readonly (readonly number[])[] {
  const all = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  if (glyphs.reduce((sum, glyph) => sum + glyph.codePoints.length, 0) !== all.length) return [];
  let from = 0;
  return glyphs.map((glyph) => {
    const own = all.slice(from, from + glyph.codePoints.length);
    from += own.length;
    return own;
  });
}
