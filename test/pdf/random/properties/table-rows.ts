// Tables: no row alone on a page, and no number broken over two lines.
import type { PlacedDocument, PlacedUnit } from '../place-units.js';
import { pagesOf, shortly } from './page-places.js';

const fewest = 2;

export function loneRows({ flow }: PlacedDocument): string[] {
  const tables = new Map<number, PlacedUnit[]>();
  for (const unit of flow) {
    if (unit.kind !== 'row' && unit.kind !== 'groupRow') continue;
    tables.set(unit.block, [...(tables.get(unit.block) ?? []), unit]);
  }
  return [...tables.values()].flatMap((rows) => {
    const counts = new Map<number, number>();
    for (const row of rows) for (const page of pagesOf(row)) counts.set(page, (counts.get(page) ?? 0) + 1);
    if (rows.length < fewest) return [];
    return [...counts]
      .filter(([, count]) => count < fewest)
      .map(([page]) => `page ${page + 1}: one row alone of the table with “${shortly(rows[0]?.text ?? '')}”`);
  });
}

const number = /^[−+]?\d[\d\s\u00A0]*(,\d+)?( [prb](, ?[prb])*)?$/;

/** A column that is narrower than its longest number. */
export function brokenNumbers({ flow }: PlacedDocument): string[] {
  return flow
    .filter(({ kind }) => kind === 'row')
    .flatMap(({ pieces }) => pieces)
    .filter(({ text, lines }) => lines.length > 1 && number.test(text))
    .map(({ text, lines }) => `page ${(lines[0]?.page ?? 0) + 1}: ${text} stands on ${lines.length} lines`);
}
