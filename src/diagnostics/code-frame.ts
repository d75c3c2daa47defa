// The source line that a text place points at, with a caret under it, trimmed so that the caret is in view.
import { type DisplayCell, displayCells } from './display-text.js';
import type { TextPlace } from './place.js';

const widest = 100;
const before = 40;
/** Characters on either side of the caret that are looked at: splitting a line of a million into graphemes takes minutes. */
const near = 1000;

/**
 * `14 |   text: …` over `   |   ^^^`. Columns count UTF-16 units from 1; a place past the end of its line points after the last character.
 * Empty when the line does not exist.
 */
export function codeFrame(source: string, place: Pick<TextPlace, 'line' | 'column' | 'length'>): string {
  const line = source.split(/\r\n|\n|\r/u)[place.line - 1];
  if (line === undefined) return '';
  const start = place.column - 1;
  const end = start + Math.max(1, place.length);
  const from = Math.max(0, Math.min(start, line.length) - near);
  const to = Math.min(line.length, Math.max(start, 0) + near);
  const seen = view(
    displayCells(line.slice(from, to)).map((cell) => ({ ...cell, index: cell.index + from })),
    start,
  );
  const { cells } = seen;
  const cutLeft = seen.cutLeft || from > 0;
  const cutRight = seen.cutRight || to < line.length;
  const lead = columns(cells.filter((cell) => cell.index < start)) + (cutLeft ? 1 : 0);
  const marked = Math.max(1, columns(cells.filter((cell) => cell.index >= start && cell.index < end)));
  const text = `${cutLeft ? '…' : ''}${cells.map((cell) => cell.text).join('')}${cutRight ? '…' : ''}`;
  const number = String(place.line);
  return `${`${number} | ${text}`.trimEnd()}\n${' '.repeat(number.length)} | ${' '.repeat(lead)}${'^'.repeat(marked)}`;
}

/** The part of a long line that shows the caret, with some of what stands before it. */
function view(
  cells: readonly DisplayCell[],
  start: number,
): { cells: readonly DisplayCell[]; cutLeft: boolean; cutRight: boolean } {
  if (columns(cells) <= widest) return { cells, cutLeft: false, cutRight: false };
  const caret = cells.findIndex((cell) => cell.index >= start);
  const at = caret === -1 ? cells.length : caret;
  let from = at;
  for (let room = before; from > 0; from -= 1) {
    room -= cells[from - 1]?.width ?? 0;
    if (room < 0) break;
  }
  let to = from;
  for (let room = widest; to < cells.length; to += 1) {
    room -= cells[to]?.width ?? 0;
    if (room < 0) break;
  }
  return { cells: cells.slice(from, to), cutLeft: from > 0, cutRight: to < cells.length };
}

function columns(cells: readonly DisplayCell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
