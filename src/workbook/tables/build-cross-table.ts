// The cross table: labels in the stub, headings above, a value where they meet.
import { cellAddress, columnLetters } from '../cells/sheet-address.js';
import { isGenericTotal } from '../labels/member-lookup.js';
import { columnLevels } from '../layout/column-levels.js';
import { readHeaderPaths } from '../layout/header-paths.js';
import { unitOfText } from '../layout/sheet-lines.js';
import { findStubColumns, type StubColumn } from '../layout/stub-columns.js';
import type { TableRegion } from '../layout/table-region.js';
import type { TableCell } from '../sheet-table.js';
import { blockLevels } from './block-levels.js';
import { columnMembers } from './column-members.js';
import { columnFallback, type LabelLevel, type NamedLevel, nameLevels } from './name-dimensions.js';
import { type LabelledRow, readRowLevels } from './row-levels.js';
import {
  type Axis,
  axisOf,
  DimensionList,
  duplicateDoubts,
  makeCell,
  type TableBody,
  type TableContext,
} from './table-context.js';

/** One cell per labelled row and headed column, blank ones too. */
export function buildCrossTable(context: TableContext, region: TableRegion): TableBody {
  const { grid, lookup } = context;
  const stub = findStubColumns(grid, region, lookup);
  const header = readHeaderPaths(grid, region, stub.at(-1)?.column ?? 0);
  const levels = blockLevels(columnLevels(header.columns, lookup), region);
  const rows = readRowLevels({ grid, lookup }, region, stub);
  const named = nameLevels([...rows.levels, ...levels.map(headerLevel)], context);
  const dimensions = new DimensionList();
  const rowAxes = rows.rows.map((row) => rowAxis(row, named, dimensions));
  const columnNames = named.slice(rows.levels.length);
  const columnAxes = header.columns.map((_, index): Axis => {
    const members = columnMembers(levels, columnNames, index);
    for (const { dimension, ...label } of members) dimensions.add(dimension, 'columns', label);
    for (const { dimension, text } of members)
      if (dimension === columnFallback) dimensions.setUnit(dimension, text, unitOfText(text));
    return axisOf(
      Object.fromEntries(members.map(({ dimension, text }) => [dimension, text])),
      levels.flatMap((level) => level.labels[index]?.marks ?? []),
    );
  });
  const cells: TableCell[] = [];
  for (const [index, { number }] of rows.rows.entries()) {
    for (const [position, { column }] of header.columns.entries()) {
      const [across, down] = [rowAxes[index], columnAxes[position]];
      if (across && down) cells.push(makeCell(context, { row: number, column }, across, down));
    }
  }
  const valueColumns = new Set(header.columns.map(({ column }) => column));
  const found = dimensions.list();
  return {
    form: 'cross',
    dimensions: found,
    cells,
    valueColumns,
    labelColumns: stub.length,
    doubts: [
      ...header.doubts,
      ...named.flatMap((level) => level.doubts),
      ...rows.doubts,
      ...unheadedColumns(region, stub, valueColumns),
      ...duplicateDoubts(cells, found),
    ],
  };
}

function headerLevel({ labels, heading }: ReturnType<typeof columnLevels>[number]): LabelLevel {
  return {
    axis: 'columns',
    labels: labels.flatMap((label) => label?.text ?? []),
    fallback: columnFallback,
    ...(heading === undefined ? {} : { heading }),
  };
}

function rowAxis(
  { labels, named: section }: LabelledRow,
  named: readonly NamedLevel[],
  dimensions: DimensionList,
): Axis {
  const members = new Map<string, string>();
  for (const [index, label] of labels.entries()) {
    if (label === undefined || label.text === '') continue;
    const own = section?.level === index && !isGenericTotal(label.text) ? section.dimension : undefined;
    for (const [dimension, text] of own === undefined
      ? (named[index]?.membersOf(label.text) ?? [])
      : [[own, label.text] as const]) {
      members.set(dimension, text);
      dimensions.add(dimension, 'rows', { text, marks: label.marks });
      dimensions.setUnit(dimension, text, unitOfText(text));
    }
  }
  return axisOf(
    Object.fromEntries(members),
    labels.flatMap((label) => label?.marks ?? []),
  );
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
