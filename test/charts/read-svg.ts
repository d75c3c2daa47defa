// What a reader sees in a drawn chart: texts with their boxes, bars, lines and symbols, in points from the upper left corner.
import { SaxesParser } from 'saxes';
import { metrics } from './chart-fixture.js';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface SeenText extends Box {
  readonly text: string;
  readonly bold: boolean;
  readonly size: number;
  readonly color: string;
  /** x of the anchor. */
  readonly x: number;
  readonly baseline: number;
}

export interface SeenShape extends Box {
  readonly fill: string;
}

/** A symbol as its middle, and how far it reaches from that. */
export interface SeenSymbol extends SeenShape {
  readonly reach: number;
}

export interface SeenLine extends Box {
  readonly stroke: string;
  readonly dash: string;
  readonly width: number;
  readonly points: readonly (readonly [number, number])[];
}

export interface SeenSvg {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly SeenText[];
  /** Rectangles. */
  readonly bars: readonly SeenShape[];
  /** Straight lines: grid, axis, breaks, leaders. */
  readonly rules: readonly SeenLine[];
  /** Lines of series. */
  readonly paths: readonly SeenLine[];
  readonly symbols: readonly SeenSymbol[];
  /** Surfaces between curves. */
  readonly areas: readonly SeenShape[];
}

export function readSvg(svg: string): SeenSvg {
  const seen = {
    texts: [] as SeenText[],
    bars: [] as SeenShape[],
    rules: [] as SeenLine[],
    paths: [] as SeenLine[],
    symbols: [] as SeenSymbol[],
    areas: [] as SeenShape[],
  };
  const offsets: [number, number][] = [[0, 0]];
  let size = { width: 0, height: 0 };
  let open: Record<string, string> = {};
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const [dx, dy] = offsets.at(-1) ?? [0, 0];
    const [, tx = '0', ty = '0'] = /translate\(([-\d.]+)[, ]+([-\d.]+)\)/.exec(attributes.transform ?? '') ?? [];
    const at: [number, number] = [dx + Number(tx), dy + Number(ty)];
    offsets.push(at);
    open = attributes;
    text = '';
    if (name === 'svg') size = { width: Number(attributes.width), height: Number(attributes.height) };
    if (name === 'line') {
      const end: [number, number] = [at[0] + Number(attributes.x2 ?? 0), at[1] + Number(attributes.y2 ?? 0)];
      seen.rules.push(lineOf([at, end], attributes));
    }
    if (name === 'path') {
      const d = attributes.d ?? '';
      // A square symbol is drawn as a bar is, but has the symbols' edge.
      if (attributes['stroke-width'] === '0.75' && attributes.fill)
        seen.symbols.push({ ...boxAround(at), fill: attributes.fill, reach: reachOf(d) });
      else if (/^M[-\d.,]+h[-\d.]+v[-\d.]+h[-\d.]+Z$/.test(d)) seen.bars.push(barOf(d, at, attributes.fill ?? ''));
      else if (attributes.stroke === undefined && d.endsWith('Z'))
        seen.areas.push({ ...lineOf(pointsOf(d, at), attributes), fill: attributes.fill ?? '' });
      else seen.paths.push(lineOf(pointsOf(d, at), attributes));
    }
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', ({ name }) => {
    const at = offsets.pop() ?? [0, 0];
    if (name === 'text') seen.texts.push(textOf(text, at, open));
  });
  parser.write(svg).close();
  return { ...size, ...seen };
}

function pointsOf(d: string, [dx, dy]: readonly [number, number]): [number, number][] {
  return [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [dx + Number(x), dy + Number(y)]);
}

function lineOf(points: [number, number][], attributes: Record<string, string>): SeenLine {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  const { stroke = '', 'stroke-dasharray': dash = '' } = attributes;
  return { ...box, points, stroke, dash, width: Number(attributes['stroke-width'] ?? 1) };
}

function barOf(d: string, [dx, dy]: readonly [number, number], fill: string): SeenShape {
  const [x = 0, y = 0, width = 0, height = 0] = [...d.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
  const [x2, y2] = [x + width, y + height];
  return {
    left: dx + Math.min(x, x2),
    right: dx + Math.max(x, x2),
    top: dy + Math.min(y, y2),
    bottom: dy + Math.max(y, y2),
    fill,
  };
}

function reachOf(d: string): number {
  return Math.max(...[...d.matchAll(/[\d.]+/g)].map(([number]) => Number(number)));
}

function boxAround([x, y]: readonly [number, number]): Box {
  return { left: x, right: x, top: y, bottom: y };
}

/** The box of digits and capitals: what collides to the eye. Descenders may reach into white between lines. */
function textOf(text: string, [x, baseline]: readonly [number, number], attributes: Record<string, string>): SeenText {
  const size = Number.parseFloat(attributes['font-size'] ?? '');
  const bold = attributes['font-weight'] === 'bold';
  const width = metrics.textWidth(text, size, bold ? 'bold' : 'regular');
  const anchor = attributes['text-anchor'];
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  const dots = text === '..' || text === '.';
  const top = baseline - (dots ? 0.15 * size : metrics.capHeight(size));
  const bottom = dots ? baseline : baseline + 0.2 * size;
  return { text, bold, size, x, baseline, left, right: left + width, top, bottom, color: attributes.fill ?? '' };
}

/** Pairs of texts whose boxes share more than a hair. */
export function overlaps(texts: readonly SeenText[]): readonly (readonly [string, string])[] {
  const slack = 0.05;
  return texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => {
      const apart =
        a.right <= b.left + slack ||
        b.right <= a.left + slack ||
        a.bottom <= b.top + slack ||
        b.bottom <= a.top + slack;
      return apart ? [] : [[a.text, b.text] as const];
    }),
  );
}

/** Texts that reach outside the drawing. */
export function clipped({ texts, width, height }: SeenSvg): readonly string[] {
  const slack = 0.05;
  return texts
    .filter(
      ({ left, right, top, bottom }) =>
        left < -slack || right > width + slack || top < -slack || bottom > height + slack,
    )
    .map(({ text }) => text);
}
