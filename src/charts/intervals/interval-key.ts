// What the whiskers and the dark shapes of an interval chart mean.
import type { ChartStyle } from '../marks/chart-style.js';
import { deviationKey, deviationStyle, deviationSymbol } from '../marks/deviation-style.js';
import type { KeyEntry } from '../marks/key-row.js';
import type { IntervalChart } from '../model/chart-model.js';

const sampleWidth = 22;

/** Empty where nothing is known of the values' uncertainty. */
export function intervalKey({ points, confidenceLabel }: IntervalChart, { theme }: ChartStyle): readonly KeyEntry[] {
  if (confidenceLabel === undefined) return [];
  const look = deviationStyle(undefined, theme);
  const whisker: KeyEntry = {
    text: `Konfidensintervall, ${confidenceLabel}`,
    width: sampleWidth,
    sample: (x, y) => ({
      rules: [{ x, x2: x + sampleWidth, y, y2: y, color: look.color, width: 1.5 }],
      symbols: [{ x: x + sampleWidth / 2, y, style: look }],
    }),
  };
  const shapes = deviationKey(points).map(({ side, text }): KeyEntry => {
    return { text, width: 8, sample: (x, y) => ({ symbols: [deviationSymbol(side, { x: x + 4, y }, theme)] }) };
  });
  return [whisker, ...shapes];
}
