// Rules of the file, the catalogue and the metadata, each broken once.
import { PDFString } from '@cantoo/pdf-lib';
import { asDict, at, decodedBytes, dictAt, itemsAt, resolve } from '../../file/pdf-objects.js';
import type { Control } from './control.js';

export const fileControls: readonly Control[] = [
  { rule: 'file.header', breaks: 'an older version', bytes: (text) => text.replace('%PDF-1.7', '%PDF-1.4') },
  {
    rule: 'file.cross-references',
    breaks: 'an entry that leads elsewhere',
    bytes: (text) => text.replace(/\d{10} 00000 n/, '0000000001 00000 n'),
  },
  {
    rule: 'file.cross-references',
    breaks: 'startxref that leads elsewhere',
    bytes: (text) => text.replace(/startxref\n\d+/, 'startxref\n7'),
  },
  { rule: 'file.trailer-id', breaks: 'no ID', edit: ({ file }) => delete file.context.trailerInfo.ID },
  {
    rule: 'file.encryption',
    breaks: 'an Encrypt dictionary',
    edit: (pdf) => {
      pdf.file.context.trailerInfo.Encrypt = pdf.object({ Filter: 'Standard' });
    },
  },
  {
    rule: 'file.actions',
    breaks: 'a script on opening',
    edit: (pdf) => pdf.set(pdf.file.catalog, 'OpenAction', { S: 'JavaScript', JS: PDFString.of('app.alert(1)') }),
  },
  {
    rule: 'file.attachments',
    breaks: 'embedded files',
    edit: (pdf) => pdf.set(dictAt(pdf.file.catalog, 'Names'), 'EmbeddedFiles', { Names: [] }),
  },
  {
    rule: 'file.streams',
    breaks: 'a stream kept outside the file',
    edit: (pdf) => {
      const stream = pdf.file.context.stream('', { F: PDFString.of('annan.icc') });
      pdf.file.context.register(stream);
    },
  },
  {
    rule: 'file.limits',
    breaks: 'an integer of over 31 bits',
    edit: (pdf) => pdf.set(pdf.file.catalog, 'Egen', 2 ** 31),
  },
  {
    rule: 'catalog.marked',
    breaks: 'content that is not said to be marked',
    edit: (pdf) => pdf.set(pdf.file.catalog, 'MarkInfo', { Marked: false }),
  },
  {
    rule: 'catalog.language',
    breaks: 'a language that is no tag',
    edit: (pdf) => pdf.set(pdf.file.catalog, 'Lang', PDFString.of('sv_SE')),
  },
  {
    rule: 'catalog.shows-title',
    breaks: 'the file name shown',
    edit: (pdf) => pdf.set(pdf.file.catalog, 'ViewerPreferences', {}),
  },
  {
    rule: 'catalog.output-intent',
    breaks: 'no intent for the archive',
    edit: (pdf) => pdf.set(pdf.file.catalog, 'OutputIntents', undefined),
  },
  {
    rule: 'catalog.output-intent',
    breaks: 'a profile of four inks',
    edit: (pdf) => {
      const [intent] = itemsAt(pdf.file.catalog, 'OutputIntents');
      const profile = at(asDict(resolve(pdf.file.catalog, intent)), 'DestOutputProfile');
      pdf.set(asDict(profile), 'N', 4);
    },
  },
  {
    rule: 'catalog.metadata-stream',
    breaks: 'packed metadata',
    edit: (pdf) => {
      const { context, catalog } = pdf.file;
      const bytes = decodedBytes(at(catalog, 'Metadata')) ?? new Uint8Array();
      pdf.set(catalog, 'Metadata', context.register(context.flateStream(bytes, { Type: 'Metadata', Subtype: 'XML' })));
    },
  },
  {
    rule: 'catalog.forms',
    breaks: 'a form',
    edit: (pdf) => pdf.set(pdf.file.catalog, 'AcroForm', { Fields: [] }),
  },
  { rule: 'catalog.layers', breaks: 'layers', edit: (pdf) => pdf.set(pdf.file.catalog, 'OCProperties', { OCGs: [] }) },
  {
    rule: 'page.tab-order',
    breaks: 'tabs by rows',
    edit: (pdf) => pdf.set(pdf.page(1).dictionary, 'Tabs', 'R'),
  },
  inXmp('metadata.well-formed', 'an ampersand', /&amp;/, '&'),
  inXmp('metadata.archive', 'level B', /(pdfaid:conformance(?:>|="))A/, '$1B'),
  inXmp('metadata.accessibility', 'part 2', /(pdfuaid:part(?:>|="))1/, '$12'),
  inXmp('metadata.extension-schema', 'no schema', /<pdfaExtension:schemas>[\s\S]*<\/pdfaExtension:schemas>/, ''),
  inXmp('metadata.title', 'another title', /(<dc:title>.*?x-default">)/, '$1Annan: '),
  inXmp('metadata.author', 'another author', /(<dc:creator>.*?<rdf:li>)/, '$1Annan: '),
  inXmp('metadata.subject', 'another subject', /(<dc:description>.*?x-default">)/, '$1Annan: '),
  inXmp('metadata.keywords', 'another keyword', /(<pdf:Keywords>)/, '$1annan, '),
  inXmp('metadata.producer', 'another producer', /(<pdf:Producer>)/, '$1annan '),
  inXmp('metadata.creator', 'another tool', /(<xmp:CreatorTool>)/, '$1annan '),
  inXmp('metadata.dates', 'another year', /(<xmp:ModifyDate>)\d{4}/, '$11999'),
  inXmp('metadata.language', 'another language', /(<dc:language>.*?<rdf:li>)[^<]*/, '$1en'),
  inXmp('metadata.publisher', 'no publisher', /<dc:publisher>.*?<\/dc:publisher>/, ''),
  inXmp('metadata.registry-number', 'no number', /<dc:identifier>.*?<\/dc:identifier>/, ''),
];

function inXmp(rule: string, breaks: string, from: RegExp, to: string): Control {
  return { rule, breaks, edit: (pdf) => pdf.editXmp((text) => text.replace(from, to)) };
}
