// A value axis along rows, with as many ticks as their texts have room for.
import { type ChartStyle, textGap, widest } from './chart-style.js';
import { type ValueAxis, type ValueAxisOptions, valueAxis } from './value-axis.js';

/** As `valueAxis`, in `width` points. */
export function fittingAxis(
  values: readonly number[],
  options: ValueAxisOptions,
  width: number,
  style: ChartStyle,
): ValueAxis {
  const axes = [5, 4, 3, 2, 1].map((most) => valueAxis(values, { ...options, most }));
  const fits = ({ ticks }: ValueAxis) => {
    const texts = ticks.map(({ label }) => label);
    return (widest(style, texts, style.small) + textGap) * (ticks.length - 1) <= width;
  };
  return axes.find(fits) ?? valueAxis(values, { ...options, most: 1 });
}
