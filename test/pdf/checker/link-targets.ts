// Where the links of elements lead.
import type { Annotation, LinkTarget, PdfFile, Place, StructureElement } from '../file/pdf-file.js';

const known = new WeakMap<PdfFile, ReadonlyMap<string, Annotation>>();

/** The annotations that an element holds itself. */
export function annotationsOf(file: PdfFile, element: StructureElement): readonly Annotation[] {
  const byObject =
    known.get(file) ??
    new Map(file.pages.flatMap(({ annotations }) => annotations.map((one) => [one.object, one] as const)));
  known.set(file, byObject);
  return element.children.flatMap((child) => (child.kind === 'object' ? (byObject.get(child.object) ?? []) : []));
}

/** Where an element's annotations lead. */
export function linkTargets(file: PdfFile, element: StructureElement): readonly LinkTarget[] {
  return annotationsOf(file, element).flatMap(({ target }) => target ?? []);
}

/** The place in this file, if it is one. */
export function placeOfTarget(file: PdfFile, target: LinkTarget): Place | undefined {
  if (target.kind === 'place') return target.place;
  if (target.kind !== 'name') return undefined;
  return file.destinations.find(({ name }) => name === target.name)?.place;
}
