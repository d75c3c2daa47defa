// The cross table: labels in the stub, headings above, a value where they meet.

import { cellAddress, columnLetters, type GridRow } from '../cells/sheet-grid.js';
import { columnLevels, columnMembers } from '../layout/column-levels.js';
import type { TableRegion } from '../layout/find-tables.js';
import { readHeaderPaths } from '../layout/header-paths.js';
import { unitOf } from '../layout/sheet-lines.js';
import { findStubColumns, readStubLabels, type StubColumn, type StubLabel } from '../layout/stub-columns.js';
import type { TableCell } from '../sheet-table.js';
import { type LabelLevel, type NamedLevel, nameLevels } from './name-dimensions.js';
import {
  DimensionList,
  duplicateDoubts,
  makeCell,
  sectionDoubt,
  type TableBody,
  type TableContext,
} from './table-context.js';

interface LabelledRow {
  readonly row: GridRow;
  readonly labels: readonly (StubLabel | undefined)[];
}

interface Axis {
  readonly members: ReadonlyMap<string, string>;
  readonly marks: readonly string[];
}

/** One cell per labelled row and headed column, blank ones too. */
export function buildCrossTable(context: TableContext, region: TableRegion): TableBody {
  const { grid, lookup } = context;
  const stub = findStubColumns(grid, region, lookup);
  const header = readHeaderPaths(grid, region.header, stub.at(-1)?.column ?? 0);
  const levels = columnLevels(header.columns, lookup);
  const labels = readStubLabels(grid, region.body, stub);
  const rows = region.body.map((row, index) => ({ row, labels: labels[index] ?? [] }));
  const labelled = rows.filter((row) => row.labels.some((label) => label !== undefined && label.text !== ''));

  const named = nameLevels(
    [...stub.map((column, index) => stubLevel(column, index, labelled)), ...levels.map(headerLevel)],
    lookup,
  );
  const dimensions = new DimensionList();
  const rowAxes = labelled.map((row) => rowAxis(row, named, dimensions));
  const columnAxes = header.columns.map((_, index): Axis => {
    const members = columnMembers(levels, named.slice(stub.length), index);
    const marks = levels.flatMap((level) => level.labels[index]?.marks ?? []);
    for (const [name, text] of members)
      dimensions.add(name, 'columns', { text, marks: members.size === 1 ? marks : marksOf(levels, index, text) });
    return { members, marks };
  });

  const cells: TableCell[] = [];
  for (const [index, { row }] of labelled.entries()) {
    for (const [position, { column }] of header.columns.entries()) {
      const [across, down] = [rowAxes[index], columnAxes[position]];
      if (!across || !down) continue;
      const members = new Map([...across.members, ...down.members]);
      cells.push(
        makeCell(context, { row: row.number, column }, { members, inherited: [...across.marks, ...down.marks] }),
      );
    }
  }
  const valueColumns = new Set(header.columns.map(({ column }) => column));
  return {
    form: 'cross',
    dimensions: dimensions.list(),
    cells,
    valueColumns,
    doubts: [
      ...header.doubts,
      ...region.headLines
        .filter((line) => unitOf(line) === undefined && line.text !== stub[0]?.heading)
        .map(sectionDoubt),
      ...unlabelledRows(rows, labelled),
      ...unheadedColumns(region, stub, valueColumns),
      ...duplicateDoubts(cells),
    ],
  };
}

function stubLevel({ heading }: StubColumn, index: number, rows: readonly LabelledRow[]): LabelLevel {
  const labels = rows.flatMap((row) => row.labels[index]?.text ?? []);
  return { axis: 'rows', labels, ...(heading === undefined ? {} : { heading }) };
}

function headerLevel({ labels, heading }: ReturnType<typeof columnLevels>[number]): LabelLevel {
  return {
    axis: 'columns',
    labels: labels.flatMap((label) => label?.text ?? []),
    ...(heading === undefined ? {} : { heading }),
  };
}

function rowAxis({ labels }: LabelledRow, named: readonly NamedLevel[], dimensions: DimensionList): Axis {
  const members = new Map<string, string>();
  for (const [index, label] of labels.entries()) {
    const dimension = label && named[index]?.dimensionOf(label.text);
    if (label === undefined || dimension === undefined || label.text === '') continue;
    members.set(dimension, label.text);
    dimensions.add(dimension, 'rows', label);
  }
  return { members, marks: labels.flatMap((label) => label?.marks ?? []) };
}

function marksOf(levels: ReturnType<typeof columnLevels>, column: number, text: string): readonly string[] {
  return levels.flatMap(({ labels }) => {
    const label = labels[column];
    return label && text.includes(label.text) ? label.marks : [];
  });
}

function unlabelledRows(rows: readonly LabelledRow[], labelled: readonly LabelledRow[]): readonly string[] {
  const kept = new Set(labelled.map(({ row }) => row.number));
  const left = rows.filter(({ row }) => !kept.has(row.number)).map(({ row }) => row.number);
  return left.length === 0 ? [] : [`rader med värden men utan etikett lästes inte: ${left.join(', ')}`];
}

function unheadedColumns(
  region: TableRegion,
  stub: readonly StubColumn[],
  headed: ReadonlySet<number>,
): readonly string[] {
  const known = new Set([...stub.map(({ column }) => column), ...headed]);
  const first = new Map<number, string>();
  for (const row of region.body) {
    for (const { column } of row.cells)
      if (!known.has(column) && !first.has(column)) first.set(column, cellAddress(row.number, column));
  }
  return [...first].map(
    ([column, address]) =>
      `kolumn ${columnLetters(column)} har värden (från ${address}) men ingen rubrik och lästes inte`,
  );
}
