// The long form: one observation per row, its members in the columns before it (family F7 of the domain reference).

import { cellAddress } from '../cells/sheet-address.js';
import type { GridCell, GridRow, SheetGrid } from '../cells/sheet-grid.js';
import type { MemberLookup } from '../labels/member-lookup.js';
import { isYear, yearName } from '../labels/time-label.js';
import { isValueHeading } from '../layout/stub-columns.js';
import type { TableRegion } from '../layout/table-region.js';
import type { TableCell } from '../sheet-table.js';
import { nameLevels, rowFallback } from './name-dimensions.js';
import {
  axisOf,
  DimensionList,
  duplicateDoubts,
  makeCell,
  type TableBody,
  type TableContext,
} from './table-context.js';

export interface LongForm {
  readonly keys: readonly GridCell[];
  readonly value: GridCell;
}

const observationHeading = /^(?:värde|antal|andel|belopp)(?=$|[\s,(])/iu;

/** The columns of a long table; nothing when the region is a cross table. */
export function longFormColumns(grid: SheetGrid, region: TableRegion, lookup: MemberLookup): LongForm | undefined {
  const [row, ...others] = region.header;
  if (row === undefined || others.length > 0 || row.cells.length < 3) return undefined;
  const keys = row.cells.slice(0, -1);
  const value = row.cells.at(-1);
  const [first] = keys;
  if (value === undefined || first === undefined || !observationHeading.test(value.label)) return undefined;
  if (keys.some(({ label }) => isYear(label) || isValueHeading(label))) return undefined;
  if (!keys.some(({ label }) => lookup.dimensionNamed(label) === yearName)) return undefined;
  const labels = region.body.flatMap((body) => labelAt(grid, body, first)?.label ?? []);
  return new Set(labels).size < labels.length ? { keys, value } : undefined;
}

/** One cell per row. A key left blank means the total over that dimension, and is doubted. */
export function buildLongTable(context: TableContext, region: TableRegion, { keys, value }: LongForm): TableBody {
  const { grid } = context;
  const names = nameLevels(
    keys.map((key) => ({
      axis: 'rows',
      labels: [...new Set(region.body.flatMap((row) => labelAt(grid, row, key)?.label ?? []))],
      heading: key.label,
      fallback: rowFallback,
    })),
    context,
  );
  const dimensions = new DimensionList();
  const withoutKey = new Map<string, string[]>();
  const cells = region.body.map((row): TableCell => {
    const members = new Map<string, string>();
    const inherited: string[] = [];
    for (const [index, key] of keys.entries()) {
      const name = names[index]?.name ?? key.label;
      const label = labelAt(grid, row, key);
      if (label === undefined || label.label === '') {
        withoutKey.set(name, [...(withoutKey.get(name) ?? []), cellAddress(row.number, key.column)]);
        continue;
      }
      inherited.push(...label.marks);
      for (const [dimension, text] of names[index]?.membersOf(label.label) ?? []) {
        members.set(dimension, text);
        dimensions.add(dimension, 'rows', { text, marks: label.marks });
      }
    }
    return makeCell(context, { row: row.number, column: value.column }, axisOf(Object.fromEntries(members), inherited));
  });
  const blankKeys = [...withoutKey].map(
    ([name, [first, ...others]]) =>
      `${others.length + 1} rader saknar ${name} (först ${first}) och läses som summan över alla`,
  );
  const found = dimensions.list();
  return {
    form: 'long',
    dimensions: found,
    cells,
    valueColumns: new Set([value.column]),
    labelColumns: keys.length,
    doubts: [
      ...strangeLines(region),
      ...names.flatMap((level) => level.doubts),
      ...blankKeys,
      ...duplicateDoubts(cells, found),
    ],
  };
}

/** A line of text has no place among observations: what follows it may be another table. */
function strangeLines({ bodyLines, body }: TableRegion): readonly string[] {
  return bodyLines.map(({ text, row }) => {
    const below = body.filter(({ number }) => number > row).map(({ number }) => `rad ${number}`);
    return `raden ”${text}” (rad ${row}) står mitt i tabellen; det under den kan höra till en annan: ${below.slice(0, 12).join(', ')}`;
  });
}

function labelAt(grid: SheetGrid, row: GridRow, { column }: GridCell): GridCell | undefined {
  const cell = grid.at(row.number, column);
  return cell?.column === column ? cell : undefined;
}
