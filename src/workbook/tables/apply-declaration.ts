// What a declared table says of its content: names of dimensions, unit, empty cells, and what is not read.
import { parseRange, type Range } from '../cells/sheet-grid.js';
import type { SheetTable, TableCell, TableDimension } from '../sheet-table.js';
import type { TableDeclaration } from '../table-declaration.js';

/** The table as declared. Names and labels of `dimensions` and `omit` are those that the reader itself gives. */
export function applyDeclaration(table: SheetTable, declaration: TableDeclaration): SheetTable {
  const { unit, blank } = declaration;
  const kept = omit(table, declaration.omit ?? []);
  return {
    ...rename(kept, declaration.dimensions ?? {}),
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

function isWithin(address: string, range: Range): boolean {
  const cell = parseRange(address);
  return (
    cell !== undefined &&
    cell.top >= range.top &&
    cell.top <= range.bottom &&
    cell.left >= range.left &&
    cell.left <= range.right
  );
}

function rename(table: SheetTable, names: Readonly<Record<string, string>>): SheetTable {
  if (Object.keys(names).length === 0) return table;
  const nameOf = (name: string): string => (Object.hasOwn(names, name) ? (names[name] ?? name) : name);
  return {
    ...table,
    dimensions: table.dimensions.map((dimension) => ({ ...dimension, name: nameOf(dimension.name) })),
    cells: table.cells.map((cell) => ({
      ...cell,
      members: Object.fromEntries(Object.entries(cell.members).map(([name, member]) => [nameOf(name), member])),
    })),
  };
}

function fold(label: string): string {
  return label.toLowerCase().replace(/\s+/gu, ' ').trim();
}
