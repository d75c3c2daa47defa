// What passes the guard: a workbook of the same cells, written anew with no more than the reader needs. exceljs knows parts by fixed
// names and elements by fixed prefixes, and stumbles on what it does not need; here it meets neither.

import type { CellRange } from '../cells/sheet-address.js';
import type { WorkbookParts } from './find-workbook-parts.js';

export interface PlainWorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Of more than one cell each, none over another. */
  readonly merges: readonly CellRange[];
}

export interface PlainWorkbook {
  /** An .xlsx for exceljs; its worksheets are those of `sheets`, in their order, under names of their own. */
  readonly bytes: Uint8Array;
  readonly sheets: readonly PlainWorkbookSheet[];
  /** Defined names and the formulas they stand for. */
  readonly names: ReadonlyMap<string, string>;
}

/** Writes the plain workbook. */
export async function writePlainWorkbook({ book, sheets, strings, styles }: WorkbookParts): Promise<PlainWorkbook> {
  const { default: JSZip } = await import('jszip');
  const zip = new JSZip();
  const write = (name: string, xml: string): void => {
    zip.file(name, Buffer.from(xml), { createFolders: false });
  };
  const names = sheets.map((_, index) => `sheet${index + 1}`);
  const elements = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="${name}"/>`);
  const relations = names.map(
    (name) => `<Relationship Id="${name}" Type="worksheet" Target="worksheets/${name}.xml"/>`,
  );
  write(
    'xl/workbook.xml',
    `<workbook><workbookPr date1904="${book.date1904 ? 1 : 0}"/><sheets>${elements.join('')}</sheets></workbook>`,
  );
  write('xl/_rels/workbook.xml.rels', `<Relationships>${relations.join('')}</Relationships>`);
  write('xl/sharedStrings.xml', `<sst>${strings?.items.join('') ?? ''}</sst>`);
  if (styles) write('xl/styles.xml', styles.xml());
  for (const [index, { sheet }] of sheets.entries()) write(`xl/worksheets/sheet${index + 1}.xml`, sheet.xml());
  return {
    bytes: await zip.generateAsync({ type: 'uint8array', compression: 'STORE' }),
    sheets: sheets.map(({ entry: { name, hidden }, sheet: { hiddenColumns, merges } }) => ({
      name,
      hidden,
      hiddenColumns,
      merges,
    })),
    names: book.names,
  };
}
