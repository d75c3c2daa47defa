// An SVG's size from its start tag: pdfmake would parse the whole drawing twice to learn it.
import type { SvgMeasure } from '../pdfmake/layout-classes.js';

const startTag = /<svg\b[^>]*>/;

/** Reads `width` and `height` of the root element, else its `viewBox`; writes the size that the drawing shall have on the page. */
export const svgSize: SvgMeasure = {
  measureSVG(svg) {
    const tag = startTag.exec(svg)?.[0] ?? '';
    const viewBox =
      attribute(tag, 'viewBox')
        ?.trim()
        .split(/[\s,]+/)
        .map(Number) ?? [];
    const width = Number.parseFloat(attribute(tag, 'width') ?? '') || viewBox[2];
    const height = Number.parseFloat(attribute(tag, 'height') ?? '') || viewBox[3];
    if (!width || !height) throw new Error('an SVG has no width and height');
    return { width, height };
  },
  writeDimensions(svg, { width, height }) {
    return svg.replace(startTag, (tag) => {
      const bare = tag.replace(/\s(?:width|height)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
      return bare.replace('<svg', `<svg width="${width}" height="${height}"`);
    });
  },
};

/** The drawing with a `viewBox`, so that it can be scaled. */
export function withViewBox(svg: string): string {
  const tag = startTag.exec(svg)?.[0];
  if (tag === undefined || attribute(tag, 'viewBox') !== undefined) return svg;
  const { width, height } = svgSize.measureSVG(svg);
  return svg.replace('<svg', `<svg viewBox="0 0 ${width} ${height}"`);
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}
