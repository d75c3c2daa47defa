// Nodes as pdfmake measures and places them, with what of ours they carry.
import type { Inline } from './inline.js';
import type { Vector } from './vector.js';

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
  /** Ours: may wait for the next page while the text after it fills this one. */
  floats?: boolean;
  /** Ours: least space to what comes next. */
  spaceBelow?: number;
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

/** The marker of a list item: one line of text, or a drawing. */
export interface ListMarker {
  _inlines?: Inline[];
  _minWidth?: number;
}
