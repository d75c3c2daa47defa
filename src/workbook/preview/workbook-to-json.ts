// What the reader saw in a workbook, as data: `inspect --json`. Working channel only.
import { toDrawing } from '../../arithmetic/exact.js';
import { type CellStatus, cellStatus } from '../cell-status.js';
import type {
  SheetContent,
  SheetTable,
  TableCell,
  TableDimension,
  TableNote,
  WorkbookContent,
} from '../sheet-table.js';

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
  readonly titleMarks: readonly string[];
  readonly range: string;
  readonly form: SheetTable['form'];
  readonly headerRows?: number;
  readonly labelColumns?: number;
  readonly unit: string | null;
  readonly source: string | null;
  readonly notes: readonly TableNote[];
  readonly dimensions: readonly TableDimension[];
  readonly doubts: readonly string[];
  readonly observations: readonly ObservationJson[];
}

export interface SheetJson {
  readonly name: string;
  readonly hidden: boolean;
  readonly noTables?: NonNullable<SheetContent['noTables']>;
  readonly tables: readonly TableJson[];
}

export interface WorkbookJson {
  /** The file's name, without folder. */
  readonly workbook: string;
  readonly sheets: readonly SheetJson[];
}

/** Everything the reader saw, in the order of the workbook. */
export function workbookToJson({ workbook, sheets }: WorkbookContent): WorkbookJson {
  return {
    workbook,
    sheets: sheets.map(({ name, hidden, noTables, tables }) => ({
      name,
      hidden,
      ...(noTables === undefined ? {} : { noTables }),
      tables: tables.map(tableToJson),
    })),
  };
}

function tableToJson(table: SheetTable): TableJson {
  const { title, titleMarks = [], range, form, headerRows, labelColumns, notes, dimensions, doubts } = table;
  return {
    title,
    titleMarks,
    range,
    form,
    ...(headerRows === undefined ? {} : { headerRows }),
    ...(labelColumns === undefined ? {} : { labelColumns }),
    unit: table.unit ?? null,
    source: table.source ?? null,
    notes,
    dimensions: dimensions.map(dimensionToJson),
    doubts,
    observations: table.cells.map(observationToJson),
  };
}

function dimensionToJson({ name, members, axis, memberMarks, memberUnits }: TableDimension): TableDimension {
  return {
    name,
    members,
    axis,
    ...(memberMarks === undefined ? {} : { memberMarks }),
    ...(memberUnits === undefined ? {} : { memberUnits }),
  };
}

function observationToJson({ ref, content, marks, members }: TableCell): ObservationJson {
  const value = content.kind === 'number' ? toDrawing(content.value) : null;
  return { address: ref.address, value, status: cellStatus(content), dimensions: members, marks };
}
