// Nodes as we hand them to pdfmake: flat, styled by name, with what a later structure tree needs to know.

import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { FontMetrics } from '../../typography/font-metrics.js';
import type { Look, StyleName } from '../look.js';
import type { Vector } from '../pdfmake-internals.js';

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
}

interface NodeBase {
  readonly margin?: Margin;
  readonly width?: number | string;
  readonly pageBreak?: 'before';
  readonly pageOrientation?: 'portrait' | 'landscape';
  readonly relativePosition?: { readonly x: number; readonly y: number };
  readonly absolutePosition?: { readonly x: number; readonly y: number };
  readonly keepWithNext?: boolean;
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
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** H1–H6 of the structure tree. */
  readonly headingLevel?: number;
}

export interface StackNode extends NodeBase {
  readonly stack: PdfNode[];
  readonly unbreakable?: boolean;
  readonly panel?: { readonly fill: string; readonly padding: number };
  readonly colSpan?: number;
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
  readonly layout: object;
}

export type PdfNode = TextNode | StackNode | ColumnsNode | ListNode | SvgNode | CanvasNode | TableNode;

/** What the makers of nodes share for one document. */
export interface Setting {
  readonly look: Look;
  readonly metrics: FontMetrics;
  /** Labels and notes that have a place in this document. */
  readonly destinations: ReadonlySet<string>;
  /** A logo as SVG text, when the theme names one. */
  readonly logo?: string;
  readonly report: (diagnostic: Diagnostic) => void;
}
