// A small file written object by object, with one of everything that a rule asks about. Nothing of our own writer is in it.
import { PDFContext, PDFHexString, PDFString, PDFWriter } from '@cantoo/pdf-lib';
import { fontKey, MinimalFont } from './minimal-font.js';
import { minimalInfo, minimalOutputIntent, minimalXmp } from './minimal-metadata.js';
import { MinimalPage, named } from './minimal-page.js';
import { type Entries, MinimalTags } from './minimal-tags.js';

/** Two pages that break no rule. */
export async function minimalPdf(): Promise<Uint8Array> {
  const context = PDFContext.create();
  const tags = new MinimalTags(context);
  const font = new MinimalFont(context);
  const [first, second] = [new MinimalPage(context, tags, font), new MinimalPage(context, tags, font)];
  fillFirst(first, tags);
  fillSecond(second, tags);
  const form = context.stream('0.2 0.4 0.6 rg 0 0 40 20 re f', {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 50, 50],
  });
  const resources = context.register(
    context.obj({
      Font: { [fontKey.decodeText()]: font.write() },
      XObject: { X1: context.register(form) },
      ExtGState: { G1: context.register(context.obj({ Type: 'ExtGState', ca: 0.5, BM: 'Normal' })) },
    }),
  );
  const pages = context.nextRef();
  for (const page of [first, second]) page.write(pages, resources);
  context.assign(pages, context.obj({ Type: 'Pages', Kids: [first.reference, second.reference], Count: 2 }));
  const top = (page: MinimalPage, y: number) => [page.reference, 'XYZ', 72, y, 0];
  const destinations = {
    'a-rubrik': top(first, 790),
    'b-underrubrik': top(second, 790),
    'not-1': top(first, 112),
    'not-1-plats': top(first, 722),
  };
  context.trailerInfo.Info = minimalInfo(context);
  context.trailerInfo.ID = context.obj([PDFHexString.of('0123456789abcdef'), PDFHexString.of('0123456789abcdef')]);
  context.trailerInfo.Root = context.register(
    context.obj({
      Type: 'Catalog',
      Pages: pages,
      Lang: PDFString.of('sv-SE'),
      MarkInfo: { Marked: true },
      ViewerPreferences: { DisplayDocTitle: true },
      Metadata: minimalXmp(context),
      OutputIntents: [minimalOutputIntent(context)],
      StructTreeRoot: tags.write(),
      Names: { Dests: { Names: Object.entries(destinations).flatMap(([name, place]) => [PDFString.of(name), place]) } },
      Outlines: outline(context),
    }),
  );
  return PDFWriter.forContext(context, Infinity).serializeToBuffer();
}

function fillFirst(page: MinimalPage, tags: MinimalTags): void {
  const { document } = tags;
  page.furnish('/Type /Pagination /Subtype /Header', 'Löpande rubrik', 72, 815);
  page.show(tags.add(document, 'H1'), 'Rubrik', 72, 780);
  const reference = tags.add(tags.add(tags.add(document, 'TOC'), 'TOCI'), 'Reference');
  const line = tags.add(reference, 'Link');
  page.show(line, 'Underrubrik 2', 72, 750);
  page.link(line, named('b-underrubrik'), 'Underrubrik, sidan 2');
  const paragraph = tags.add(document, 'P');
  page.show(paragraph, 'Antalet har ökat', 72, 710);
  const mark = tags.add(tags.add(paragraph, 'Reference'), 'Link');
  page.show(mark, '1');
  page.link(mark, named('not-1'), 'Not 1');
  page.show(paragraph, ' och ');
  page.show(tags.add(paragraph, 'Span', { Lang: PDFString.of('en') }), 'housing first');
  page.show(paragraph, ' finns för hela avdel\u00ad');
  page.show(paragraph, 'ningen sedan många ', 72, 695);
  page.show(paragraph, 'år tillbaka. ', 72, 680);
  const note = tags.add(document, 'Note', { ID: PDFString.of('not-1') });
  const back = tags.add(tags.add(note, 'Lbl'), 'Link');
  page.rule(115);
  page.show(back, '1', 72, 100);
  page.link(back, named('not-1-plats'), 'Tillbaka till texten');
  page.show(tags.add(note, 'P'), ' Ökningen är liten.');
  const list = tags.add(document, 'L', { A: { O: 'List', ListNumbering: 'Decimal' } });
  ['Första', 'Andra'].forEach((word, index) => {
    const item = tags.add(list, 'LI');
    page.show(tags.add(item, 'Lbl'), `${index + 1}. `, 72, 650 - 20 * index);
    page.show(tags.add(tags.add(item, 'LBody'), 'P'), word);
  });
  page.furnish('/Type /Pagination /Subtype /Footer', 'Sida ett', 72, 40);
}

function fillSecond(page: MinimalPage, tags: MinimalTags): void {
  const { document } = tags;
  page.show(tags.add(document, 'H2'), 'Underrubrik', 72, 780);
  const table = tags.add(document, 'Table');
  page.show(tags.add(table, 'Caption'), 'Antal', 72, 750);
  const [head, body] = [tags.add(table, 'THead'), tags.add(table, 'TBody')];
  const headRow = tags.add(head, 'TR');
  const cell = (row: typeof headRow, type: string, attributes: Entries, id?: string) =>
    tags.add(row, type, { A: { O: 'Table', ...attributes }, ...(id ? { ID: PDFString.of(id) } : {}) });
  page.show(cell(headRow, 'TH', { Scope: 'Column' }), 'Klass', 72, 730);
  page.show(cell(headRow, 'TH', { Scope: 'Column', ColSpan: 2 }, 'kolumn'), 'Män och kvinnor', 150, 730);
  ['A', 'B'].forEach((word, index) => {
    const row = tags.add(body, 'TR');
    const y = 715 - 15 * index;
    page.show(cell(row, 'TH', { Scope: 'Row' }, `rad-${word}`), word, 72, y);
    page.show(cell(row, 'TD', { Headers: [PDFString.of('kolumn'), PDFString.of(`rad-${word}`)] }), '12', 150, y);
    page.show(tags.add(row, 'TD'), '15', 200, y);
  });
  const figure = tags.add(document, 'Figure', {
    Alt: PDFHexString.fromText('Två staplar'),
    A: { O: 'Layout', BBox: [72, 500, 172, 600] },
  });
  page.mark(figure, 'q /G1 gs 80 510 20 70 re f 1 0 0 1 110 510 cm /X1 Do Q');
  const paragraph = tags.add(document, 'P');
  page.show(paragraph, 'Se ', 72, 470);
  const link = tags.add(paragraph, 'Link');
  page.show(link, 'webben');
  const uri = page.context.obj({ Type: 'Action', S: 'URI', URI: PDFString.of('https://example.org/a') });
  page.link(link, { A: uri }, 'Mer på webben');
}

function outline(context: PDFContext) {
  const [root, parent, child] = [context.nextRef(), context.nextRef(), context.nextRef()];
  const [rubrik, underrubrik] = [PDFString.of('a-rubrik'), PDFString.of('b-underrubrik')];
  const only = { First: child, Last: child, Count: 1 };
  context.assign(root, context.obj({ Type: 'Outlines', First: parent, Last: parent, Count: 2 }));
  context.assign(parent, context.obj({ Title: PDFString.of('Rubrik'), Parent: root, Dest: rubrik, ...only }));
  context.assign(child, context.obj({ Title: PDFString.of('Underrubrik'), Parent: parent, Dest: underrubrik }));
  return root;
}
