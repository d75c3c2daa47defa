// The notes of a sheet and the marks that open them: only a mark with a note is taken off a label without asking.
import type { GridRow, SheetGrid } from '../cells/sheet-grid.js';
import { opensTitle, readLine, type SheetLine } from '../layout/sheet-lines.js';

export interface SheetNotes {
  /** `1`, `12`, `*`, `p` */
  readonly marks: ReadonlySet<string>;
  /** Numbers of the rows that notes and sources stand in: their text is not read for marks. */
  readonly rows: ReadonlySet<number>;
}

const noUnit =
  '(?!(?:år|procent|personer|hushåll|barn|kr|kronor|timmar|dygn|månader|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\\b)';
const noteStarts = [
  // `1 Inklusive …`, `1) …`, and `1Inklusive …` as superscripts become in plain text
  new RegExp(`^(?<mark>\\d{1,2})(?:[).:]\\s*|\\s+|(?=\\p{Lu}\\p{Ll}))${noUnit}(?=[\\p{L}"”(])`, 'u'),
  /^(?<mark>\*{1,3})\)?\s*(?=\S)/u,
  /^(?<mark>[prb])(?:[).:=]\s*|\s+[=–-]?\s*)(?=\p{L})/u,
];
const otherLine = /^(?:källa|källor|anm|anmärkning(?:ar)?|not|noter|fotnot(?:er)?|senast uppdaterad|uppdaterad)\b/iu;

/** Notes are lines below the first row of values. */
export function readSheetNotes(grid: SheetGrid): SheetNotes {
  const marks = new Set<string>();
  const rows = new Set<number>();
  let hasValues = false;
  let previous: GridRow | undefined;
  let above: SheetLine | undefined;
  for (const row of grid.rows) {
    const line = row.cells.length <= 2 ? readLine(row, previous?.number) : undefined;
    if (line && hasValues) {
      const found = marksOf(line);
      const continues = above !== undefined && rows.has(above.row) && !line.afterGap && !opensTitle(line, above);
      if (found.length > 0 || continues || otherLine.test(line.text)) rows.add(row.number);
      for (const mark of found) marks.add(mark);
    }
    hasValues ||= row.cells.length > 1 && row.cells.some(({ content }) => content.kind === 'number');
    previous = row;
    above = line;
  }
  return { marks, rows };
}

function marksOf(line: SheetLine): readonly string[] {
  if (line.marksLead) return line.marks;
  const start = noteStarts.map((pattern) => pattern.exec(line.text)?.groups?.mark).find((mark) => mark !== undefined);
  return start === undefined ? [] : [start];
}
