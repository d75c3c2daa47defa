// Lines over time: proportional axis, gaps left open, breaks cut, names at the lines' ends.
import { type ChartStyle, lineHeight, measureFrom, measureLabel, textGap } from '../marks/chart-style.js';
import {
  type Drawing,
  drawing,
  type Frame,
  linear,
  plotSize,
  ruleLayers,
  type Scale,
  textLayers,
} from '../marks/layers.js';
import { drawLegend, legend } from '../marks/legend.js';
import { timeAxis, timeAxisHeight } from '../marks/time-axis.js';
import { timeMarks } from '../marks/time-marks.js';
import { valueAxis } from '../marks/value-axis.js';
import { gridMargin, valueGrid } from '../marks/value-grid.js';
import type { LineChart } from '../model/chart-model.js';
import { breakMarks, drawBreakMarks } from './break-marks.js';
import { endLabelHeight, endLabels, endLabelsFit, endLabelWidth, looseGap } from './end-labels.js';
import { lineLayers, linePaths, lineSymbols, type Place, symbolLayers } from './line-marks.js';
import { publishedYears } from './line-segments.js';
import { type NamedLine, namedLines, withoutDashes } from './named-lines.js';
import { targetLevel, targetRule } from './target-level.js';
import { targetName } from './target-name.js';

/** 60 mm: the height of a line chart without legend or breaks. */
const baseHeight = 170;
/** Names beside a highlighted line may make the plot this much higher. */
const mostGrowth = 60;
/** From the plot's sides to the first and the last point. */
const inset = 8;

/** Draws a line chart that has at least one published value. */
export function lineChart(chart: LineChart, style: ChartStyle): Drawing {
  const { drawing: inside, unnamed } = composed(chart, style, 'inside');
  return unnamed ? composed(chart, style, 'beside').drawing : inside;
}

/** The chart with its target's name in the plot, `unnamed` when that has no free place there, or beside the plot. */
function composed(chart: LineChart, style: ChartStyle, naming: 'inside' | 'beside') {
  const years = publishedYears(chart.series);
  const all = namedLines(chart, style);
  const target = targetLevel(chart, style);
  const values = all.flatMap(({ segments }) => segments.flat().map(({ y }) => y));
  const levels = target ? [...values, target.value] : values;
  const axis = valueAxis(levels, { fromZero: chart.fromZero, decimals: chart.decimals });

  const head = style.small + lineHeight(style.small);
  const [left, bottom] = [gridMargin(style, axis), timeAxisHeight(style)];
  const loose = target && naming === 'beside' ? target : undefined;
  const targetText = loose ? [loose.endText] : [];
  const endTexts = [...all.map(({ endText }) => endText), ...targetText];
  const room = baseHeight - head - bottom - (loose ? looseGap : 0);
  const missing = endLabelHeight(style, endTexts) - room;
  const growth = chart.highlight === undefined ? 0 : Math.max(0, Math.min(missing, mostGrowth));
  const beside = endLabelsFit(style, endTexts, room + growth);
  const lines = beside ? withoutDashes(all, chart) : all;
  const shown = beside ? endTexts : targetText;
  const right = shown.length > 0 ? endLabelWidth(style, shown) + textGap : inset;
  const key = legend(style, beside ? [] : lines, 'line');

  const x: Scale = { domain: timeDomain(years), range: [inset, style.width - left - right - inset] };
  const xAt = linear(x);
  const marks = breakMarks(style, timeMarks(chart, years, xAt), { from: -left, to: style.width - left });
  const extra = key.height + marks.height;
  const height = baseHeight + (beside ? growth : 0) + extra;
  const frame: Frame = { width: style.width, height, left, right, top: head + extra, bottom };

  const plot = plotSize(frame);
  const yAt = linear({ domain: [axis.min, axis.max], range: [plot.height, 0] });
  const place: Place = (point) => ({ x: xAt(point.x), y: yAt(point.y) });
  const unit = measureFrom(chart.measure, axis);

  const grid = valueGrid(style, axis, yAt, plot.width);
  const time = timeAxis(style, years, xAt, plot);
  const markLines = drawBreakMarks(style, marks, plot.height);
  const keyMarks = drawLegend(style, key, { left: -left, top: style.small + 5 - frame.top });
  const ends = beside ? lines.map((line) => ({ ...line, ...endOf(line, place) })) : [];
  const level = target && targetRule(style, target, { step: chart.step, years, xAt, yAt, width: plot.width });
  const looseEnd = loose && level ? [{ ...loose, at: { x: level.x2, y: level.y } }] : [];
  const names = endLabels(style, [...ends, ...looseEnd], plot);
  const [paths, symbols] = [linePaths(lines, place), lineSymbols(lines, place)];
  const rules = [...markLines.rules, ...names.leaders];
  const own = target && level && !loose ? { text: target.text, level } : undefined;
  const ownName = own && targetName(style, own, { paths, symbols, rules, grid: grid.rules }, plot);
  const unitLabel = measureLabel(style, unit, frame);
  const made = drawing(frame, [
    ...ruleLayers([...grid.rules, ...markLines.rules, ...time.rules, ...(level ? [level] : [])]),
    ...ruleLayers([...keyMarks.rules, ...names.leaders]),
    ...lineLayers(paths),
    ...symbolLayers([...keyMarks.symbols, ...symbols], style.theme.colors.page),
    ...textLayers([unitLabel, ...keyMarks.labels, ...markLines.labels]),
    ...textLayers([...grid.labels, ...time.labels, ...names.labels, ...(ownName ? [ownName] : [])]),
  ]);
  return { drawing: made, unnamed: own !== undefined && ownName === undefined };
}

function endOf(line: NamedLine, place: Place) {
  const last = line.segments.at(-1)?.at(-1);
  return last ? { at: place(last) } : {};
}

/** A single year stands to the right, beside its name. */
function timeDomain(years: readonly number[]): readonly [number, number] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return first === last ? [first - 1, last] : [first, last];
}
