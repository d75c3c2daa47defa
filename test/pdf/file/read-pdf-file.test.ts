// What is read, against what was put in by hand, and against pdf.js on what our writer makes.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { writePdf } from '../../../src/pdf/write-pdf.js';
import { minimalPdf } from '../checker/minimal-pdf.js';
import { kitchenSink } from '../kitchen-sink.js';
import { fonts, theme } from '../sample-documents.js';
import { descendants, linesOf, textOf } from './element-text.js';
import type { PdfFile, StructureElement } from './pdf-file.js';
import { readPdfFile } from './read-pdf-file.js';

describe('readPdfFile', () => {
  let file: PdfFile;

  beforeAll(async () => {
    file = await readPdfFile(await minimalPdf());
  });

  const element = (role: string): StructureElement => {
    const found = file.elements.find((one) => one.role === role);
    if (!found) throw new Error(`no ${role}`);
    return found;
  };

  it('finds pages with their sequences in the order they are painted', () => {
    expect(file.pages.map(({ width, height }) => [width, height])).toEqual([
      [595, 842],
      [595, 842],
    ]);
    const [header, heading] = file.pages[0]?.sequences ?? [];
    expect(header).toMatchObject({
      kind: 'artifact',
      artifact: { type: 'Pagination', subtype: 'Header' },
      paints: ['Tj'],
    });
    expect(heading).toMatchObject({ kind: 'content', tag: 'H1', mcid: 0, page: 0 });
    expect(file.pages.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('finds text where it stands', () => {
    const [piece] = linesOf(file, element('H1'))[0]?.pieces ?? [];
    expect(piece).toMatchObject({ text: 'Rubrik', x: 72, y: 780, size: 11, angle: 0 });
    expect(piece?.width).toBeCloseTo(30.29, 1);
    expect(linesOf(file, element('P')).map(({ baseline }) => baseline)).toEqual([710, 695, 680]);
  });

  it('gives the text of an element as it is read aloud', () => {
    expect(textOf(file, element('P'))).toBe(
      'Antalet har ökat1 och housing first finns för hela avdelningen sedan många år tillbaka. ',
    );
    expect(textOf(file, element('Note'))).toBe('1\n Ökningen är liten.');
    expect(textOf(file, element('L'))).toBe('1. \nFörsta\n2. \nAndra');
    expect(textOf(file, element('TR'))).toBe('Klass\nMän och kvinnor');
  });

  it('finds what is painted within a form, clipped by its frame', () => {
    const figure = file.pages[1]?.sequences.find(({ tag }) => tag === 'Figure');
    expect(figure?.paints).toEqual(['f', 'Do', 'f']);
    expect(figure?.shapes).toEqual([
      { left: 80, bottom: 510, right: 100, top: 580 },
      { left: 110, bottom: 510, right: 150, top: 530 },
    ]);
  });

  it('merges attributes by owner, and keeps IDs, languages and alternatives', () => {
    const [, cell] = file.elements.filter(({ role }) => role === 'TH');
    expect(cell?.attributes.Table).toEqual({ Scope: 'Column', ColSpan: 2 });
    expect(element('TD').attributes.Table?.Headers).toEqual(['kolumn', 'rad-A']);
    expect(element('Figure')).toMatchObject({
      alt: 'Två staplar',
      attributes: { Layout: { BBox: [72, 500, 172, 600] } },
    });
    expect([element('Span').lang, element('Note').id]).toEqual(['en', 'not-1']);
    expect(descendants(element('Table')).length).toBe(14);
  });

  it('finds links, destinations and bookmarks', () => {
    expect(file.pages.flatMap(({ annotations }) => annotations.map(({ target }) => target))).toEqual([
      { kind: 'name', name: 'b-underrubrik' },
      { kind: 'name', name: 'not-1' },
      { kind: 'name', name: 'not-1-plats' },
      { kind: 'address', uri: 'https://example.org/a' },
    ]);
    expect(file.destinations[1]).toEqual({ name: 'b-underrubrik', place: { page: 1, fit: 'XYZ', left: 72, top: 790 } });
    expect(file.outline.map(({ title, count, children }) => [title, count, children.length])).toEqual([
      ['Rubrik', 1, 1],
    ]);
  });

  it('finds the font, its values and what is shown with it', () => {
    const [font] = file.fonts;
    expect(file.fonts.length).toBe(1);
    expect(font?.baseFont).toBe('ABCDEF+SourceSans3-Regular');
    expect(font?.used).toEqual(new Set(font?.unicode.keys()));
    expect(font?.program?.length).toBeGreaterThan(1000);
  });
});

describe('the text of each marked sequence', () => {
  it('is what pdf.js finds in it', async () => {
    const { bytes } = await writePdf(await kitchenSink(), theme, fonts);
    const file = await readPdfFile(bytes);
    const ours = file.pages.map(({ sequences }) =>
      sequences.flatMap(({ mcid, pieces }) =>
        mcid === undefined ? [] : [[mcid, bare(pieces.map(({ text }) => text).join(''))]],
      ),
    );
    expect(await readByPdfjs(bytes)).toEqual(ours);
    expect(ours.flat().length).toBeGreaterThan(300);
  });
});

/** White space is guessed by pdf.js from distances, and soft hyphens are left out. */
function bare(text: string): string {
  return text.replace(/[\s\u00ad]+/gu, '');
}

async function readByPdfjs(bytes: Uint8Array): Promise<[number, string][][]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: [number, string][][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const sequences: [number, string][] = [];
    let open: [number, string] | undefined;
    for (const item of items) {
      if ('str' in item) {
        if (open) open[1] += bare(item.str);
      } else if (item.type === 'endMarkedContent') open = undefined;
      else {
        const mcid = /mc(\d+)$/.exec('id' in item ? String(item.id) : '')?.[1];
        open = mcid === undefined ? undefined : [Number(mcid), ''];
        if (open) sequences.push(open);
      }
    }
    pages.push(sequences);
  }
  await document.destroy();
  return pages;
}
