// Title and unit of a table, from the lines above its header.
import { isSourceOrRemark, type SheetLine, unitOf } from '../layout/sheet-lines.js';
import type { TableRegion } from '../layout/table-region.js';

export interface TableTitle {
  readonly title: string;
  readonly titleMarks: readonly string[];
  /** The other lines above the table: the title in English, a subtitle. */
  readonly subtitles: readonly string[];
  readonly unit?: string;
}

/** `Tabell 3.` alone is no title. */
const numberOnly = /^(?:tabell|tab\.?|diagram|table) ?\d+(?:[.:]\d+)*[a-z]?[.:]?$/iu;

/** The first line is the title, the first of the others that tells a unit is the unit; without lines the sheet's name is the title. */
export function readTitle(region: TableRegion, sheetName: string): TableTitle {
  const lines = region.titleLines.filter((line) => !isSourceOrRemark(line) && !numberOnly.test(line.text));
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
    subtitles: subtitlesOf(rest, region, unitLine),
    ...(unit === undefined ? {} : { unit }),
  };
}

function subtitlesOf(
  lines: readonly SheetLine[],
  { headLines }: TableRegion,
  unitLine: SheetLine | undefined,
): readonly string[] {
  return lines.filter((line) => line !== unitLine && !headLines.includes(line)).map(({ text }) => text);
}
