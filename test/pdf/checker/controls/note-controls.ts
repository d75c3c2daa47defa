// Rules of notes, each broken once.
import { PDFString } from '@cantoo/pdf-lib';
import { descendants, linesOf, textOf } from '../../file/element-text.js';
import type { StructureElement } from '../../file/pdf-file.js';
import { dictAt } from '../../file/pdf-objects.js';
import { childElements } from '../rule.js';
import type { Control } from './control.js';
import type { PdfEditor } from './pdf-editor.js';

export const noteControls: readonly Control[] = [
  {
    rule: 'note.id',
    breaks: 'a note without ID',
    edit: (pdf) => {
      const note = pdf.element('Note');
      pdf.set(note.dictionary, 'ID', undefined);
      const names = pdf.names(dictAt(pdf.file.structure?.dictionary, 'IDTree'));
      const index = names.asArray().findIndex((one) => String(one) === note.object);
      names.remove(index);
      names.remove(index - 1);
    },
  },
  {
    rule: 'note.label',
    breaks: 'another number than its reference',
    edit: (pdf) => {
      const [label] = childElements(pdf.element('Note'));
      pdf.set(label?.dictionary, 'ActualText', PDFString.of('99'));
    },
  },
  {
    rule: 'note.reference',
    breaks: 'a reference that leads elsewhere',
    edit: (pdf) => {
      const { link, page } = plainNote(pdf);
      pdf.lead(pdf.annotation(link).dictionary, elsewhere(pdf, page));
    },
  },
  {
    rule: 'note.place',
    breaks: 'a note at the end of the document',
    edit: (pdf) => {
      const note = pdf.element('Note', ({ parent }) => parent?.role === 'Document');
      const kids = pdf.kids(pdf.element('Document'));
      kids.remove(kids.asArray().findIndex((one) => String(one) === note.object));
      kids.push(pdf.reference(note.object));
    },
  },
  { rule: 'note.page', breaks: 'a note that begins on another page', edit: beginElsewhere },
  {
    rule: 'note.way-back',
    breaks: 'a way back that leads elsewhere',
    edit: (pdf) => {
      const { note, page } = plainNote(pdf);
      const back = descendants(note).find(({ role, parent }) => role === 'Link' && parent?.role === 'Lbl');
      if (back) pdf.lead(pdf.annotation(back).dictionary, elsewhere(pdf, page));
    },
  },
];

interface PlainNote {
  readonly note: StructureElement;
  /** Of its only reference. */
  readonly link: StructureElement;
  /** On which the note begins. */
  readonly page: number;
  /** Name of the destination at the note. */
  readonly name: string;
}

/** The first note with one reference: the note that begins soonest below where the reference leads. */
function plainNote(pdf: PdfEditor): PlainNote {
  const notes = pdf.file.elements.filter(({ role }) => role === 'Note');
  const found = new Map<StructureElement, PlainNote[]>();
  for (const link of pdf.file.elements) {
    if (link.role !== 'Link' || link.parent?.role !== 'Reference' || link.parent.parent?.role === 'TOCI') continue;
    const { target } = pdf.annotation(link);
    const name = target?.kind === 'name' ? target.name : '';
    const place = pdf.file.destinations.find((one) => one.name === name)?.place;
    const over = (note: StructureElement): number => {
      const [line] = linesOf(pdf.file, note);
      return line?.page === place?.page ? (place?.top ?? 0) - (line?.baseline ?? Infinity) : -Infinity;
    };
    const [note] = notes.filter((one) => over(one) >= 0).sort((a, b) => over(a) - over(b));
    if (note && place) found.set(note, [...(found.get(note) ?? []), { note, link, page: place.page, name }]);
  }
  const [plain] = [...found.values()].find((references) => references.length === 1) ?? [];
  if (!plain) throw new Error('the file has no note with one reference');
  return plain;
}

/** A destination on another page. */
function elsewhere(pdf: PdfEditor, page: number): string {
  const other = pdf.file.destinations.find(({ place }) => place.page !== page);
  if (!other) throw new Error('all destinations are on one page');
  return other.name;
}

/** A note gets its label once more, on another page, and its destination moves there. */
function beginElsewhere(pdf: PdfEditor): void {
  const { note, link, page, name } = plainNote(pdf);
  const other = pdf.page(page === 0 ? 1 : 0);
  const label = pdf.addElement(note, 'Lbl', 'first');
  pdf.addContent(label, other, pdf.showing(other, textOf(pdf.file, link).trim(), 20, 20));
  const names = pdf.names(dictAt(dictAt(pdf.file.catalog, 'Names'), 'Dests'));
  const index = pdf.file.destinations.findIndex((one) => one.name === name);
  names.set(2 * index + 1, pdf.object([pdf.reference(other.object), 'XYZ', 20, 30, 0]));
}
