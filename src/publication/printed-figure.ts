// A printed figure as data: what the manifest says of it, and how two printings are compared.
import type { Figure } from '../disclosure/figure.js';
import { cellKeyId } from '../indicators/cell-key.js';
import { sha256 } from './sha256.js';

/** A figure without the document it stands in. `keys` are `cellKeyId`s in the order that the operation names its sources. */
export interface PrintedFigure {
  readonly text: string;
  readonly operation: Figure['operation'];
  readonly decimals?: number;
  readonly keys: readonly string[];
}

/** A chapter's figures stand in the complete report as well: each is described once. */
const described = new WeakMap<Figure, PrintedFigure>();

export function describeFigure(figure: Figure): PrintedFigure {
  const known = described.get(figure) ?? describe(figure);
  described.set(figure, known);
  return known;
}

function describe(figure: Figure): PrintedFigure {
  return {
    text: figure.text,
    operation: figure.operation,
    ...(figure.decimals === undefined ? {} : { decimals: figure.decimals }),
    keys: figure.sources.map((source) => cellKeyId(source.key)),
  };
}

/** Canonical text: equal figures have equal ids, and ids sort by what the figure shows. */
export function figureId({ text, operation, decimals, keys }: PrintedFigure): string {
  return JSON.stringify([keys, operation, decimals ?? null, text]);
}

/** Fingerprint of all that a file prints. The same figures in another order, or printed twice, are the same. */
export function fingerprintFigures(figures: readonly PrintedFigure[]): string {
  return sha256([...new Set(figures.map(figureId))].sort().join('\n'));
}
