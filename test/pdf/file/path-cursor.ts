// Where paths and pictures are painted: the graphics state and path of ISO 32000-1, 8.4 and 8.5, as far as bounds need it.
import { boundsOf, identity, intersection, type Matrix, multiply, transform } from './matrix.js';
import type { Box } from './pdf-file.js';

interface GraphicsState {
  readonly ctm: Matrix;
  readonly clip: Box | undefined;
  readonly lineWidth: number;
}

type Point = readonly [number, number];

const strokes = new Set(['S', 's', 'B', 'B*', 'b', 'b*']);
const fills = new Set(['f', 'F', 'f*']);

export class PathCursor {
  #state: GraphicsState;
  #path: Point[] = [];
  #clips = false;

  constructor(page: Box) {
    this.#state = { ctm: identity, clip: page, lineWidth: 1 };
  }

  get ctm(): Matrix {
    return this.#state.ctm;
  }

  save(): GraphicsState {
    return this.#state;
  }

  restore(state: GraphicsState): void {
    this.#state = state;
  }

  /** False for an operator that neither builds a path nor changes where things stand. */
  operate(operator: string, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[]): boolean {
    switch (operator) {
      case 'cm':
        this.concatenate([a, b, c, d, e, f]);
        return true;
      case 'w':
        this.#state = { ...this.#state, lineWidth: a };
        return true;
      case 'm':
      case 'l':
        this.#path.push(this.#onPage([a, b]));
        return true;
      case 'c':
        this.#path.push(...[[a, b] as const, [c, d] as const, [e, f] as const].map(this.#onPage));
        return true;
      case 'v':
      case 'y':
        this.#path.push(this.#onPage([a, b]), this.#onPage([c, d]));
        return true;
      case 're':
        this.#path.push(...this.#corners({ left: a, bottom: b, right: a + c, top: b + d }));
        return true;
      case 'W':
      case 'W*':
        this.#clips = true;
        return true;
      case 'n':
        this.#endPath();
        return true;
      default:
        return operator === 'h';
    }
  }

  concatenate(matrix: Matrix): void {
    this.#state = { ...this.#state, ctm: multiply(matrix, this.#state.ctm) };
  }

  clipTo(box: Box): void {
    this.#state = { ...this.#state, clip: intersection(this.#state.clip, boundsOf(this.#corners(box))) };
  }

  paints(operator: string): boolean {
    return strokes.has(operator) || fills.has(operator);
  }

  /** Ends the path; what of it shows, pen width included. */
  paint(operator: string): Box | undefined {
    const [a, b, c, d] = this.#state.ctm;
    const pen = strokes.has(operator) ? (this.#state.lineWidth / 2) * Math.sqrt(Math.abs(a * d - b * c)) : 0;
    const box = intersection(boundsOf(this.#path, pen), this.#state.clip);
    this.#endPath();
    return box;
  }

  /** Where a picture shows. */
  unitSquare(): Box | undefined {
    return intersection(boundsOf(this.#corners({ left: 0, bottom: 0, right: 1, top: 1 })), this.#state.clip);
  }

  /** Where a shading shows. */
  get clip(): Box | undefined {
    return this.#state.clip;
  }

  #endPath(): void {
    if (this.#clips) this.#state = { ...this.#state, clip: intersection(this.#state.clip, boundsOf(this.#path)) };
    this.#clips = false;
    this.#path = [];
  }

  #corners({ left, bottom, right, top }: Box): Point[] {
    return (
      [
        [left, bottom],
        [right, bottom],
        [left, top],
        [right, top],
      ] as const
    ).map(this.#onPage);
  }

  readonly #onPage = ([x, y]: Point): Point => transform(this.#state.ctm, x, y);
}
