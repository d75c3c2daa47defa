// Leaves of name trees and number trees, in the order they are written (ISO 32000-1, 7.9.6 and 7.9.7).
import { PDFArray, type PDFDict, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { asByteString, asDict, at, itemsAt, resolve } from './pdf-objects.js';

const deepest = 30;

/** Names as byte strings; `written` keeps a reference, `value` follows it. */
export interface NameEntry {
  readonly name: string;
  readonly written: PDFObject;
  readonly value: PDFObject | undefined;
}

export function nameTreeEntries(root: PDFDict | undefined): NameEntry[] {
  return pairs(root, 'Names').map(([key, written, node]) => ({
    name: asByteString(resolve(node, key)) ?? '',
    written,
    value: resolve(node, written),
  }));
}

export function numberTreeEntries(root: PDFDict | undefined): (readonly [number, PDFObject | undefined])[] {
  return pairs(root, 'Nums').map(([key, written, node]) => {
    const number = resolve(node, key);
    return [number instanceof PDFNumber ? number.asNumber() : -1, resolve(node, written)];
  });
}

function pairs(node: PDFDict | undefined, leaf: string, depth = 0): (readonly [PDFObject, PDFObject, PDFDict])[] {
  if (!node || depth > deepest) return [];
  const array = at(node, leaf);
  const items = array instanceof PDFArray ? array.asArray() : [];
  const own = items.flatMap((key, index) => {
    const value = items[index + 1];
    return index % 2 === 0 && value !== undefined ? [[key, value, node] as const] : [];
  });
  return [...own, ...itemsAt(node, 'Kids').flatMap((kid) => pairs(asDict(resolve(node, kid)), leaf, depth + 1))];
}
