// Rules of tables, lists, contents and figures, each broken once.
import { PDFString } from '@cantoo/pdf-lib';
import { descendants } from '../../file/element-text.js';
import type { StructureElement } from '../../file/pdf-file.js';
import { cellsOf } from '../table-grid.js';
import { type Control, retyped } from './control.js';
import type { PdfEditor } from './pdf-editor.js';

export const blockControls: readonly Control[] = [
  retyped('table.groups', 'TBody', 'TFoot'),
  {
    rule: 'table.head',
    breaks: 'a plain cell in the head',
    edit: (pdf) => {
      const table = pdf.element('Table');
      const [corner] = cellsOf(table);
      pdf.set(corner?.dictionary, 'S', 'TD');
      if (corner) pdf.setAttribute(corner, 'Table', 'Scope', undefined);
      for (const cell of cellsOf(table)) setHeaders(pdf, cell, (id) => id !== corner?.id);
    },
  },
  {
    rule: 'table.scope',
    breaks: 'a header of nothing',
    edit: (pdf) => {
      const corner = pdf.element('TH', ({ parent }) => parent?.parent?.role === 'THead');
      pdf.setAttribute(corner, 'Table', 'Scope', undefined);
    },
  },
  {
    rule: 'table.width',
    breaks: 'a row that is too wide',
    edit: (pdf) => {
      const last = cellsOf(pdf.element('Table')).at(-1);
      pdf.set(last?.dictionary, 'A', { O: 'Table', ColSpan: 2 });
    },
  },
  {
    rule: 'table.width',
    breaks: 'a cell that reaches out of its table',
    edit: (pdf) => {
      const last = cellsOf(pdf.element('Table')).at(-1);
      pdf.set(last?.dictionary, 'A', { O: 'Table', RowSpan: 2 });
    },
  },
  {
    rule: 'table.headers',
    breaks: 'a header that there is not',
    edit: (pdf) => {
      const cell = pdf.element('TD', ({ attributes }) => attributes.Table?.Headers !== undefined);
      pdf.setAttribute(cell, 'Table', 'Headers', [PDFString.of('fattas')]);
    },
  },
  {
    rule: 'table.headed',
    breaks: 'scopes of columns for rows and of rows for columns',
    edit: (pdf) => {
      const table = pdf.element('Table');
      for (const cell of cellsOf(table)) setHeaders(pdf, cell, () => false);
      for (const head of cellsOf(table).filter(({ role }) => role === 'TH')) {
        pdf.setAttribute(head, 'Table', 'Scope', head.attributes.Table?.Scope === 'Row' ? 'Column' : 'Row');
      }
    },
  },
  {
    rule: 'list.numbering',
    breaks: 'a list of no known kind',
    edit: (pdf) => pdf.setAttribute(labelled(pdf), 'List', 'ListNumbering', undefined),
  },
  {
    rule: 'list.items',
    breaks: 'an item with two bodies',
    edit: (pdf) => {
      const item = pdf.element('LI');
      pdf.addContent(pdf.addElement(item, 'LBody'), pdf.pageOf(item));
    },
  },
  {
    rule: 'list.labels',
    breaks: 'labels where none are told',
    edit: (pdf) => pdf.setAttribute(labelled(pdf), 'List', 'ListNumbering', 'None'),
  },
  {
    rule: 'contents.items',
    breaks: 'contents of a caption only',
    edit: (pdf) => {
      const contents = pdf.addElement(pdf.element('Document'), 'TOC');
      pdf.addContent(pdf.addElement(contents, 'Caption'), pdf.page(0));
    },
  },
  {
    rule: 'contents.links',
    breaks: 'an item that refers to nothing',
    edit: (pdf) => pdf.set(pdf.element('Reference', ({ parent }) => parent?.role === 'TOCI').dictionary, 'S', 'P'),
  },
  {
    rule: 'contents.page-numbers',
    breaks: 'a number of another page',
    edit: (pdf) => {
      const item = pdf.element('TOCI');
      const links = descendants(item).filter(({ role }) => role === 'Link');
      const [last] = pdf.file.pages.slice(-1);
      const elsewhere = pdf.file.destinations.find(({ place }) => place.page === 0 || place.page === last?.index);
      for (const link of links) pdf.lead(pdf.annotation(link).dictionary, elsewhere?.name ?? '');
    },
  },
  {
    rule: 'figure.alternative',
    breaks: 'no words for a picture',
    edit: (pdf) => pdf.set(pdf.element('Figure').dictionary, 'Alt', undefined),
  },
  {
    rule: 'figure.alternative',
    breaks: 'a file name for a picture',
    edit: (pdf) => pdf.set(pdf.element('Figure').dictionary, 'Alt', PDFString.of('diagram.svg')),
  },
  {
    rule: 'figure.frame',
    breaks: 'a frame wider than the page',
    edit: (pdf) => pdf.setAttribute(pdf.element('Figure'), 'Layout', 'BBox', [0, 0, 9999, 800]),
  },
  {
    rule: 'figure.content',
    breaks: 'a frame that is too small',
    edit: (pdf) => pdf.setAttribute(pdf.element('Figure'), 'Layout', 'BBox', [72, 500, 73, 501]),
  },
];

/** Leaves of a cell's Headers those that are kept. */
function setHeaders(pdf: PdfEditor, cell: StructureElement, isKept: (id: string) => boolean): void {
  const headers = [cell.attributes.Table?.Headers ?? []].flat().map(String);
  if (headers.length === 0) return;
  const kept = headers.filter(isKept).map((id) => PDFString.of(id));
  pdf.setAttribute(cell, 'Table', 'Headers', kept.length > 0 ? kept : undefined);
}

function labelled(pdf: PdfEditor) {
  return pdf.element('L', ({ attributes }) => attributes.List?.ListNumbering !== 'None');
}
