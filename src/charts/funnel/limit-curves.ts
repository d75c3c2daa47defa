// The limits of a funnel as curves, cut where they leave the plot.

import type { Point } from '../lines/runs-through.js';
import { insideOf } from '../marks/cut-lines.js';
import type { FunnelChart } from '../model/chart-model.js';

export interface LimitCurves {
  /** Lower and upper. */
  readonly inner: readonly (readonly Point[])[];
  readonly outer: readonly (readonly Point[])[];
  /** Between the inner limits, kept within the plot. */
  readonly band: readonly { readonly x: number; readonly y: number; readonly y2: number }[];
}

export interface FunnelPlace {
  readonly xAt: (denominator: number) => number;
  readonly yAt: (value: number) => number;
  /** Of the plot. */
  readonly width: number;
  readonly height: number;
}

/** The curves in points from the plot's upper left corner. */
export function limitCurves({ limits }: Pick<FunnelChart, 'limits'>, place: FunnelPlace): LimitCurves {
  const { xAt, yAt, width, height } = place;
  const curve = (of: 'inner' | 'outer', end: 0 | 1) => {
    const points = limits.map((limit) => ({ x: xAt(limit.denominator), y: yAt(limit[of][end]) }));
    return insideOf(points, { left: 0, right: width, top: 0, bottom: height });
  };
  const within = (y: number) => Math.max(0, Math.min(height, y));
  const band = limits.map(({ denominator, inner: [low, high] }) => {
    return { x: xAt(denominator), y: within(yAt(high)), y2: within(yAt(low)) };
  });
  return {
    inner: [...curve('inner', 0), ...curve('inner', 1)],
    outer: [...curve('outer', 0), ...curve('outer', 1)],
    band,
  };
}
