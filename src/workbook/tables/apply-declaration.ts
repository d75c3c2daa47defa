// What a declared table says of its content: names of dimensions, unit, empty cells, and what is not read.
import { type CellRange, parseRange } from '../cells/sheet-address.js';
import type { SheetTable, TableCell, TableDimension } from '../sheet-table.js';
import type { TableDeclaration } from '../table-declaration.js';

/** The table as declared: first its dimensions by the reader's own names, then what is left out by the labels that they then have. */
export function applyDeclaration(table: SheetTable, declaration: TableDeclaration): SheetTable {
  const { unit, blank } = declaration;
  const named = rename(table, declaration.dimensions ?? {});
  return {
    ...omit(named, declaration.omit ?? []),
    ...(unit === undefined ? {} : { unit }),
    ...(blank === undefined ? {} : { blank }),
  };
}

/** Leaves out cells by range, and rows and columns by label. Members that no cell is left of go too. */
function omit(table: SheetTable, parts: readonly string[]): SheetTable {
  if (parts.length === 0) return table;
  const ranges = parts.flatMap((part) => parseRange(part) ?? []);
  const labels = new Set(parts.map(fold));
  const isLeftOut = ({ ref, members }: TableCell): boolean =>
    ranges.some((range) => isWithin(ref.address, range)) ||
    Object.values(members).some((label) => labels.has(fold(label)));
  const cells = table.cells.filter((cell) => !isLeftOut(cell));
  const left = new Set(
    cells.flatMap(({ members }) => Object.entries(members).map(([name, label]) => `${name}=${label}`)),
  );
  const dimensions = table.dimensions.flatMap((dimension): TableDimension[] => {
    const members = dimension.members.filter((member) => left.has(`${dimension.name}=${member}`));
    return members.length === 0 ? [] : [{ ...dimension, members }];
  });
  return { ...table, cells, dimensions };
}

function isWithin(address: string, range: CellRange): boolean {
  const cell = parseRange(address);
  return (
    cell !== undefined &&
    cell.top >= range.top &&
    cell.top <= range.bottom &&
    cell.left >= range.left &&
    cell.left <= range.right
  );
}

/** New names; two dimensions with one new name become one, of their members joined: `Ensamstående kvinna utan barn`. */
function rename(table: SheetTable, names: Readonly<Record<string, string>>): SheetTable {
  if (Object.keys(names).length === 0) return table;
  const nameOf = (name: string): string => (Object.hasOwn(names, name) ? (names[name] ?? name) : name);
  const cells = table.cells.map((cell) => {
    const members: Record<string, string> = {};
    for (const [name, member] of Object.entries(cell.members)) {
      const before = members[nameOf(name)];
      members[nameOf(name)] = before === undefined ? member : `${before} ${beginLower(member)}`;
    }
    return { ...cell, members };
  });
  const dimensions = new Map<string, TableDimension>();
  for (const dimension of table.dimensions) {
    const name = nameOf(dimension.name);
    const before = dimensions.get(name);
    const members = before && [...new Set(cells.flatMap((cell) => cell.members[name] ?? []))];
    dimensions.set(name, before && members ? { name, axis: before.axis, members } : { ...dimension, name });
  }
  return { ...table, dimensions: [...dimensions.values()], cells };
}

/** An abbreviation keeps its capitals. */
function beginLower(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function fold(label: string): string {
  return label.toLowerCase().replace(/\s+/gu, ' ').trim();
}
