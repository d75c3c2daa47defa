// Where annotations, bookmarks and names lead.
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import type { Annotation, LinkTarget, NamedDestination, OutlineItem, Place } from './pdf-file.js';
import {
  asByteString,
  asDict,
  at,
  boxOf,
  dictAt,
  itemsAt,
  nameAt,
  numberAt,
  numbersAt,
  objectKey,
  resolve,
  textAt,
} from './pdf-objects.js';
import { nameTreeEntries } from './tree-entries.js';

type PageOf = ReadonlyMap<string, number>;

export function readAnnotations(page: PDFDict, pageOf: PageOf): Annotation[] {
  return itemsAt(page, 'Annots').flatMap((written) => {
    const dictionary = asDict(resolve(page, written));
    if (!dictionary) return [];
    return [
      {
        object: objectKey(written) ?? '',
        dictionary,
        subtype: nameAt(dictionary, 'Subtype') ?? '',
        box: boxOf(numbersAt(dictionary, 'Rect')) ?? { left: 0, bottom: 0, right: 0, top: 0 },
        contents: textAt(dictionary, 'Contents'),
        flags: numberAt(dictionary, 'F') ?? 0,
        structParent: numberAt(dictionary, 'StructParent'),
        target: targetOf(dictionary, pageOf),
      },
    ];
  });
}

export function readDestinations(catalog: PDFDict, pageOf: PageOf): NamedDestination[] {
  return nameTreeEntries(dictAt(dictAt(catalog, 'Names'), 'Dests')).map(({ name, value }) => ({
    name,
    place: placeOf(value instanceof PDFDict ? at(value, 'D') : value, pageOf),
  }));
}

export function readOutline(catalog: PDFDict, pageOf: PageOf): OutlineItem[] {
  const seen = new Set<PDFDict>();
  return below(dictAt(catalog, 'Outlines'));

  function below(parent: PDFDict | undefined): OutlineItem[] {
    const items: OutlineItem[] = [];
    for (let item = dictAt(parent, 'First'); item && !seen.has(item); item = dictAt(item, 'Next')) {
      seen.add(item);
      items.push({
        title: textAt(item, 'Title') ?? '',
        count: numberAt(item, 'Count'),
        target: targetOf(item, pageOf),
        children: below(item),
      });
    }
    return items;
  }
}

/** `Dest` or an action under `A`. */
function targetOf(dictionary: PDFDict, pageOf: PageOf): LinkTarget | undefined {
  const own = at(dictionary, 'Dest');
  if (own) return goTo(own, pageOf);
  const action = dictAt(dictionary, 'A');
  if (!action) return undefined;
  const kind = nameAt(action, 'S') ?? '';
  if (kind === 'GoTo') return goTo(at(action, 'D'), pageOf);
  if (kind === 'URI') return { kind: 'address', uri: asByteString(at(action, 'URI')) ?? '' };
  return { kind: 'other', action: kind };
}

function goTo(destination: PDFObject | undefined, pageOf: PageOf): LinkTarget {
  const name = destination instanceof PDFName ? destination.decodeText() : asByteString(destination);
  return name === undefined ? { kind: 'place', place: placeOf(destination, pageOf) } : { kind: 'name', name };
}

function placeOf(destination: PDFObject | undefined, pageOf: PageOf): Place {
  if (!(destination instanceof PDFArray)) return { page: -1, fit: '' };
  const items = destination.asArray();
  const fit = items[1] instanceof PDFName ? items[1].decodeText() : '';
  const number = (index: number) => {
    const item = items[index];
    return item instanceof PDFNumber ? item.asNumber() : undefined;
  };
  const left = fit === 'XYZ' || fit === 'FitV' ? number(2) : undefined;
  const top = fit === 'XYZ' ? number(3) : fit === 'FitH' ? number(2) : undefined;
  return {
    page: pageOf.get(objectKey(items[0]) ?? '') ?? -1,
    fit,
    ...(left === undefined ? {} : { left }),
    ...(top === undefined ? {} : { top }),
  };
}
