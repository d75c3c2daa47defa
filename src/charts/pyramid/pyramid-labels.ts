// The texts of a pyramid: sexes, classes, values and ticks.
import { chartValue } from '../marks/chart-number.js';
import { asText, type ChartStyle, centred, lineHeight, textGap } from '../marks/chart-style.js';
import type { Label } from '../marks/layers.js';
import { spreadLabels } from '../marks/spread-labels.js';
import type { Tick } from '../marks/value-axis.js';
import type { PyramidChart } from '../model/chart-model.js';
import type { PyramidHalf } from './pyramid-half.js';
import { type PyramidRows, textRow } from './pyramid-rows.js';

/** From the middle of a text to where its letters end. */
const textReach = 4.6;

/** `Kvinnor` and `Män` over the halves, in the bars' own colours. */
export function sexLabel({ sex, name, base, align }: PyramidHalf, style: ChartStyle): Label {
  const color = asText(style, style.theme.charts[sex]);
  return { text: name, x: base, y: -7, align, size: style.small, color, bold: true };
}

/** Whether every row has room for its text. */
export function rowsHoldText({ rows, height }: PyramidRows): boolean {
  return rows.length * textRow <= height + 1;
}

/** Middles of the rows' texts: the rows' own, moved apart where some rows are low. */
function textMiddles(geometry: PyramidRows): readonly number[] {
  const { rows, height } = geometry;
  const own = rows.map((row) => row.top + row.height / 2);
  if (!rowsHoldText(geometry)) return own;
  return spreadLabels(
    own.map((at) => ({ at, size: textRow })),
    -2,
    height + 2,
  );
}

/** Between the halves: from the youngest up, as many classes as have room. */
export function classLabels(geometry: PyramidRows, x: number, style: ChartStyle): readonly Label[] {
  const middles = textMiddles(geometry);
  const common = { x, align: 'center', size: style.small, color: style.theme.colors.text } as const;
  const labels: Label[] = [];
  let free = Number.POSITIVE_INFINITY;
  for (const [index, { name }] of [...geometry.rows.entries()].reverse()) {
    const middle = middles[index] ?? 0;
    if (middle + textRow > free + 0.01) continue;
    free = middle;
    labels.push({ ...common, text: name, y: centred(style, middle, style.small) });
  }
  return labels;
}

/** Values and marks at the bars' ends. */
export function valueLabels(
  { sex, end, align }: PyramidHalf,
  chart: PyramidChart,
  geometry: PyramidRows,
  style: ChartStyle,
): readonly Label[] {
  const middles = textMiddles(geometry);
  const gap = align === 'right' ? 1 - textGap : textGap - 1;
  const common = { align, size: style.small, color: style.theme.colors.text };
  return geometry.rows.map(({ [sex]: { published } }, index) => {
    const middle = middles[index] ?? 0;
    const y = centred(style, middle, style.small);
    return {
      ...common,
      text: chartValue(published, chart.decimals),
      x: end(lengthBeside(geometry, sex, middle)) + gap,
      y,
    };
  });
}

/** The longest of the bars that a text at this height lies beside: a low row's text reaches into its neighbours. */
function lengthBeside({ rows }: PyramidRows, sex: PyramidHalf['sex'], middle: number): number {
  const beside = rows.filter(({ top, height }) => top < middle + textReach && middle - textReach < top + height);
  return Math.max(0, ...beside.map(({ [sex]: { length = 0 } }) => length));
}

/** Values of the ticks, under the plot. */
export function tickLabels(
  { end }: PyramidHalf,
  ticks: readonly Tick[],
  style: ChartStyle,
  height: number,
): readonly Label[] {
  const common = { align: 'center', size: style.small, color: style.theme.colors.secondary } as const;
  return ticks.map(({ value, label }) => ({ ...common, text: label, x: end(value), y: height + style.small + 2 }));
}

/** An open class has no width of its own: the reader is told which one it was given. */
export function openClassNotes({ assumed }: PyramidRows, style: ChartStyle, top: number): readonly Label[] {
  return assumed.map(({ name, years }, index) => {
    const text = `Klassen ${name} är öppen och ritad som ${years} årsklasser.`;
    const y = top + (index + 1) * lineHeight(style.small) - 2;
    return { text, x: 0, y, align: 'left', size: style.small, color: style.theme.colors.secondary };
  });
}
