// The neighbours of a cell as text, the wanted one marked: what a message about it shows. Working channel only.
import { displayCells, harmless } from '../../diagnostics/display-text.js';
import type { CellRef } from '../../diagnostics/place.js';
import { columnLetters, parsePlace } from './sheet-address.js';
import type { GridCell, SheetGrid } from './sheet-grid.js';

/** The frame of a cell of one workbook; nothing for a place outside its sheets. */
export type CellFrames = (ref: CellRef) => string | undefined;

const widest = 16;

/** Frames on demand, from the grids of a workbook. */
export function createCellFrames(grids: readonly SheetGrid[]): CellFrames {
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  return (ref) => {
    const grid = byName.get(ref.sheet);
    const place = parsePlace(ref.address);
    return grid && place && cellFrame(grid, place.row, place.column);
  };
}

/**
 * Three by three cells, fewer at the edge of the sheet:
 *
 *          B        C         D
 *    13 │ 1 200 │  1 250  │ 1 300
 *    14 │   310 │ >saknas<│   305
 */
export function cellFrame(grid: SheetGrid, row: number, column: number): string {
  const rows = [row - 1, row, row + 1].filter((number) => number > 0);
  const columns = [column - 1, column, column + 1].filter((number) => number > 0);
  const body = rows.map((number) => [
    String(number),
    ...columns.map((at) => cellText(grid, number, at, number === row && at === column)),
  ]);
  const lines = [['', ...columns.map((at) => ` ${columnLetters(at)} `)], ...body];
  const widths = lines[0]?.map((_, index) => Math.max(...lines.map((line) => textWidth(line[index] ?? '')))) ?? [];
  return lines
    .map((line) =>
      line
        .map((text, index) => pad(text, widths[index] ?? 0))
        .join(' │ ')
        .trimEnd(),
    )
    .join('\n');
}

function cellText(grid: SheetGrid, row: number, column: number, wanted: boolean): string {
  const text = shorten(harmless(shownText(grid.at(row, column))));
  return wanted ? `>${text}<` : ` ${text} `;
}

function shownText(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.content.kind === 'uncalculated') return `=${cell.content.formula}`;
  return cell.writtenAs?.trim() ?? cell.label;
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= widest ? text : `${characters.slice(0, widest - 1).join('')}…`;
}

function pad(text: string, width: number): string {
  return `${' '.repeat(Math.max(0, width - textWidth(text)))}${text}`;
}

function textWidth(text: string): number {
  return displayCells(text).reduce((width, cell) => width + cell.width, 0);
}
