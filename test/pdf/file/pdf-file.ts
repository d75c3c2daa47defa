// A finished PDF as it is found in its bytes: pages with marked sequences, the structure tree, fonts and links between them.
import type { PDFContext, PDFDict, PDFObject } from '@cantoo/pdf-lib';

/** In the page's own units from its lower left corner. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export interface PdfFile {
  readonly bytes: Uint8Array;
  /** Every object of the file, for questions that are not answered here. */
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly info: PDFDict | undefined;
  readonly pages: readonly PdfPage[];
  readonly structure: StructureTree | undefined;
  /** All elements, a parent before its children. */
  readonly elements: readonly StructureElement[];
  readonly fonts: readonly PdfFont[];
  /** Named destinations in the order of the name tree, equal names kept. */
  readonly destinations: readonly NamedDestination[];
  readonly outline: readonly OutlineItem[];
  /** Decoded text of the metadata stream, empty without one. */
  readonly xmp: string;
}

export interface PdfPage {
  /** From 0. */
  readonly index: number;
  /** Key of the page object, as in `ObjectChild.object`. */
  readonly object: string;
  readonly dictionary: PDFDict;
  readonly width: number;
  readonly height: number;
  /** In the order they are painted. What is painted outside every sequence is one of the kind `unmarked`. */
  readonly sequences: readonly MarkedSequence[];
  readonly annotations: readonly Annotation[];
  /** What is wrong with the nesting of the content stream. */
  readonly faults: readonly ContentFault[];
  /** Deepest nesting of `q`, within form XObjects too. */
  readonly depth: number;
  /** Every operator used, within form XObjects too. */
  readonly operators: ReadonlySet<string>;
}

export interface MarkedSequence {
  readonly page: number;
  readonly kind: 'content' | 'artifact' | 'unmarked';
  /** The tag of the content stream: `P`, `Artifact` …, empty for `unmarked`. */
  readonly tag: string;
  readonly mcid?: number;
  readonly artifact?: Artifact;
  /** Operators that paint: `Tj`, `S`, `f`, `sh`, `Do` …, in order. */
  readonly paints: readonly string[];
  readonly pieces: readonly TextPiece[];
  /** Bounds of the paths, shadings and images painted. */
  readonly shapes: readonly Box[];
}

export interface Artifact {
  /** `Pagination`, `Layout`, `Page` or `Background`. */
  readonly type?: string;
  readonly subtype?: string;
}

/** One string shown: from one position to the next, kerning within it included. */
export interface TextPiece {
  readonly page: number;
  /** Through ToUnicode; a code without a value is U+FFFD. */
  readonly text: string;
  readonly codes: readonly number[];
  /** Where the first glyph starts on the baseline. */
  readonly x: number;
  readonly y: number;
  /** Along the baseline, by the widths of the font. */
  readonly width: number;
  /** Font size as seen on the page. */
  readonly size: number;
  readonly font: PdfFont;
  /** Degrees, anticlockwise. */
  readonly angle: number;
  /** From descender to ascender, upright text and turned text alike. */
  readonly box: Box;
}

export interface ContentFault {
  readonly kind:
    | 'EMC without BDC'
    | 'BDC without EMC'
    | 'Q without q'
    | 'q without Q'
    | 'nested MCID'
    | 'Artifact within content'
    | 'content within Artifact'
    | 'MCID within a form'
    | 'BT within BT'
    | 'marked content across BT'
    | 'unknown operator';
  readonly at: string;
}

export interface StructureTree {
  readonly dictionary: PDFDict;
  readonly children: readonly StructureElement[];
  /** Keys and values of the parent tree, in the order of the file. */
  readonly parents: readonly (readonly [number, PDFObject | undefined])[];
  /** Identifiers and object keys of elements, in the order of the file. */
  readonly ids: readonly (readonly [string, string])[];
}

export interface StructureElement {
  /** Key of the object: `12 0 R`. */
  readonly object: string;
  readonly dictionary: PDFDict;
  /** As written, and the standard type that the role map makes of it. */
  readonly type: string;
  readonly role: string;
  readonly parent: StructureElement | undefined;
  readonly children: readonly StructureChild[];
  /** By owner (`Table`, `Layout`, `List` …), entries of several dictionaries of one owner merged. */
  readonly attributes: Readonly<Record<string, Readonly<Record<string, AttributeValue>>>>;
  readonly id?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly actualText?: string;
  readonly title?: string;
}

export type AttributeValue = string | number | boolean | readonly (string | number | boolean)[];

export type StructureChild =
  | { readonly kind: 'element'; readonly element: StructureElement }
  | { readonly kind: 'content'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'object'; readonly page: number; readonly object: string };

export interface Annotation {
  readonly object: string;
  readonly dictionary: PDFDict;
  readonly subtype: string;
  readonly box: Box;
  readonly contents: string | undefined;
  readonly flags: number;
  readonly structParent: number | undefined;
  readonly target: LinkTarget | undefined;
}

export type LinkTarget =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'address'; readonly uri: string }
  | { readonly kind: 'other'; readonly action: string };

/** `page` is -1 when it leads to no page of this file. */
export interface Place {
  readonly page: number;
  readonly fit: string;
  readonly left?: number;
  readonly top?: number;
}

export interface NamedDestination {
  readonly name: string;
  readonly place: Place;
}

export interface OutlineItem {
  readonly title: string;
  readonly count: number | undefined;
  readonly target: LinkTarget | undefined;
  readonly children: readonly OutlineItem[];
}

export interface PdfFont {
  readonly object: string;
  readonly dictionary: PDFDict;
  /** `Type0`, `TrueType` …; the descendant's own type for a composite font. */
  readonly subtype: string;
  readonly descendant: PDFDict | undefined;
  readonly baseFont: string;
  readonly descriptor: PDFDict | undefined;
  /** The embedded font program. */
  readonly program: Uint8Array | undefined;
  /** 1/1000 of the font size. */
  widthOf(code: number): number;
  /** The Unicode value of a code, where ToUnicode gives one. */
  unicodeOf(code: number): string | undefined;
  /** Codes with a value, as written. */
  readonly unicode: ReadonlyMap<number, string>;
  /** Codes shown on some page. */
  readonly used: ReadonlySet<number>;
}
