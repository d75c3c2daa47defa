// Where the panels of small multiples stand: two or three columns of equal plots, names above them.
import { chartValue } from '../marks/chart-number.js';
import { type ChartStyle, lineHeight, textGap, widest } from '../marks/chart-style.js';
import { timeAxisHeight } from '../marks/time-axis.js';
import type { ValueAxis } from '../marks/value-axis.js';
import { gridMargin } from '../marks/value-grid.js';
import { wrapLabel } from '../marks/wrap-label.js';
import type { ChartSeries, MultiplesChart } from '../model/chart-model.js';

export interface PlacedPanel {
  readonly title: readonly string[];
  readonly series: readonly ChartSeries<number>[];
  /** Upper left corner of its plot. */
  readonly x: number;
  readonly y: number;
  /** Whether the values stand beside it. */
  readonly first: boolean;
  /** How far below its plot the years stand: on one line for all columns. Absent when another panel is below. */
  readonly years?: number;
}

export interface PanelGrid {
  readonly panels: readonly PlacedPanel[];
  /** Size of each plot. */
  readonly plot: { readonly width: number; readonly height: number };
  /** Room for the values of the left column. */
  readonly left: number;
  readonly height: number;
}

/** Least width of a plot, and least height. */
const leastWidth = 56;
const leastHeight = 80;
const columnGap = 10;
const rowGap = 16;
/** From a plot's sides to the first and the last point. */
export const panelInset = 6;

interface Columns {
  readonly count: number;
  readonly plotWidth: number;
  /** Of a panel with the values at its lines' ends. */
  readonly width: number;
  readonly titles: readonly (readonly string[])[];
}

/** Panels in rows from the left, in their given order. */
export function panelGrid(
  { panels, decimals }: MultiplesChart,
  axis: ValueAxis,
  lastYear: number,
  style: ChartStyle,
): PanelGrid {
  const ends = panels.flatMap(({ series }) => series.map((one) => endValue(one, lastYear, decimals)));
  const left = gridMargin(style, axis);
  const beside = widest(style, ends, style.small) + textGap - 2;
  const names = panels.map(({ name }) => name);
  const fitting = [3, 2]
    .filter((count) => count <= preferred(panels.length))
    .map((count) => columnsOf(count, names, { left, beside }, style))
    .find(({ plotWidth, width, titles }) => plotWidth >= leastWidth && widestTitle(style, titles) <= width);
  const columns = fitting ?? columnsOf(1, names, { left, beside }, style);

  const lines = Math.max(...panels.map(({ series }) => series.length));
  const plot = { width: columns.plotWidth, height: Math.max(leastHeight, lines * (lineHeight(style.small) + 2)) };
  let bottom = 0;
  const placed: PlacedPanel[] = [];
  for (let row = 0; row * columns.count < panels.length; row++) {
    const from = row * columns.count;
    const titles = columns.titles.slice(from, from + columns.count);
    const y = bottom + Math.max(...titles.map((title) => title.length)) * lineHeight(style.small) + 3;
    titles.forEach((title, column) => {
      const x = column * (columns.width + columnGap);
      placed.push({ title, series: panels[from + column]?.series ?? [], x, y, first: column === 0 });
    });
    bottom = y + plot.height + rowGap;
  }
  const last = placed.at(-1)?.y ?? 0;
  const withYears = placed.map((panel, index): PlacedPanel => {
    return index + columns.count < panels.length ? panel : { ...panel, years: last - panel.y };
  });
  return { panels: withYears, plot, left, height: bottom - rowGap + timeAxisHeight(style) };
}

/** Two and four panels stand in two columns. */
function preferred(count: number): number {
  return count === 2 || count === 4 ? 2 : 3;
}

function columnsOf(
  count: number,
  names: readonly string[],
  { left, beside }: { left: number; beside: number },
  style: ChartStyle,
): Columns {
  const width = (style.width - left - (count - 1) * columnGap) / count;
  const titles = names.map((name) =>
    wrapLabel(name, width, (line) => style.metrics.textWidth(line, style.small, 'bold')),
  );
  return { count, width, plotWidth: width - beside, titles };
}

function widestTitle(style: ChartStyle, titles: readonly (readonly string[])[]): number {
  return widest(style, titles.flat(), style.small, true);
}

/** What stands at a line's end: its value in the last year shown, or its mark. */
export function endValue({ points }: ChartSeries<number>, lastYear: number, decimals: number): string {
  const last = points.find(({ x }) => x === lastYear);
  return last ? chartValue(last.y, decimals) : '..';
}
