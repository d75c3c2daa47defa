// One embedded font for hand-made files, with just the characters of their text.
import { readFileSync } from 'node:fs';
import { type PDFContext, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Glyph } from 'fontkit';
import { openFont } from '../../../src/typography/open-font.js';

/** fontkit gives the glyph's number in the subset, whatever its types say. */
interface Subset {
  includeGlyph(glyph: Glyph): number;
  encode(): Uint8Array;
}

const file = new URL('../../../templates/fonts/SourceSans3-Regular.ttf', import.meta.url);
/** The font draws some characters alike. In this file each has a glyph of its own, so that each has a code of its own. */
const standIns: Readonly<Record<string, string>> = { '\u00ad': '–' };

export class MinimalFont {
  readonly #context: PDFContext;
  readonly #font = openFont(new Uint8Array(readFileSync(file)));
  readonly #subset = this.#font.createSubset() as unknown as Subset;
  readonly #codes = new Map<string, { readonly code: number; readonly width: number }>();

  constructor(context: PDFContext) {
    this.#context = context;
  }

  /** Hexadecimal codes for `Tj`, and how wide the text is at a size of 1. */
  encode(text: string): { readonly codes: string; readonly width: number } {
    const shown = Array.from(text, (character) => this.#codeOf(character));
    return {
      codes: `<${shown.map(({ code }) => code.toString(16).padStart(4, '0')).join('')}>`,
      width: shown.reduce((sum, { width }) => sum + width, 0) / 1000,
    };
  }

  /** The font object; no text can be added after it. */
  write(): PDFRef {
    const name = 'ABCDEF+SourceSans3-Regular';
    const program = this.#context.register(this.#context.flateStream(this.#subset.encode()));
    const descriptor = this.#context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: [0, -273, 1000, 984],
      ItalicAngle: 0,
      Ascent: 984,
      Descent: -273,
      CapHeight: 660,
      StemV: 80,
      FontFile2: program,
    });
    const widths = [...this.#codes.values()].flatMap(({ code, width }) => [code, [width]]);
    const descendant = this.#context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: this.#context.register(descriptor),
      DW: 1000,
      W: widths,
      CIDToGIDMap: 'Identity',
    });
    const font = this.#context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [this.#context.register(descendant)],
      ToUnicode: this.#context.register(this.#context.stream(this.#toUnicode())),
    });
    return this.#context.register(font);
  }

  #codeOf(character: string): { readonly code: number; readonly width: number } {
    const known = this.#codes.get(character);
    if (known) return known;
    const glyph = this.#font.glyphForCodePoint((standIns[character] ?? character).codePointAt(0) ?? 0);
    const width = (glyph.advanceWidth * 1000) / this.#font.unitsPerEm;
    const made = { code: this.#subset.includeGlyph(glyph), width };
    this.#codes.set(character, made);
    return made;
  }

  #toUnicode(): string {
    const lines = [...this.#codes].map(([character, { code }]) => {
      return `<${code.toString(16).padStart(4, '0')}> ${PDFHexString.of(utf16(character)).toString()}`;
    });
    return `1 begincodespacerange <0000> <ffff> endcodespacerange\n${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar`;
  }
}

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

export const fontKey = PDFName.of('F1');
