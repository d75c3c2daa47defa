// Tables as the workbook reader gives them, written down as rows of labels and a value.
import { exactFromCell } from '../../src/arithmetic/exact.js';
import type { CellContent, SheetTable, TableCell, WorkbookContent } from '../../src/workbook/sheet-table.js';

/** A number, a mark (`-` `..` `.`), a blank (``), or any other text. */
export type Given = number | string;

export interface TableRequest {
  readonly sheet: string;
  readonly title?: string;
  /** Dimension names, in the order of a row's labels. */
  readonly dimensions: readonly string[];
  /** Labels, then the value; then any marks. */
  readonly rows: readonly (readonly [...labels: string[], value: Given])[];
  readonly marks?: readonly string[];
  readonly workbook?: string;
}

export function table(request: TableRequest): SheetTable {
  const { sheet, dimensions, rows, workbook = 'prov.xlsx', marks = [] } = request;
  const cells = rows.map((row, index): TableCell => {
    const labels = row.slice(0, -1).map(String);
    return {
      ref: { workbook, sheet, address: `B${index + 2}` },
      content: contentOf(row.at(-1) ?? ''),
      marks,
      members: Object.fromEntries(dimensions.map((name, at) => [name, labels[at] ?? ''])),
    };
  });
  return {
    workbook,
    sheet,
    range: `A1:B${rows.length + 1}`,
    form: 'long',
    title: request.title ?? sheet,
    dimensions: dimensions.map((name) => ({
      name,
      axis: 'rows',
      members: [...new Set(cells.map((cell) => cell.members[name] ?? ''))],
    })),
    cells,
    notes: [],
    doubts: [],
  };
}

/** One workbook of tables, by sheet. */
export function workbookOf(tables: readonly SheetTable[], name = 'prov.xlsx'): WorkbookContent {
  const sheets = [...new Set(tables.map((one) => one.sheet))];
  return {
    workbook: name,
    sheets: sheets.map((sheet) => ({
      name: sheet,
      hidden: false,
      tables: tables.filter((one) => one.sheet === sheet),
    })),
  };
}

/** Rows `[label, year, value]` from one list of values per label. */
export function byYear(
  years: readonly number[],
  values: Readonly<Record<string, readonly Given[]>>,
): readonly (readonly [...labels: string[], value: Given])[] {
  return Object.entries(values).flatMap(([label, row]) =>
    row.map((value, index) => [label, String(years[index]), value] as const),
  );
}

function contentOf(given: Given): CellContent {
  if (typeof given === 'number') return { kind: 'number', value: exactFromCell(given) };
  switch (given) {
    case '':
      return { kind: 'blank' };
    case '-':
      return { kind: 'nothing' };
    case '..':
      return { kind: 'unavailable' };
    case '.':
      return { kind: 'notApplicable' };
    default:
      return { kind: 'text', text: given };
  }
}
