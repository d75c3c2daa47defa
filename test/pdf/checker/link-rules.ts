// Links and their annotations (ISO 14289-1, 7.18; ISO 19005-2, 6.3; ISO 32000-1, 14.8.4.4.2).
import { piecesIn, textOf } from '../file/element-text.js';
import type { Annotation, PdfFile, StructureElement } from '../file/pdf-file.js';
import { objectKey, unresolvedAt } from '../file/pdf-objects.js';
import { annotationsOf, placeOfTarget } from './link-targets.js';
import { placeOf, type Report, type Rule } from './rule.js';

const invisible = 1;
const hidden = 2;
const printed = 4;
const noView = 32;
const toggled = 256;
const refused = invisible | hidden | noView | toggled;

export const linkRules: readonly Rule[] = [
  eachLink('link.annotation', (link, report, file) => {
    if (!annotationsOf(file, link).some(({ subtype }) => subtype === 'Link'))
      report('a Link without annotation', placeOf(link));
  }),
  eachLink('link.text', (link, report, file) => {
    if (textOf(file, link).trim() === '') report('a Link without words', placeOf(link));
  }),
  eachLink('link.area', checkAreas),
  eachAnnotation('annotation.kind', ({ subtype }, report, place) => {
    if (subtype !== 'Link') report(`an annotation ${subtype}`, place);
  }),
  { name: 'annotation.structure', check: checkHolders },
  eachAnnotation('annotation.contents', ({ contents }, report, place) => {
    if (!contents?.trim()) report('Contents is empty', place);
  }),
  eachAnnotation('annotation.flags', ({ flags }, report, place) => {
    if ((flags & printed) === 0 || (flags & refused) !== 0) report(`F is ${flags}`, place);
  }),
  eachAnnotation('annotation.target', checkTarget),
];

function eachLink(name: string, check: (link: StructureElement, report: Report, file: PdfFile) => void): Rule {
  return {
    name,
    check: (file, report) => {
      for (const element of file.elements) if (element.role === 'Link') check(element, report, file);
    },
  };
}

function eachAnnotation(
  name: string,
  check: (annotation: Annotation, report: Report, place: string, file: PdfFile) => void,
): Rule {
  return {
    name,
    check: (file, report) => {
      for (const { annotations, index } of file.pages) {
        for (const one of annotations) check(one, report, `page ${index + 1}, annotation ${one.object}`, file);
      }
    },
  };
}

/** The middle of each string of a link lies in one of its areas. */
function checkAreas(link: StructureElement, report: Report, file: PdfFile): void {
  const areas = annotationsOf(file, link);
  const pageOf = new Map(
    link.children.flatMap((child) => (child.kind === 'object' ? [[child.object, child.page]] : [])),
  );
  for (const { page, box, text } of piecesIn(file, link)) {
    const [x, y] = [(box.left + box.right) / 2, (box.bottom + box.top) / 2];
    const covered = areas.some(
      ({ box: area, object }) =>
        pageOf.get(object) === page && area.left <= x && x <= area.right && area.bottom <= y && y <= area.top,
    );
    if (areas.length > 0 && text.trim() !== '' && !covered) report('words of a Link outside its areas', placeOf(link));
  }
}

/** One Link, or Annot, holds each annotation and names its page. */
function checkHolders(file: PdfFile, report: Report): void {
  const holders = new Map<string, { readonly role: string; readonly page: number }[]>();
  for (const element of file.elements) {
    for (const child of element.children) {
      if (child.kind !== 'object') continue;
      holders.set(child.object, [...(holders.get(child.object) ?? []), { role: element.role, page: child.page }]);
    }
  }
  for (const { annotations, index, object: page } of file.pages) {
    for (const { object, dictionary } of annotations) {
      const place = `page ${index + 1}, annotation ${object}`;
      const [holder, ...more] = holders.get(object) ?? [];
      if (!holder || more.length > 0) report(`${more.length + (holder ? 1 : 0)} elements hold the annotation`, place);
      else if (holder.role !== 'Link' && holder.role !== 'Annot') report(`${holder.role} holds the annotation`, place);
      else if (holder.page !== index) report('the tree has the annotation on another page', place);
      const told = objectKey(unresolvedAt(dictionary, 'P'));
      if (told !== undefined && told !== page) report('P leads to another page', place);
    }
  }
}

function checkTarget({ target, subtype }: Annotation, report: Report, place: string, file: PdfFile): void {
  if (subtype !== 'Link') return;
  if (!target) report('the link leads nowhere', place);
  else if (target.kind === 'other') report(`the link does ${target.action}`, place);
  else if (target.kind === 'address') {
    if (!URL.canParse(target.uri) || !/^[\x21-\x7e]+$/.test(target.uri)) report(`${target.uri} is no address`, place);
  } else {
    const found = placeOfTarget(file, target);
    if (!found) report(`there is no destination ${target.kind === 'name' ? target.name : ''}`, place);
    else if (found.page < 0) report('the link leads to no page of the file', place);
  }
}
