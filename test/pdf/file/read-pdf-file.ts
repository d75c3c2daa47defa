// From the bytes of a PDF to what a reader finds in it. Nothing of how we write files is used here.
import { PDFDict, PDFParser } from '@cantoo/pdf-lib';
import type { PdfFile, PdfPage } from './pdf-file.js';
import {
  asDict,
  at,
  boxOf,
  decodedBytes,
  dictAt,
  itemsAt,
  numbersAt,
  objectKey,
  resolve,
  unresolvedAt,
} from './pdf-objects.js';
import { type ReadFont, readFont } from './read-font.js';
import { readAnnotations, readDestinations, readOutline } from './read-links.js';
import { readPageContent } from './read-page-content.js';
import { readStructure } from './read-structure.js';

interface PageNode {
  readonly object: string;
  readonly dictionary: PDFDict;
}

/** @throws Error when the bytes hold no catalog. */
export async function readPdfFile(bytes: Uint8Array): Promise<PdfFile> {
  const context = await PDFParser.forBytesWithOptions(bytes).parseDocument();
  const catalog = asDict(context.lookup(context.trailerInfo.Root));
  if (!catalog) throw new Error('the file has no catalog');
  const nodes = pageNodes(catalog, 'Pages', new Set());
  const pageOf = new Map(nodes.map(({ object }, index) => [object, index]));
  const fonts = new Map<string, ReadFont>();
  const fontOf = fontReader(fonts);
  const pages = nodes.map((node, index) => readPage(node, index, pageOf, fontOf));
  const structure = readStructure(catalog, pageOf);
  const info = context.lookup(context.trailerInfo.Info);
  return {
    bytes,
    context,
    catalog,
    info: info instanceof PDFDict ? info : undefined,
    pages,
    structure: structure?.tree,
    elements: structure?.elements ?? [],
    fonts: [...fonts.values()],
    destinations: readDestinations(catalog, pageOf),
    outline: readOutline(catalog, pageOf),
    xmp: Buffer.from(decodedBytes(at(catalog, 'Metadata')) ?? []).toString('utf8'),
  };
}

function pageNodes(parent: PDFDict, key: string, seen: Set<PDFDict>): PageNode[] {
  return itemsAt(parent, key).flatMap((written) => {
    const dictionary = asDict(resolve(parent, written));
    if (!dictionary || seen.has(dictionary)) return [];
    seen.add(dictionary);
    if (at(dictionary, 'Kids')) return pageNodes(dictionary, 'Kids', seen);
    return [{ object: objectKey(written) ?? '', dictionary }];
  });
}

/** Entries that a page takes over from the nodes above it. */
function inherited(page: PDFDict, key: string): PDFDict | undefined {
  const seen = new Set<PDFDict>();
  for (let node: PDFDict | undefined = page; node && !seen.has(node); node = dictAt(node, 'Parent')) {
    if (at(node, key)) return node;
    seen.add(node);
  }
  return undefined;
}

function readPage(
  { object, dictionary }: PageNode,
  index: number,
  pageOf: ReadonlyMap<string, number>,
  fontOf: ReturnType<typeof fontReader>,
): PdfPage {
  const paper = boxOf(numbersAt(inherited(dictionary, 'MediaBox'), 'MediaBox'));
  const box = paper ?? { left: 0, bottom: 0, right: 612, top: 792 };
  const streams = itemsAt(dictionary, 'Contents').map(
    (item) => decodedBytes(resolve(dictionary, item)) ?? new Uint8Array(),
  );
  const content = readPageContent(
    {
      page: index,
      bytes: Buffer.concat(streams.flatMap((stream) => [stream, Buffer.from('\n')])),
      resources: dictAt(inherited(dictionary, 'Resources'), 'Resources'),
      fontOf,
    },
    box,
  );
  return {
    index,
    object,
    dictionary,
    width: box.right - box.left,
    height: box.top - box.bottom,
    annotations: readAnnotations(dictionary, pageOf),
    ...content,
  };
}

/** Fonts are read once, however many pages name them. */
function fontReader(
  fonts: Map<string, ReadFont>,
): (resources: PDFDict | undefined, name: string) => ReadFont | undefined {
  const direct = new Map<PDFDict, string>();
  return (resources, name) => {
    const named = dictAt(resources, 'Font');
    const dictionary = dictAt(named, name);
    if (!dictionary) return undefined;
    const key = objectKey(unresolvedAt(named, name)) ?? direct.get(dictionary) ?? `direct ${direct.size}`;
    if (!objectKey(unresolvedAt(named, name))) direct.set(dictionary, key);
    const font = fonts.get(key) ?? readFont(dictionary, key);
    fonts.set(key, font);
    return font;
  };
}
