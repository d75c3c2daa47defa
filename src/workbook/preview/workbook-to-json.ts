// What the reader saw in a workbook, as data: the object of `inspect --json`. Working channel only.
import { toDrawing } from '../../arithmetic/exact.js';
import { type CellStatus, cellStatus } from '../cell-status.js';
import type { SheetTable, TableCell, TableNote, WorkbookContent } from '../sheet-table.js';

export interface ObservationJson {
  readonly address: string;
  /** The nearest double; `null` unless the status is `value`. */
  readonly value: number | null;
  readonly status: CellStatus;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly marks: readonly string[];
}

export interface TableJson {
  readonly title: string;
  readonly range: string;
  readonly form: SheetTable['form'];
  readonly unit: string | null;
  readonly source: string | null;
  readonly notes: readonly TableNote[];
  readonly dimensions: readonly { readonly name: string; readonly members: readonly string[] }[];
  readonly doubts: readonly string[];
  readonly observations: readonly ObservationJson[];
}

export interface WorkbookJson {
  readonly schemaVersion: 1;
  readonly workbook: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly tables: readonly TableJson[];
  }[];
}

/** Everything the reader saw, in the order of the workbook. */
export function workbookToJson({ workbook, sheets }: WorkbookContent): WorkbookJson {
  return {
    schemaVersion: 1,
    workbook,
    sheets: sheets.map(({ name, hidden, tables }) => ({ name, hidden, tables: tables.map(tableToJson) })),
  };
}

function tableToJson(table: SheetTable): TableJson {
  return {
    title: table.title,
    range: table.range,
    form: table.form,
    unit: table.unit ?? null,
    source: table.source ?? null,
    notes: table.notes,
    dimensions: table.dimensions.map(({ name, members }) => ({ name, members })),
    doubts: table.doubts,
    observations: table.cells.map(observationToJson),
  };
}

function observationToJson({ ref, content, marks, members }: TableCell): ObservationJson {
  const value = content.kind === 'number' ? toDrawing(content.value) : null;
  return { address: ref.address, value, status: cellStatus(content), dimensions: members, marks };
}
