// Notes stand by what refers to them, with ways there and back (ISO 14289-1, 7.9).
import { descendants, linesOf, textOf } from '../file/element-text.js';
import type { PdfFile, Place, StructureElement } from '../file/pdf-file.js';
import { linkTargets, placeOfTarget } from './link-targets.js';
import { around, childElements, placeOf, type Report, type Rule } from './rule.js';

/** How far above its words, in points, a link may lead. */
const reach = 60;

export const noteRules: readonly Rule[] = [
  eachNote('note.id', (note, report, { elements }) => {
    if (!note.id) report('a note without ID', placeOf(note));
    else if (elements.some((other) => other !== note && other.id === note.id))
      report(`the ID ${note.id} twice`, placeOf(note));
  }),
  eachNote('note.label', (note, report, file) => {
    const [label] = childElements(note);
    const number = label?.role === 'Lbl' ? textOf(file, label).trim() : '';
    if (number === '') report('a note without label', placeOf(note));
    for (const reference of referencesTo(file, note)) {
      if (textOf(file, reference).trim() !== number)
        report(`a reference says otherwise than ${number}`, placeOf(reference));
    }
  }),
  eachNote('note.reference', (note, report, file) => {
    if (referencesTo(file, note).length === 0) report('no Reference leads to the note', placeOf(note));
  }),
  eachNote('note.place', (note, report, file) => {
    const [first] = referencesTo(file, note);
    const block = blockBefore(note);
    if (first && !(block && [block, ...descendants(block)].includes(first))) {
      report('the note does not follow the block that refers to it', placeOf(note));
    }
  }),
  eachNote('note.page', (note, report, file) => {
    const [first] = referencesTo(file, note);
    const [from, to] = [first, note].map((element) => element && linesOf(file, element)[0]?.page);
    if (first && from !== to) report('the note begins on another page than its reference', placeOf(note));
  }),
  eachNote('note.way-back', (note, report, file) => {
    const back = placesOf(file, note);
    const references = referencesTo(file, note);
    if (
      references.length > 0 &&
      !references.some((reference) => back.some((place) => leadsTo(file, place, reference)))
    ) {
      report('no Link leads back to a reference', placeOf(note));
    }
  }),
];

function eachNote(name: string, check: (note: StructureElement, report: Report, file: PdfFile) => void): Rule {
  return {
    name,
    check: (file, report) => {
      for (const element of file.elements) if (element.role === 'Note') check(element, report, file);
    },
  };
}

interface Led {
  readonly element: StructureElement;
  readonly places: readonly Place[];
}

const referencesOf = new WeakMap<PdfFile, readonly Led[]>();

/** All References outside contents, and where their links lead. */
function references(file: PdfFile): readonly Led[] {
  const known = referencesOf.get(file);
  if (known) return known;
  const found = file.elements
    .filter((element) => element.role === 'Reference' && !around(element, 'TOCI'))
    .map((element) => ({ element, places: placesOf(file, element) }));
  referencesOf.set(file, found);
  return found;
}

/** Places in the file that the links of an element lead to. */
function placesOf(file: PdfFile, element: StructureElement): readonly Place[] {
  return descendants(element)
    .filter(({ role }) => role === 'Link')
    .flatMap((link) => linkTargets(file, link))
    .flatMap((target) => placeOfTarget(file, target) ?? []);
}

/** References outside the note of which a link leads to its first line, in reading order. */
function referencesTo(file: PdfFile, note: StructureElement): readonly StructureElement[] {
  return references(file)
    .filter(({ element, places }) => {
      return around(element, 'Note') !== note && places.some((place) => leadsTo(file, place, note));
    })
    .map(({ element }) => element);
}

/** Whether the place is at the element's first line and at no other note's. */
function leadsTo(file: PdfFile, place: Place, element: StructureElement): boolean {
  const [line] = linesOf(file, element);
  if (!line || line.page !== place.page || place.top === undefined) return false;
  const over = place.top - line.baseline;
  return over >= 0 && over < reach && !nearer(file, place, element, over);
}

/** A note that starts between the place and the element is what the place means. */
function nearer(file: PdfFile, place: Place, element: StructureElement, over: number): boolean {
  if (element.role !== 'Note') return false;
  return file.elements.some((other) => {
    if (other.role !== 'Note' || other === element) return false;
    const [line] = linesOf(file, other);
    if (!line || line.page !== place.page) return false;
    const otherOver = (place.top ?? 0) - line.baseline;
    return otherOver >= 0 && otherOver < over;
  });
}

/** The sibling before a run of notes. */
function blockBefore(note: StructureElement): StructureElement | undefined {
  const siblings = note.parent ? childElements(note.parent) : [];
  return siblings.slice(0, siblings.indexOf(note)).findLast(({ role }) => role !== 'Note');
}
