// Named destinations and bookmarks (ISO 32000-1, 7.9.6, 12.3.2 and 12.3.3; ISO 14289-1, 7.17).
import type { PDFDict } from '@cantoo/pdf-lib';
import type { OutlineItem, PdfFile } from '../file/pdf-file.js';
import { at, dictAt, numberAt, objectKey, textAt, unresolvedAt } from '../file/pdf-objects.js';
import { placeOfTarget } from './link-targets.js';
import type { Report, Rule } from './rule.js';

export const destinationRules: readonly Rule[] = [
  {
    name: 'destination.order',
    check: ({ destinations }, report) => {
      destinations.forEach(({ name }, index) => {
        const before = destinations[index - 1]?.name;
        if (before !== undefined && before >= name) report(`${name} is not after ${before}`);
      });
    },
  },
  {
    name: 'destination.root-limits',
    check: ({ catalog, structure }, report) => {
      const roots = {
        Dests: dictAt(dictAt(catalog, 'Names'), 'Dests'),
        ParentTree: dictAt(structure?.dictionary, 'ParentTree'),
        IDTree: dictAt(structure?.dictionary, 'IDTree'),
      };
      for (const [name, root] of Object.entries(roots))
        if (at(root, 'Limits')) report(`the root of ${name} has Limits`);
    },
  },
  {
    name: 'destination.place',
    check: ({ destinations, pages }, report) => {
      for (const { name, place } of destinations) {
        const page = pages[place.page];
        if (!page) report(`${name} leads to no page`);
        else if (!isOnPage(place.left, page.width) || !isOnPage(place.top, page.height)) {
          report(`${name} leads beside page ${page.index + 1}`);
        }
      }
    },
  },
  {
    name: 'outline.present',
    check: ({ outline, elements }, report) => {
      if (outline.length === 0 && elements.some(({ role }) => /^H\d?$/.test(role)))
        report('headings, but no bookmarks');
    },
  },
  {
    name: 'outline.titles',
    check: ({ outline }, report) => {
      for (const { title } of flat(outline)) if (title.trim() === '') report('a bookmark without title');
    },
  },
  {
    name: 'outline.targets',
    check: (file, report) => {
      for (const { title, target } of flat(file.outline)) {
        const page = target && file.pages[placeOfTarget(file, target)?.page ?? -1];
        const left = target && placeOfTarget(file, target)?.left;
        if (!page) report(`"${title}" leads to no page`);
        else if (!isOnPage(left, page.width)) report(`"${title}" leads beside page ${page.index + 1}`);
      }
    },
  },
  { name: 'outline.counts', check: checkCounts },
  {
    name: 'outline.chain',
    check: ({ catalog }, report) =>
      checkChain(dictAt(catalog, 'Outlines'), objectKey(unresolvedAt(catalog, 'Outlines')), report),
  },
];

function isOnPage(value: number | undefined, size: number): boolean {
  return value === undefined || (value >= 0 && value <= size);
}

function flat(items: readonly OutlineItem[]): readonly OutlineItem[] {
  return items.flatMap((item) => [item, ...flat(item.children)]);
}

/** How many lines show below an item when it is open. */
function showing(items: readonly OutlineItem[]): number {
  return items.reduce((sum, item) => sum + 1 + ((item.count ?? 0) > 0 ? showing(item.children) : 0), 0);
}

function checkCounts({ outline, catalog }: PdfFile, report: Report): void {
  for (const { title, count, children } of flat(outline)) {
    if (Math.abs(count ?? 0) !== showing(children)) report(`"${title}" counts ${count ?? 0}, not ${showing(children)}`);
  }
  const root = dictAt(catalog, 'Outlines');
  if (root && (numberAt(root, 'Count') ?? 0) !== showing(outline))
    report(`the root does not count ${showing(outline)}`);
}

/** Each item knows the one before it and the one above it. */
function checkChain(parent: PDFDict | undefined, parentKey: string | undefined, report: Report): void {
  let before: string | undefined;
  const seen = new Set<string | undefined>();
  let key = objectKey(unresolvedAt(parent, 'First'));
  for (let item = dictAt(parent, 'First'); item && !seen.has(key); item = dictAt(item, 'Next')) {
    seen.add(key);
    const title = textAt(item, 'Title') ?? '';
    if (objectKey(unresolvedAt(item, 'Parent')) !== parentKey) report(`"${title}" has another parent`);
    if (objectKey(unresolvedAt(item, 'Prev')) !== before) report(`"${title}" follows another item`);
    checkChain(item, key, report);
    before = key;
    key = objectKey(unresolvedAt(item, 'Next'));
  }
  if (objectKey(unresolvedAt(parent, 'Last')) !== before) report('Last leads to another item');
}
