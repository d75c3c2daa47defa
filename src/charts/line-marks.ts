// The marks of a line chart: cut lines, and symbols where a line ends or a point stands alone.
import { lineWidth } from './chart-style.js';
import { colorField, inPoints, type Layer, onScale, type Scale } from './layers.js';
import type { DrawnPoint } from './line-segments.js';
import type { SeriesStyle } from './series-style.js';

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
}

/** One layer with all lines; each segment is a path of its own. */
export function lineLayers(lines: readonly StyledLine[], x: Scale, y: Scale): Layer[] {
  const values = lines.flatMap(({ segments, style }, series) =>
    segments.flatMap((points, index) =>
      points.length === 1
        ? []
        : points.map((point) => ({
            x: point.x,
            y: point.y,
            path: `${series}.${index}`,
            color: style.color,
            dash: style.dash,
          })),
    ),
  );
  if (values.length === 0) return [];
  return [
    {
      data: { values },
      mark: { type: 'line', strokeWidth: lineWidth, strokeJoin: 'round' },
      encoding: {
        x: onScale('x', x),
        y: onScale('y', y),
        detail: { field: 'path', type: 'nominal' },
        color: colorField,
        strokeDash: { field: 'dash', type: 'nominal', scale: null },
      },
    },
  ];
}

export interface PlacedSymbol {
  readonly x: number;
  readonly y: number;
  readonly style: SeriesStyle;
}

/** Where symbols stand: at each series' last point and at each isolated one. In points. */
export function lineSymbols(
  lines: readonly StyledLine[],
  place: (point: DrawnPoint) => { x: number; y: number },
): PlacedSymbol[] {
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
        values: symbols.map(({ x, y, style }) => ({
          x,
          y,
          color: style.color,
          shape: style.shape,
          size: (symbolAreas[style.shape] ?? 28) * scale,
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
