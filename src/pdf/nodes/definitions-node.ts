// A register of terms and what they mean: two columns on the page's grid, a fine rule over each row.
import type { Definitions } from '../../document/block.js';
import { spanOf } from '../look.js';
import { inlineRuns } from './inline-runs.js';
import type { PdfNode, Setting, StackNode } from './pdf-node.js';

/** Share of the columns that a long term gets; a short one gets `shortTerm` of them. */
const longTerm = 5 / 12;
const shortTerm = 2;

/** Divided between rows only. A long term hangs out into the margin. */
export function definitionsNode({ terms, items }: Definitions, gap: number, setting: Setting): StackNode {
  const { look } = setting;
  const { column, grid, space, rules, colors } = look;
  const long = terms === 'long';
  const all = long ? grid.columns : grid.columns - grid.aside;
  const own = Math.max(1, Math.min(all - 1, long ? Math.round(all * longTerm) : shortTerm));
  const hang = long ? column.hangLeft : 0;
  const width = column.width + hang;
  const stack = items.map(({ term, meaning }): PdfNode => {
    const rule = {
      type: 'line',
      x1: 0,
      y1: 0,
      x2: width,
      y2: 0,
      lineWidth: rules.fine,
      lineColor: colors.rule,
    } as const;
    return {
      stack: [
        { canvas: [rule], margin: [0, 0, 0, space.line / 2] },
        {
          columns: [
            { text: inlineRuns(term, setting, { bold: true }), style: 'term', width: spanOf(look, own) },
            { text: inlineRuns(meaning, setting), style: 'table', width: spanOf(look, all - own) },
          ],
          columnGap: grid.gutter,
        },
      ],
      unbreakable: true,
      role: 'LI',
      margin: [0, space.line / 2, 0, 0],
    };
  });
  return { stack, role: 'L', margin: [-hang, gap, 0, 0] };
}
