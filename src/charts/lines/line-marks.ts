// The marks of a line chart: cut lines, and symbols where a line ends or a point stands alone.
import type { HexColor } from '../../theme/contrast.js';
import { lineWidth } from '../marks/chart-style.js';
import { colorField, inPoints, type Layer } from '../marks/layers.js';
import type { SeriesStyle } from '../marks/series-style.js';
import type { DrawnPoint } from './line-segments.js';

/** Areas in square points that make the shapes look equally large. */
const symbolAreas: Readonly<Record<string, number>> = {
  circle: 28,
  square: 24,
  'triangle-up': 38,
  'triangle-down': 38,
  diamond: 30,
  cross: 30,
};

export interface StyledLine {
  readonly segments: readonly (readonly DrawnPoint[])[];
  readonly style: SeriesStyle;
  /** Thinner or thicker than other charts' lines. */
  readonly width?: number;
}

/** From data to points. */
export type Place = (point: { readonly x: number; readonly y: number }) => {
  readonly x: number;
  readonly y: number;
};

/** A run of joined points, in points from the plot's upper left corner. */
export interface LinePath {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly color: HexColor;
  readonly dash: readonly number[];
  readonly width: number;
}

/** A path for each run of at least two points. */
export function linePaths(lines: readonly StyledLine[], place: Place): readonly LinePath[] {
  return lines.flatMap(({ segments, style: { color, dash, weight = 0 }, width = lineWidth }) => {
    const look = { color, dash, width: width + weight };
    return segments.filter((points) => points.length > 1).map((points) => ({ points: points.map(place), ...look }));
  });
}

/** One layer with all paths, the last on top. */
export function lineLayers(paths: readonly LinePath[]): Layer[] {
  const values = paths.flatMap(({ points, ...look }, path) => points.map((point) => ({ ...point, ...look, path })));
  if (values.length === 0) return [];
  return [
    {
      data: { values },
      mark: { type: 'line', strokeJoin: 'round' },
      encoding: {
        x: inPoints('x'),
        y: inPoints('y'),
        detail: { field: 'path', type: 'nominal' },
        color: colorField,
        strokeWidth: { field: 'width', type: 'quantitative', scale: null },
        strokeDash: { field: 'dash', type: 'nominal', scale: null },
      },
    },
  ];
}

export interface PlacedSymbol {
  readonly x: number;
  readonly y: number;
  readonly style: SeriesStyle;
  /** Its area is so many times that of others. */
  readonly scale?: number;
}

/** Where symbols stand: at each series' last point and at each isolated one. In points. */
export function lineSymbols(lines: readonly StyledLine[], place: Place): PlacedSymbol[] {
  return lines.flatMap(({ segments, style }) => {
    const last = segments.at(-1)?.at(-1);
    const marked = segments.flatMap((points) => points.filter((point) => points.length === 1 || point === last));
    return marked.map((point) => ({ ...place(point), style }));
  });
}

/** Filled symbols with a thin white edge; `scale` enlarges their areas. */
export function symbolLayers(symbols: readonly PlacedSymbol[], edge: string, scale = 1): Layer[] {
  if (symbols.length === 0) return [];
  return [
    {
      data: {
        values: symbols.map(({ x, y, style, scale: own = 1 }) => ({
          x,
          y,
          color: style.color,
          shape: style.shape,
          size: (symbolAreas[style.shape] ?? 28) * scale * own,
        })),
      },
      mark: { type: 'point', filled: true, stroke: edge, strokeWidth: 0.75, opacity: 1 },
      encoding: {
        x: inPoints('x'),
        y: inPoints('y'),
        fill: colorField,
        size: { field: 'size', type: 'quantitative', scale: null },
        shape: { field: 'shape', type: 'nominal', scale: null },
      },
    },
  ];
}
