// The lines of a slope chart: how each looks, and what is written at its two ends.
import { toDrawing } from '../../arithmetic/exact.js';
import type { Published } from '../../disclosure/published.js';
import { chartValue } from '../marks/chart-number.js';
import { type ChartStyle, lineWidth } from '../marks/chart-style.js';
import { highlightStyles, type SeriesStyle, seriesStyles } from '../marks/series-style.js';
import { wrapLabel } from '../marks/wrap-label.js';
import type { SlopeChart } from '../model/chart-model.js';
import { highlightOf } from './highlight.js';

export interface SlopeEnd {
  /** As printed: a value or a mark. */
  readonly text: string;
  /** Absent when it is not published. */
  readonly value?: number;
  /** The line's name, where it stands at this end. */
  readonly name: readonly string[];
}

export interface SlopeLine {
  readonly from: SlopeEnd;
  readonly to: SlopeEnd;
  readonly look: SeriesStyle;
  readonly width: number;
  readonly bold: boolean;
}

/** Widest part of the drawing that names may take, on the right and on the left. */
const nameShare = { to: 0.3, from: 0.2 } as const;
/** Lines that colours of their own hold apart; more are all of one colour, told apart by their names. */
const mostColors = 4;

/** In the given order, the highlighted one last, on top. A line that lacks an end is named at both: nothing joins them. */
export function slopeLines(chart: SlopeChart, style: ChartStyle): readonly SlopeLine[] {
  const highlight = highlightOf(chart.lines, chart.highlight);
  const looks = looksOf(chart, highlight, style);
  const lines = chart.lines.flatMap(({ name, from, to }, index) => {
    const look = looks[index];
    if (!look) return [];
    const bold = highlight === undefined ? chart.lines.length <= mostColors : name === highlight;
    const whole = from.state === 'value' && to.state === 'value';
    const ends = {
      from: endOf(from, from.state === 'value' && !whole ? nameLines(name, 'from', bold, style) : [], chart.decimals),
      to: endOf(to, nameLines(name, 'to', bold, style), chart.decimals),
    };
    const plain = lineWidth - 0.25 + (look.weight ?? 0);
    const width = highlight === undefined ? plain : lineWidth + (bold ? 0.5 : -0.5);
    return [{ name, line: { ...ends, look, width, bold } }];
  });
  const ordered = [
    ...lines.filter(({ name }) => name !== highlight),
    ...lines.filter(({ name }) => name === highlight),
  ];
  return ordered.map(({ line }) => line);
}

function endOf(published: Published, name: readonly string[], decimals: number): SlopeEnd {
  const text = chartValue(published, decimals);
  return published.state === 'value' ? { text, name, value: toDrawing(published.value) } : { text, name };
}

function nameLines(name: string, side: keyof typeof nameShare, bold: boolean, style: ChartStyle): readonly string[] {
  const measure = (line: string) => style.metrics.textWidth(line, style.small, bold ? 'bold' : 'regular');
  return wrapLabel(name, style.width * nameShare[side], measure);
}

function looksOf({ lines }: SlopeChart, highlight: string | undefined, style: ChartStyle): readonly SeriesStyle[] {
  const plain = (look: SeriesStyle): SeriesStyle => ({ ...look, dash: [], shape: 'circle' });
  if (highlight !== undefined) return highlightStyles(lines, highlight, style.theme).map(plain);
  if (lines.length <= mostColors) return seriesStyles(lines, style.theme);
  const [first] = seriesStyles([{ role: 'category' }], style.theme);
  return seriesStyles(lines, style.theme).map((own, index) =>
    plain(first && lines[index]?.role === 'category' ? first : own),
  );
}
