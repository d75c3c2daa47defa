// Drawings and pictures on a page.

/** Why an item is not part of the text. Page heads and feet and repeated table headers are `Pagination`. */
export type ArtifactType = 'Pagination' | 'Layout';

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
