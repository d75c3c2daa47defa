// Rules of links, destinations and bookmarks, each broken once.
import { PDFString } from '@cantoo/pdf-lib';
import { dictAt } from '../../file/pdf-objects.js';
import { linkTargets } from '../link-targets.js';
import type { Control } from './control.js';
import type { PdfEditor } from './pdf-editor.js';

export const linkControls: readonly Control[] = [
  {
    rule: 'link.annotation',
    breaks: 'a link that leads nowhere',
    edit: (pdf) => {
      const paragraph = pdf.addElement(pdf.element('Document'), 'P');
      pdf.addContent(pdf.addElement(paragraph, 'Link'), pdf.page(1), pdf.showing(pdf.page(1), 'e', 20, 20));
    },
  },
  {
    rule: 'link.text',
    breaks: 'a link read as a space',
    edit: (pdf) => pdf.set(outward(pdf).dictionary, 'ActualText', PDFString.of(' ')),
  },
  {
    rule: 'link.area',
    breaks: 'an area beside the words',
    edit: (pdf) => pdf.set(pdf.annotation(outward(pdf)).dictionary, 'Rect', [0, 0, 1, 1]),
  },
  {
    rule: 'annotation.kind',
    breaks: 'a remark',
    edit: (pdf) => {
      const holder = pdf.addElement(
        pdf.element('P', ({ parent }) => parent?.role === 'Document'),
        'Annot',
      );
      const entries = { Subtype: 'Text', Rect: [0, 0, 9, 9], F: 4, Contents: PDFString.of('Se hit') };
      pdf.addAnnotation(holder, pdf.page(0), entries);
    },
  },
  {
    rule: 'annotation.structure',
    breaks: 'an annotation of another page',
    edit: (pdf) => {
      const { dictionary, object } = pdf.annotation(outward(pdf));
      const other = pdf.file.pages.find(({ annotations }) => annotations.every((one) => one.object !== object));
      pdf.set(dictionary, 'P', pdf.reference(other?.object ?? ''));
    },
  },
  {
    rule: 'annotation.contents',
    breaks: 'an annotation without words',
    edit: (pdf) => pdf.set(pdf.annotation(outward(pdf)).dictionary, 'Contents', PDFString.of('')),
  },
  {
    rule: 'annotation.flags',
    breaks: 'an annotation that is not printed',
    edit: (pdf) => pdf.set(pdf.annotation(outward(pdf)).dictionary, 'F', 0),
  },
  {
    rule: 'annotation.flags',
    breaks: 'a hidden annotation',
    edit: (pdf) => pdf.set(pdf.annotation(outward(pdf)).dictionary, 'F', 6),
  },
  {
    rule: 'annotation.target',
    breaks: 'a destination that there is not',
    edit: (pdf) => pdf.lead(pdf.annotation(outward(pdf)).dictionary, 'fattas'),
  },
  {
    rule: 'annotation.target',
    breaks: 'an address that is none',
    edit: (pdf) => {
      const action = { S: 'URI', URI: PDFString.of('www.exempel.se/a b') };
      pdf.set(pdf.annotation(outward(pdf)).dictionary, 'A', action);
    },
  },
  {
    rule: 'destination.order',
    breaks: 'two names exchanged',
    edit: (pdf) => {
      const names = destinations(pdf);
      const [name, place] = [names.get(0), names.get(1)];
      names.remove(0);
      names.remove(0);
      names.insert(2, name);
      names.insert(3, place);
    },
  },
  {
    rule: 'destination.root-limits',
    breaks: 'Limits in the root',
    edit: (pdf) => {
      const root = dictAt(dictAt(pdf.file.catalog, 'Names'), 'Dests');
      pdf.set(root, 'Limits', [PDFString.of('a'), PDFString.of('z')]);
    },
  },
  {
    rule: 'destination.place',
    breaks: 'a place above the page',
    edit: (pdf) => {
      const names = destinations(pdf);
      names.push(PDFString.of('~'));
      names.push(pdf.object([pdf.reference(pdf.page(0).object), 'XYZ', 0, 5000, 0]));
    },
  },
  { rule: 'outline.present', breaks: 'no bookmarks', edit: (pdf) => pdf.set(pdf.file.catalog, 'Outlines', undefined) },
  {
    rule: 'outline.titles',
    breaks: 'a bookmark without title',
    edit: (pdf) => pdf.set(first(pdf), 'Title', PDFString.of('')),
  },
  {
    rule: 'outline.targets',
    breaks: 'a bookmark that leads nowhere',
    edit: (pdf) => {
      const item = first(pdf);
      if (item) pdf.lead(item, 'fattas');
    },
  },
  {
    rule: 'outline.counts',
    breaks: 'a wrong count',
    edit: (pdf) => pdf.set(dictAt(pdf.file.catalog, 'Outlines'), 'Count', 99),
  },
  { rule: 'outline.counts', breaks: 'a wrong count below', edit: (pdf) => pdf.set(first(pdf), 'Count', 99) },
  {
    rule: 'outline.chain',
    breaks: 'a bookmark of another parent',
    edit: (pdf) => pdf.set(first(pdf), 'Parent', pdf.reference(pdf.page(0).object)),
  },
];

/** A link to an address. */
function outward(pdf: PdfEditor) {
  return pdf.element('Link', (link) => linkTargets(pdf.file, link).some(({ kind }) => kind === 'address'));
}

function destinations(pdf: PdfEditor) {
  return pdf.names(dictAt(dictAt(pdf.file.catalog, 'Names'), 'Dests'));
}

function first(pdf: PdfEditor) {
  return dictAt(dictAt(pdf.file.catalog, 'Outlines'), 'First');
}
