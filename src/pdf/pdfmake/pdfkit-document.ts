// What we use of pdfkit: a document, its fonts, references and outline.

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

export interface OutlineItem {
  readonly children: OutlineItem[];
  readonly options: { expanded?: boolean };
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options: object): OutlineItem;
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
