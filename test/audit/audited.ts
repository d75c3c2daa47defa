// The audit of tables in memory, by the real stages, and tables with years in columns as most sheets have them.
import { auditYear } from '../../src/audit/audit-year.js';
import { formatPlace } from '../../src/diagnostics/place.js';
import type { Chapter } from '../../src/project/chapter.js';
import { columnLetters } from '../../src/workbook/cells/sheet-address.js';
import type { SheetTable } from '../../src/workbook/sheet-table.js';
import { type Given, table } from '../support/sheet-tables.js';
import { observeTables, register } from '../support/year-in-memory.js';

export interface Audited {
  /** `SR-GRA-004 prov.xlsx › Blad!B7` */
  readonly found: readonly string[];
  readonly codes: readonly string[];
  /** With plain spaces. */
  readonly messages: readonly string[];
  readonly severities: readonly string[];
}

export function audit(chapters: readonly Chapter[], tables: readonly SheetTable[]): Audited {
  const { written, defined, ...value } = observeTables(chapters, tables);
  const found = auditYear({ value, written }, { defined, districts: register });
  return {
    found: found.map(({ code, place }) => `${code} ${place ? formatPlace(place) : ''}`),
    codes: found.map(({ code }) => code),
    messages: found.map(({ message }) => message.replaceAll('\u00a0', ' ')),
    severities: found.map(({ severity }) => severity),
  };
}

export interface CrossRequest {
  readonly sheet?: string;
  readonly workbook?: string;
  /** Names of the dimensions in the stub. */
  readonly stub: readonly string[];
  readonly years: readonly number[];
  /** Labels of the stub, empty where a row stands outside a level, and a value for each year. */
  readonly rows: readonly (readonly [labels: readonly string[], values: readonly Given[]])[];
}

/** A cross table: years in columns from B, or from the first after the stub; rows from 2. */
export function cross({ sheet = 'Blad', workbook = 'prov.xlsx', stub, years, rows }: CrossRequest): SheetTable {
  const flat = rows.flatMap(([labels, values]) =>
    values.map((value, index) => [...labels, String(years[index]), value] as const),
  );
  const addresses = rows.flatMap(([, values], row) =>
    values.map((_, column) => `${columnLetters(stub.length + 1 + column)}${row + 2}`),
  );
  const long = table({ sheet, workbook, dimensions: [...stub, 'år'], rows: flat });
  return {
    ...long,
    form: 'cross',
    range: `A1:${columnLetters(stub.length + years.length)}${rows.length + 1}`,
    cells: long.cells.map((cell, index) => ({
      ...cell,
      ref: { ...cell.ref, address: addresses[index] ?? '' },
      members: Object.fromEntries(Object.entries(cell.members).filter(([, label]) => label !== '')),
    })),
  };
}
