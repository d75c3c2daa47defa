// The regions of one sheet that become tables: declared by range, found and shaped by a declaration, or found as they are.
import { type CellRange, parseRange } from './cells/sheet-address.js';
import type { SheetGrid } from './cells/sheet-grid.js';
import type { MemberLookup } from './labels/member-lookup.js';
import { overlaps, regionOfRange, reshape } from './layout/declared-region.js';
import { findTables } from './layout/find-tables.js';
import { boundsOf, type TableRegion } from './layout/table-region.js';
import type { TableDeclaration } from './table-declaration.js';
import { readTitle } from './tables/table-title.js';

/** A sheet as a whole, for ranges, and in its side-by-side parts, where tables are looked for. */
export interface SheetParts {
  readonly grid: SheetGrid;
  readonly panes: readonly SheetGrid[];
}

/** A region with the part of the sheet that it stands in, and what is declared of it. */
export interface SheetRegion {
  readonly grid: SheetGrid;
  readonly region: TableRegion;
  readonly declaration?: TableDeclaration;
}

export interface FoundRegions {
  /** From the top, and from the left. */
  readonly regions: readonly SheetRegion[];
  /** Declarations that fit nothing, with the reason in Swedish. */
  readonly unmet: readonly UnmetDeclaration[];
}

interface UnmetDeclaration {
  readonly declaration: TableDeclaration;
  readonly reason: string;
}

/** Finds the regions of a sheet. A declared range goes before what would be found in it. */
export function findRegions(
  { grid, panes }: SheetParts,
  lookup: MemberLookup,
  declared: readonly TableDeclaration[],
): FoundRegions {
  const regions: SheetRegion[] = [];
  const unmet: UnmetDeclaration[] = [];
  const ranges: CellRange[] = [];
  for (const declaration of declared) {
    const range = declaration.range === undefined ? undefined : parseRange(declaration.range);
    if (range === undefined) continue;
    ranges.push(range);
    const region = regionOfRange(grid, range, { shape: declaration, lookup });
    if (region) regions.push({ grid, region, declaration });
    else unmet.push({ declaration, reason: `området ${declaration.range ?? ''} är tomt` });
  }
  const byTitle = declared.filter(({ range }) => range === undefined);
  const met = new Set<TableDeclaration>();
  for (const pane of panes) {
    const reshaped = new Map<TableRegion, TableRegion>();
    for (const region of findTables(pane, lookup)) {
      if (ranges.some((range) => overlaps(region, range))) continue;
      const { title } = readTitle(region, grid.name);
      const declaration = byTitle.find((one) => isTitled(title, one.title));
      if (declaration) met.add(declaration);
      const shaped = reshape(followHeader(region, reshaped), declaration ?? {}, lookup);
      reshaped.set(region, shaped);
      regions.push({ grid: pane, region: shaped, ...(declaration === undefined ? {} : { declaration }) });
    }
  }
  for (const declaration of byTitle) {
    if (met.has(declaration)) continue;
    const reason =
      declaration.title === undefined ? 'bladet har ingen tabell' : 'bladet har ingen tabell med den rubriken';
    unmet.push({ declaration, reason });
  }
  return { regions: regions.toSorted(byPlace), unmet };
}

/** A block that uses the header above uses it as declared. */
function followHeader(region: TableRegion, reshaped: ReadonlyMap<TableRegion, TableRegion>): TableRegion {
  const above = region.continues && reshaped.get(region.continues);
  return above === undefined ? region : { ...region, header: above.header, continues: above };
}

function isTitled(title: string, wanted: string | undefined): boolean {
  return wanted === undefined || title.toLowerCase().includes(wanted.trim().toLowerCase().replace(/\s+/gu, ' '));
}

function byPlace(one: SheetRegion, other: SheetRegion): number {
  const [a, b] = [boundsOf(one.region), boundsOf(other.region)];
  return a.top - b.top || a.left - b.left;
}
