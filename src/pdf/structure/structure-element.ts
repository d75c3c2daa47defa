// An element of the structure tree before it is written: what a screen reader and the archive see of a document.
import type { PdfReference } from '../pdfmake/pdfkit-document.js';

/** Standard structure types (ISO 32000-1, 14.8.4) that our documents use. */
export type StructureType =
  | 'Document'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Note'
  | 'Span';

/** One attribute dictionary. Values are as pdfkit writes them: a string is a name, a `String` object is a string. */
export type Attributes = Readonly<Record<string, unknown>> & { readonly O: 'Layout' | 'List' | 'Table' };

export interface ElementProperties {
  /** Unique in the file, ASCII. */
  readonly id?: string;
  /** BCP 47. */
  readonly lang?: string;
  readonly alt?: string;
  readonly attributes?: readonly Attributes[];
  /** Written even when nothing is in it, as an empty cell of a table must be. */
  readonly keepEmpty?: true;
}

/** A run of a page's content. */
export interface MarkedContentKid {
  readonly page: PdfReference;
  readonly mcid: number;
}

/** An annotation, which is no content of a page. */
export interface ObjectKid {
  readonly page: PdfReference;
  readonly annotation: PdfReference;
}

export type Kid = StructureElement | MarkedContentKid | ObjectKid;

export class StructureElement {
  readonly kids: Kid[] = [];
  readonly attributes: Attributes[];

  constructor(
    readonly type: StructureType,
    readonly properties: ElementProperties = {},
  ) {
    this.attributes = [...(properties.attributes ?? [])];
  }

  /** A new element after those that are there. */
  child(type: StructureType, properties?: ElementProperties): StructureElement {
    const made = new StructureElement(type, properties);
    this.kids.push(made);
    return made;
  }

  /** Whether anything in it reaches a page. */
  get isEmpty(): boolean {
    return (
      this.properties.keepEmpty !== true && this.kids.every((kid) => kid instanceof StructureElement && kid.isEmpty)
    );
  }
}
