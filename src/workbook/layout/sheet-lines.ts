// Lines of text around a table: titles and units above it, notes and the source below.
import type { GridCell, GridRow } from '../cells/sheet-grid.js';
import type { TableNote } from '../sheet-table.js';

/** A row that is one line of text. */
export interface SheetLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly marks: readonly string[];
  readonly marksLead: boolean;
  /** Something else than the row just above comes before it. */
  readonly afterGap: boolean;
  readonly cell: GridCell;
}

export interface NotesRead {
  readonly notes: readonly TableNote[];
  readonly source?: string;
}

const sourceStart = /^(?:källa|källor)\s*:\s*/iu;
const remarkStart = /^anm(?:ärkning(?:ar)?)?\s*[.:]+\s*/iu;
const otherNoteStart = /^(?:not|noter|fotnot(?:er)?|senast uppdaterad|uppdaterad)\b/iu;
/** `1 Inklusive …`, `1) …`, `* …`; not `18 år och äldre` or `1 november`. */
const markStart =
  /^(?<mark>\d{1,2}|\*{1,3})(?:[).:]\s*|\s+|(?=\p{Lu}\p{Ll}))(?!(?:år|procent|personer|hushåll|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b)(?=\p{L})/u;

const unitStart =
  /^(?:enhet\s*:\s*|\(?(?:i\s+)?(?=(?:antal|andel|procent|%|kronor|kr|tkr|mnkr|tusental|tusen kronor|miljoner kronor|per \d|median|medelvärde|genomsnitt|dygn|månader|timmar)(?:[\s,)%.]|$|\d)))/iu;
const longestUnit = 60;
/** A number beside a text this long is the text's mark. */
const shortestNote = 20;

/** The row as a line of text, when it is one: a single text, or a note whose mark has a cell of its own. */
export function readLine(row: GridRow, previousRow: number | undefined): SheetLine | undefined {
  const [first, second, ...others] = row.cells;
  if (first === undefined || others.length > 0) return undefined;
  const afterGap = previousRow === undefined || row.number > previousRow + 1;
  const place = { row: row.number, column: first.column, afterGap, cell: first };
  if (second === undefined) {
    return first.content.kind === 'text'
      ? { ...place, text: first.label, marks: first.marks, marksLead: first.marksLead }
      : undefined;
  }
  if (second.content.kind !== 'text' || second.column !== first.column + 1 || !isNoteOpening(first, second.label))
    return undefined;
  const text = `${first.label} ${second.label}`.trim();
  return {
    ...place,
    text,
    marks: [...first.marks, ...second.marks],
    marksLead: first.label === '' || second.marksLead,
  };
}

/** Several cells as one line: a title cut into cells, or a setting with its name. */
export function lineOfCells(row: GridRow, previousRow: number | undefined): SheetLine | undefined {
  const [first] = row.cells;
  if (first === undefined) return undefined;
  return {
    row: row.number,
    column: first.column,
    text: row.cells.map(({ label }) => label).join(' '),
    marks: row.cells.flatMap(({ marks }) => marks),
    marksLead: first.marksLead,
    afterGap: previousRow === undefined || row.number > previousRow + 1,
    cell: first,
  };
}

/** A cell that can only open a note: `Källa:`, `Anm.`, or a mark and nothing else. */
function isNoteOpening(cell: GridCell, text: string): boolean {
  if (/^\d{1,2}$/u.test(cell.label) && text.length > shortestNote) return true;
  return (
    (cell.label === '' && cell.marks.length > 0) ||
    /^(?:källa\s*:|källor\s*:|anm\s*[.:]+|\d{1,2}\)|\*{1,3})$/iu.test(cell.label)
  );
}

/** The line opens a note or tells the source. */
export function opensNote(line: SheetLine): boolean {
  return (
    isSourceOrRemark(line) ||
    (line.marksLead && line.marks.length > 0) ||
    otherNoteStart.test(line.text) ||
    markStart.test(line.text)
  );
}

/** `Källa:` and `Anm.` also stand above tables. */
export function isSourceOrRemark(line: SheetLine): boolean {
  return sourceStart.test(line.text) || remarkStart.test(line.text);
}

/** The unit that a line tells: `Procent`, `Enhet: personer`, `(tkr)`. */
export function unitOf(line: SheetLine): string | undefined {
  const start = unitStart.exec(line.text);
  if (!start || line.text.length > longestUnit) return undefined;
  return line.text.slice(start[0].length).replace(/\)$/u, '').trim() || undefined;
}

/** The unit that a heading or a label tells by itself: `% av befolkningen`, `Ekonomiskt bistånd (tkr)`, `Per 1 000`. */
export function unitOfText(text: string): string | undefined {
  if (/%|\bprocent\b|^andel\b/iu.test(text)) return 'procent';
  const money = /(?:^|[\s(,])(tkr|mnkr|kr|kronor)(?=$|[\s),])/iu.exec(text)?.[1]?.toLowerCase();
  if (money) return money === 'kr' ? 'kronor' : money;
  return /(?:^|\s)(per \d[\d ]*\d)(?=$|\D)/iu.exec(text)?.[1]?.toLowerCase();
}

/**
 * Lines between two tables: the notes of the one above, the titles of the one below. Where a header follows, a new sentence tight under
 * a note that is at its end is a title.
 */
export function splitLines(
  lines: readonly SheetLine[],
  beforeHeader = false,
): { notes: readonly SheetLine[]; titles: readonly SheetLine[] } {
  const lastNote = lines.findLastIndex(opensNote);
  // What follows a note without a blank row is the rest of that note; so are lines tight under a body.
  const apart = lines.findIndex(
    (line, index) =>
      index > lastNote && (line.afterGap || (beforeHeader && index > 0 && opensTitle(line, lines[index - 1]))),
  );
  const [first] = lines;
  // What stands over the values belongs to the header: the line before it is the title.
  const heads = beforeHeader && lastNote < 0 && lines.slice(apart).every((line) => first && line.column > first.column);
  const end = apart >= 0 && !heads ? apart : lastNote < 0 ? 0 : lines.length;
  return { notes: lines.slice(0, end), titles: lines.slice(end) };
}

/** A new sentence below a note or a source that is at its end. */
export function opensTitle(line: SheetLine, above: SheetLine | undefined): boolean {
  return (
    above !== undefined &&
    /^[\p{Lu}\d]/u.test(line.text) &&
    [/[.!?]$/u, sourceStart, otherNoteStart].some((ending) => ending.test(above.text))
  );
}

/** Notes and source from lines below (or above) a table; a line wrapped by hand joins the one before it. */
export function readNotes(lines: readonly SheetLine[]): NotesRead {
  const sources: string[] = [];
  const notes: { mark?: string; text: string }[] = [];
  let last: 'source' | 'note' | undefined;
  for (const line of lines) {
    const continues = last !== undefined && !line.afterGap && !opensNote(line);
    if (sourceStart.test(line.text) || (continues && last === 'source')) {
      const text = line.text.replace(sourceStart, '');
      if (continues) sources.push(`${sources.pop() ?? ''} ${text}`);
      else sources.push(text);
      last = 'source';
    } else {
      const note = notes.at(-1);
      if (continues && note) note.text = `${note.text} ${line.text}`;
      else notes.push(readNote(line));
      last = 'note';
    }
  }
  return sources.length === 0 ? { notes } : { notes, source: sources.join('; ') };
}

function readNote(line: SheetLine): { mark?: string; text: string } {
  if (remarkStart.test(line.text)) return { text: line.text.replace(remarkStart, '') };
  const [mark] = line.marks;
  if (line.marksLead && mark !== undefined) return { mark, text: line.text };
  const written = markStart.exec(line.text);
  if (written?.groups?.mark === undefined) return { text: line.text };
  return { mark: written.groups.mark, text: line.text.slice(written[0].length) };
}
