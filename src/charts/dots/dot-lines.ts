// The lines of a dot chart: through the rows, between the dots and at zero. None runs through a text.
import type { HexColor } from '../../theme/contrast.js';
import { axisWidth, type ChartStyle, hairline } from '../marks/chart-style.js';
import { type Label, linear, type Rule } from '../marks/layers.js';
import type { DotLayout } from './dot-layout.js';
import type { RowTexts } from './dot-texts.js';

const joinWidth = 1;
/** White that lines leave around texts. */
const textWhite = 2;

/** A light line through each row, so that the eye keeps to it, and a stronger one from its first dot to its last; both stop for texts. */
export function rowLines({ rows, texts, x }: DotLayout, style: ChartStyle): readonly Rule[] {
  const { colors, charts } = style.theme;
  return rows.flatMap(({ dots, middle }, index) => {
    const holes = rowLabels(texts[index]).map((label) => extent(style, label));
    const at = { y: middle, y2: middle };
    const [from = 0, to = 0] = [dots[0]?.x, dots.at(-1)?.x];
    return [
      ...clearOf(holes, x.range).map(([x, x2]) => ({ ...at, x, x2, color: colors.rule, width: hairline })),
      ...clearOf(holes, [from, to]).map(([x, x2]) => ({ ...at, x, x2, color: charts.muted, width: joinWidth })),
    ];
  });
}

/** The grid of an axis, and the line at zero: values of dots near zero reach over that. */
export function upright({ rows, texts, x, ticks }: DotLayout, style: ChartStyle, height: number): readonly Rule[] {
  const { colors } = style.theme;
  const line = (value: number, color: HexColor, width: number): readonly Rule[] => {
    const at = linear(x)(value);
    const over = rows.flatMap(({ middle }, index): readonly Extent[] => {
      const extents = rowLabels(texts[index]).map((label) => extent(style, label));
      const crossed = extents.some(([from, to]) => from < at && at < to);
      return crossed ? [[middle - style.small / 2, middle + style.small / 2]] : [];
    });
    return clearOf(over, [0, height]).map(([y, y2]) => ({ x: at, x2: at, y, y2, color, width }));
  };
  const grid = ticks.filter(({ value }) => value !== 0).flatMap(({ value }) => line(value, colors.rule, hairline));
  return [...grid, ...(x.domain[0] <= 0 ? line(0, colors.axis, axisWidth) : [])];
}

/** Values and marks of a row. */
export function rowLabels(texts: RowTexts | undefined): readonly Label[] {
  return [...(texts?.values ?? []), ...(texts?.mark ?? [])];
}

type Extent = readonly [from: number, to: number];

function extent(style: ChartStyle, { text, x, align, size }: Label): Extent {
  const width = style.metrics.textWidth(text, size);
  const from = align === 'right' ? x - width : x;
  return [from - textWhite, from + width + textWhite];
}

/** The pieces of a line that meet none of the holes. */
function clearOf(holes: readonly Extent[], line: Extent): readonly Extent[] {
  const pieces = [...holes]
    .sort(([a], [b]) => a - b)
    .reduce<readonly Extent[]>(
      (left, [from, to]) =>
        left.flatMap(([a, b]): readonly Extent[] => [
          [a, Math.min(b, from)],
          [Math.max(a, to), b],
        ]),
      [line],
    );
  return pieces.filter(([a, b]) => b > a);
}
