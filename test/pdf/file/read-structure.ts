// The structure tree of a file as it is written: elements with merged attributes, parent tree and identifiers.
import { type PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import type { AttributeValue, StructureChild, StructureElement, StructureTree } from './pdf-file.js';
import {
  asByteString,
  asDict,
  dictAt,
  itemsAt,
  nameAt,
  numberAt,
  objectKey,
  plainValue,
  resolve,
  textAt,
  unresolvedAt,
} from './pdf-objects.js';
import { nameTreeEntries, numberTreeEntries } from './tree-entries.js';

interface MutableElement extends StructureElement {
  readonly children: StructureChild[];
}

/** `pageOf` gives the index of a page by its object key. An element met a second time is not read again. */
export function readStructure(
  catalog: PDFDict,
  pageOf: ReadonlyMap<string, number>,
): { readonly tree: StructureTree; readonly elements: readonly StructureElement[] } | undefined {
  const dictionary = dictAt(catalog, 'StructTreeRoot');
  if (!dictionary) return undefined;
  const elements: StructureElement[] = [];
  const seen = new Set<PDFDict>();
  const roles = dictAt(dictionary, 'RoleMap');
  const children = itemsAt(dictionary, 'K').flatMap((item) => {
    const kid = asDict(resolve(dictionary, item));
    return kid ? (read(kid, item, undefined, undefined) ?? []) : [];
  });
  const parents = numberTreeEntries(dictAt(dictionary, 'ParentTree'));
  const ids = nameTreeEntries(dictAt(dictionary, 'IDTree')).map(
    ({ name, written }) => [name, objectKey(written) ?? ''] as const,
  );
  return { tree: { dictionary, children, parents, ids }, elements };

  function read(
    kid: PDFDict,
    written: PDFObject,
    parent: StructureElement | undefined,
    pageAround: number | undefined,
  ): StructureElement | undefined {
    if (seen.has(kid)) return undefined;
    seen.add(kid);
    const type = nameAt(kid, 'S') ?? '';
    const own = pageOf.get(objectKey(unresolvedAt(kid, 'Pg')) ?? '') ?? pageAround;
    const id = asByteString(kid.lookup(PDFName.of('ID')));
    const texts = { lang: 'Lang', alt: 'Alt', actualText: 'ActualText', title: 'T' } as const;
    const element: MutableElement = {
      object: objectKey(written) ?? '',
      dictionary: kid,
      type,
      role: roleOf(type, roles),
      parent,
      children: [],
      attributes: attributesOf(kid),
      ...(id === undefined ? {} : { id }),
      ...Object.fromEntries(
        Object.entries(texts).flatMap(([name, key]) => {
          const text = textAt(kid, key);
          return text === undefined ? [] : [[name, text]];
        }),
      ),
    };
    elements.push(element);
    for (const item of itemsAt(kid, 'K')) element.children.push(...childrenOf(item, kid, element, own));
    return element;
  }

  function childrenOf(
    item: PDFObject,
    around: PDFDict,
    parent: StructureElement,
    page: number | undefined,
  ): readonly StructureChild[] {
    const value = resolve(around, item);
    if (value instanceof PDFNumber) return [{ kind: 'content', page: page ?? -1, mcid: value.asNumber() }];
    const kid = asDict(value);
    if (!kid) return [];
    const own = pageOf.get(objectKey(unresolvedAt(kid, 'Pg')) ?? '') ?? page ?? -1;
    switch (nameAt(kid, 'Type')) {
      case 'MCR':
        return [{ kind: 'content', page: own, mcid: numberAt(kid, 'MCID') ?? -1 }];
      case 'OBJR':
        return [{ kind: 'object', page: own, object: objectKey(unresolvedAt(kid, 'Obj')) ?? '' }];
      default: {
        const element = read(kid, item, parent, page);
        return element ? [{ kind: 'element', element }] : [];
      }
    }
  }
}

function roleOf(type: string, roles: PDFDict | undefined): string {
  const seen = new Set<string>();
  let role = type;
  for (let mapped = nameAt(roles, role); mapped !== undefined && !seen.has(role); mapped = nameAt(roles, role)) {
    seen.add(role);
    role = mapped;
  }
  return role;
}

function attributesOf(element: PDFDict): Readonly<Record<string, Readonly<Record<string, AttributeValue>>>> {
  const owners: Record<string, Record<string, AttributeValue>> = {};
  for (const item of itemsAt(element, 'A')) {
    const dictionary = asDict(resolve(element, item));
    const owner = nameAt(dictionary, 'O');
    if (!dictionary || owner === undefined) continue;
    const merged = owners[owner] ?? {};
    owners[owner] = merged;
    for (const [key] of dictionary.entries()) {
      const value = plainValue(dictionary.lookup(key));
      if (value !== undefined && key.decodeText() !== 'O') merged[key.decodeText()] = value;
    }
  }
  return owners;
}
