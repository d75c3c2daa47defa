// The value axis of bars cut into parts: as long as the longest bar, or a hundred percent whatever is shown of it.
import { type ValueAxis, valueAxis } from '../marks/value-axis.js';
import { fullLength, type StackedMarks } from './stack-parts.js';

/** From zero; parts that together pass their whole by a rounding do not lengthen it by a step. */
export function partsAxis({ chart, stacks }: StackedMarks): ValueAxis {
  const ends = stacks.map(({ end }) => end);
  const full = fullLength(chart);
  if (full === undefined) return valueAxis(ends, { fromZero: true, decimals: chart.decimals });
  const axis = valueAxis([full], { fromZero: true, decimals: 0 });
  return { ...axis, max: Math.max(axis.max, ...ends) };
}

/** Less than this is what rounded shares leave of their hundred. */
const leastRest = 1;

/** What is left open of each bar: the parts that are not shown. */
export function openRests({ chart, stacks }: StackedMarks): readonly { x: string; from: number; to: number }[] {
  const full = fullLength(chart);
  if (full === undefined) return [];
  return stacks.filter(({ end }) => full - end > leastRest).map(({ x, end }) => ({ x, from: end, to: full }));
}
