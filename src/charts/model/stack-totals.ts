// What the bars of a stack amount to: the published whole, never a sum of our own.
import { type Exact, exact, sum } from '../../arithmetic/exact.js';
import type { Published } from '../../disclosure/published.js';
import type { ChartPoint, StackedBarChart } from './chart-model.js';

/** A published whole, with its value at hand. */
export interface StackTotal {
  readonly published: Published;
  readonly value: Exact;
}

/**
 * The totals to print, by the bar's name: for all bars whose parts are all published, or for none. None, too, where
 * the parts are not all there is, or overlap: a total would contradict the bar that it stands at.
 */
export function stackTotals(chart: StackedBarChart): ReadonlyMap<string, StackTotal> {
  const totals = new Map<string, StackTotal>();
  for (const { x, y } of chart.wholes ?? []) {
    const parts = chart.series.flatMap(({ points }) => points.filter((point) => point.x === x)).filter(canOccur);
    if (parts.length === 0 || parts.some((part) => part.y.state !== 'value')) continue;
    if (y.state !== 'value') return new Map();
    const values = parts.flatMap((part) => (part.y.state === 'value' ? [part.y.value] : []));
    if (!equalButForRounding(sum(values), y.value, chart.decimals, values.length)) return new Map();
    totals.set(x, { published: y, value: y.value });
  }
  return totals;
}

function canOccur({ y }: ChartPoint<string>): boolean {
  return y.state !== 'notApplicable';
}

/** Parts that were rounded each for itself may miss their whole by half a unit each. */
function equalButForRounding(a: Exact, b: Exact, decimals: number, parts: number): boolean {
  const slack = exact(parts).div(2n * 10n ** BigInt(decimals));
  return a.sub(b).abs().compare(slack) <= 0;
}
