// A font of the file: what its codes mean, how wide they are and what is embedded.
import { PDFArray, PDFContext, type PDFDict, PDFNumber } from '@cantoo/pdf-lib';
import type { PdfFont } from './pdf-file.js';
import { asDict, at, decodedBytes, dictAt, nameAt, numberAt, numbersAt } from './pdf-objects.js';
import { toUnicode } from './to-unicode.js';

/** A font that remembers the codes shown with it. */
export interface ReadFont extends PdfFont {
  readonly used: Set<number>;
  /** Bytes per code. */
  readonly codeLength: 1 | 2;
}

/** `object` is the key that tells the fonts of a file apart. */
export function readFont(dictionary: PDFDict, object: string): ReadFont {
  const composite = nameAt(dictionary, 'Subtype') === 'Type0';
  const descendant = composite ? descendantOf(dictionary) : undefined;
  const descriptor = dictAt(descendant ?? dictionary, 'FontDescriptor');
  const cmap = decodedBytes(at(dictionary, 'ToUnicode'));
  const unicode = cmap ? toUnicode(cmap) : new Map<number, string>();
  const widths = descendant ? compositeWidths(descendant) : simpleWidths(dictionary);
  const otherwise = descendant ? (numberAt(descendant, 'DW') ?? 1000) : (numberAt(descriptor, 'MissingWidth') ?? 0);
  return {
    object,
    dictionary,
    subtype: nameAt(descendant ?? dictionary, 'Subtype') ?? '',
    descendant,
    baseFont: nameAt(dictionary, 'BaseFont') ?? '',
    descriptor,
    program: programOf(descriptor),
    widthOf: (code) => widths.get(code) ?? otherwise,
    unicodeOf: (code) => unicode.get(code),
    unicode,
    used: new Set(),
    codeLength: composite ? 2 : 1,
  };
}

/** Stands for a font that is not among the resources. */
export const unknownFont: ReadFont = readFont(PDFContext.create().obj({}), '');

function descendantOf(dictionary: PDFDict): PDFDict | undefined {
  const descendants = at(dictionary, 'DescendantFonts');
  return descendants instanceof PDFArray ? asDict(descendants.lookup(0)) : undefined;
}

function programOf(descriptor: PDFDict | undefined): Uint8Array | undefined {
  for (const key of ['FontFile2', 'FontFile3', 'FontFile']) {
    const bytes = decodedBytes(at(descriptor, key));
    if (bytes) return bytes;
  }
  return undefined;
}

/** `W`: `c [w1 w2 …]` and `first last w`. */
function compositeWidths(descendant: PDFDict): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const array = at(descendant, 'W');
  if (!(array instanceof PDFArray)) return widths;
  const items = array.asArray().map((_, index) => array.lookup(index));
  for (let index = 0; index < items.length; ) {
    const [first, second, third] = items.slice(index, index + 3);
    if (!(first instanceof PDFNumber)) break;
    if (second instanceof PDFArray) {
      second.asArray().forEach((_, offset) => {
        const width = second.lookup(offset);
        if (width instanceof PDFNumber) widths.set(first.asNumber() + offset, width.asNumber());
      });
      index += 2;
    } else {
      if (!(second instanceof PDFNumber) || !(third instanceof PDFNumber)) break;
      for (let code = first.asNumber(); code <= second.asNumber(); code++) widths.set(code, third.asNumber());
      index += 3;
    }
  }
  return widths;
}

function simpleWidths(dictionary: PDFDict): ReadonlyMap<number, number> {
  const first = numberAt(dictionary, 'FirstChar') ?? 0;
  return new Map(numbersAt(dictionary, 'Widths').map((width, index) => [first + index, width]));
}
