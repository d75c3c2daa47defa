// The order of ranked bars: decided by published values only, so that a place in the list tells nothing of a hidden one.
import { isResidual } from '../../language/residual-category.js';
import { compareSwedish } from '../../language/sort-swedish.js';
import type { ChartPoint, RankedBarChart } from '../model/chart-model.js';

/** Largest first, equal ones by name, then those without a value by name, and last what holds the rest; or as given. */
export function rankBars({ bars, order }: Pick<RankedBarChart, 'bars' | 'order'>): readonly ChartPoint<string>[] {
  return order === 'given' ? bars : [...bars].sort(compareBars);
}

function compareBars(a: ChartPoint<string>, b: ChartPoint<string>): number {
  const [left, right] = [a.y, b.y];
  if (isResidual(a.x) !== isResidual(b.x)) return isResidual(a.x) ? 1 : -1;
  if (left.state === 'value' && right.state === 'value')
    return right.value.compare(left.value) || compareSwedish(a.x, b.x);
  if (left.state === 'value') return -1;
  if (right.state === 'value') return 1;
  return compareSwedish(a.x, b.x);
}
