// Questions to the objects of a file, answered with plain values. A missing or wrong object is `undefined`, never an error.
import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { AttributeValue, Box } from './pdf-file.js';

/** What stands under a key, references followed. */
export function at(dictionary: PDFDict | undefined, key: string): PDFObject | undefined {
  return dictionary?.lookup(PDFName.of(key));
}

/** What stands under a key as written, so that a reference stays one. */
export function unresolvedAt(dictionary: PDFDict | undefined, key: string): PDFObject | undefined {
  return dictionary?.get(PDFName.of(key));
}

export function dictAt(dictionary: PDFDict | undefined, key: string): PDFDict | undefined {
  return asDict(at(dictionary, key));
}

/** A dictionary, or that of a stream. */
export function asDict(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFStream ? object.dict : undefined;
}

export function nameAt(dictionary: PDFDict | undefined, key: string): string | undefined {
  const value = at(dictionary, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function numberAt(dictionary: PDFDict | undefined, key: string): number | undefined {
  const value = at(dictionary, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function flagAt(dictionary: PDFDict | undefined, key: string): boolean | undefined {
  const value = at(dictionary, key);
  return value instanceof PDFBool ? value.asBoolean() : undefined;
}

export function textAt(dictionary: PDFDict | undefined, key: string): string | undefined {
  return asText(at(dictionary, key));
}

/** A text string in its Unicode form. */
export function asText(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

/** A byte string, one character per byte, as names in name trees are compared. */
export function asByteString(object: PDFObject | undefined): string | undefined {
  if (!(object instanceof PDFString || object instanceof PDFHexString)) return undefined;
  return Buffer.from(object.asBytes()).toString('latin1');
}

/** The items of an array, references kept; a lone object is an array of one, nothing is none. */
export function itemsAt(dictionary: PDFDict | undefined, key: string): readonly PDFObject[] {
  const value = at(dictionary, key);
  if (value instanceof PDFArray) return value.asArray();
  const written = unresolvedAt(dictionary, key);
  return written === undefined || value === undefined ? [] : [written];
}

export function resolve(dictionary: PDFDict, object: PDFObject | undefined): PDFObject | undefined {
  return object instanceof PDFRef ? dictionary.context.lookup(object) : object;
}

/** The numbers of an array, references followed; anything else in it is left out. */
export function numbersAt(dictionary: PDFDict | undefined, key: string): readonly number[] {
  const value = at(dictionary, key);
  if (!(value instanceof PDFArray)) return [];
  return value
    .asArray()
    .map((_, index) => value.lookup(index))
    .flatMap((item) => (item instanceof PDFNumber ? [item.asNumber()] : []));
}

/** A rectangle of four numbers, corners in any order. */
export function boxOf(numbers: readonly number[]): Box | undefined {
  const [x1, y1, x2, y2] = numbers;
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined;
  return { left: Math.min(x1, x2), bottom: Math.min(y1, y2), right: Math.max(x1, x2), top: Math.max(y1, y2) };
}

/** Stands for an object in maps: its reference as written. */
export function objectKey(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFRef ? object.toString() : undefined;
}

/** Bytes of a stream, its filters undone. */
export function decodedBytes(stream: PDFObject | undefined): Uint8Array | undefined {
  if (!(stream instanceof PDFRawStream)) return undefined;
  const filter = at(stream.dict, 'Filter');
  if (filter === undefined) return stream.contents;
  if (filter instanceof PDFName && filter.decodeText() === 'FlateDecode') return inflateSync(stream.contents);
  return decodePDFRawStream(stream).decode();
}

/** Names, texts, numbers and flags, alone or in an array, as plain values. */
export function plainValue(object: PDFObject | undefined): AttributeValue | undefined {
  if (object instanceof PDFName) return object.decodeText();
  if (object instanceof PDFNumber) return object.asNumber();
  if (object instanceof PDFBool) return object.asBoolean();
  if (object instanceof PDFArray) {
    return object.asArray().flatMap((_, index) => {
      const value = plainValue(object.lookup(index));
      return value === undefined || typeof value === 'object' ? [] : [value];
    });
  }
  return asText(object);
}
