// What the band, the lines and the dark shapes of a funnel mean.
import type { LinePath } from '../lines/line-marks.js';
import type { ChartStyle } from '../marks/chart-style.js';
import { deviationKey, deviationSymbol } from '../marks/deviation-style.js';
import type { KeyEntry } from '../marks/key-row.js';
import type { Rule } from '../marks/layers.js';
import type { FunnelChart } from '../model/chart-model.js';

const sampleWidth = 18;
const bandHalf = 4;

/** The inner limits are dashed, the outer ones whole. */
export function limitLine(which: 'inner' | 'outer', { theme }: ChartStyle): Omit<LinePath, 'points'> {
  const color = theme.colors.axis;
  return which === 'inner' ? { color, dash: [3, 2], width: 0.75 } : { color, dash: [], width: 0.75 };
}

/** The inner and the outer limits, then the shapes that occur. */
export function funnelKey(chart: FunnelChart, style: ChartStyle): readonly KeyEntry[] {
  const { theme } = style;
  const rule = (which: 'inner' | 'outer', x: number, y: number): Rule => {
    return { x, x2: x + sampleWidth, y, y2: y, ...limitLine(which, style) };
  };
  const inner: KeyEntry = {
    text: `${chart.widened ? 'Vidgade gränser' : 'Slumpens gränser'}, ${chart.innerLabel}`,
    width: sampleWidth,
    sample: (x, middle) => {
      const [y, y2] = [middle - bandHalf, middle + bandHalf];
      const points = [x, x + sampleWidth].map((at) => ({ x: at, y, y2 }));
      return { areas: [{ points, color: theme.colors.panel }], rules: [rule('inner', x, y), rule('inner', x, y2)] };
    },
  };
  const outer: KeyEntry = {
    text: chart.outerLabel,
    width: sampleWidth,
    sample: (x, middle) => ({ rules: [rule('outer', x, middle)] }),
  };
  const shapes = deviationKey(chart.points).map(({ side, text }): KeyEntry => {
    return {
      text,
      width: 8,
      sample: (x, middle) => ({ symbols: [deviationSymbol(side, { x: x + 4, y: middle }, theme)] }),
    };
  });
  return [...(chart.limits.length === 0 ? [] : [inner, outer]), ...shapes];
}
