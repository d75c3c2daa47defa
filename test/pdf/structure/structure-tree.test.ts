import type { PdfDocumentBase, PdfReference } from '../../../src/pdf/pdfmake/pdfkit-document.js';
import { ContentMarker } from '../../../src/pdf/structure/content-marker.js';
import { StructureElement } from '../../../src/pdf/structure/structure-element.js';
import { StructureTree } from '../../../src/pdf/structure/structure-tree.js';

/** As much of a document as the tree and the marker touch. */
function fakeDocument() {
  const content: string[] = [];
  const ref = (data: object): PdfReference => ({ data: { ...data }, compress: false, write: () => {}, end: () => {} });
  const newPage = () => ({
    width: 595,
    height: 842,
    dictionary: ref({ Type: 'Page' }),
    annotations: [] as PdfReference[],
  });
  const document = {
    page: newPage(),
    ref,
    addContent: (line: string) => content.push(line),
    annotate: (_x: number, _y: number, _width: number, _height: number, options: object) =>
      document.page.annotations.push(ref(options)),
  };
  const turnPage = () => {
    document.page = newPage();
  };
  return { document: document as unknown as PdfDocumentBase, content, turnPage };
}

const dataOf = (kid: unknown) => (kid as PdfReference).data;

describe('the structure tree', () => {
  it('finds each run of content again, also over a page break, and names the page of the rest', () => {
    const { document, turnPage } = fakeDocument();
    const root = new StructureElement('Document');
    const [first, second] = [root.child('P'), root.child('P')];
    const tree = new StructureTree(root);
    const pageOne = document.page.dictionary;
    expect([tree.addContent(first, pageOne), tree.addContent(second, pageOne)]).toEqual([0, 1]);
    turnPage();
    const pageTwo = document.page.dictionary;
    expect(tree.addContent(second, pageTwo)).toBe(0);
    const written = tree.write(document);
    const [, runsOne, , runsTwo] = (written.data.ParentTree as { Nums: unknown[] }).Nums as PdfReference[][];
    const paragraphs = dataOf((written.data.K as unknown[])[0]).K as PdfReference[];
    expect(runsOne).toEqual(paragraphs);
    expect(runsTwo).toEqual([paragraphs[1]]);
    expect(paragraphs[0]?.data).toMatchObject({ S: 'P', Pg: pageOne, K: 0 });
    expect(paragraphs[1]?.data).toMatchObject({ Pg: pageOne, K: [1, { Type: 'MCR', Pg: pageTwo, MCID: 0 }] });
    expect(written.data.ParentTreeNextKey).toBe(2);
  });

  it('leaves out what reached no page, but not an empty cell', () => {
    const { document } = fakeDocument();
    const root = new StructureElement('Document');
    root.child('L').child('LI');
    const row = root.child('TR');
    row.child('TD', { keepEmpty: true });
    const written = new StructureTree(root).write(document);
    const kid = dataOf((written.data.K as unknown[])[0]).K;
    expect(dataOf(kid)).toMatchObject({ S: 'TR' });
  });

  it('lists elements with an ID bytewise', () => {
    const { document } = fakeDocument();
    const root = new StructureElement('Document');
    for (const id of ['not-2', 'not-10', 'Z']) root.child('TD', { id, keepEmpty: true });
    const { Names } = new StructureTree(root).write(document).data.IDTree as { Names: unknown[] };
    expect(Names.filter((_, index) => index % 2 === 0).map(String)).toEqual(['Z', 'not-10', 'not-2']);
  });
});

describe('the content marker', () => {
  it('goes on in the open sequence, and closes it before another', () => {
    const { document, content } = fakeDocument();
    const root = new StructureElement('Document');
    const marker = new ContentMarker(document, new StructureTree(root));
    const paragraph = root.child('P');
    marker.begin(paragraph);
    marker.begin(paragraph);
    marker.begin('Layout');
    marker.begin(paragraph);
    marker.end();
    marker.end();
    expect(content).toEqual([
      '/P <</MCID 0>> BDC',
      'EMC',
      '/Artifact <</Type /Layout>> BDC',
      'EMC',
      '/P <</MCID 1>> BDC',
      'EMC',
    ]);
  });

  it('books an annotation with its element', () => {
    const { document } = fakeDocument();
    const root = new StructureElement('Document');
    const marker = new ContentMarker(document, new StructureTree(root));
    const link = root.child('Link');
    marker.annotate(link, { x: 0, y: 0, width: 1, height: 1 }, { Subtype: 'Link' });
    const [annotation] = document.page.annotations;
    expect(annotation?.data).toEqual({ Subtype: 'Link', StructParent: 0 });
    expect(link.kids).toEqual([{ page: document.page.dictionary, annotation }]);
  });
});
