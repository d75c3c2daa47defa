// What stands above and below charts and tables: number and title, then notes, reference time and source.
import type { Inline } from '../../document/block.js';
import { destinationName } from './destination-name.js';
import { inlineRuns } from './inline-runs.js';
import type { Margin, Setting, TextNode } from './pdf-node.js';

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
