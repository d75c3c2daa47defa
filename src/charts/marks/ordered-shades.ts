// The steps of ordered classes: one hue, darker by the same ratio at each step, and every step one that text can be read on.
import { contrast, type HexColor, shades, textContrast } from '../../theme/contrast.js';
import type { Theme } from '../../theme/theme.js';

/** So fine that neighbours are one step of a channel apart. */
const fineness = 256;

/** `count` shades from the theme's light end to its dark one, both included; a single one is dark. */
export function orderedShades({ charts, colors }: Theme, count: number): readonly HexColor[] {
  const { light, dark } = charts.ordered;
  if (count === 1) return [dark];
  const ramp = shades(light, dark, fineness);
  const onPage = (color: HexColor) => contrast(color, colors.page);
  const [from, to] = [onPage(light), onPage(dark)];
  const even = spaced(from, to, count);
  // Between what dark text can stand on and what white text can, there are tones for neither.
  const darkText = ramp.findLast((color) => contrast(color, colors.text) >= textContrast);
  const whiteText = ramp.find((color) => onPage(color) >= textContrast);
  const [low, high] = [darkText ? onPage(darkText) : 0, whiteText ? onPage(whiteText) : to];
  if (!even.some((step) => low < step && step < high)) return even.map((step) => nearest(ramp, step, onPage));
  const lights = Math.max(darkText ? 1 : 0, even.filter((step) => step ** 2 < low * high).length);
  const steps = [
    ...spaced(from, Math.min(even[lights - 1] ?? low, low), lights),
    ...spaced(Math.max(even[lights] ?? high, high), to, count - lights),
  ];
  return steps.map((step) => nearest(ramp, step, onPage));
}

/** From the first to the last by equal ratios; a single one is the first. */
function spaced(from: number, to: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from * (to / from) ** (count === 1 ? 0 : index / (count - 1)));
}

/** The colour whose contrast comes closest without falling below; the darkest when none reaches it. */
function nearest(ramp: readonly HexColor[], step: number, onPage: (color: HexColor) => number): HexColor {
  const slack = 1e-9;
  return ramp.find((color) => onPage(color) >= step - slack) ?? ramp.at(-1) ?? '#000000';
}
