// Pages and what layout puts on them.
import type { Inline } from './inline.js';
import type { LayoutNode } from './layout-node.js';
import type { ArtifactType, Picture, Vector } from './vector.js';

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
  pageSize: PageSize;
  readonly pageMargins: PageMargins;
}

export interface Fragment {
  items: PageItem[];
  height: number;
  xOffset?: number;
  yOffset?: number;
  insertedOnPages?: boolean[];
}
