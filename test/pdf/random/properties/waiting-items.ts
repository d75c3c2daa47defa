// A chart or table may let the text after it go first, to fill the page that it has no room on. No further than that.
import type { PlacedDocument, PlacedUnit } from '../place-units.js';
import { shortly, startOf } from './page-places.js';

export function waitingItems({ flow }: PlacedDocument): string[] {
  return flow.flatMap((item, index) => {
    const page = startOf(item)?.page;
    if (item.kind !== 'caption' || page === undefined) return [];
    const passed = flow.slice(0, index).filter(({ block }) => block > item.block);
    return passed.flatMap((unit) => {
      const faults: string[] = [];
      const name = `“${shortly(unit.text)}” stands before “${shortly(item.text)}”`;
      if (isItem(unit, flow)) faults.push(`${name}: two charts or tables have changed places`);
      if (unit.opensPage) faults.push(`${name}, though it opens a page`);
      if (pageOfBlock(unit, flow) >= page) faults.push(`page ${page + 1}: ${name}, though both are on one page`);
      return faults;
    });
  });
}

/** Where the whole block begins that the unit is part of: a list goes on as one. */
function pageOfBlock({ block }: PlacedUnit, flow: readonly PlacedUnit[]): number {
  return Math.min(...flow.filter((unit) => unit.block === block).map((unit) => startOf(unit)?.page ?? 0));
}

function isItem({ block }: PlacedUnit, flow: readonly PlacedUnit[]): boolean {
  return flow.some((unit) => unit.kind === 'caption' && unit.block === block);
}
