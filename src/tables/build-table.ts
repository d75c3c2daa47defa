// A planned table → its model: header levels, row groups, printed cells and the marks that need a legend.
import { tableDecimals } from '../analysis/value-decimals.js';
import type { Figure } from '../disclosure/figure.js';
import type { Published } from '../disclosure/published.js';
import type { PublishedData } from '../disclosure/published-data.js';
import { yearDimension } from '../indicators/dimension.js';
import type { Indicator } from '../indicators/indicator.js';
import { capital } from '../language/capital.js';
import { noBreakSpace } from '../language/spaces.js';
import { type AxisEntry, crossing, type PlannedTable } from '../plan/plan.js';
import { combinations } from '../plan/plan-table.js';
import { cellFigure, type FlagMark, flagsOf, type Mark, markOf } from './cell-figure.js';
import { type ChangeColumn, changeColumn, type Pair } from './change-column.js';
import type { HeaderCell, TableModel, TableRow } from './table-model.js';

export function buildTable(planned: PlannedTable, data: PublishedData): TableModel {
  const columns = combinations(planned.columns);
  const at = (row: AxisEntry, column: readonly AxisEntry[]): Published => {
    const key = crossing(planned.fixed, row, ...column);
    return data.cell(key.indicator, key.year, key.members);
  };
  const grid = planned.rows.entries.map((row) => columns.map((column) => at(row, column)));
  const headed = columns.map((_, index) => commonFlags(grid.flatMap((row) => row[index] ?? [])));
  const change = planned.change ? changesOf(grid, data) : undefined;
  const figures = grid.map((row, rowIndex) => {
    const cells = row.map((published, index) => {
      const flags = flagsOf(published).filter((flag) => !(headed[index] ?? []).includes(flag));
      return cellFigure(published, tableDecimals(indicatorOf(published, data)), flags);
    });
    const last = change?.cells[rowIndex];
    return last ? [...cells, last] : cells;
  });
  return {
    header: headerRows(planned, columns, headed, change, data),
    rows: bodyRows(planned.rows.entries, figures, rowLabels(planned, data)),
    columnCount: 1 + columns.length + (change ? 1 : 0),
    ...earlierYears(planned),
    marks: marksOf(grid.flat(), change?.cells ?? []),
  };
}

/** Years ascend to the right, and the eye should find the latest two and their change. */
function earlierYears({ columns: [first, inner] }: PlannedTable): Pick<TableModel, 'earlier'> {
  const years = first?.dimension === yearDimension && inner === undefined ? first.entries.length : 0;
  return years > 2 ? { earlier: years - 2 } : {};
}

function indicatorOf(published: Published, data: PublishedData): Indicator {
  const indicator = data.indicator(published.key.indicator);
  if (indicator === undefined) throw new Error(`published value of an unknown indicator ${published.key.indicator}`);
  return indicator;
}

/** Flags that every value of a column carries: told once, in the heading. */
function commonFlags(column: readonly Published[]): readonly FlagMark[] {
  const values = column.filter((published) => published.state === 'value');
  const first = values[0];
  return first === undefined || values.length < 2
    ? []
    : flagsOf(first).filter((flag) => values.every((published) => flagsOf(published).includes(flag)));
}

function changesOf(grid: readonly (readonly Published[])[], data: PublishedData): ChangeColumn | undefined {
  return changeColumn(
    grid.flatMap((row): Pair[] => {
      const [previous, current] = row.slice(-2);
      return previous && current ? [{ previous, current, indicator: indicatorOf(current, data) }] : [];
    }),
    data.settings,
  );
}

function headerRows(
  planned: PlannedTable,
  columns: readonly (readonly AxisEntry[])[],
  headed: readonly (readonly FlagMark[])[],
  change: ChangeColumn | undefined,
  data: PublishedData,
): readonly (readonly HeaderCell[])[] {
  const levels = planned.columns.length;
  const stub: HeaderCell = {
    text: planned.rows.label === '' ? 'Uppgift' : planned.rows.label,
    columns: 1,
    rows: levels,
    align: 'left',
  };
  const changeCell: HeaderCell[] = change ? [{ text: change.heading, columns: 1, rows: levels, align: 'right' }] : [];
  if (levels === 1) {
    const cells = columns.map(
      ([entry], index): HeaderCell => ({
        text: withFlags(columnLabel(entry, data), headed[index] ?? []),
        columns: 1,
        rows: 1,
        align: 'right',
      }),
    );
    return [[stub, ...cells, ...changeCell]];
  }
  const inner = planned.columns[1]?.entries.length ?? 1;
  const outer = (planned.columns[0]?.entries ?? []).map(
    (entry): HeaderCell => ({ text: columnLabel(entry, data), columns: inner, rows: 1, align: 'left' }),
  );
  const below = columns.map(
    (column, index): HeaderCell => ({
      text: withFlags(columnLabel(column[1], data), headed[index] ?? []),
      columns: 1,
      rows: 1,
      align: 'right',
    }),
  );
  return [[stub, ...outer, ...changeCell], below];
}

/** A column that is an indicator names its measure, so that the unit stands in the heading. */
function columnLabel(entry: AxisEntry | undefined, data: PublishedData): string {
  if (entry?.role !== 'indicator' || entry.indicator === undefined) return capital(entry?.name ?? '');
  const indicator = data.indicator(entry.indicator);
  return indicator ? `${indicator.name},${unitLabel(indicator)}` : entry.name;
}

/** With the space before it; a sign alone on the last line of a label would be overlooked. */
function unitLabel(indicator: Indicator): string {
  if (indicator.kind === 'share') return `${noBreakSpace}%`;
  return ` ${indicator.unit.short ?? indicator.measure.toLowerCase()}`;
}

function withFlags(label: string, flags: readonly FlagMark[]): string {
  return [label, ...flags].join(noBreakSpace);
}

/** Among rows of different measures all but counts carry their unit, and a count's name says what it counts; one measure stands in the caption. */
function rowLabels(planned: PlannedTable, data: PublishedData): readonly string[] {
  const indicators = planned.rows.entries.map((entry) =>
    entry.indicator === undefined ? undefined : data.indicator(entry.indicator),
  );
  const differ = new Set(indicators.map((indicator) => indicator?.measure)).size > 1;
  return planned.rows.entries.map((entry, index) => {
    const indicator = indicators[index];
    const name = capital(entry.name);
    return differ && indicator && indicator.kind !== 'count' ? `${name},${unitLabel(indicator)}` : name;
  });
}

function bodyRows(
  entries: readonly AxisEntry[],
  figures: readonly (readonly Figure[])[],
  labels: readonly string[],
): readonly TableRow[] {
  const rows: TableRow[] = [];
  let group: string | undefined;
  for (const [index, entry] of entries.entries()) {
    if (entry.group !== undefined && entry.group !== group)
      rows.push({ kind: 'group', label: entry.group, indent: 0, cells: [] });
    group = entry.group;
    const kind = entry.role === 'total' ? 'total' : entry.role === 'rest' ? 'rest' : 'data';
    rows.push({
      kind,
      label: labels[index] ?? entry.name,
      indent: entry.group === undefined ? 0 : 1,
      cells: figures[index] ?? [],
    });
  }
  return rows;
}

function marksOf(cells: readonly Published[], changes: readonly Figure[]): readonly Mark[] {
  const found = new Set<Mark>([
    ...cells.flatMap((cell): readonly Mark[] => (cell.state === 'value' ? flagsOf(cell) : [markOf(cell) ?? '..'])),
    ...changes.flatMap(({ text }): readonly Mark[] => (text === '..' ? [text] : [])),
  ]);
  return (['..', '.', 'p', 'r', 'b'] as const).filter((mark) => found.has(mark));
}
