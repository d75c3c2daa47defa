// What stands above and below charts and tables: number and title, then notes, reference time and source.
import type { Inline } from '../../document/block.js';
import { destinationName } from './destination-name.js';
import { inlineRuns } from './inline-runs.js';
import type { Margin, Setting, StackNode, TextNode } from './pdf-node.js';
import { printable } from './printable.js';

/** `Diagram 3.2` in the accent colour, then the title. Links to the chart or table lead here. */
export function captionNode(
  label: string,
  number: string,
  title: readonly Inline[],
  margin: Margin,
  setting: Setting,
): TextNode {
  return {
    text: [{ text: `${number} `, color: setting.look.colors.accent }, ...inlineRuns(title, setting, { bold: true })],
    style: 'caption',
    margin,
    id: destinationName(label),
    keepWithNext: true,
  };
}

/** The same with the measure on a line of its own, as charts have theirs. */
export function measuredCaption(
  caption: TextNode,
  measure: string | undefined,
  setting: Setting,
): TextNode | StackNode {
  if (measure === undefined) return caption;
  const { margin = [0, 0, 0, 0], role, captionOf, ...title } = caption;
  return {
    stack: [title, { text: printable(measure, setting), style: 'note' }],
    margin,
    keepWithNext: true,
    ...(role === undefined ? {} : { role }),
    ...(captionOf === undefined ? {} : { captionOf }),
  };
}

/** One small line each. */
export function noteLines(
  notes: readonly (readonly Inline[])[],
  side: readonly [number, number],
  setting: Setting,
): TextNode[] {
  return notes.map((note, index) => ({
    text: inlineRuns(note, setting),
    style: 'note',
    margin: [side[0], index === 0 ? setting.look.unit : 0, side[1], 0],
    keepWithPrevious: true,
  }));
}
