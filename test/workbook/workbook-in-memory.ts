// Builds workbooks for the reader's tests and reads them back, so that each test compares what the reader saw as data.
import ExcelJS from 'exceljs';
import { type ObservationJson, workbookToJson } from '../../src/workbook/preview/workbook-to-json.js';
import { readWorkbook, type WorkbookReading } from '../../src/workbook/read-workbook.js';
import type { ReaderVocabulary, SheetTable } from '../../src/workbook/sheet-table.js';

export const vocabulary: ReaderVocabulary = {
  dimensions: new Map([
    ['kön', new Set(['kvinnor', 'män', 'flickor', 'pojkar', 'totalt', 'samtliga'])],
    ['stadsdelsnämnd', new Set(['järva', 'bromma', 'farsta', 'hägersten-älvsjö', 'hela staden'])],
    ['ålder', new Set(['0–17 år', '18–64 år', '65 år och äldre', 'totalt'])],
  ]),
};

export type Fill = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

export async function workbookBytes(fill: Fill, sheetName = 'Hushåll'): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet(sheetName), workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export async function read(fill: Fill, sheetName?: string): Promise<WorkbookReading> {
  return readWorkbook(await workbookBytes(fill, sheetName), 'prov.xlsx', vocabulary);
}

/** A sheet from rows of plain values. */
export function rows(...values: readonly (readonly ExcelJS.CellValue[])[]): Fill {
  return (sheet) => {
    for (const row of values) sheet.addRow([...row]);
  };
}

export function superscript(text: string, mark: string): ExcelJS.CellRichTextValue {
  return { richText: [{ text }, { text: mark, font: { vertAlign: 'superscript' } }] };
}

export function tables(reading: WorkbookReading): readonly SheetTable[] {
  return reading.value?.sheets.flatMap((sheet) => sheet.tables) ?? [];
}

export function onlyTable(reading: WorkbookReading): SheetTable {
  const [table, ...others] = tables(reading);
  if (table === undefined || others.length > 0) throw new Error(`expected one table, found ${tables(reading).length}`);
  return table;
}

export function observations(table: SheetTable): readonly ObservationJson[] {
  const json = workbookToJson({
    workbook: table.workbook,
    sheets: [{ name: table.sheet, hidden: false, tables: [table] }],
  });
  return json.sheets[0]?.tables[0]?.observations ?? [];
}

/** One line per cell: `B2 12 {"kön":"Kvinnor"} [1]`, in place of a tall object. */
export function lines(table: SheetTable): readonly string[] {
  return observations(table).map(({ address, value, status, dimensions, marks }) => {
    const members = Object.entries(dimensions).map(([name, member]) => `${name}=${member}`);
    return [address, value ?? status, members.join(' '), ...(marks.length > 0 ? [`[${marks.join(',')}]`] : [])].join(
      ' ',
    );
  });
}

export function codes(reading: WorkbookReading): readonly string[] {
  return reading.diagnostics.map((diagnostic) => diagnostic.code);
}
