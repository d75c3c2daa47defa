// What a reader would stumble over in a drawn chart: texts too close, clipped, crossed or unreadable, and empty plots.
import { isZero } from '../../../src/arithmetic/exact.js';
import { chartValues } from '../../../src/charts/model/chart-figures.js';
import type { ChartModel } from '../../../src/charts/model/chart-model.js';
import type { Published } from '../../../src/disclosure/published.js';
import { contrast, type HexColor, textContrast } from '../../../src/theme/contrast.js';
import { theme } from '../chart-fixture.js';
import { type Box, clipped, readSvg, type SeenLine, type SeenShape, type SeenSvg, type SeenText } from '../read-svg.js';

/** White that texts keep between them, in points. */
const leastGap = 2;
/** Rounding of the drawing's own numbers. */
const slack = 0.05;
/** Symbols are drawn about this far around their points. */
const symbolRadius = 2.6;
/** A line this far into the box of a text touches its letters. */
const lineReach = 0.4;

/** One string per fault, naming the rule and the texts; none for a drawing that can be read. */
export function sceneFaults(svg: string, model: ChartModel): readonly string[] {
  const seen = readSvg(svg);
  return [
    ...tooClose(seen.texts).map(([a, b]) => `close: ${a} | ${b}`),
    ...clipped(seen).map((text) => `clipped: ${text}`),
    ...cutByEdges(seen).map((text) => `edge: ${text}`),
    ...unreadable(seen).map((text) => `contrast: ${text}`),
    ...crossed(seen).map((text) => `crossed: ${text}`),
    ...(isEmpty(seen, markedValues(model)) ? ['empty'] : []),
  ];
}

/** Pairs of texts with less than `leastGap` between them, across as well as up. */
function tooClose(texts: readonly SeenText[]): readonly (readonly [string, string])[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => Math.max(distance(a, b, 'left', 'right'), distance(a, b, 'top', 'bottom')) < leastGap - slack)
      .map((b) => [a.text, b.text] as const),
  );
}

/** Below zero where the boxes share a part of the axis. */
function distance(a: Box, b: Box, from: 'left' | 'top', to: 'right' | 'bottom'): number {
  return Math.max(b[from] - a[to], a[from] - b[to]);
}

/** Texts that lie partly on a bar and partly beside it. */
function cutByEdges({ texts, bars }: SeenSvg): readonly string[] {
  return texts.filter((text) => bars.some((bar) => touches(text, bar) && !holds(bar, text))).map(({ text }) => text);
}

function touches(a: Box, b: Box): boolean {
  return distance(a, b, 'left', 'right') < -slack && distance(a, b, 'top', 'bottom') < -slack;
}

function holds(outer: Box, inner: Box): boolean {
  const across = outer.left <= inner.left + slack && inner.right <= outer.right + slack;
  return across && outer.top <= inner.top + slack && inner.bottom <= outer.bottom + slack;
}

/** Texts with less than 4.5:1 to any ground that they stand on. */
function unreadable({ texts, bars, areas }: SeenSvg): readonly string[] {
  return texts
    .filter((text) =>
      [
        ...groundsOf(text, bars),
        ...areas.filter((area) => touches(text, area)).map(({ fill }) => fill as HexColor),
      ].some((ground) => contrast(text.color as HexColor, ground) < textContrast),
    )
    .map(({ text }) => text);
}

function groundsOf(text: SeenText, bars: readonly SeenShape[]): readonly HexColor[] {
  const below = bars.filter((bar) => touches(text, bar));
  const covering = below.findLast((bar) => holds(bar, text));
  const above = covering ? below.slice(below.indexOf(covering)) : below;
  return [...(covering ? [] : [theme.colors.page]), ...above.map(({ fill }) => fill as HexColor)];
}

/** Texts that a line or a symbol runs through. Light help lines and the white between parts are no obstacle. */
function crossed({ texts, rules, paths, symbols }: SeenSvg): readonly string[] {
  const light = new Set<string>([theme.colors.rule, theme.colors.page]);
  const lines = [...rules.filter(({ stroke }) => !light.has(stroke)), ...paths];
  return texts
    .filter((text) => lines.some((line) => runsThrough(line, text)) || symbols.some((symbol) => near(symbol, text)))
    .map(({ text }) => text);
}

function near(symbol: Box, text: SeenText): boolean {
  const far = Math.max(distance(symbol, text, 'left', 'right'), distance(symbol, text, 'top', 'bottom'));
  return far < symbolRadius - slack;
}

function runsThrough({ points }: SeenLine, text: SeenText): boolean {
  const box = {
    left: text.left + lineReach,
    right: text.right - lineReach,
    top: text.top + lineReach,
    bottom: text.baseline - lineReach,
  };
  return points.some((from, index) => {
    const to = points[index + 1];
    return to !== undefined && meets(from, to, box);
  });
}

type Point = readonly [x: number, y: number];

/** Whether the straight line between the points has a part inside the box. */
function meets([x1, y1]: Point, [x2, y2]: Point, { left, right, top, bottom }: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, step, low, high] of [
    [x1, x2 - x1, left, right],
    [y1, y2 - y1, top, bottom],
  ] as const) {
    if (step === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const ends = [(low - start) / step, (high - start) / step];
    enter = Math.max(enter, Math.min(...ends));
    leave = Math.min(leave, Math.max(...ends));
  }
  return enter < leave;
}

/** The values that have marks of their own: the city's line is drawn whatever the bars are, and what is small has none. */
function markedValues(model: ChartModel): readonly Published[] {
  switch (model.type) {
    case 'ranked':
      return model.bars.map(({ y }) => y);
    case 'interval':
      return model.points.filter(({ small }) => !small).map(({ value }) => value);
    case 'funnel':
      return model.points.filter(({ denominator }) => denominator !== undefined).map(({ value }) => value);
    default:
      return chartValues(model);
  }
}

/** Values are published, but there is no bar, line or symbol except the legend's own; nothing but zeros needs none if it is written. */
function isEmpty(seen: SeenSvg, values: readonly Published[]): boolean {
  const shown = values.flatMap((published) => (published.state === 'value' ? [published.value] : []));
  const bars = seen.bars.filter((bar) => !isPatch(bar) && bar.right - bar.left > slack && bar.bottom - bar.top > slack);
  const symbols = seen.symbols.filter((symbol) => !seen.rules.some((rule) => isSample(rule, symbol)));
  const zeros = shown.every(isZero) && seen.texts.some(({ text }) => /^(0(,0+)?|\.\.)$/.test(text));
  return shown.length > 0 && bars.length + symbols.length + seen.paths.length === 0 && !zeros;
}

/** The legend's patch of a bar: a square of 8 points. */
function isPatch({ left, right, top, bottom }: Box): boolean {
  return Math.abs(right - left - 8) < slack && Math.abs(bottom - top - 8) < slack;
}

/** The legend's sample of a line: 22 points, with its symbol at the end. */
function isSample(rule: SeenLine, symbol: Box): boolean {
  const level = Math.abs(rule.top - rule.bottom) < slack && Math.abs(rule.right - rule.left - 22) < slack;
  return level && Math.abs(rule.right - symbol.left) < slack && Math.abs(rule.top - symbol.top) < slack;
}
