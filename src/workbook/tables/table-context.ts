// What the builders of a table share: where it stands, and the body that each form gives.
import type { CellRef } from '../../diagnostics/place.js';
import { type CellPlace, cellAddress } from '../cells/sheet-address.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import type { MemberLookup } from '../labels/member-lookup.js';
import type { PeriodKind } from '../labels/period-labels.js';
import type { CellContent, SheetTable, TableCell, TableDimension } from '../sheet-table.js';

export interface TableContext {
  readonly workbook: string;
  readonly grid: SheetGrid;
  readonly lookup: MemberLookup;
  /** What `200701` counts, when the chapter's YAML says so. */
  readonly period?: PeriodKind;
}

/** What a form's builder makes of a region; title, notes and source are the same for all forms. */
export interface TableBody {
  readonly form: SheetTable['form'];
  readonly dimensions: readonly TableDimension[];
  readonly cells: readonly TableCell[];
  readonly valueColumns: ReadonlySet<number>;
  readonly labelColumns: number;
  readonly doubts: readonly string[];
}

/** Flags that say something of every value under them; a footnote mark stays with its label. */
const valueFlags = new Set(['p', 'r', 'b']);

/** What a row or a column gives all its cells: members by dimension, and the flags that hold for values under them. */
export interface Axis {
  readonly members: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
}

/** The axis of some labels: of their marks only those that say something of every value. */
export function axisOf(members: Readonly<Record<string, string>>, marks: readonly string[]): Axis {
  return { members, flags: marks.filter((mark) => valueFlags.has(mark)) };
}

/** The table's cell where two axes meet, or of one; blank when nothing stands there, also where a merged cell is shown. */
export function makeCell(
  context: TableContext,
  { row, column }: CellPlace,
  across: Axis,
  down: Axis = noAxis,
): TableCell {
  const at = context.grid.at(row, column);
  const own = at?.row === row && at.column === column ? at : undefined;
  const flags = across.flags.length + down.flags.length === 0 ? none : [...across.flags, ...down.flags];
  const marks = own?.marks ?? none;
  return {
    ref: cellRef(context, row, column),
    content: own?.content ?? blank,
    marks: flags.length === 0 ? marks : [...new Set([...marks, ...flags])],
    members: down === noAxis ? across.members : { ...across.members, ...down.members },
  };
}

const noAxis: Axis = { members: {}, flags: [] };
const none: readonly string[] = [];
const blank: CellContent = { kind: 'blank' };

export function cellRef({ workbook, grid }: TableContext, row: number, column: number): CellRef {
  return { workbook, sheet: grid.name, address: cellAddress(row, column) };
}

/** Collects dimensions with members in the order met, and the marks on their labels. */
export class DimensionList {
  readonly #dimensions = new Map<string, { axis: 'rows' | 'columns'; members: Map<string, ReadonlySet<string>> }>();
  readonly #units = new Map<string, Map<string, string>>();

  add(name: string, axis: 'rows' | 'columns', label: { text: string; marks: readonly string[] }): void {
    const dimension = this.#dimensions.get(name) ?? { axis, members: new Map<string, ReadonlySet<string>>() };
    this.#dimensions.set(name, dimension);
    const marks = dimension.members.get(label.text);
    if (marks === undefined || label.marks.length > 0) {
      dimension.members.set(label.text, new Set([...(marks ?? []), ...label.marks]));
    }
  }

  /** Notes the unit that a member's own words tell. */
  setUnit(name: string, member: string, unit: string | undefined): void {
    if (unit === undefined) return;
    const units = this.#units.get(name) ?? new Map<string, string>();
    this.#units.set(name, units.set(member, unit));
  }

  list(): readonly TableDimension[] {
    return [...this.#dimensions].map(([name, { axis, members }]) => {
      const marked = [...members]
        .filter(([, marks]) => marks.size > 0)
        .map(([member, marks]) => [member, [...marks]] as const);
      const units = this.#units.get(name);
      return {
        name,
        members: [...members.keys()],
        axis,
        ...(marked.length === 0 ? {} : { memberMarks: Object.fromEntries(marked) }),
        ...(units === undefined ? {} : { memberUnits: Object.fromEntries(units) }),
      };
    });
  }
}

/** A doubt when several cells answer to the same members. */
export function duplicateDoubts(cells: readonly TableCell[], dimensions: readonly TableDimension[]): readonly string[] {
  const names = dimensions.map(({ name }) => name);
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const { members, ref } of cells) {
    const key = names.map((name) => members[name]).join('\n');
    const before = seen.get(key);
    if (before === undefined) seen.set(key, ref.address);
    else twice.push(`${before} och ${ref.address}`);
  }
  if (twice.length === 0) return [];
  const more = twice.length > 3 ? ` och ${twice.length - 3} till` : '';
  return [`celler med samma rubrik och etikett: ${twice.slice(0, 3).join('; ')}${more}`];
}
