// The structure tree holds together: types, nesting, and the ways to content and back (ISO 14289-1, 7.1; ISO 32000-1, 14.7).
import { PDFArray, type PDFObject } from '@cantoo/pdf-lib';
import { isInline, sequencesAt } from '../file/element-text.js';
import type { PdfFile, StructureElement } from '../file/pdf-file.js';
import { at, dictAt, nameAt, numberAt, objectKey, textAt, unresolvedAt } from '../file/pdf-objects.js';
import { isLanguageTag } from './language-tag.js';
import { childElements, placeOf, type Report, type Rule } from './rule.js';
import { nestingFaults, standardTypes } from './structure-types.js';

export const structureRules: readonly Rule[] = [
  {
    name: 'structure.root',
    check: ({ structure }, report) => {
      if (!structure) report('there is no structure tree');
      else if (nameAt(structure.dictionary, 'Type') !== 'StructTreeRoot') report('the root has no Type StructTreeRoot');
      else if (structure.children.map(({ role }) => role).join(' ') !== 'Document')
        report('the root holds not one Document');
    },
  },
  eachElement('structure.type', (element, report) => {
    if (!standardTypes.has(element.role)) report(`${element.type} is no standard type`, placeOf(element));
    const type = at(element.dictionary, 'Type');
    if (type && nameAt(element.dictionary, 'Type') !== 'StructElem') report('not of Type StructElem', placeOf(element));
  }),
  eachElement('structure.nesting', (element, report) => {
    for (const fault of nestingFaults(element)) report(fault, placeOf(element));
  }),
  { name: 'structure.parent', check: checkParents },
  eachElement('structure.empty', (element, report) => {
    const mayBeEmpty = element.role === 'TD' || element.role === 'TH';
    if (!mayBeEmpty && element.children.length === 0) report(`${element.type} holds nothing`, placeOf(element));
  }),
  eachElement('structure.mixed', (element, report) => {
    const blocks = childElements(element).some((child) => !isInline(child));
    if (!blocks) return;
    if (
      element.children.some(
        (child) => child.kind === 'content' || (child.kind === 'element' && isInline(child.element)),
      )
    ) {
      report(`${element.type} holds words beside blocks`, placeOf(element));
    }
  }),
  eachElement('structure.language', (element, report) => {
    if (element.lang !== undefined && !isLanguageTag(element.lang))
      report(`Lang is "${element.lang}"`, placeOf(element));
    const says = element.lang ?? element.actualText ?? element.alt ?? textAt(element.dictionary, 'E');
    const styled = Object.keys(element.attributes).length > 0;
    if (element.role === 'Span' && says === undefined && !styled) report('a Span that says nothing', placeOf(element));
  }),
  { name: 'structure.content', check: checkContent },
  { name: 'structure.parent-tree', check: checkParentTree },
  { name: 'structure.parent-tree-keys', check: checkParentTreeKeys },
  { name: 'structure.ids', check: checkIds },
];

function eachElement(name: string, check: (element: StructureElement, report: Report) => void): Rule {
  return {
    name,
    check: ({ elements }, report) => {
      for (const element of elements) check(element, report);
    },
  };
}

function checkParents({ structure, elements, catalog }: PdfFile, report: Report): void {
  const root = objectKey(unresolvedAt(catalog, 'StructTreeRoot'));
  for (const element of elements) {
    const told = objectKey(unresolvedAt(element.dictionary, 'P'));
    if (structure && told !== (element.parent?.object ?? root)) report('P leads to another element', placeOf(element));
  }
}

/** Each sequence of content stands in the tree once, and the tree leads to nothing else. */
function checkContent(file: PdfFile, report: Report): void {
  const told = new Map<string, number>();
  for (const element of file.elements) {
    for (const child of element.children) {
      if (child.kind !== 'content') continue;
      const key = `${child.page}:${child.mcid}`;
      told.set(key, (told.get(key) ?? 0) + 1);
      if (sequencesAt(file, child.page, child.mcid).length === 0) {
        report(`MCID ${child.mcid} is not on page ${child.page + 1}`, placeOf(element));
      }
    }
  }
  for (const { mcid, page } of file.pages.flatMap(({ sequences }) => sequences)) {
    if (mcid === undefined) continue;
    const times = told.get(`${page}:${mcid}`) ?? 0;
    if (times !== 1) report(`MCID ${mcid} stands ${times} times in the tree`, `page ${page + 1}`);
  }
}

/** From a page's content and from an annotation back to the same element. */
function checkParentTree(file: PdfFile, report: Report): void {
  const parents = new Map(file.structure?.parents ?? []);
  const elementOf = new Map(file.elements.map((element) => [element.dictionary as PDFObject, element]));
  for (const page of file.pages) {
    const key = numberAt(page.dictionary, 'StructParents');
    const array = key === undefined ? undefined : parents.get(key);
    const used = page.sequences.flatMap(({ mcid }) => mcid ?? []);
    if (!(array instanceof PDFArray)) {
      if (used.length > 0) report('StructParents leads to no array', `page ${page.index + 1}`);
      continue;
    }
    for (const mcid of used) {
      const owner = elementOf.get(array.lookup(mcid) as PDFObject);
      const holds = owner?.children.some(
        (child) => child.kind === 'content' && child.page === page.index && child.mcid === mcid,
      );
      if (!holds) report(`MCID ${mcid} leads to an element that does not hold it`, `page ${page.index + 1}`);
    }
  }
  for (const { annotations, index } of file.pages) {
    for (const { structParent, object } of annotations) {
      const owner = structParent === undefined ? undefined : elementOf.get(parents.get(structParent) as PDFObject);
      const holds = owner?.children.some((child) => child.kind === 'object' && child.object === object);
      if (!holds) report(`the annotation ${object} leads to an element that does not hold it`, `page ${index + 1}`);
    }
  }
}

function checkParentTreeKeys({ structure, pages }: PdfFile, report: Report): void {
  if (!structure) return;
  const keys = structure.parents.map(([key]) => key);
  keys.forEach((key, index) => {
    if (index > 0 && key <= (keys[index - 1] ?? 0)) report(`the key ${key} is not after the one before`);
  });
  const next = numberAt(structure.dictionary, 'ParentTreeNextKey');
  if (next === undefined || next <= Math.max(-1, ...keys)) report(`ParentTreeNextKey is ${next ?? 'missing'}`);
  const given = pages.flatMap(({ dictionary, annotations }) => [
    numberAt(dictionary, 'StructParents'),
    ...annotations.map(({ structParent }) => structParent),
  ]);
  const told = given.filter((key) => key !== undefined);
  for (const key of new Set(told))
    if (told.filter((one) => one === key).length > 1) report(`the key ${key} is given twice`);
}

function checkIds({ structure, elements }: PdfFile, report: Report): void {
  const ids = structure?.ids ?? [];
  ids.forEach(([id], index) => {
    const before = ids[index - 1]?.[0];
    if (before !== undefined && before >= id) report(`${id} is not after ${before} in the IDTree`);
  });
  const objectOf = new Map(ids);
  const named = elements.filter(({ id }) => id !== undefined);
  for (const element of named) {
    if (objectOf.get(element.id ?? '') !== element.object)
      report(`the IDTree does not lead to ${element.id}`, placeOf(element));
  }
  if (ids.length > named.length) report('the IDTree holds more than there is');
  if (dictAt(structure?.dictionary, 'IDTree') && ids.length === 0) report('the IDTree is empty');
}
