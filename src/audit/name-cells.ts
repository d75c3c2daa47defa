// Cells, numbers and facts as the findings of the audit name them.
import type { Exact } from '../arithmetic/exact.js';
import { roundHalfAway } from '../arithmetic/round.js';
import type { CellRef } from '../diagnostics/place.js';
import type { CellKey } from '../indicators/cell-key.js';
import { writtenDecimals } from '../indicators/written-decimals.js';
import type { WrittenValue } from '../indicators/written-value.js';
import { formatDecimal } from '../language/format-number.js';
import { joinList } from '../language/join-list.js';
import { type CellPlace, cellAddress, parsePlace } from '../workbook/cells/sheet-address.js';

/** `D5:D8, D10 och E3`; cells of another sheet or workbook than `home` with its name. */
export function nameCells(cells: readonly CellRef[], home: CellRef): string {
  const bySheet = new Map<string, CellRef[]>();
  for (const cell of cells) {
    const prefix = prefixOf(cell, home);
    bySheet.set(prefix, [...(bySheet.get(prefix) ?? []), cell]);
  }
  return joinList([...bySheet].flatMap(([prefix, group]) => rangesOf(group).map((range) => `${prefix}${range}`)));
}

/** `1 234 (D5)` */
export function nameValue({ value, cell }: WrittenValue, home: CellRef): string {
  return `${value ? amount(value) : '–'} (${nameCells([cell], home)})`;
}

/** The number as it is written: thousands in groups, decimal comma, as many decimals as it has. */
export function amount(value: Exact): string {
  return formatDecimal(roundHalfAway(value, Math.min(writtenDecimals(value), mostDecimals)));
}

const mostDecimals = 6;

/** `ekonomiskt-bistånd.hushåll 2024, kvinnor, Farsta` */
export function nameFact({ indicator, year, members }: CellKey): string {
  return [`${indicator} ${year}`, ...Object.values(members)].join(', ');
}

function prefixOf({ workbook, sheet }: CellRef, home: CellRef): string {
  if (workbook !== home.workbook) return `${workbook} › ${sheet}!`;
  return sheet === home.sheet ? '' : `${sheet}!`;
}

/** Runs down the columns or along the rows, whichever are fewer. */
function rangesOf(cells: readonly CellRef[]): readonly string[] {
  const positions = [...new Set(cells.map(({ address }) => address))].flatMap((address) => parsePlace(address) ?? []);
  const down = runs(positions, (one) => [one.column, one.row]);
  const along = runs(positions, (one) => [one.row, one.column]);
  return (along.length < down.length ? along : down).map(([first, last]) =>
    first === last
      ? cellAddress(first.row, first.column)
      : `${cellAddress(first.row, first.column)}:${cellAddress(last.row, last.column)}`,
  );
}

type Run = readonly [first: CellPlace, last: CellPlace];

function runs(
  positions: readonly CellPlace[],
  order: (position: CellPlace) => readonly [line: number, place: number],
): readonly Run[] {
  const sorted = [...positions].sort((a, b) => order(a)[0] - order(b)[0] || order(a)[1] - order(b)[1]);
  const found: [CellPlace, CellPlace][] = [];
  for (const position of sorted) {
    const [line, place] = order(position);
    const open = found.at(-1);
    const [lastLine, lastPlace] = open ? order(open[1]) : [-1, -1];
    if (open && lastLine === line && lastPlace + 1 === place) open[1] = position;
    else found.push([position, position]);
  }
  return found;
}
