// Stacked rows by category: values inside the parts where they fit, a value axis when some do not.
import { clearestOn, contrast, textContrast } from '../theme/contrast.js';
import {
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
import {
  type Bar,
  barLayers,
  type Drawing,
  drawing,
  type Label,
  linear,
  plotSize,
  type Rule,
  ruleLayers,
  type Scale,
  textLayers,
} from './layers.js';
import { drawLegend, legend } from './legend.js';
import type { Part, Stack } from './stack-parts.js';
import type { StackedMarks } from './stacked-bar-chart.js';
import { entries } from './stacked-columns.js';
import { valueAxis } from './value-axis.js';
import { wrapLabel } from './wrap-label.js';

const rowHeight = 20;
const barHeight = 14;
const nameShare = 0.36;

interface Row {
  readonly stack: Stack;
  readonly lines: readonly string[];
  readonly middle: number;
  readonly height: number;
}

/** Draws the stacks as rows, in their given order. */
export function stackedRows({ chart, stacks, styles }: StackedMarks, style: ChartStyle): Drawing {
  const { colors, charts } = style.theme;
  const rows = rowsOf(stacks, style);
  const axis = valueAxis(
    stacks.map(({ end }) => end),
    { fromZero: true, decimals: chart.decimals },
  );
  const left =
    widest(
      style,
      rows.flatMap(({ lines }) => lines),
      style.small,
    ) + textGap;
  const marks = stacks.some(({ incomplete }) => incomplete) ? widest(style, ['..'], style.small) + textGap : 0;
  const half = widest(style, [axis.ticks.at(-1)?.label ?? ''], style.small) / 2;
  const right = Math.max(marks, half) + 1;
  const key = legend(style, entries(chart.series, styles), 'patch');

  const colorOf = ({ series }: Part) => styles[series]?.color ?? charts.total;
  const fits = ({ from, to, text }: Part, at: (value: number) => number, color = colors.text) =>
    style.metrics.textWidth(text, style.small) + 5 <= at(to) - at(from) &&
    contrast(color, clearestOn(color, colors.page, colors.text)) >= textContrast;
  const width = style.width - left - right;
  const largest = Math.max(...stacks.map(({ end }) => end));
  // Without an axis the longest bar fills the plot.
  const filled = linear({ domain: [0, largest], range: [0, width] });
  const withAxis = !stacks.every(({ parts }) => parts.every((part) => fits(part, filled, colorOf(part))));
  const x: Scale = { domain: [0, withAxis ? axis.max : largest], range: [0, width] };
  const xAt = linear(x);

  const top = style.small + 7 + key.height;
  const bottom = withAxis ? style.small + 6 : 1;
  const height = top + rows.reduce((sum, row) => sum + row.height, 0) + bottom;
  const frame = { width: style.width, height, left, right, top, bottom };
  const plot = plotSize(frame);
  const keyMarks = drawLegend(style, key, { left: -left, top: style.small + 5 - top });

  const bars = rows.flatMap(({ stack, middle }) =>
    stack.parts.map(
      (part): Bar => ({
        x: part.from,
        x2: part.to,
        y: middle - barHeight / 2,
        y2: middle + barHeight / 2,
        color: colorOf(part),
      }),
    ),
  );
  const gaps = bars
    .filter((bar) => bar.x > 0)
    .map((bar): Rule => ({ x: xAt(bar.x), x2: xAt(bar.x), y: bar.y, y2: bar.y2, color: colors.page, width: partGap }));
  const values = rows.flatMap(({ stack, middle }) =>
    stack.parts
      .filter((part) => fits(part, xAt, colorOf(part)))
      .map((part): Label => {
        const color = clearestOn(colorOf(part), colors.page, colors.text);
        return {
          text: part.text,
          x: (xAt(part.from) + xAt(part.to)) / 2,
          y: centred(style, middle, style.small),
          align: 'center',
          size: style.small,
          color,
        };
      }),
  );
  const hidden = rows
    .filter(({ stack }) => stack.incomplete)
    .map(({ stack, middle }): Label => {
      return {
        text: '..',
        x: xAt(stack.end) + textGap - 1,
        y: centred(style, middle, style.small),
        align: 'left',
        size: style.small,
        color: colors.text,
      };
    });
  const ticks = withAxis ? axis.ticks : [];
  const grid = ticks.map(
    ({ value }): Rule => ({
      x: xAt(value),
      x2: xAt(value),
      y: 0,
      y2: plot.height,
      color: colors.rule,
      width: hairline,
    }),
  );
  const tickLabels = ticks.map(({ value, label }): Label => {
    return {
      text: label,
      x: xAt(value),
      y: plot.height + style.small + 2,
      align: 'center',
      size: style.small,
      color: colors.secondary,
    };
  });
  const zero: Rule = { x: 0, x2: 0, y: 0, y2: plot.height, color: colors.axis, width: axisWidth };
  return drawing(frame, [
    ...ruleLayers(grid),
    ...barLayers(bars, { x }),
    ...barLayers(keyMarks.bars, {}),
    ...ruleLayers([...gaps, zero]),
    ...textLayers([
      measureLabel(style, chart.measure, frame),
      ...keyMarks.labels,
      ...rows.flatMap((row) => nameLabels(row, style)),
      ...values,
      ...hidden,
      ...tickLabels,
    ]),
  ]);
}

function rowsOf(stacks: readonly Stack[], style: ChartStyle): readonly Row[] {
  let top = 0;
  return stacks.map((stack) => {
    const lines = wrapLabel(stack.x, style.width * nameShare, (line) => style.metrics.textWidth(line, style.small));
    const height = Math.max(rowHeight, lines.length * lineHeight(style.small) + 6);
    const row = { stack, lines, middle: top + height / 2, height };
    top += height;
    return row;
  });
}

function nameLabels({ lines, middle }: Row, style: ChartStyle): readonly Label[] {
  return lines.map((text, line) => {
    const own = middle + (line - (lines.length - 1) / 2) * lineHeight(style.small);
    return {
      text,
      x: -textGap,
      y: centred(style, own, style.small),
      align: 'right',
      size: style.small,
      color: style.theme.colors.text,
    };
  });
}
