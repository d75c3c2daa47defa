import fc from 'fast-check';
import { clearestOn, contrast, darkenTo, type HexColor, shades } from '../../src/theme/contrast.js';

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): HexColor => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 9);
    expect(contrast('#28A197', '#28A197')).toBe(1);
  });

  it('agrees with the published ratios of the palette', () => {
    expect(contrast('#12436D', '#FFFFFF')).toBeCloseTo(10.25, 1);
    expect(contrast('#F46A25', '#FFFFFF')).toBeCloseTo(3.03, 1);
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 1);
  });

  it('does not depend on the order and stays between 1 and 21', () => {
    fc.assert(
      fc.property(anyColor, anyColor, (a, b) => {
        expect(contrast(a, b)).toBe(contrast(b, a));
        expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
        expect(contrast(a, b)).toBeLessThanOrEqual(21.000001);
      }),
    );
  });
});

describe('darkenTo', () => {
  it('reaches text contrast on white from any colour', () => {
    fc.assert(fc.property(anyColor, (color) => contrast(darkenTo(color, '#FFFFFF'), '#FFFFFF') >= 4.5));
  });

  it('leaves a colour that is dark enough as it is', () => {
    expect(darkenTo('#12436D', '#FFFFFF')).toBe('#12436D');
    expect(darkenTo('#F46A25', '#FFFFFF')).not.toBe('#F46A25');
  });
});

describe('shades', () => {
  it('goes from light to dark, each darker than the one before', () => {
    const steps = shades('#5B94C6', '#0B2A45', 6);
    expect([steps[0], steps.at(-1)]).toEqual(['#5B94C6', '#0B2A45']);
    const ratios = steps.map((color) => contrast(color, '#FFFFFF'));
    expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
    expect(new Set(ratios).size).toBe(6);
  });

  it('is the dark end when there is one class', () => {
    expect(shades('#5B94C6', '#0B2A45', 1)).toEqual(['#0B2A45']);
  });
});

describe('clearestOn', () => {
  it('chooses white on dark and dark on light', () => {
    expect(clearestOn('#12436D', '#FFFFFF', '#1A1A1A')).toBe('#FFFFFF');
    expect(clearestOn('#F46A25', '#FFFFFF', '#1A1A1A')).toBe('#1A1A1A');
  });
});
