// Two years side by side, a line from one to the other for each member: values at both ends, names at the right.
import { axisWidth, type ChartStyle, lineHeight, measureLabel } from '../marks/chart-style.js';
import {
  type Drawing,
  drawing,
  type Label,
  linear,
  plotSize,
  type Rule,
  ruleLayers,
  textLayers,
} from '../marks/layers.js';
import type { SlopeChart } from '../model/chart-model.js';
import { lineLayers, symbolLayers } from './line-marks.js';
import { drawEnds, endsHeight, placeEnds } from './slope-ends.js';
import { type SlopeLine, slopeLines } from './slope-lines.js';

const leastHeight = 140;
/** From a mark of the scale to the first text above. */
const yearGap = 10;
/** A scale from zero costs the lines this part of their room at most. */
const zeroShare = 0.35;

/** Draws a slope chart that has at least one published value. */
export function slopeChart(chart: SlopeChart, style: ChartStyle): Drawing {
  const lines = slopeLines(chart, style);
  const domain = domainOf(lines);
  const slack = lineHeight(style.small) / 2;
  const top = style.small + 6 + style.small + yearGap;
  const needed = Math.max(endsHeight(lines, 'from', style), endsHeight(lines, 'to', style)) - 2 * slack;
  const height = Math.max(leastHeight, needed);
  const yAt = linear({ domain, range: [height, 0] });
  const [start, end] = [
    placeEnds(lines, 'from', { yAt, height, slack }, style),
    placeEnds(lines, 'to', { yAt, height, slack }, style),
  ];
  const bottom = slack + 1;
  const frame = {
    width: style.width,
    height: top + height + bottom,
    left: start.width,
    right: end.width,
    top,
    bottom,
  };

  const plot = plotSize(frame);
  const marks = lines.flatMap(({ from, to, look, width }) => {
    const left = from.value === undefined ? [] : [{ x: 0, y: yAt(from.value) }];
    const right = to.value === undefined ? [] : [{ x: plot.width, y: yAt(to.value) }];
    return [{ points: [...left, ...right], look, width }];
  });
  const paths = marks
    .filter(({ points }) => points.length === 2)
    .map(({ points, look: { color, dash }, width }) => ({ points, color, dash, width }));
  const symbols = marks.flatMap(({ points, look }) => points.map((point) => ({ ...point, style: look })));
  const ends = [
    drawEnds(lines, start, { axis: 0, yAt }, style),
    drawEnds(lines, end, { axis: plot.width, yAt }, style),
  ];
  const unit = domain[0] > 0 ? `${chart.measure} (skalan börjar inte vid noll)` : chart.measure;
  return drawing(frame, [
    ...ruleLayers([...axes(plot, style), ...ends.flatMap(({ leaders }) => leaders)]),
    ...lineLayers(paths),
    ...symbolLayers(symbols, style.theme.colors.page),
    ...textLayers([
      measureLabel(style, unit, frame),
      ...yearLabels(chart, plot.width, style),
      ...ends.flatMap(({ labels }) => labels),
    ]),
  ]);
}

/** Of the published values; with zero when that leaves the lines most of the height. */
function domainOf(lines: readonly SlopeLine[]): readonly [number, number] {
  const values = lines
    .flatMap(({ from, to }) => [from, to])
    .flatMap(({ value }) => (value === undefined ? [] : [value]));
  const [min, max] = [Math.min(...values), Math.max(...values)];
  if (min === max) return [Math.min(0, min), max === 0 ? 1 : Math.max(0, max)];
  return min > 0 && min < max * zeroShare ? [0, max] : [min, max];
}

function axes(plot: { width: number; height: number }, style: ChartStyle): readonly Rule[] {
  const line = { y: 0, y2: plot.height, color: style.theme.colors.axis, width: axisWidth };
  return [0, plot.width].map((x) => ({ x, x2: x, ...line }));
}

function yearLabels({ from, to }: SlopeChart, width: number, style: ChartStyle): readonly Label[] {
  const common = {
    y: -yearGap,
    align: 'center',
    size: style.small,
    color: style.theme.colors.text,
    bold: true,
  } as const;
  return [
    { text: String(from), x: 0, ...common },
    { text: String(to), x: width, ...common },
  ];
}
