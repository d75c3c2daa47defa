// The name of a target's level, in the plot where no line runs: before the level, over or under it.
import { type ChartStyle, centred, textGap } from '../marks/chart-style.js';
import type { Label, Rule } from '../marks/layers.js';
import type { LinePath, PlacedSymbol } from './line-marks.js';
import { type Point, runsThrough } from './runs-through.js';

/** What is drawn in the plot beside the level. */
export interface PlotMarks {
  readonly paths: readonly LinePath[];
  readonly symbols: readonly PlacedSymbol[];
  readonly rules: readonly Rule[];
  /** Light lines, which a name keeps off where it can. */
  readonly grid: readonly Rule[];
}

/** White around the name, and around the middle of a symbol. */
const white = 2;
const symbolRadius = 5;
/** From the level to the nearest name over or under it; lines may move it farther. */
const off = 4;
/** From the plot's right side, where the lines' names stand. */
const edge = 10;

/** The name of a level at its first free place; undefined when none is free. */
export function targetName(
  style: ChartStyle,
  { text, level }: { readonly text: string; readonly level: Rule },
  marks: PlotMarks,
  plot: { readonly width: number; readonly height: number },
): Label | undefined {
  const width = style.metrics.textWidth(text, style.name);
  const cap = style.metrics.capHeight(style.name);
  const within = (x: number) => Math.max(white, Math.min(x, plot.width - edge - width));
  const [start, end] = [within(level.x), within(level.x2 - width)];
  const places = [
    { x: level.x - textGap - width, y: centred(style, level.y, style.name) },
    ...[0, 1, 2, 3, 4, 5].flatMap((step) => {
      const away = off + (step * cap) / 2;
      return [start, end].flatMap((x) => [
        { x, y: level.y - away },
        { x, y: level.y + away + cap },
      ]);
    }),
  ].filter(({ x, y }) => x >= white && x + width <= plot.width - edge && y - cap >= white && y <= plot.height - white);
  const free = ({ x, y }: Point, rules: readonly Rule[]) => {
    const box = { left: x - white, right: x + width + white, top: y - cap - white, bottom: y + white };
    const lines = [...marks.paths.map(({ points }) => points), ...rules.map(endsOf)];
    return (
      !lines.some((points) => runsThrough(points, box)) &&
      !marks.symbols.some(
        (at) => Math.max(gap(at.x, box.left, box.right), gap(at.y, box.top, box.bottom)) < symbolRadius,
      )
    );
  };
  const place =
    places.find((at) => free(at, [...marks.rules, ...marks.grid])) ?? places.find((at) => free(at, marks.rules));
  return place && { ...place, text, align: 'left', size: style.name, color: style.theme.colors.text };
}

function endsOf({ x, y, x2, y2 }: Rule): readonly Point[] {
  return [
    { x, y },
    { x: x2, y: y2 },
  ];
}

/** How far outside `from`…`to` it is. */
function gap(at: number, from: number, to: number): number {
  return Math.max(from - at, at - to, 0);
}
