// The lines of a line chart with their looks and what stands at their ends; a highlighted one comes last, on top.
import { chartValue } from '../marks/chart-number.js';
import { type ChartStyle, lineWidth } from '../marks/chart-style.js';
import { highlightStyles, seriesStyles } from '../marks/series-style.js';
import type { LineChart } from '../model/chart-model.js';
import { endLabelLines } from './end-labels.js';
import { highlightOf } from './highlight.js';
import type { StyledLine } from './line-marks.js';
import { lineSegments, publishedYears } from './line-segments.js';

export interface NamedLine extends StyledLine {
  readonly name: string;
  /** What stands at the line's end, on one or more lines: its name and last value. */
  readonly endText: readonly string[];
  /** Its name is set in regular weight. */
  readonly quiet?: boolean;
}

/** Each series as a line. A line alone is named by the chart's title; its last value says more. */
export function namedLines(chart: LineChart, style: ChartStyle): readonly NamedLine[] {
  const highlight = highlightOf(chart.series, chart.highlight);
  const styles =
    highlight === undefined
      ? seriesStyles(chart.series, style.theme)
      : highlightStyles(chart.series, highlight, style.theme);
  const alone = chart.series.length === 1;
  const lines = chart.series.flatMap((series, index): readonly NamedLine[] => {
    const own = styles[index];
    if (!own) return [];
    const segments = lineSegments(series.points, chart);
    const last = segments.at(-1)?.at(-1);
    const text =
      last === undefined ? `${series.name} ..` : alone ? chartValue(last.published, chart.decimals) : series.name;
    const plain = { dash: [], weight: 0 };
    const line = { name: series.name, segments, style: alone ? { ...own, ...plain } : own };
    const weight = highlight === undefined ? {} : weightOf(series.name === highlight);
    return [{ ...line, ...weight, endText: endLabelLines(style, text) }];
  });
  const ordered = [
    ...lines.filter(({ name }) => name !== highlight),
    ...lines.filter(({ name }) => name === highlight),
  ];
  return alone ? ordered : withValues(ordered, chart, style);
}

/** Names with the values of the last year shown, unless that costs one of them a line more. */
function withValues(lines: readonly NamedLine[], chart: LineChart, style: ChartStyle): readonly NamedLine[] {
  const lastYear = publishedYears(chart.series).at(-1);
  const told = lines.map((line) => {
    const last = line.segments.at(-1)?.at(-1);
    if (last === undefined || last.x !== lastYear) return line;
    return { ...line, endText: endLabelLines(style, `${line.name} ${chartValue(last.published, chart.decimals)}`) };
  });
  return told.every(({ endText }, index) => endText.length === lines[index]?.endText.length) ? told : lines;
}

function weightOf(highlighted: boolean): Pick<NamedLine, 'width' | 'quiet'> {
  return highlighted ? { width: lineWidth + 0.5 } : { width: lineWidth - 0.5, quiet: true };
}

/** Grey lines named at their ends are told apart without dashes, and stay in the background. */
export function withoutDashes(lines: readonly NamedLine[], chart: LineChart): readonly NamedLine[] {
  if (highlightOf(chart.series, chart.highlight) === undefined) return lines;
  return lines.map((line) => ({ ...line, style: { ...line.style, dash: [] } }));
}
