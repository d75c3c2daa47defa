// An SVG may only be drawing and text: everything not on the lists is refused or left out.
// pdfmake reads an <image> past its own access policy, so this is the guard, for our charts and for a theme's logo.
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** What the drawing must not hold. */
export class SvgRefused extends Error {}

const drawn = new Set([
  'svg',
  'g',
  'path',
  'line',
  'rect',
  'circle',
  'ellipse',
  'polygon',
  'polyline',
  'text',
  'tspan',
]);
/** Carry nothing that is drawn: left out with what they hold. */
const silent = new Set(['title', 'desc', 'metadata']);
const shapes = new Set(['path', 'line', 'rect', 'circle', 'ellipse', 'polygon', 'polyline']);

const number = /^-?(\d+\.?\d*|\.\d+)(e-?\d+)?(px|pt)?$/i;
const numbers = /^[-\d.,\se]*$/i;
const paint = /^(#[0-9a-f]{3}|#[0-9a-f]{6}|none|transparent|black|white|currentColor)$/i;
const attributes: Readonly<Record<string, RegExp>> = {
  d: /^[MLHVCSQTAZmlhvcsqtaz\d.,\s\-e]*$/,
  points: numbers,
  transform: /^((translate|scale|rotate|matrix)\([-\d.,\se]+\)\s*)*$/,
  viewBox: numbers,
  fill: paint,
  stroke: paint,
  'stroke-dasharray': /^([\d.,\s]+|none)$/,
  'stroke-linecap': /^(butt|round|square)$/,
  'stroke-linejoin': /^(miter|round|bevel)$/,
  'fill-rule': /^(nonzero|evenodd)$/,
  'text-anchor': /^(start|middle|end)$/,
  'font-family': /^[\p{L}\d ,'"-]+$/u,
  'font-weight': /^(normal|bold)$/,
  'font-style': /^(normal|italic)$/,
};
const lengths =
  'x y x1 y1 x2 y2 dx dy cx cy r rx ry width height stroke-width stroke-miterlimit stroke-dashoffset font-size opacity fill-opacity stroke-opacity';
const allowed: Readonly<Record<string, RegExp>> = {
  ...attributes,
  ...Object.fromEntries(lengths.split(' ').map((name) => [name, number])),
};

/**
 * The same drawing with listed elements and attributes only, coordinates to a thousandth of a point, nothing invisible.
 * @throws SvgRefused for images, scripts, styles, links, foreign content and what does not parse.
 */
export function cleanSvg(svg: string): string {
  const out: string[] = [];
  /** Depth inside something left out; 0 when drawing. */
  let skipped = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new SvgRefused(`filen går inte att läsa som SVG (${error.message})`);
  });
  parser.on('doctype', () => {
    throw new SvgRefused('<!DOCTYPE> är inte tillåtet');
  });
  parser.on('opentag', (tag) => {
    if (tag.uri !== svgNamespace || !(drawn.has(tag.local) || silent.has(tag.local))) {
      throw new SvgRefused(`elementet <${tag.name}> är inte tillåtet`);
    }
    const kept = cleanAttributes(tag);
    if (skipped > 0 || silent.has(tag.local) || invisible(tag)) skipped++;
    else out.push(`<${tag.local}${tag.local === 'svg' ? ` xmlns="${svgNamespace}"` : ''}${kept}>`);
  });
  parser.on('closetag', (tag) => {
    if (skipped > 0) skipped--;
    else close(out, tag.local);
  });
  parser.on('text', (text) => {
    if (skipped === 0 && text.trim() !== '') out.push(escapeXml(text));
  });
  parser.write(svg).close();
  return out.join('');
}

/** An element without content closes itself; a group without content is not needed. */
function close(out: string[], name: string): void {
  const last = out.at(-1) ?? '';
  if (!last.startsWith(`<${name}`) || last.endsWith('/>')) out.push(`</${name}>`);
  else if (name === 'g' || name === 'text') out.pop();
  else out[out.length - 1] = `${last.slice(0, -1)}/>`;
}

function cleanAttributes(tag: SaxesTagNS): string {
  return Object.values(tag.attributes)
    .map((attribute) => cleanAttribute(tag, attribute))
    .join('');
}

function cleanAttribute(tag: SaxesTagNS, { name, local, prefix, value }: SaxesAttributeNS): string {
  if (local === 'href' || local === 'style' || /^on/i.test(local) || /url\s*\(|@import|javascript:/i.test(value)) {
    throw new SvgRefused(`attributet ${name} på <${tag.name}> är inte tillåtet`);
  }
  const form = prefix === '' && Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (!form?.test(value)) return '';
  return ` ${name}="${escapeXml(name === 'font-family' || paint.test(value) ? value : rounded(value))}"`;
}

/** Shapes without paint or path: Vega's frames. */
function invisible(tag: SaxesTagNS): boolean {
  const value = (name: string) => tag.attributes[name]?.value;
  if (value('display') === 'none' || value('visibility') === 'hidden') return true;
  const unpainted = (name: string) => ['none', 'transparent', undefined].includes(value(name));
  return (
    shapes.has(tag.local) &&
    tag.local !== 'line' &&
    value('class') === 'background' &&
    unpainted('fill') &&
    unpainted('stroke')
  );
}

/** Thousandths of a point are finer than any printer, and equal on every machine. */
function rounded(value: string): string {
  return value.replace(/-?(\d+\.?\d*|\.\d+)(e-?\d+)?/gi, (text) => {
    const short = Number(text)
      .toFixed(3)
      .replace(/\.?0+$/, '');
    return short === '-0' ? '0' : short;
  });
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
