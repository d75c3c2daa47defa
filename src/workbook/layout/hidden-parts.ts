// Hidden rows, columns and sheets are read like others, and said aloud: a filtered table looks whole to whoever saved it.
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { columnLetters } from '../cells/sheet-address.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import type { TableRegion } from './table-region.js';

/** One warning per unbroken run of hidden rows or columns in the region. */
export function hiddenInRegion(workbook: string, grid: SheetGrid, region: TableRegion): readonly Diagnostic[] {
  const rows = [...region.header, ...region.body];
  const hiddenRows = rows.filter((row) => row.hidden).map((row) => row.number);
  const columns = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.column)));
  const hiddenColumns = [...columns].filter((column) => grid.hiddenColumns.has(column)).sort((a, b) => a - b);
  const place = { kind: 'workbook', workbook, sheet: grid.name } as const;
  return [
    ...runs(hiddenRows).map(([first, last]) => {
      const one = first === last;
      const what = one ? `rad ${first}` : `raderna ${first}–${last}`;
      return diagnose('SR-ARB-011', { what, form: one ? 'dold' : 'dolda' }, { place });
    }),
    ...runs(hiddenColumns).map(([first, last]) => {
      const one = first === last;
      const what = one ? `kolumn ${columnLetters(first)}` : `kolumnerna ${columnLetters(first)}–${columnLetters(last)}`;
      return diagnose('SR-ARB-011', { what, form: one ? 'dold' : 'dolda' }, { place });
    }),
  ];
}

/** A warning for a hidden sheet that has tables. */
export function hiddenSheet(workbook: string, grid: SheetGrid): readonly Diagnostic[] {
  if (!grid.hidden) return [];
  const place = { kind: 'workbook', workbook, sheet: grid.name } as const;
  return [diagnose('SR-ARB-011', { what: `bladet ${grid.name}`, form: 'dolt' }, { place })];
}

/** Ascending numbers as first and last of each unbroken run. */
function runs(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const run = found.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else found.push([number, number]);
  }
  return found;
}
