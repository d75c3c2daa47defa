import { svgSize, withViewBox } from '../../../src/pdf/seam/svg-size.js';

describe('the size of a drawing', () => {
  it('is read from its start tag, else from its viewBox', () => {
    expect(svgSize.measureSVG('<svg width="340" height="180px"><rect width="1"/></svg>')).toEqual({
      width: 340,
      height: 180,
    });
    expect(svgSize.measureSVG('<svg viewBox="0 0 20 10"/>')).toEqual({ width: 20, height: 10 });
    expect(() => svgSize.measureSVG('<svg/>')).toThrow('no width and height');
  });

  it('is changed in the start tag alone, and the drawing scales with it', () => {
    const svg = withViewBox(`<svg xmlns="x" width="340" height='650'><rect width="9" stroke-width="2"/></svg>`);
    expect(svgSize.writeDimensions(svg, { width: 170, height: 325 })).toBe(
      '<svg width="170" height="325" viewBox="0 0 340 650" xmlns="x"><rect width="9" stroke-width="2"/></svg>',
    );
  });
});
