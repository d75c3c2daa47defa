// The order of the rows of an interval chart: decided by published values only, and not by those that are not compared.
import { rankBars } from '../bars/rank-bars.js';
import type { IntervalChart } from '../model/chart-model.js';

/** Compared nämnder from the largest value, then those left out by theirs, then those without one by name. */
export function intervalOrder({ points }: Pick<IntervalChart, 'points'>): IntervalChart['points'] {
  const bars = points.map(({ name, value }) => ({ x: name, y: value }));
  const ranked = rankBars({ bars, order: 'value' }).flatMap(({ x }) => points.filter(({ name }) => name === x));
  const shown = ranked.filter(({ value }) => value.state === 'value');
  return [
    ...shown.filter(({ leftOut }) => leftOut === undefined),
    ...shown.filter(({ leftOut }) => leftOut !== undefined),
    ...ranked.filter(({ value }) => value.state !== 'value'),
  ];
}
