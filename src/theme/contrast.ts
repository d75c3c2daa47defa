// Contrast by WCAG 2.2: relative luminance, text pairs at least 4.5:1, graphics at least 3:1.

export const textContrast = 4.5;
export const graphicContrast = 3;

/** A colour as the theme writes it: `#12436D`. */
export type HexColor = `#${string}`;

/** WCAG contrast between two colours, 1 to 21. */
export function contrast(a: HexColor, b: HexColor): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** The colour itself, or the nearest darker shade of it that reaches `ratio` against `background`. */
export function darkenTo(color: HexColor, background: HexColor, ratio: number = textContrast): HexColor {
  for (let percent = 100; percent > 0; percent--) {
    const shade = toHex(channels(color).map((channel) => Math.round((channel * percent) / 100)));
    if (contrast(shade, background) >= ratio) return shade;
  }
  return '#000000';
}

/** Whichever of two colours stands out more against `background`. */
export function clearestOn(background: HexColor, a: HexColor, b: HexColor): HexColor {
  return contrast(a, background) >= contrast(b, background) ? a : b;
}

/** `count` shades from `light` to `dark`, both included; a single one is `dark`. */
export function shades(light: HexColor, dark: HexColor, count: number): readonly HexColor[] {
  const [from, to] = [channels(light), channels(dark)];
  return Array.from({ length: count }, (_, index) => {
    const part = count === 1 ? 1 : index / (count - 1);
    return toHex(from.map((channel, i) => Math.round(channel + ((to[i] ?? 0) - channel) * part)));
  });
}

/** What is seen of a colour through a layer of `over` of this opacity, 0 to 1. */
export function overlaid(color: HexColor, over: HexColor, opacity: number): HexColor {
  const layer = channels(over);
  return toHex(channels(color).map((channel, i) => Math.round(channel + ((layer[i] ?? 0) - channel) * opacity)));
}

function luminance(color: HexColor): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: HexColor): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

function toHex(rgb: readonly number[]): HexColor {
  return `#${rgb
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
