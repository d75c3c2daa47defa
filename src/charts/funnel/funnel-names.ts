// Every nämnd of a funnel has its name: beside its point, or in one block with those that it cannot be told apart from.
import type { PlacedSymbol } from '../lines/line-marks.js';
import type { Box, Point } from '../lines/runs-through.js';
import { type ChartStyle, hairline, lineHeight } from '../marks/chart-style.js';
import type { Label, Rule } from '../marks/layers.js';
import { placeNames, type Surroundings } from './place-names.js';

export interface NamedSymbol extends PlacedSymbol {
  readonly name: string;
  /** Deviates: in bold. */
  readonly strong: boolean;
}

export interface FunnelNames {
  readonly labels: readonly Label[];
  readonly leaders: readonly Rule[];
  /** Where lines are opened for names. */
  readonly holes: readonly Box[];
}

/** Points this near are told in one block; farther ones only when their names have no room otherwise. */
const reaches = [2.5, 8, 16, 30, 60];
/** White that lines leave around a name. */
const nameWhite = 1.5;

/** Names that cover neither each other, a symbol nor another text. */
export function funnelNames(
  symbols: readonly NamedSymbol[],
  style: ChartStyle,
  around: Omit<Surroundings, 'symbols'>,
): FunnelNames {
  for (const reach of reaches) {
    const { clear, names } = placedBlocks(blocksOf(symbols, reach), symbols, style, around);
    if (clear) return names;
  }
  return placedBlocks([symbols], symbols, style, around).names;
}

type Block = readonly NamedSymbol[];

/** Each point joins the first block that has a point within reach. */
function blocksOf(symbols: readonly NamedSymbol[], reach: number): readonly Block[] {
  return symbols.reduce<readonly Block[]>((blocks, symbol) => {
    const near = blocks.filter((block) => block.some(({ x, y }) => Math.hypot(x - symbol.x, y - symbol.y) <= reach));
    return [...blocks.filter((block) => !near.includes(block)), [...near.flat(), symbol]];
  }, []);
}

function placedBlocks(
  blocks: readonly Block[],
  symbols: readonly Point[],
  style: ChartStyle,
  around: Omit<Surroundings, 'symbols'>,
): { readonly clear: boolean; readonly names: FunnelNames } {
  const ordered = blocks.map((block) => [...block].sort((a, b) => a.y - b.y));
  const points = ordered.map((block) => ({
    x: mean(block.map(({ x }) => x)),
    y: mean(block.map(({ y }) => y)),
    width: Math.max(...block.map((symbol) => widthOf(symbol, style))),
    height: style.metrics.capHeight(style.small) + (block.length - 1) * lineHeight(style.small),
  }));
  const { names, clear } = placeNames(points, { ...around, symbols });
  const labels = ordered.flatMap((block, index): readonly Label[] => {
    const box = names[index]?.box;
    if (!box) return [];
    return block.map(({ name, strong }, line): Label => {
      const y = box.bottom - (block.length - 1 - line) * lineHeight(style.small);
      const color = style.theme.colors.text;
      return { text: name, x: box.left, y, align: 'left', size: style.small, color, bold: strong };
    });
  });
  const leaders = names.flatMap(({ leader }): readonly Rule[] => {
    if (!leader) return [];
    const [from, to] = leader;
    return [{ x: from.x, y: from.y, x2: to.x, y2: to.y, color: style.theme.colors.axis, width: hairline }];
  });
  return { clear, names: { labels, leaders, holes: labels.map((label) => grown(textBox(label, style))) } };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function widthOf({ name, strong }: NamedSymbol, style: ChartStyle): number {
  return style.metrics.textWidth(name, style.small, strong ? 'bold' : 'regular');
}

/** The box of a left-aligned text, with what reaches under its baseline. */
export function textBox({ text, x, y, bold }: Label, style: ChartStyle): Box {
  const width = style.metrics.textWidth(text, style.small, bold ? 'bold' : 'regular');
  return { left: x, right: x + width, top: y - style.metrics.capHeight(style.small), bottom: y + 2 };
}

function grown({ left, right, top, bottom }: Box): Box {
  return { left: left - nameWhite, right: right + nameWhite, top: top - nameWhite, bottom: bottom + nameWhite };
}
