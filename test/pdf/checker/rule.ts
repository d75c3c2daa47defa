// One rule of ISO 14289-1 (PDF/UA-1), ISO 19005-2 (PDF/A-2a) or our own, asked of a finished file.
import type { PdfFile, StructureElement } from '../file/pdf-file.js';

/** Says what breaks the rule, and where. */
export type Report = (message: string, place?: string) => void;

export interface Rule {
  /** `family.rule`, unique. */
  readonly name: string;
  readonly check: (file: PdfFile, report: Report) => void;
}

export interface Violation {
  readonly rule: string;
  readonly message: string;
  /** `page 3, Figure 81 0 R`; empty for the file as a whole. */
  readonly place: string;
}

/** Where an element first shows, with its object. */
export function placeOf(element: StructureElement): string {
  const page = firstPageOf(element);
  const where = `${element.type} ${element.object}`;
  return page === undefined ? where : `page ${page + 1}, ${where}`;
}

/** Index of the page on which an element's first content stands. */
export function firstPageOf(element: StructureElement): number | undefined {
  for (const child of element.children) {
    const page = child.kind === 'element' ? firstPageOf(child.element) : child.page;
    if (page !== undefined && page >= 0) return page;
  }
  return undefined;
}

/** The elements that are direct children. */
export function childElements(element: StructureElement): readonly StructureElement[] {
  return element.children.flatMap((child) => (child.kind === 'element' ? [child.element] : []));
}

/** The nearest element around with one of the roles. */
export function around(element: StructureElement, ...roles: readonly string[]): StructureElement | undefined {
  for (let parent = element.parent; parent; parent = parent.parent) if (roles.includes(parent.role)) return parent;
  return undefined;
}
