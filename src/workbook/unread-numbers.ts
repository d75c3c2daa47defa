// The net below the reader: numbers of a sheet that stand in no table, neither as a value nor as a heading, are said aloud.
import { cellAddress } from './cells/sheet-address.js';
import type { GridCell, GridRow, SheetGrid } from './cells/sheet-grid.js';
import type { TableRegion } from './layout/table-region.js';

const shown = 12;

/** One doubt for each region, about the numbers from it to the next that no region has. */
export function unreadNumbers(grid: SheetGrid, regions: readonly TableRegion[]): ReadonlyMap<TableRegion, string> {
  const rows = regions.flatMap(({ header, body, continues }) => [...(continues ? [] : header), ...body]);
  const unread = new Map<TableRegion, GridCell[]>();
  if (countNumbers(grid.rows) === countNumbers(rows)) return new Map();
  const taken = new Set(rows.flatMap(({ cells }) => cells.map(addressOf)));
  for (const row of grid.rows) {
    if (row.cells.length < 2) continue;
    const left = row.cells.filter((cell) => isNumber(cell) && !taken.has(addressOf(cell)));
    const region = left.length > 0 ? nearestRegion(regions, row.number) : undefined;
    if (region) unread.set(region, [...(unread.get(region) ?? []), ...left]);
  }
  return new Map([...unread].map(([region, cells]) => [region, unreadDoubt(cells)]));
}

function countNumbers(rows: readonly GridRow[]): number {
  return rows.reduce((sum, { cells }) => sum + cells.filter(isNumber).length, 0);
}

function unreadDoubt(cells: readonly GridCell[]): string {
  const more = cells.length > shown ? ` och ${cells.length - shown} till` : '';
  return `celler med tal som inte lästes: ${cells.slice(0, shown).map(addressOf).join(', ')}${more}`;
}

/** The last region that begins above the row, or the first. */
function nearestRegion(regions: readonly TableRegion[], row: number): TableRegion | undefined {
  return regions.findLast(({ header, body }) => ((header[0] ?? body[0])?.number ?? 0) <= row) ?? regions[0];
}

function isNumber({ content }: GridCell): boolean {
  return content.kind === 'number';
}

function addressOf({ row, column }: GridCell): string {
  return cellAddress(row, column);
}
