// From a document definition to bytes. Takes the place of pdfmake's Printer, which builds its own classes and resolves addresses.
import type { FontFiles } from '../typography/font-files.js';
import type { LayoutNode } from './pdfmake/layout-node.js';
import type { PageMargins, PageSize } from './pdfmake/page.js';
import type { DraftMark } from './seam/draw-draft-mark.js';
import { ReportLayoutBuilder } from './seam/report-layout-builder.js';
import { type PdfProperties, ReportPdfDocument } from './seam/report-pdf-document.js';
import { ReportRenderer } from './seam/report-renderer.js';
import { svgSize } from './seam/svg-size.js';
import { buildStructure } from './structure/build-structure.js';
import { StructureTree } from './structure/structure-tree.js';

type PageNodes = (page: number, pages: number, size: PageSize) => object | undefined;

export interface PrintDefinition {
  readonly properties: PdfProperties;
  readonly pageSize: PageSize;
  readonly pageMargins: PageMargins;
  /** One flat run of nodes; layout changes them, so they are made anew for each print. */
  readonly content: object[];
  /** Makers of notes by id: each call gives a new node. */
  readonly notes?: ReadonlyMap<string, () => object>;
  /** Of the rule between text and notes. */
  readonly noteRuleColor?: string;
  readonly styles: object;
  readonly defaultStyle: object;
  readonly header: PageNodes;
  readonly footer: PageNodes;
  readonly draft?: DraftMark;
}

export interface Printed {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Pages, from 1, on which something that should have stayed in one piece was divided. */
  readonly dividedBlocks: readonly number[];
}

/** Lays out, draws and closes one PDF. */
export async function print(definition: PrintDefinition, fonts: FontFiles): Promise<Printed> {
  const document = new ReportPdfDocument(fonts, definition.properties);
  const builder = new ReportLayoutBuilder(
    definition.pageSize,
    definition.pageMargins,
    svgSize,
    definition.notes,
    definition.noteRuleColor,
  );
  const root = { stack: definition.content } as LayoutNode;
  const pages = builder.layoutDocument(
    root,
    document,
    definition.styles,
    definition.defaultStyle,
    undefined,
    definition.header,
    definition.footer,
  );
  const structure = buildStructure(root, builder.placedNotes);
  const tree = new StructureTree(structure.root);
  new ReportRenderer(document, structure, tree, definition.draft).renderPages(pages);
  document.structureTree = tree;
  const bytes = await finish(document);
  return { bytes, pages: pages.length, dividedBlocks: builder.writer.dividedBlocks };
}

async function finish(document: ReportPdfDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
