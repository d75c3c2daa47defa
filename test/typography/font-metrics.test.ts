import { create, type Font } from 'fontkit';
import { loadFontMetrics } from '../../src/typography/font-metrics.js';
import { fontFiles } from './font-fixture.js';

const files = fontFiles();
const metrics = loadFontMetrics(files);

describe('textWidth', () => {
  it('equals what fontkit lays out, kerning included', () => {
    const font = create(Buffer.from(files.regular)) as Font;
    for (const text of ['Antal hushåll', 'AVAT', 'Hägersten-Älvsjö', '12 500']) {
      expect(metrics.textWidth(text, 10)).toBeCloseTo(font.layout(text).advanceWidth / 100, 1);
    }
  });

  it('grows with the size and differs by face', () => {
    expect(metrics.textWidth('Kvinnor', 18)).toBeCloseTo(2 * metrics.textWidth('Kvinnor', 9), 9);
    expect(metrics.textWidth('Kvinnor', 9, 'bold')).toBeGreaterThan(metrics.textWidth('Kvinnor', 9));
  });

  it('gives digits one width, so that columns of numbers align', () => {
    const widths = [...'0123456789'].map((digit) => metrics.textWidth(digit, 10));
    expect(new Set(widths).size).toBe(1);
  });

  it('is nothing for no text and the same the second time', () => {
    expect(metrics.textWidth('', 10)).toBe(0);
    expect(metrics.textWidth('ny mätning', 10)).toBe(metrics.textWidth('ny mätning', 10));
  });
});

describe('hasGlyph', () => {
  it('covers what Swedish statistics need, in every face', () => {
    for (const style of ['regular', 'bold', 'italic'] as const) {
      expect(metrics.missingGlyphs('åäöÅÄÖéü–−×≈≤≥→§”…\u00a0\u202f0123456789', style)).toEqual([]);
    }
  });

  it('knows what the font lacks', () => {
    expect(metrics.hasGlyph('漢')).toBe(false);
    expect(metrics.missingGlyphs('a漢b漢')).toEqual(['漢']);
  });
});

describe('capHeight and extent', () => {
  it('are in points of the size asked for', () => {
    expect(metrics.capHeight(10)).toBeCloseTo(6.6, 1);
    const { ascent, descent } = metrics.extent(10);
    expect(ascent).toBeGreaterThan(metrics.capHeight(10));
    expect(descent).toBeGreaterThan(1);
    expect(ascent + descent).toBeLessThan(13);
  });
});
