// The only file that reaches into pdfmake 0.3.11 (pinned: no `exports` map, undocumented names) and declares what we use of it.
import { createRequire } from 'node:module';

/** One face as pdfkit embeds it. Metrics are per 1000 of the font size. */
export interface EmbeddedFont {
  readonly id: string;
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly scale: number;
  font: {
    hasGlyphForCodePoint(codePoint: number): boolean;
    getGlyph(id: number): { readonly advanceWidth: number };
  };
  readonly subset: { readonly glyphs: number[]; includeGlyph(glyphId: number): number };
  /** Code points and widths by CID, as they are written to the file. */
  readonly unicode: (readonly number[])[];
  readonly widths: number[];
  layoutCache: Record<string, unknown>;
  /** Ours: the hyphen being drawn divides a word. */
  dividesWord?: boolean;
  layout(text: string, features?: readonly string[] | null): { glyphs: LaidOutGlyph[]; positions: GlyphPosition[] };
  encode(text: string, features?: readonly string[] | null): [string[], GlyphPosition[]];
  widthOfString(text: string, size: number, features?: readonly string[] | null): number;
  lineHeight(size: number): number;
}

export interface LaidOutGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
  readonly path: { toSVG(): string };
}

export interface GlyphPosition {
  readonly advanceWidth: number;
  readonly xAdvance: number;
}

/** An element of the structure tree around some words of a text. Words that share the object share the element. */
export interface InlineElement {
  readonly type: 'Link' | 'Reference' | 'Span' | 'Lbl';
  readonly lang?: string;
}

/** A word, or part of one, with everything that decides how it looks. */
export interface Inline {
  text: string;
  x: number;
  width: number;
  height: number;
  leadingCut: number;
  trailingCut: number;
  font: EmbeddedFont;
  fontSize: number;
  color: string;
  alignment: string;
  bold?: boolean;
  italics?: boolean;
  background?: string | null;
  decoration?: string | null;
  sup?: boolean;
  lineEnd?: boolean;
  noWrap?: boolean;
  noNewLine?: boolean;
  link?: string | null;
  linkToDestination?: string | null;
  _pageRef?: object;
  _pageNodeRef?: object;
  /** Ours: width of a marker that hangs to the left of the text. */
  hang?: number;
  /** Ours: the note that the word refers to. */
  note?: string;
  /** Ours: a named destination at the word. */
  anchor?: string;
  /** Ours: what the link leads to, in words. */
  linkTitle?: string;
  /** Ours: elements of the structure tree around the word, outermost first. */
  elements?: readonly InlineElement[];
  /** Ours: the list marker that the word is. */
  marker?: object;
  /** Ours: the word is divided here when its line ends here. */
  softHyphen?: boolean;
  /** Ours: the hyphen that a divided word shows. */
  shownHyphen?: boolean;
}

export interface Line {
  x: number;
  y: number;
  id?: string;
  maxWidth: number;
  inlines: Inline[];
  trailingCut: number;
  newLineForced?: boolean;
  lastLineInParagraph?: boolean;
  _outline?: LineOutline;
  /** The node that the line was built from, for the structure tree. */
  _source?: LayoutNode;
  /** Ours: not part of the text. */
  _artifact?: ArtifactType;
  _pageNodeRef?: object;
  addInline(inline: Inline): void;
  getHeight(): number;
  getWidth(): number;
  getAscenderHeight(): number;
}

export interface LineOutline {
  readonly id: string;
  readonly parentId?: string;
  readonly text: string;
  readonly expanded: boolean;
}

export interface Vector {
  type: 'rect' | 'line' | 'polyline' | 'ellipse' | 'path';
  x?: number;
  y?: number;
  w?: number;
  h?: number;
  r1?: number;
  r2?: number;
  x1?: number;
  y1?: number;
  x2?: number;
  y2?: number;
  points?: { x: number; y: number }[];
  d?: string;
  color?: string;
  lineColor?: string;
  lineWidth?: number;
  lineCap?: string;
  lineJoin?: string;
  closePath?: boolean;
  dash?: { length: number; space?: number };
  /** Ours: not part of the text. */
  _artifact?: ArtifactType;
}

export interface Picture {
  x: number;
  y: number;
  _width: number;
  _height: number;
  /** Ours: the node itself, as an unbreakable block draws copies. */
  _source?: object;
  /** Ours: not part of the text. */
  _artifact?: ArtifactType;
}

/** Why an item is not part of the text. Page heads and feet and repeated table headers are `Pagination`. */
export type ArtifactType = 'Pagination' | 'Layout';

export type PageItem =
  | { type: 'line'; item: Line }
  | { type: 'vector'; item: Vector }
  | { type: 'svg' | 'image'; item: Picture }
  | {
      type: 'beginClip' | 'endClip' | 'beginVerticalAlignment' | 'endVerticalAlignment';
      item: { x: number; y: number };
    };

export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly orientation?: 'portrait' | 'landscape';
}

export interface PageMargins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Page {
  items: PageItem[];
  readonly pageSize: PageSize;
  readonly pageMargins: PageMargins;
}

export type Margin = [number, number, number, number];

/** A measured node. Nodes are mutated in place and keep their identity from definition to page. */
export interface LayoutNode {
  stack?: LayoutNode[];
  columns?: LayoutNode[];
  ul?: LayoutNode[];
  ol?: LayoutNode[];
  table?: {
    body: LayoutNode[][];
    widths: ColumnWidth[];
    headerRows?: number;
    keepWithHeaderRows?: number;
    dontBreakRows?: boolean;
  };
  canvas?: Vector[];
  svg?: string;
  text?: unknown;
  style?: unknown;
  unbreakable?: boolean;
  relativePosition?: { x?: number; y?: number };
  absolutePosition?: { x?: number; y?: number };
  pageBreak?: 'before';
  pageOrientation?: 'portrait' | 'landscape';
  colSpan?: number;
  rowSpan?: number;
  /** Ours: stays on the page of what follows. */
  keepWithNext?: boolean;
  /** Ours: begins on the page on which the table or picture above it ends. */
  keepWithPrevious?: boolean;
  /** Ours: a tinted panel behind a stack. */
  panel?: { readonly fill: string; readonly padding: number };
  /** Ours: what the node is in the structure tree. */
  role?: string;
  headingLevel?: number;
  artifact?: boolean;
  header?: 'Column' | 'Row';
  inGroup?: boolean;
  captionOf?: string;
  label?: string;
  alt?: string;
  listMarker?: ListMarker;
  _span?: boolean;
  positions: unknown[];
  _margin?: Margin | null;
  _inlines?: Inline[];
  _height?: number;
  _minHeight?: number;
  _maxWidth?: number;
  _gap?: number;
  _gapSize?: { readonly width: number };
  _layout?: {
    paddingTop(row: number, node: LayoutNode): number;
    paddingBottom(row: number, node: LayoutNode): number;
    hLineWidth(line: number, node: LayoutNode): number;
  };
  _offsets?: { total: number; offsets?: readonly number[] };
  _calcWidth?: number;
}

export interface ColumnWidth {
  width: number | string;
  _calcWidth?: number;
}

export interface Fragment {
  items: PageItem[];
  height: number;
  xOffset?: number;
  yOffset?: number;
  insertedOnPages?: boolean[];
}

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

type TableLayouts = Readonly<Record<string, object>>;
export type PageNodes = (page: number, pages: number, size: PageSize) => object | undefined;

/** A row of a table, or of columns side by side, which are no table. */
export interface RowToPlace {
  readonly tableNode?: LayoutNode;
  readonly rowIndex?: number;
  /** How many rows from the top pdfmake keeps together: the header and what must stand under it. */
  readonly rowsWithoutPageBreak?: number;
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

/** The marker of a list item: one line of text, or a drawing. */
export interface ListMarker {
  _inlines?: Inline[];
  _minWidth?: number;
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

export interface OutlineItem {
  readonly children: OutlineItem[];
  readonly options: { expanded?: boolean };
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options: object): OutlineItem;
}

export interface PdfReference {
  data: Record<string, unknown>;
  compress: boolean;
  write(chunk: Uint8Array): void;
  end(chunk?: unknown): void;
}

export interface NameTree {
  limits: boolean;
  _compareKeys(a: string, b: string): number;
}

/** pdfkit's document as pdfmake extends it. */
export interface PdfDocumentBase extends NodeJS.ReadableStream {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly dictionary: PdfReference;
    readonly annotations: PdfReference[];
  };
  readonly info: Record<string, string | Date>;
  readonly outline: OutlineItem;
  readonly _root: { readonly data: Record<string, unknown> & { Names: { data: { Dests: NameTree } } } };
  _font: EmbeddedFont;
  ref(data: object): PdfReference;
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
  font(source: string | Uint8Array, family?: string | number, size?: number): this;
  fontSize(size: number): this;
  openImage(source: unknown): unknown;
  endMetadata(): void;
  endOutline(): void;
  endMarkings(): void;
  addContent(content: string): this;
  addNamedDestination(name: string, type: 'XYZ', left: number, top: number, zoom: null): void;
  end(): void;
  annotate(x: number, y: number, width: number, height: number, options: object): this;
  save(): this;
  restore(): this;
  rotate(angle: number, options: { origin: [number, number] }): this;
  translate(x: number, y: number): this;
  scale(x: number, y: number): this;
  path(svg: string): this;
  fill(): this;
  fillColor(color: string, opacity?: number): this;
  strokeColor(color: string, opacity?: number): this;
  lineWidth(width: number): this;
  lineCap(cap: string): this;
  dash(length: number, options: { space: number }): this;
  undash(): this;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  stroke(): this;
}

type FontSources = Readonly<
  Record<string, Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', Uint8Array>>>
>;

interface Internals {
  readonly PDFDocument: new (
    fonts: FontSources,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
    virtualfs: null,
    localAccessPolicy: (path: string) => boolean,
  ) => PdfDocumentBase;
  readonly LayoutBuilder: new (size: PageSize, margins: PageMargins, svgMeasure: SvgMeasure) => LayoutBuilderBase;
  readonly DocumentContext: new () => DocumentContextBase;
  readonly PageElementWriter: new (context: DocumentContextBase) => PageElementWriterBase;
  readonly TextInlines: new (document: PdfDocumentBase) => TextInlinesBase;
  readonly Renderer: new (document: PdfDocumentBase) => RendererBase;
  readonly DocPreprocessor: new () => DocPreprocessorBase;
  readonly DocMeasure: new (
    document: PdfDocumentBase,
    styles: object,
    defaultStyle: object,
    svgMeasure: SvgMeasure,
    tableLayouts: TableLayouts,
  ) => DocMeasureBase;
}

/** Methods of each class that a subclass of ours overrides or calls. */
const dependsOn: Readonly<Record<keyof Internals, readonly string[]>> = {
  PDFDocument: [
    'provideFont',
    'font',
    'openImage',
    'endMetadata',
    'endOutline',
    'endMarkings',
    'addContent',
    'annotate',
    'addNamedDestination',
    'ref',
  ],
  LayoutBuilder: [
    'layoutDocument',
    'tryLayoutDocument',
    'processNode',
    'processVerticalContainer',
    'processLeaf',
    'processRow',
    'buildNextLine',
    'addHeadersAndFooters',
    'registerTableLayouts',
  ],
  DocumentContext: ['getCurrentPage', 'addMargin', 'moveDown', 'addPage'],
  PageElementWriter: [
    'beginUnbreakableBlock',
    'commitUnbreakableBlock',
    'addLine',
    'addFragment',
    'addSVG',
    'addImage',
    'addCanvas',
    'moveToNextPage',
    'context',
  ],
  TextInlines: ['measure', 'widthOfText', 'buildInlines'],
  Renderer: ['renderPages', 'renderLine', 'renderVector', 'renderSVG', 'renderImage'],
  DocPreprocessor: ['preprocessBlock'],
  DocMeasure: ['measureDocument', 'measureBlock', 'buildOrderedMarker', 'buildUnorderedMarker'],
};

type Loader = (name: string) => unknown;

const requireModule = createRequire(import.meta.url);

/**
 * Loads the classes and makes sure that they still have the methods we build on.
 * @throws Error naming what is gone, when another pdfmake than the pinned one is installed.
 */
export function loadInternals(load: Loader = (name) => requireModule(`pdfmake/js/${name}.js`)): Internals {
  const classes: Record<string, unknown> = {};
  for (const [name, methods] of Object.entries(dependsOn)) {
    const found = (load(name) as { default?: { prototype?: Record<string, unknown> } } | undefined)?.default;
    const missing = methods.filter((method) => typeof found?.prototype?.[method] !== 'function');
    if (missing.length > 0) {
      throw new Error(
        `pdfmake has changed: ${name} lacks ${missing.join(', ')}; the PDF layer is written for pdfmake 0.3.11`,
      );
    }
    classes[name] = found;
  }
  return classes as unknown as Internals;
}

/** The classes of the installed pdfmake, checked when this module is loaded. */
export const { PDFDocument, LayoutBuilder, DocumentContext, PageElementWriter, TextInlines, Renderer, DocMeasure } =
  loadInternals();
