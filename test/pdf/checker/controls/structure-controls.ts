// Rules of the structure tree and its headings, each broken once.
import { PDFArray, PDFString } from '@cantoo/pdf-lib';
import { at, dictAt, numberAt } from '../../file/pdf-objects.js';
import { childElements } from '../rule.js';
import { type Control, retyped } from './control.js';
import type { PdfEditor } from './pdf-editor.js';

export const structureControls: readonly Control[] = [
  retyped('structure.root', 'Document', 'Part'),
  retyped('structure.type', 'P', 'Stycke'),
  {
    rule: 'structure.nesting',
    breaks: 'a cell in a list',
    edit: (pdf) => {
      const body = pdf.element('LBody', (one) => childElements(one).some(({ role }) => role === 'P'));
      pdf.set(childElements(body)[0]?.dictionary, 'S', 'TD');
    },
  },
  {
    rule: 'structure.parent',
    breaks: 'a way back to another element',
    edit: (pdf) => {
      const heading = pdf.element('H2');
      pdf.set(pdf.element('P').dictionary, 'P', pdf.reference(heading.object));
    },
  },
  {
    rule: 'structure.empty',
    breaks: 'a paragraph of nothing',
    edit: (pdf) => pdf.addElement(pdf.element('Document'), 'P'),
  },
  {
    rule: 'structure.mixed',
    breaks: 'a paragraph beside words',
    edit: (pdf) => {
      const cell = pdf.element('TD', ({ children }) => children[0]?.kind === 'content');
      pdf.addContent(pdf.addElement(cell, 'P'), pdf.pageOf(cell));
    },
  },
  {
    rule: 'structure.language',
    breaks: 'a language that is no tag',
    edit: (pdf) =>
      pdf.set(pdf.element('Span', ({ lang }) => lang !== undefined).dictionary, 'Lang', PDFString.of('in english')),
  },
  {
    rule: 'structure.language',
    breaks: 'a Span that says nothing',
    edit: (pdf) => pdf.set(pdf.element('Span', ({ lang }) => lang !== undefined).dictionary, 'Lang', undefined),
  },
  {
    rule: 'structure.content',
    breaks: 'content that stands twice in the tree',
    edit: (pdf) => {
      const figure = pdf.element('Figure', ({ children }) => children.length === 1);
      const kids = pdf.kids(figure);
      kids.push(kids.get(0));
    },
  },
  {
    rule: 'structure.content',
    breaks: 'content in the tree that is on no page',
    edit: (pdf) => {
      const figure = pdf.element('Figure');
      const page = pdf.reference(pdf.pageOf(figure).object);
      pdf.kids(figure).push(pdf.object({ Type: 'MCR', Pg: page, MCID: 9999 }));
    },
  },
  {
    rule: 'structure.parent-tree',
    breaks: 'two ways back exchanged',
    edit: (pdf) => {
      const page = pdf.pageOf(pdf.element('H2'));
      const array = parentArray(pdf, numberAt(page.dictionary, 'StructParents') ?? -1);
      const keys = new Set(array.asArray().map(String));
      const other = array.asArray().findIndex((one) => String(one) !== String(array.get(0)));
      if (keys.size < 2) throw new Error('the page is of one element');
      const [a, b] = [array.get(0), array.get(other)];
      array.set(0, b);
      array.set(other, a);
    },
  },
  {
    rule: 'structure.parent-tree',
    breaks: 'the ways back of two annotations exchanged',
    edit: (pdf) => {
      const all = pdf.file.pages.flatMap(({ annotations }) => annotations);
      const [a, b] = [all[0], all.at(-1)];
      pdf.set(a?.dictionary, 'StructParent', b?.structParent);
      pdf.set(b?.dictionary, 'StructParent', a?.structParent);
    },
  },
  {
    rule: 'structure.parent-tree-keys',
    breaks: 'a next key that is taken',
    edit: (pdf) => pdf.set(pdf.file.structure?.dictionary, 'ParentTreeNextKey', 0),
  },
  {
    rule: 'structure.ids',
    breaks: 'an ID that is not in the tree',
    edit: (pdf) => {
      const names = pdf.names(dictAt(pdf.file.structure?.dictionary, 'IDTree'));
      names.remove(0);
      names.remove(0);
    },
  },
  {
    rule: 'structure.ids',
    breaks: 'IDs out of order',
    edit: (pdf) => {
      const names = pdf.names(dictAt(pdf.file.structure?.dictionary, 'IDTree'));
      const [id, element] = [names.get(0), names.get(1)];
      names.remove(0);
      names.remove(0);
      names.push(id);
      names.push(element);
    },
  },
  retyped('heading.levels', 'H1', 'H2'),
  retyped('heading.levels', 'H2', 'H4'),
  {
    rule: 'heading.kind',
    breaks: 'a heading without level',
    edit: (pdf) => {
      const last = pdf.file.elements.findLast(({ role }) => /^H\d$/.test(role));
      pdf.set(last?.dictionary, 'S', 'H');
    },
  },
  {
    rule: 'heading.text',
    breaks: 'a heading read as a space',
    edit: (pdf) => pdf.set(pdf.element('H2').dictionary, 'ActualText', PDFString.of(' ')),
  },
];

function parentArray(pdf: PdfEditor, key: number): PDFArray {
  const nums = at(dictAt(pdf.file.structure?.dictionary, 'ParentTree'), 'Nums');
  const index = nums instanceof PDFArray ? nums.asArray().findIndex((one) => String(one) === String(key)) : -1;
  const array = nums instanceof PDFArray ? nums.lookup(index + 1) : undefined;
  if (!(array instanceof PDFArray)) throw new Error('the page has no array of parents');
  return array;
}
