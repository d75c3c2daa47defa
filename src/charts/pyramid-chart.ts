// A population pyramid: kvinnor to the left, män to the right, the classes between them.
import type { PyramidChart } from './chart-model.js';
import { chartValue } from './chart-number.js';
import {
  asText,
  axisWidth,
  type ChartStyle,
  centred,
  hairline,
  lineHeight,
  measureLabel,
  partGap,
  textGap,
  widest,
} from './chart-style.js';
import { type Bar, barLayers, type Drawing, drawing, type Label, type Rule, ruleLayers, textLayers } from './layers.js';
import { type PyramidRow, type PyramidRows, pyramidRows, textRow } from './pyramid-rows.js';
import { spreadLabels } from './spread-labels.js';
import { type Tick, valueAxis } from './value-axis.js';

type Sex = 'women' | 'men';

/** One half of the pyramid. Lengths are signed: outwards from the base. */
interface Half {
  readonly sex: Sex;
  readonly name: string;
  readonly base: number;
  readonly align: 'left' | 'right';
  /** Points for a length; negative to the left. */
  readonly points: (length: number) => number;
}

/** Draws a pyramid that has at least one published value. */
export function pyramidChart(chart: PyramidChart, style: ChartStyle): Drawing {
  const geometry = pyramidRows(chart);
  const { rows, equal } = geometry;
  // Values stand at the bars; rows too many for text get an axis instead.
  const written = rows.length * textRow <= geometry.height + 1;
  const ticks = written ? [] : axisTicks(geometry, chart.decimals);
  const halves = placeHalves(chart, style, geometry, written ? undefined : ticks.at(-1));

  const unit = equal ? chart.measure : `${chart.measure} (staplarnas yta motsvarar talen)`;
  const unitEnd = style.metrics.textWidth(unit, style.small);
  const twoLines =
    unitEnd + 2 * textGap > (halves[0]?.base ?? 0) - style.metrics.textWidth('Kvinnor', style.small, 'bold');
  const top = style.small + 7 + (twoLines ? lineHeight(style.small) + 2 : 0);
  const notes = openClassNotes(geometry);
  const foot = ticks.length > 0 ? style.small + 4 : 0;
  const bottom = 1 + foot + (notes.length > 0 ? 4 + notes.length * lineHeight(style.small) : 0);
  const frame = { width: style.width, height: top + geometry.height + bottom, left: 0, right: 0, top, bottom };

  return drawing(frame, [
    ...ruleLayers(halves.flatMap((half) => gridRules(half, ticks, style, geometry.height))),
    ...barLayers(
      halves.flatMap((half) => barsOf(half, rows, style)),
      {},
    ),
    ...ruleLayers(rows.slice(1).map((row) => rowGap(row, style))),
    ...ruleLayers(halves.map((half) => baseRule(half, style, geometry.height))),
    ...textLayers([
      measureLabel(style, unit, frame),
      ...halves.map((half) => sexLabel(half, style)),
      ...classLabels(geometry, halves, style),
      ...(written ? halves.flatMap((half) => valueLabels(half, chart, geometry, style)) : []),
      ...halves.flatMap((half) => tickLabels(half, ticks, style, geometry.height)),
      ...notes.map((text, index) =>
        noteLabel(text, style, geometry.height + foot + 4 + (index + 1) * lineHeight(style.small) - 2),
      ),
    ]),
  ]);
}

function placeHalves(
  chart: PyramidChart,
  style: ChartStyle,
  { rows }: PyramidRows,
  outermost: Tick | undefined,
): readonly Half[] {
  const gutter =
    widest(
      style,
      rows.map(({ name }) => name),
      style.small,
    ) +
    2 * textGap;
  const values = rows.flatMap(({ women, men }) =>
    [women, men].map(({ published }) => chartValue(published, chart.decimals)),
  );
  const margin = outermost
    ? widest(style, [outermost.label], style.small) / 2
    : widest(style, values, style.small) + textGap;
  const width = (style.width - gutter - 2 * margin) / 2;
  const longest = outermost?.value ?? longestOf(rows);
  const left = margin + width;
  return [
    { sex: 'women', name: 'Kvinnor', base: left, align: 'right', points: (length) => (-length / longest) * width },
    { sex: 'men', name: 'Män', base: left + gutter, align: 'left', points: (length) => (length / longest) * width },
  ];
}

function longestOf(rows: readonly PyramidRow[]): number {
  return Math.max(...rows.flatMap(({ women, men }) => [women.length ?? 0, men.length ?? 0])) || 1;
}

function axisTicks({ rows }: PyramidRows, decimals: number): readonly Tick[] {
  return valueAxis([longestOf(rows)], { fromZero: true, decimals, most: 3 }).ticks;
}

function barsOf({ sex, base, points }: Half, rows: readonly PyramidRow[], style: ChartStyle): readonly Bar[] {
  return rows.flatMap(({ top, height, [sex]: { length } }) =>
    length ? [{ x: base, x2: base + points(length), y: top, y2: top + height, color: style.theme.charts[sex] }] : [],
  );
}

/** White across the whole drawing, over a row: thinner where rows are low. */
function rowGap({ top, height }: PyramidRow, style: ChartStyle): Rule {
  return {
    x: 0,
    x2: style.width,
    y: top,
    y2: top,
    color: style.theme.colors.page,
    width: Math.min(partGap, height * 0.15),
  };
}

function baseRule({ base }: Half, style: ChartStyle, height: number): Rule {
  return { x: base, x2: base, y: 0, y2: height, color: style.theme.colors.axis, width: axisWidth };
}

function sexLabel({ sex, name, base, align }: Half, style: ChartStyle): Label {
  return {
    text: name,
    x: base,
    y: -7,
    align,
    size: style.small,
    color: asText(style, style.theme.charts[sex]),
    bold: true,
  };
}

/** Middles of the rows' texts: the rows' own, moved apart where rows are low. */
function textMiddles({ rows, height }: PyramidRows): readonly number[] {
  return spreadLabels(
    rows.map((row) => ({ at: row.top + row.height / 2, size: textRow })),
    -2,
    height + 2,
  );
}

/** From the youngest up, as many as have room. */
function classLabels(geometry: PyramidRows, [women, men]: readonly Half[], style: ChartStyle): readonly Label[] {
  const { rows, height } = geometry;
  const crowded = rows.length * textRow > height + 1;
  const middles = crowded ? rows.map((row) => row.top + row.height / 2) : textMiddles(geometry);
  const x = ((women?.base ?? 0) + (men?.base ?? 0)) / 2;
  const labels: Label[] = [];
  let free = Number.POSITIVE_INFINITY;
  for (let index = rows.length - 1; index >= 0; index--) {
    const middle = middles[index] ?? 0;
    if (middle + textRow > free + 0.01) continue;
    free = middle;
    labels.push({
      text: rows[index]?.name ?? '',
      x,
      y: centred(style, middle, style.small),
      align: 'center',
      size: style.small,
      color: style.theme.colors.text,
    });
  }
  return labels;
}

function valueLabels(
  { sex, base, points, align }: Half,
  chart: PyramidChart,
  geometry: PyramidRows,
  style: ChartStyle,
): readonly Label[] {
  const middles = textMiddles(geometry);
  const gap = align === 'right' ? 1 - textGap : textGap - 1;
  return geometry.rows.map(({ [sex]: { published, length } }, index): Label => {
    const text = chartValue(published, chart.decimals);
    const y = centred(style, middles[index] ?? 0, style.small);
    return { text, x: base + points(length ?? 0) + gap, y, align, size: style.small, color: style.theme.colors.text };
  });
}

function gridRules({ base, points }: Half, ticks: readonly Tick[], style: ChartStyle, height: number): readonly Rule[] {
  return ticks.map(({ value }) => {
    const x = base + points(value);
    return { x, x2: x, y: 0, y2: height, color: style.theme.colors.rule, width: hairline };
  });
}

function tickLabels(
  { base, points }: Half,
  ticks: readonly Tick[],
  style: ChartStyle,
  height: number,
): readonly Label[] {
  return ticks.map(({ value, label }) => {
    const y = height + style.small + 2;
    return {
      text: label,
      x: base + points(value),
      y,
      align: 'center',
      size: style.small,
      color: style.theme.colors.secondary,
    };
  });
}

/** An open class has no width of its own: the reader is told which one it was given. */
function openClassNotes({ assumed }: PyramidRows): readonly string[] {
  return assumed.map(({ name, years }) => `Klassen ${name} är öppen och ritad som ${years} årsklasser.`);
}

function noteLabel(text: string, style: ChartStyle, y: number): Label {
  return { text, x: 0, y, align: 'left', size: style.small, color: style.theme.colors.secondary };
}
