// Lines over time: proportional axis, gaps left open, breaks cut, names at the lines' ends.
import { breakMarks, drawBreakMarks } from './break-marks.js';
import type { LineChart } from './chart-model.js';
import { chartValue } from './chart-number.js';
import { type ChartStyle, lineHeight, measureLabel, textGap } from './chart-style.js';
import { endLabelLines, endLabels, endLabelsFit, endLabelWidth } from './end-labels.js';
import { type Drawing, drawing, type Frame, linear, plotSize, ruleLayers, type Scale, textLayers } from './layers.js';
import { drawLegend, legend } from './legend.js';
import { lineLayers, lineSymbols, type StyledLine, symbolLayers } from './line-marks.js';
import { type DrawnBreak, drawnBreaks, lineSegments, publishedYears } from './line-segments.js';
import { seriesStyles } from './series-style.js';
import { timeAxis, timeAxisHeight } from './time-axis.js';
import { valueAxis } from './value-axis.js';
import { gridMargin, valueGrid } from './value-grid.js';

/** 60 mm: the height of a line chart without legend or breaks. */
const baseHeight = 170;
/** From the plot's sides to the first and the last point. */
const inset = 8;

interface NamedLine extends StyledLine {
  readonly name: string;
  /** What stands at the line's end, on one or more lines. */
  readonly endText: readonly string[];
}

/** Draws a line chart that has at least one published value. */
export function lineChart(chart: LineChart, style: ChartStyle): Drawing {
  const years = publishedYears(chart.series);
  const lines = namedLines(chart, style);
  const values = lines.flatMap(({ segments }) => segments.flat().map(({ y }) => y));
  const axis = valueAxis(values, { fromZero: chart.fromZero, decimals: chart.decimals });

  const head = style.small + lineHeight(style.small);
  const [left, bottom] = [gridMargin(style, axis), timeAxisHeight(style)];
  const endTexts = lines.map(({ endText }) => endText);
  const beside = endLabelsFit(style, endTexts, baseHeight - head - bottom);
  const right = beside ? endLabelWidth(style, endTexts) + textGap : inset;
  const key = legend(style, beside ? [] : lines, 'line');

  const x: Scale = { domain: timeDomain(years), range: [inset, style.width - left - right - inset] };
  const xAt = linear(x);
  const cuts = oneLineEach(drawnBreaks(chart.breaks, years)).map(({ at, label }) => ({ x: xAt(at), label }));
  const breaks = breakMarks(style, cuts, { from: -left, to: style.width - left });
  const extra = key.height + breaks.height;
  const frame: Frame = { width: style.width, height: baseHeight + extra, left, right, top: head + extra, bottom };

  const plot = plotSize(frame);
  const y: Scale = { domain: [axis.min, axis.max], range: [plot.height, 0] };
  const yAt = linear(y);
  const place = (point: { x: number; y: number }) => ({ x: xAt(point.x), y: yAt(point.y) });
  const unit = axis.min > 0 ? `${chart.measure} (axeln börjar vid ${axis.ticks[0]?.label})` : chart.measure;

  const grid = valueGrid(style, axis, yAt, plot.width);
  const time = timeAxis(style, years, xAt, plot);
  const cutMarks = drawBreakMarks(style, breaks, plot.height);
  const keyMarks = drawLegend(style, key, { left: -left, top: style.small + 5 - frame.top });
  const names = endLabels(style, beside ? lines.map((line) => ({ ...line, ...endOf(line, place) })) : [], plot);
  const unitLabel = measureLabel(style, unit, frame);
  return drawing(frame, [
    ...ruleLayers([...grid.rules, ...cutMarks.rules, ...time.rules, ...keyMarks.rules, ...names.leaders]),
    ...lineLayers(lines, x, y),
    ...symbolLayers([...keyMarks.symbols, ...lineSymbols(lines, place)], style.theme.colors.page),
    ...textLayers([unitLabel, ...keyMarks.labels, ...cutMarks.labels, ...grid.labels, ...time.labels, ...names.labels]),
  ]);
}

function namedLines(chart: LineChart, style: ChartStyle): readonly NamedLine[] {
  const styles = seriesStyles(chart.series, style.theme);
  return chart.series.flatMap((series, index) => {
    const own = styles[index];
    if (!own) return [];
    const alone = chart.series.length === 1;
    const segments = lineSegments(series.points, chart);
    const last = segments.at(-1)?.at(-1);
    // A line alone is named by the chart's title; its last value says more.
    const text =
      last === undefined ? `${series.name} ..` : alone ? chartValue(last.published, chart.decimals) : series.name;
    const line = { name: series.name, segments, style: alone ? { ...own, dash: [] } : own };
    return [{ ...line, endText: endLabelLines(style, text) }];
  });
}

function endOf(line: StyledLine, place: (point: { x: number; y: number }) => { x: number; y: number }) {
  const last = line.segments.at(-1)?.at(-1);
  return last ? { at: place(last) } : {};
}

/** A single year stands to the right, beside its name. */
function timeDomain(years: readonly number[]): readonly [number, number] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return first === last ? [first - 1, last] : [first, last];
}

/** Breaks between the same two published years share a line, which carries their names. */
function oneLineEach(breaks: readonly DrawnBreak[]): readonly DrawnBreak[] {
  return [...new Set(breaks.map(({ at }) => at))].flatMap((place) => {
    const here = breaks.filter(({ at }) => at === place);
    const [first] = here;
    return first ? [{ ...first, label: [...new Set(here.map(({ label }) => label))].join(', ') }] : [];
  });
}
