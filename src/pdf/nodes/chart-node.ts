// A chart with its caption above and its notes below, in one piece.

import { diagnose } from '../../diagnostics/diagnostic.js';
import type { ChartBlock } from '../../document/block.js';
import { keptNoBreakSpace } from '../seam/encode-font.js';
import { withViewBox } from '../seam/svg-size.js';
import { captionNode, noteLines } from './caption-node.js';
import type { Setting, StackNode, SvgNode } from './pdf-node.js';
import { printableSvg } from './printable.js';
import { gapBelowItem } from './spacing.js';

/** Share of the page's height that a drawing may take, so that caption and notes fit as well. */
const most = 0.72;

/** What cannot be drawn as it stands, a picture by address above all, is a bug in the chart and no warning on a terminal. */
function refuse(message: string): never {
  throw new Error(`a drawing was refused: ${message}`);
}

/** In the text column; a drawing wider than that hangs out of it to the left, and further to the right only when it must. */
export function chartNode(block: ChartBlock, gap: number, setting: Setting): StackNode {
  const { look } = setting;
  const { width: column, hangLeft, hangRight } = look.column;
  const { chart } = block;
  const room = (look.size.height - look.margins.top - look.margins.bottom) * most;
  const scale = Math.min(1, room / chart.height, (hangLeft + column + hangRight) / chart.width);
  if (scale < 0.995) {
    setting.report(diagnose('SR-PDF-005', { number: block.number, percent: Math.floor(scale * 100) }));
  }
  const width = chart.width * scale;
  const over = Math.max(0, width - column);
  const left = -Math.min(hangLeft, over);
  const right = Math.min(0, -(over + left));
  const drawing: SvgNode = {
    svg: withViewBox(printableSvg(chart.svg, setting)).replaceAll('\u00a0', keptNoBreakSpace),
    width,
    height: chart.height * scale,
    alt: chart.alt,
    options: { warningCallback: refuse },
    margin: [left, look.unit, right, 0],
  };
  return {
    stack: [
      { ...captionNode(block.label, block.number, block.title, [left, 0, right, 0], setting), role: 'Caption' },
      drawing,
      ...noteLines(block.notes, [left, right], setting),
    ],
    unbreakable: true,
    floats: true,
    spaceBelow: gapBelowItem(look),
    role: 'Div',
    margin: [0, gap, 0, 0],
  };
}
