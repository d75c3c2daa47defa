// Nodes as we hand them to pdfmake: flat, styled by name, with what a later structure tree needs to know.

import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { FontMetrics } from '../../typography/font-metrics.js';
import type { Look, StyleName } from '../look.js';
import type { InlineElement } from '../pdfmake/inline.js';
import type { Vector } from '../pdfmake/vector.js';

/** Left, top, right, bottom. Space between blocks is always on top, so that none is left over at a page's end. */
export type Margin = readonly [number, number, number, number];

/** A piece of text of one look. Runs are never nested: pdfmake loses the style of the outer one. */
export interface Run {
  readonly text?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly sup?: boolean;
  readonly color?: string;
  readonly background?: string;
  readonly fontSize?: number;
  readonly decoration?: 'underline';
  readonly link?: string;
  readonly linkToDestination?: string;
  /** Prints the number of the page on which the node with this id stands. */
  readonly pageReference?: string;
  /** Hangs to the left of the text by this much. */
  readonly hang?: number;
  /** What a link leads to, in words for who does not see it; its own text where this is missing. */
  readonly linkTitle?: string;
  /** Refers to the note with this id, which is set at the foot of the page that this run comes to stand on. */
  readonly note?: string;
  /** A named destination at this run. */
  readonly anchor?: string;
  /** Elements of the structure tree around the run, outermost first; runs of one link share them. */
  readonly elements?: readonly InlineElement[];
}

/** An element of the structure tree around what a node holds, where it does not follow from the kind of node. */
export type Role = 'Caption' | 'Div' | 'L' | 'LI' | 'P' | 'TOC' | 'TOCI';

interface NodeBase {
  readonly margin?: Margin;
  readonly width?: number | string;
  readonly pageBreak?: 'before';
  readonly pageOrientation?: 'portrait' | 'landscape';
  readonly relativePosition?: { readonly x: number; readonly y: number };
  readonly absolutePosition?: { readonly x: number; readonly y: number };
  readonly keepWithNext?: boolean;
  /** Begins on the page on which the table or picture above it ends. */
  readonly keepWithPrevious?: boolean;
  /** Least space to whatever comes next, where that may be something else than what comes next here. */
  readonly spaceBelow?: number;
  readonly role?: Role;
  /** With the role Caption: the table with this label. */
  readonly captionOf?: string;
  /** A heading of the structure tree, with all that the node holds; levels that are skipped there are closed up. */
  readonly headingLevel?: number;
  /** Decoration that says nothing by itself: left out of the structure tree. */
  readonly artifact?: true;
  /** A header cell of a table, and which cells it heads. */
  readonly header?: 'Column' | 'Row';
  /** On a row's header cell: the heading row above heads this row too. */
  readonly inGroup?: true;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

export interface TextNode extends NodeBase {
  readonly text: string | Run[];
  readonly style: StyleName;
  readonly alignment?: 'right' | 'center';
  readonly bold?: boolean;
  readonly color?: string;
  readonly noWrap?: boolean;
  readonly id?: string;
  readonly outline?: boolean;
  readonly outlineText?: string;
  readonly outlineParentId?: string;
  readonly outlineExpanded?: boolean;
  /** Dots lead from the end of the text to the end of its column. */
  readonly leader?: boolean;
}

export interface StackNode extends NodeBase {
  readonly stack: PdfNode[];
  readonly unbreakable?: boolean;
  /** Waits for the next page when it has no room, and lets the text after it fill this one. */
  readonly floats?: boolean;
  readonly panel?: { readonly fill: string; readonly padding: number };
}

export interface ColumnsNode extends NodeBase {
  readonly columns: PdfNode[];
  readonly columnGap?: number;
  readonly unbreakable?: boolean;
}

export interface ListNode extends NodeBase {
  readonly ul?: PdfNode[];
  readonly ol?: PdfNode[];
}

export interface SvgNode extends NodeBase {
  readonly svg: string;
  readonly height?: number;
  readonly alt: string;
  readonly options?: { readonly warningCallback: (message: string) => void };
}

export interface CanvasNode extends NodeBase {
  readonly canvas: Vector[];
}

export interface TableNode extends NodeBase {
  readonly table: {
    readonly body: (PdfNode | Record<string, never>)[][];
    readonly widths: number[];
    readonly headerRows: number;
    readonly keepWithHeaderRows: number;
    readonly dontBreakRows: true;
  };
  /** The caption with this `captionOf` is this table's. */
  readonly label?: string;
  readonly layout: object;
}

export type PdfNode = TextNode | StackNode | ColumnsNode | ListNode | SvgNode | CanvasNode | TableNode;

/** What the makers of nodes share for one document. */
export interface Setting {
  readonly look: Look;
  readonly metrics: FontMetrics;
  /** Labels and notes that have a place in this document. */
  readonly destinations: ReadonlySet<string>;
  /** Notes that a mark has been made for: grows while the nodes are made, in reading order. */
  readonly referred: Set<string>;
  /** Running text: its words may be divided. Never those of headings, captions, tables and links. */
  readonly dividesWords?: true;
  /** A logo as SVG text, when the theme names one. */
  readonly logo?: string;
  readonly report: (diagnostic: Diagnostic) => void;
}
