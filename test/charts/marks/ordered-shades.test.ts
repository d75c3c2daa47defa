import fc from 'fast-check';
import { orderedShades } from '../../../src/charts/marks/ordered-shades.js';
import { contrast, type HexColor, textContrast } from '../../../src/theme/contrast.js';
import type { Theme } from '../../../src/theme/theme.js';
import { theme } from '../chart-fixture.js';

const { page, text } = theme.colors;
const { light, dark } = theme.charts.ordered;
const onPage = (color: HexColor) => contrast(color, page);
const carriesText = (color: HexColor) => Math.max(contrast(page, color), contrast(text, color)) >= textContrast;
const ratios = (colors: readonly HexColor[]) => colors.slice(1).map((color, i) => contrast(color, colors[i] ?? page));

describe('orderedShades', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('has %i shades between the two ends of the theme, each for text', (count) => {
    const shades = orderedShades(theme, count);
    expect(shades).toHaveLength(count);
    expect(shades.at(-1)).toBe(dark);
    if (count > 1) expect(shades[0]).toBe(light);
    expect(shades.filter((color) => !carriesText(color))).toEqual([]);
  });

  it('steps by nearly equal ratios, as many classes as a stack may have', () => {
    for (const count of [3, 4, 5, 6]) {
      const steps = ratios(orderedShades(theme, count));
      expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.1);
      expect(Math.min(...steps)).toBeGreaterThan(1.3);
    }
  });

  it('grows darker and never leaves the text without ground, whatever the ends', () => {
    const channel = fc.integer({ min: 0, max: 60 });
    const hex = (rgb: readonly number[]): HexColor =>
      `#${rgb.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
    const ends = fc.record({ lift: fc.integer({ min: 85, max: 195 }), rgb: fc.tuple(channel, channel, channel) });
    fc.assert(
      fc.property(ends, fc.integer({ min: 2, max: 8 }), ({ lift, rgb }, count) => {
        const ordered = { light: hex(rgb.map((one) => one + lift)), dark: hex(rgb) };
        fc.pre(onPage(ordered.light) >= 3 && carriesText(ordered.light) && onPage(ordered.dark) > 7);
        const other: Theme = { ...theme, charts: { ...theme.charts, ordered } };
        const shades = orderedShades(other, count);
        expect(shades.filter((color) => !carriesText(color))).toEqual([]);
        const contrasts = shades.map(onPage);
        expect(contrasts).toEqual([...contrasts].sort((a, b) => a - b));
      }),
    );
  });
});
