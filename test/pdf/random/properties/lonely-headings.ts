// A heading has two lines of what follows below it on its page, or the beginning of a chart, a table or a row of boxes.
import type { PageFrame } from '../../../../src/document/document.js';
import { makeLook } from '../../../../src/pdf/look.js';
import { theme } from '../../sample-documents.js';
import type { PlacedDocument, PlacedUnit } from '../place-units.js';
import { boxesOf, pagesOf, shortly } from './page-places.js';

const fewest = 2;
/** Space between a heading, what stands below it and what comes then. */
const air = 80;

export function lonelyHeadings({ document, flow, notes, file }: PlacedDocument): string[] {
  const widthOf = (page: number) => file.pages[page]?.width;
  return flow.flatMap((heading, index) => {
    if (heading.kind !== 'heading') return [];
    const page = pagesOf(heading).at(-1) ?? 0;
    let below = 0;
    for (const [distance, unit] of flow.slice(index + 1).entries()) {
      if (below >= fewest || unit.opensPage) return [];
      const [first = page] = pagesOf(unit);
      if (!pagesOf(unit).includes(page)) {
        const turns = widthOf(first) !== widthOf(page);
        // What a heading heads may be short: it ends before another heading, with its panel, or before a page that is turned.
        const leavesPanel = unit.block !== heading.block && document.blocks[heading.block]?.kind === 'summary';
        if (below > 0 && (unit.kind === 'heading' || leavesPanel || turns)) return [];
        if (turns || unit.kind === 'text') return [lonely(heading, page, below)];
        const chain = flow.slice(chainStart(flow, index), index + 1 + distance);
        const next = [...flow.filter(({ block }) => block === unit.block), ...notes.flatMap(({ units }) => units)];
        const together = heightOn(page, chain) + heightOn(first, next) + air;
        return together > roomOf(file.pages[page]?.height ?? 0, document.frame) ? [] : [lonely(heading, page, below)];
      }
      if (unit.kind === 'heading' || unit.kind === 'caption' || unit.kind === 'box') return [];
      below += unit.lines.filter((line) => line.page === page).length;
    }
    return [];
  });
}

function lonely({ text }: PlacedUnit, page: number, below: number): string {
  return `page ${page + 1}: “${shortly(text)}” has ${below} lines below it`;
}

/** The first of the headings that follow one another down to this one. */
function chainStart(flow: readonly PlacedUnit[], index: number): number {
  return flow[index - 1]?.kind === 'heading' && !flow[index]?.opensPage ? chainStart(flow, index - 1) : index;
}

/** What the units take of a page, those that stand elsewhere left out. */
function heightOn(page: number, units: readonly PlacedUnit[]): number {
  const heights = units.flatMap((unit) => {
    const boxes = boxesOf(unit).filter((one) => one.page === page);
    const [tops, bottoms] = [boxes.map(({ box }) => box.top), boxes.map(({ box }) => box.bottom)];
    return boxes.length === 0 ? [] : [Math.max(...tops) - Math.min(...bottoms)];
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

function roomOf(height: number, { kind }: PageFrame): number {
  const { top, bottom } = makeLook(theme, kind).margins;
  return height - top - bottom;
}
