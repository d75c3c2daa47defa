// A value axis with few round ticks, made from published values only.
import { exact } from '../../arithmetic/exact.js';
import { chartNumber } from './chart-number.js';

export interface Tick {
  readonly value: number;
  readonly label: string;
}

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  /** Ascending; the first is `min`, the last `max`. */
  readonly ticks: readonly Tick[];
}

export interface ValueAxisOptions {
  /** Zero belongs to the axis whatever the values are. */
  readonly fromZero: boolean;
  /** Of printed values: no tick is finer. */
  readonly decimals: number;
  /** Most spaces between ticks. */
  readonly most?: number;
}

/** The axis with the smallest round step (1, 2 or 5 times a power of ten) that covers `values` in at most `most` steps. */
export function valueAxis(values: readonly number[], { fromZero, decimals, most = 5 }: ValueAxisOptions): ValueAxis {
  const all = fromZero || values.length === 0 ? [0, ...values] : values;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  for (let exponent = -decimals; ; exponent++) {
    for (const multiple of [1, 2, 5]) {
      const step = multiple * 10 ** exponent;
      // The slack keeps 0,3 / 0,1 = 2,9999… from costing a step.
      const first = Math.floor(low / step + 1e-9);
      const last = Math.max(Math.ceil(high / step - 1e-9), first + 1);
      if (last - first <= most) return axisOf({ first, last, multiple, exponent });
    }
  }
}

interface Steps {
  readonly first: number;
  readonly last: number;
  readonly multiple: number;
  readonly exponent: number;
}

function axisOf({ first, last, multiple, exponent }: Steps): ValueAxis {
  const ticks = Array.from({ length: last - first + 1 }, (_, index): Tick => {
    const whole = exact((first + index) * multiple);
    const value = exponent < 0 ? whole.div(10n ** BigInt(-exponent)) : whole.mul(10n ** BigInt(exponent));
    return { value: value.valueOf(), label: chartNumber(value, Math.max(0, -exponent)) };
  });
  return { min: ticks[0]?.value ?? 0, max: ticks.at(-1)?.value ?? 1, ticks };
}
