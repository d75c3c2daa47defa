// Tables side by side in one sheet: cut at a spacer column when what stands right of it has row labels of its own.
// (A spacer between two groups of columns that share one stub is no cut: Statistisk årsbok b018, b020.)
import type { GridCell, GridRow, SheetGrid } from '../cells/sheet-grid.js';
import { isYear, yearName } from '../labels/time-label.js';
import { isHeaderLike, isValueCell } from './row-kind.js';
import { opensNote, readLine } from './sheet-lines.js';

/** The parts of a sheet that each hold tables above one another, in reading order: the sheet itself when nothing stands side by side. */
export function splitPanes(grid: SheetGrid): readonly SheetGrid[] {
  const groups = groupBands(bandsOf(grid));
  if (groups.every((group) => group.cuts.length === 0)) return [grid];
  return groups.flatMap(({ rows, cuts }) => {
    const edges = [0, ...cuts, Number.POSITIVE_INFINITY];
    return edges.slice(0, -1).flatMap((left, index) => {
      const pane = paneOf(grid, rows, { left, right: edges[index + 1] ?? Number.POSITIVE_INFINITY });
      return pane.rows.length > 0 ? [pane] : [];
    });
  });
}

/** Rows without a blank row between them. */
interface Band {
  readonly rows: readonly GridRow[];
  /** The first columns of the tables right of the first one. */
  readonly cuts: readonly number[];
}

function bandsOf(grid: SheetGrid): readonly Band[] {
  const bands: GridRow[][] = [];
  for (const row of grid.rows) {
    const band = bands.at(-1);
    if (band && band.at(-1)?.number === row.number - 1) band.push(row);
    else bands.push([row]);
  }
  // A spacer that holds for the whole sheet also holds where a table has a blank row under its header.
  const whole = cutsOf(grid, grid.rows);
  return bands.map((rows) => ({ rows, cuts: whole.length > 0 ? whole : cutsOf(grid, rows) }));
}

/** Bands below one another that are cut alike; titles go with what is below them, notes with what is above. */
function groupBands(bands: readonly Band[]): readonly Band[] {
  const groups: { rows: GridRow[]; cuts: readonly number[] }[] = [];
  for (const [index, band] of bands.entries()) {
    const last = groups.at(-1);
    const cuts = hasTable(band) ? band.cuts : looseCuts(band, last?.cuts, nextCuts(bands, index));
    if (last && sameCuts(last.cuts, cuts)) last.rows.push(...band.rows);
    else groups.push({ rows: [...band.rows], cuts });
  }
  return groups;
}

function nextCuts(bands: readonly Band[], index: number): readonly number[] | undefined {
  return bands.slice(index + 1).find(hasTable)?.cuts;
}

/** Where lines without a table belong. */
function looseCuts(
  { rows }: Band,
  above: readonly number[] | undefined,
  below: readonly number[] | undefined,
): readonly number[] {
  const isNote = rows.some((row) => {
    const line = readLine(row, undefined);
    return line !== undefined && opensNote(line);
  });
  return (isNote ? (above ?? below) : (below ?? above)) ?? [];
}

function hasTable({ rows }: Band): boolean {
  return rows.some((row) => row.cells.length > 1 && row.cells.some(isValueCell));
}

function sameCuts(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((cut, index) => cut === other[index]);
}

function cutsOf(grid: SheetGrid, rows: readonly GridRow[]): readonly number[] {
  const wide = rows.filter((row) => row.cells.length > 1);
  const taken = new Set<number>();
  for (const row of wide) {
    for (const cell of row.cells) {
      const width = grid.width(cell);
      for (let column = cell.column; column < cell.column + width; column += 1) taken.add(column);
    }
  }
  const columns = [...taken].sort((a, b) => a - b);
  const starts = columns.filter((column, index) => index > 0 && columns[index - 1] !== column - 1);
  const cuts: number[] = [];
  for (const [index, start] of starts.entries()) {
    const left = cuts.at(-1) ?? 0;
    const right = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    if (standsAlone(wide, left, start) && standsAlone(wide, start, right)) cuts.push(start);
  }
  return cuts;
}

/** The columns hold a table with labels of its own: most rows have a text before their values, or all begin with a year of their own. */
function standsAlone(rows: readonly GridRow[], left: number, right: number): boolean {
  const within = rows.map((row) => row.cells.filter(({ column }) => column >= left && column < right));
  const bodies = bodyRows(within);
  const firsts = bodies.flatMap(([first]) => (first ? [first] : []));
  const texts = bodies.filter(hasLabel).length;
  const stub = Math.min(...firsts.map(({ column }) => column));
  const years = new Set(
    firsts.filter(({ column, label }) => column === stub && isYear(label)).map(({ label }) => label),
  ).size;
  const headings = within.flat().filter(({ column, content }) => column === stub && content.kind === 'text');
  const hasHeader = within.some((cells) => cells.length > 1 && !bodies.includes(cells));
  const isYearStub =
    hasHeader &&
    years > 1 &&
    years === bodies.length &&
    headings.every(({ label }) => label.toLowerCase() === yearName);
  return bodies.length > 0 && (texts * 2 > bodies.length || isYearStub);
}

/** A number with a footnote mark that is still a text. */
const markedNumber = /^[\d\s.,]+(?:\d?\)|\*+|[prb])$/u;

/** A text with a value to its right. */
function hasLabel(cells: readonly GridCell[]): boolean {
  const text = cells.findIndex(({ content, label }) => content.kind === 'text' && !markedNumber.test(label));
  return text >= 0 && cells.slice(text + 1).some(isValueCell);
}

/** Rows with values: years are values only below a row of years. */
function bodyRows(rows: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
  let years = false;
  return rows.filter((cells) => {
    const hasYears = cells.some(({ label }) => isYear(label));
    const isBody =
      cells.length > 1 &&
      (hasYears && years
        ? cells.slice(1).some(isValueCell)
        : cells.slice(1).some(isBodyValue) &&
          !isHeaderLike({ number: 0, cells, hidden: false }) &&
          !isRateHeader(cells));
    years ||= hasYears;
    return isBody;
  });
}

function isBodyValue(cell: GridCell): boolean {
  return isValueCell(cell) && !isYear(cell.label);
}

/** Headings with the `100 000` of `Per 100 000` among them. */
function isRateHeader(cells: readonly GridCell[]): boolean {
  const rates = cells.filter(({ label }) => /^10{3,6}$/u.test(label.replace(/\s/gu, '')));
  const texts = cells.filter(({ content }) => content.kind === 'text');
  return rates.length > 0 && texts.length > rates.length && texts.length + rates.length === cells.length;
}

function paneOf(
  grid: SheetGrid,
  rows: readonly GridRow[],
  { left, right }: { left: number; right: number },
): SheetGrid {
  const isInside = (column: number): boolean => column >= left && column < right;
  // A title merged over both tables is the title of each.
  const reaches = (cell: GridCell): boolean => cell.column < left && cell.column + grid.width(cell) > left;
  return {
    ...grid,
    rows: rows.flatMap((row) => {
      const cells = row.cells.filter((cell) => isInside(cell.column) || reaches(cell));
      return cells.length > 0 ? [{ ...row, cells }] : [];
    }),
    at: (row, column) => (isInside(column) ? grid.at(row, column) : undefined),
  };
}
