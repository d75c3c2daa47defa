// One panel of small multiples: its name, its lines, and their last values.
import { asText, type ChartStyle, centred, hairline, lineHeight, textGap } from '../marks/chart-style.js';
import { type Label, linear, type Rule } from '../marks/layers.js';
import type { SeriesStyle } from '../marks/series-style.js';
import { spreadLabels } from '../marks/spread-labels.js';
import { timeAxis } from '../marks/time-axis.js';
import type { ValueAxis } from '../marks/value-axis.js';
import { valueGrid } from '../marks/value-grid.js';
import { wrapLabel } from '../marks/wrap-label.js';
import type { MultiplesChart } from '../model/chart-model.js';
import { type LinePath, linePaths, lineSymbols, type Place, type PlacedSymbol, type StyledLine } from './line-marks.js';
import { drawnBreaks, lineSegments } from './line-segments.js';
import { endValue, type PanelGrid, type PlacedPanel, panelInset } from './multiples-grid.js';

/** What all panels share. */
export interface PanelScales {
  readonly chart: MultiplesChart;
  readonly axis: ValueAxis;
  /** With a published value in any panel. */
  readonly years: readonly number[];
  /** By the series' name. */
  readonly looks: ReadonlyMap<string, SeriesStyle>;
  readonly plot: PanelGrid['plot'];
}

export interface PanelMarks {
  readonly rules: readonly Rule[];
  readonly labels: readonly Label[];
  readonly paths: readonly LinePath[];
  readonly symbols: readonly PlacedSymbol[];
}

/** The panel's marks, where it stands in the drawing. */
export function drawPanel(panel: PlacedPanel, scales: PanelScales, style: ChartStyle): PanelMarks {
  const { axis, years, plot, chart } = scales;
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const xAt = linear({
    domain: [first === last ? first - 1 : first, last],
    range: [panelInset, plot.width - panelInset],
  });
  const yAt = linear({ domain: [axis.min, axis.max], range: [plot.height, 0] });
  const lines = styledLines(panel, scales);
  const empty = lines.every(({ segments }) => segments.length === 0);

  const grid = valueGrid(style, axis, yAt, plot.width);
  const time = timeAxis(style, years, xAt, plot);
  const below = timeAxis(style, years, xAt, { width: plot.width, height: plot.height + (panel.years ?? 0) });
  const cuts = drawnBreaks(chart.breaks, years).map(({ at }) => breakLine(xAt(at), plot.height, style));
  const place: Place = ({ x, y }) => ({ x: xAt(x), y: yAt(y) });
  const local = {
    // An empty panel has room for the words that say so.
    rules: [...(empty ? [] : [...grid.rules, ...cuts]), ...time.rules, ...(panel.years ? below.rules : [])],
    labels: [
      ...(panel.first ? grid.labels : []),
      ...(panel.years === undefined ? [] : below.labels),
      ...titleLabels(panel.title, style),
      ...(empty ? emptyLabels(plot, style) : endValues(panel, lines, scales, { place, style })),
    ],
    paths: linePaths(lines, place),
    symbols: lineSymbols(lines, place),
  };
  return moved(local, panel);
}

function styledLines({ series }: PlacedPanel, { chart, looks }: PanelScales): readonly StyledLine[] {
  return series.flatMap(({ name, points }) => {
    const look = looks.get(name);
    return look ? [{ segments: lineSegments(points, chart), style: look, width: 1.5 }] : [];
  });
}

function breakLine(x: number, height: number, style: ChartStyle): Rule {
  return { x, x2: x, y: 0, y2: height, color: style.theme.colors.secondary, width: hairline };
}

/** Above the plot, its last line nearest. */
function titleLabels(lines: readonly string[], style: ChartStyle): readonly Label[] {
  return lines.map((text, line) => {
    const y = -7 - (lines.length - 1 - line) * lineHeight(style.small);
    return { text, x: 0, y, align: 'left', size: style.small, color: style.theme.colors.text, bold: true };
  });
}

/** In the middle of a plot without lines. */
export function emptyLabels(plot: PanelScales['plot'], style: ChartStyle): readonly Label[] {
  const measure = (line: string) => style.metrics.textWidth(line, style.small);
  const lines = wrapLabel('Inga uppgifter redovisas.', plot.width, measure);
  return lines.map((text, line) => {
    const middle = plot.height / 2 + (line - (lines.length - 1) / 2) * lineHeight(style.small);
    const y = centred(style, middle, style.small);
    return { text, x: plot.width / 2, y, align: 'center', size: style.small, color: style.theme.colors.secondary };
  });
}

/** The last year's values to the right of the plot, in the lines' colours, as near their ends as they can stand. */
function endValues(
  { series }: PlacedPanel,
  lines: readonly StyledLine[],
  { chart, years, plot }: PanelScales,
  { place, style }: { place: Place; style: ChartStyle },
): readonly Label[] {
  const size = lineHeight(style.small) + 2;
  const wishes = lines.map(({ segments }) => {
    const last = segments.at(-1)?.at(-1);
    return { at: last ? place(last).y : plot.height / 2, size };
  });
  // Clear of the last year below the plot.
  const middles = spreadLabels(wishes, -size / 2, plot.height + size / 2 - 1);
  return lines.flatMap(({ style: look }, index): readonly Label[] => {
    const one = series[index];
    if (!one) return [];
    const text = endValue(one, years.at(-1) ?? 0, chart.decimals);
    const y = centred(style, middles[index] ?? 0, style.small);
    const x = plot.width + textGap - 2;
    return [{ text, x, y, align: 'left', size: style.small, color: asText(style, look.color) }];
  });
}

/** The marks of a plot whose upper left corner stands there. */
export function moved(
  { rules, labels, paths, symbols }: PanelMarks,
  { x: dx, y: dy }: { readonly x: number; readonly y: number },
): PanelMarks {
  const move = <T extends { readonly x: number; readonly y: number }>(one: T): T => ({
    ...one,
    x: one.x + dx,
    y: one.y + dy,
  });
  return {
    rules: rules.map((rule) => ({ ...move(rule), x2: rule.x2 + dx, y2: rule.y2 + dy })),
    labels: labels.map(move),
    paths: paths.map((path) => ({ ...path, points: path.points.map(move) })),
    symbols: symbols.map(move),
  };
}
