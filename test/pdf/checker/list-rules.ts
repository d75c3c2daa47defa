// Lists and tables of contents (ISO 14289-1, 7.6; ISO 32000-1, 14.8.4.3.3).
import { descendants, textOf } from '../file/element-text.js';
import type { LinkTarget, PdfFile, StructureElement } from '../file/pdf-file.js';
import { linkTargets, placeOfTarget } from './link-targets.js';
import { childElements, placeOf, type Report, type Rule } from './rule.js';

const numberings = new Set<unknown>(
  'None Disc Circle Square Decimal UpperRoman LowerRoman UpperAlpha LowerAlpha'.split(' '),
);

export const listRules: readonly Rule[] = [
  eachOf('L', 'list.numbering', (list, report) => {
    const numbering = list.attributes.List?.ListNumbering;
    if (!numberings.has(numbering)) report(`ListNumbering is ${numbering ?? 'missing'}`, placeOf(list));
  }),
  eachOf('L', 'list.items', (list, report) => {
    const items = childElements(list).filter(({ role }) => role === 'LI');
    if (items.length === 0) report('a list without items', placeOf(list));
    for (const item of items) {
      const parts = childElements(item).map(({ role }) => role);
      if (!/^(?:Lbl )?LBody$/.test(parts.join(' ')))
        report(`an item of ${parts.join(' ') || 'nothing'}`, placeOf(item));
    }
  }),
  eachOf('L', 'list.labels', (list, report) => {
    const labelled = list.attributes.List?.ListNumbering !== 'None';
    for (const item of childElements(list).filter(({ role }) => role === 'LI')) {
      const label = childElements(item).some(({ role }) => role === 'Lbl');
      if (label !== labelled) report(labelled ? 'an item without label' : 'a label where none is told', placeOf(item));
    }
  }),
  eachOf('TOC', 'contents.items', (contents, report) => {
    if (!childElements(contents).some(({ role }) => role === 'TOCI'))
      report('contents without items', placeOf(contents));
  }),
  eachOf('TOCI', 'contents.links', (item, report) => {
    const references = descendants(item).filter(({ role }) => role === 'Reference');
    const links = references.flatMap(descendants).filter(({ role }) => role === 'Link');
    if (links.length === 0) report('an item without Reference and Link', placeOf(item));
  }),
  eachOf('TOCI', 'contents.page-numbers', checkPageNumber),
];

function eachOf(
  role: string,
  name: string,
  check: (element: StructureElement, report: Report, file: PdfFile) => void,
): Rule {
  return {
    name,
    check: (file, report) => {
      for (const element of file.elements) if (element.role === role) check(element, report, file);
    },
  };
}

/** The number that ends an item is that of the page it leads to. */
function checkPageNumber(item: StructureElement, report: Report, file: PdfFile): void {
  const printed = Number(/(\d+)\s*$/.exec(textOf(file, item))?.[1]);
  const targets: readonly LinkTarget[] = descendants(item)
    .filter(({ role }) => role === 'Link')
    .flatMap((link) => linkTargets(file, link));
  for (const target of targets) {
    const place = placeOfTarget(file, target);
    if (place && place.page + 1 !== printed) report(`says ${printed}, leads to page ${place.page + 1}`, placeOf(item));
  }
}
