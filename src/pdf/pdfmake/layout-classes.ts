// pdfmake's classes of measuring, layout and drawing, as far as our subclasses see them.
import type { Inline } from './inline.js';
import type { LayoutNode, ListMarker } from './layout-node.js';
import type { Fragment, Line, Page, PageMargins, PageSize } from './page.js';
import type { OutlineItem, PdfDocumentBase } from './pdfkit-document.js';
import type { Picture, Vector } from './vector.js';

export interface DocumentContextBase {
  pages: Page[];
  page: number;
  x: number;
  y: number;
  availableWidth: number;
  availableHeight: number;
  pageMargins: PageMargins;
  snapshots: unknown[];
  backgroundLength: number[];
  getCurrentPage(): Page | null;
  addPage(size: PageSize, margins: PageMargins): Page;
  initializePage(): void;
  addMargin(left: number, right?: number): void;
  moveDown(offset: number): boolean;
}

export interface PageElementWriterBase {
  transactionLevel: number;
  repeatables: Fragment[];
  context(): DocumentContextBase;
  beginUnbreakableBlock(): void;
  commitUnbreakableBlock(): void;
  addLine(line: Line, dontUpdateContextPosition?: boolean, index?: number): unknown;
  addSVG(picture: Picture, index?: number): unknown;
  addImage(picture: Picture, index?: number): unknown;
  addCanvas(node: LayoutNode, index?: number): unknown;
  addFragment(
    fragment: Fragment,
    useBlockX?: boolean,
    useBlockY?: boolean,
    dontUpdateContextPosition?: boolean,
  ): unknown;
  moveToNextPage(orientation?: string): void;
}

export interface StyleStack {
  readonly styleOverrides: readonly (string | Record<string, unknown>)[];
}

export interface TextInlinesBase {
  measure(array: Inline[], styles: StyleStack): Inline[];
  widthOfText(text: string, inline: Inline): number;
  buildInlines(text: object, styles: unknown): { items: Inline[] };
}

export interface SvgMeasure {
  measureSVG(svg: string): { width: number; height: number };
  writeDimensions(svg: string, dimensions: { width: number; height: number }): string;
}

export type TableLayouts = Readonly<Record<string, object>>;

export type PageNodes = (page: number, pages: number, size: PageSize) => object | undefined;

/** A row of a table, or of columns side by side, which are no table. */
export interface RowToPlace {
  readonly tableNode?: LayoutNode;
  readonly rowIndex?: number;
  /** How many rows from the top pdfmake keeps together: the header and what must stand under it. */
  readonly rowsWithoutPageBreak?: number;
}

/** Brings nodes into the form that is measured. */
export interface DocPreprocessorBase {
  preprocessBlock(node: object): object;
}

export interface DocMeasureBase {
  pdfDocument: PdfDocumentBase;
  styleStack: { readonly styleDictionary: object; readonly defaultStyle: object };
  svgMeasure: SvgMeasure;
  tableLayouts: TableLayouts;
  textInlines: TextInlinesBase;
  measureDocument(node: LayoutNode): LayoutNode;
  measureBlock(node: object): LayoutNode;
  buildOrderedMarker(
    item: LayoutNode,
    counter: number,
    styles: unknown,
    type: string,
    separator: string | [string, string],
  ): ListMarker;
  buildUnorderedMarker(item: LayoutNode, styles: unknown, gapSize: { width: number }, type: string): ListMarker;
}

export interface LayoutBuilderBase {
  docMeasure: DocMeasureBase;
  docPreprocessor: DocPreprocessorBase;
  linearNodeList: LayoutNode[];
  registerTableLayouts(layouts: TableLayouts): void;
  layoutDocument(
    content: object,
    document: PdfDocumentBase,
    styles: object,
    defaultStyle: object,
    background: undefined,
    header: PageNodes,
    footer: PageNodes,
  ): Page[];
  tryLayoutDocument(content: object, document: PdfDocumentBase, ...rest: unknown[]): unknown;
  processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void;
  processVerticalContainer(node: LayoutNode): void;
  processLeaf(node: LayoutNode): void;
  buildNextLine(node: LayoutNode): Line | null;
  processRow(row: RowToPlace): unknown;
  addHeadersAndFooters(header: PageNodes, footer: PageNodes): void;
}

export interface RendererBase {
  pdfDocument: PdfDocumentBase;
  outlineMap: Record<string, OutlineItem>;
  renderPages(pages: Page[]): void;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: Vector): void;
  renderSVG(picture: Picture): void;
  renderImage(picture: Picture): void;
}
