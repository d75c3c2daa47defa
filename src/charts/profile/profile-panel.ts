// One panel of a profile: the nämnd's line over the city's, on a scale of their own, with the first and the last year.
import { type LinePath, linePaths, lineSymbols, type Place, type StyledLine } from '../lines/line-marks.js';
import { drawnBreaks, lineSegments } from '../lines/line-segments.js';
import { endValue } from '../lines/multiples-grid.js';
import { emptyLabels, moved, type PanelMarks } from '../lines/multiples-panel.js';
import { asText, axisWidth, type ChartStyle, centred, hairline, lineHeight, textGap } from '../marks/chart-style.js';
import { type Label, linear, type Rule } from '../marks/layers.js';
import type { SeriesStyle } from '../marks/series-style.js';
import { spreadLabels } from '../marks/spread-labels.js';
import { timeAxis } from '../marks/time-axis.js';
import { valueGrid } from '../marks/value-grid.js';
import type { ChartSeries } from '../model/chart-model.js';
import { type PlacedProfile, type ProfileGrid, textDrop } from './profile-grid.js';

/** From a plot's sides to the first and the last point. */
const inset = 7;
const widths = { district: 1.75, city: 1 } as const;

export interface ProfileStyles {
  readonly district: SeriesStyle;
  readonly city: SeriesStyle;
}

/** The nämnd strong, the city thin, grey and dashed. */
export function profileStyles({ theme: { charts } }: ChartStyle): ProfileStyles {
  return {
    district: { color: charts.categorical[0] ?? charts.total, dash: [], shape: 'circle' },
    city: { color: charts.muted, dash: [3, 2], shape: 'square' },
  };
}

/** How their lines look, in the panels and in the key. */
export function profileLine(which: keyof ProfileStyles, style: ChartStyle): Omit<LinePath, 'points'> {
  const { color, dash } = profileStyles(style)[which];
  return { color, dash, width: widths[which] };
}

interface ProfileLine extends StyledLine {
  readonly series: ChartSeries<number>;
  readonly strong: boolean;
}

/** The panel's marks, where it stands in the drawing. */
export function drawProfile(placed: PlacedProfile, { plot, left }: ProfileGrid, style: ChartStyle): PanelMarks {
  const { panel, scale } = placed;
  const { years, axis } = scale;
  const heads = headLabels(placed, left, style);
  if (years.length === 0) {
    const base = { x: 0, x2: plot.width, y: plot.height, y2: plot.height, color: style.theme.colors.axis };
    const labels = [...heads, ...emptyLabels(plot, style)];
    return moved({ rules: [{ ...base, width: axisWidth }], labels, paths: [], symbols: [] }, placed);
  }
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const domain = [first === last ? first - 1 : first, last] as const;
  const xAt = linear({ domain, range: [inset, plot.width - inset] });
  const yAt = linear({ domain: [axis.min, axis.max], range: [plot.height, 0] });
  const place: Place = ({ x, y }) => ({ x: xAt(x), y: yAt(y) });
  const lines = linesOf(placed, style);
  const grid = valueGrid(style, axis, yAt, plot.width);
  const time = timeAxis(style, first === last ? [last] : [first, last], xAt, plot);
  const cuts = drawnBreaks(panel.breaks, years).map(({ at }): Rule => {
    return { x: xAt(at), x2: xAt(at), y: 0, y2: plot.height, color: style.theme.colors.secondary, width: hairline };
  });
  const ticks = [grid.labels[0], grid.labels.at(-1)].flatMap((label) => label ?? []);
  const ends = endValues(lines, placed, { place, height: plot.height, x: plot.width + textGap - 2 }, style);
  return moved(
    {
      rules: [...grid.rules, ...cuts, ...time.rules],
      labels: [...heads, ...ticks, ...time.labels, ...ends],
      paths: linePaths(lines, place),
      symbols: lineSymbols(lines, place),
    },
    placed,
  );
}

/** The city's line, and over it the nämnd's. */
function linesOf({ panel }: PlacedProfile, style: ChartStyle): readonly ProfileLine[] {
  const looks = profileStyles(style);
  return (['city', 'district'] as const).map((which) => {
    const segments = lineSegments(panel[which].points, panel);
    return { series: panel[which], segments, style: looks[which], width: widths[which], strong: which === 'district' };
  });
}

/** Above the plot, from the ticks on: the name, and under it the measure. */
function headLabels({ title, measure }: PlacedProfile, left: number, style: ChartStyle): readonly Label[] {
  const { text: dark, secondary } = style.theme.colors;
  const lines = [
    ...title.map((text) => ({ text, color: dark, bold: true })),
    ...measure.map((text) => ({ text, color: secondary, bold: false })),
  ];
  return lines.map((line, index) => {
    const y = -textDrop - (lines.length - 1 - index) * lineHeight(style.small);
    return { ...line, x: -left, y, align: 'left', size: style.small };
  });
}

/** The last year's values to the right of the plot, as near their lines' ends as they can stand. */
function endValues(
  lines: readonly ProfileLine[],
  { panel, scale }: PlacedProfile,
  { place, height, x }: { readonly place: Place; readonly height: number; readonly x: number },
  style: ChartStyle,
): readonly Label[] {
  const size = lineHeight(style.small);
  const wishes = lines.map(({ segments }) => {
    const last = segments.at(-1)?.at(-1);
    return { at: last ? place(last).y : height / 2, size };
  });
  // Clear of the last year below the plot.
  const middles = spreadLabels(wishes, -size / 2, height + size / 2 - 1);
  return lines.map(({ series, style: look, strong }, index) => {
    const text = endValue(series, scale.years.at(-1) ?? 0, panel.decimals);
    const y = centred(style, middles[index] ?? 0, style.small);
    return { text, x, y, align: 'left', size: style.small, color: asText(style, look.color), bold: strong };
  });
}
