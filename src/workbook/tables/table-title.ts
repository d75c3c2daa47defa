// Title and unit of a table, from the lines above its header.

import { cellAddress } from '../cells/sheet-grid.js';
import type { TableRegion } from '../layout/find-tables.js';
import { isSourceOrRemark, type SheetLine, unitOf } from '../layout/sheet-lines.js';

export interface TableTitle {
  readonly title: string;
  readonly titleMarks: readonly string[];
  readonly unit?: string;
  readonly doubts: readonly string[];
}

/** The first line is the title, the first of the others that tells a unit is the unit; without lines the sheet's name is the title. */
export function readTitle(region: TableRegion, sheetName: string): TableTitle {
  const lines = region.titleLines.filter((line) => !isSourceOrRemark(line));
  const [first, ...others] = lines;
  const above = region.continues && readTitle(region.continues, sheetName);
  // `% av befolkningen` alone over a second block with the same rows: the title is that of the first block.
  const sharesTitle = above !== undefined && first !== undefined && unitOf(first) !== undefined;
  const title = sharesTitle ? undefined : first;
  const rest = [...(sharesTitle ? lines : others), ...region.headLines];
  const unitLine = rest.find((line) => unitOf(line) !== undefined);
  const unit = unitLine && unitOf(unitLine);
  return {
    title: title?.text ?? above?.title ?? sheetName,
    titleMarks: title?.marks ?? above?.titleMarks ?? [],
    ...(unit === undefined ? {} : { unit }),
    doubts: rest.filter((line) => line !== unitLine && !region.headLines.includes(line)).map(unusedLine),
  };
}

function unusedLine({ text, row, column }: SheetLine): string {
  return `raden ”${text}” (${cellAddress(row, column)}) lästes som underrubrik och används inte`;
}
