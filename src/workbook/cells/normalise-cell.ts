// One exceljs cell → our own cell. The traps are those of `dependencies.md`: never `cell.text`, never a date for a number,
// never a formula without its result.
import type ExcelJS from 'exceljs';
import { type Exact, exact, exactFromCell } from '../../arithmetic/exact.js';
import type { CellContent } from '../sheet-table.js';
import { type CellText, readCellText, type TextRun, textIndent } from './cell-text.js';
import { shownAs } from './number-format.js';
import { parseNumberText } from './number-text.js';
import type { GridCell } from './sheet-grid.js';

const hundred = exact(100);

/** What a cell alone does not tell. */
export interface CellRules {
  /** Whether a formula takes its value from another workbook. */
  readonly isExternal: (formula: string) => boolean;
}

/** The cell in our own type, or nothing when it is empty. */
export function normaliseCell(
  cell: ExcelJS.Cell,
  { row, column }: { readonly row: number; readonly column: number },
  { isExternal }: CellRules,
): GridCell | undefined {
  const { formula } = cell;
  const read = formula === undefined || formula === '' ? readPlain(cell.value, cell) : readResult(cell, formula);
  const content: CellContent =
    formula !== undefined && isExternal(formula) ? { kind: 'external', formula } : read.content;
  if (content.kind === 'blank' && read.marks.length === 0) return undefined;
  const { label, marks, marksLead, writtenAs } = read;
  const indent = (cell.alignment?.indent ?? 0) + (read.indent ?? 0);
  const bold = isBold(cell);
  const plain = { row, column, content, label, marks, marksLead };
  // Most cells are numbers of no particular look: a spread for each would double the time.
  if (writtenAs === undefined && indent === 0 && !bold) return plain;
  return {
    ...plain,
    ...(writtenAs === undefined ? {} : { writtenAs }),
    ...(indent > 0 ? { indent } : {}),
    ...(bold ? { bold } : {}),
  };
}

type CellReading = Omit<GridCell, 'row' | 'column'>;

const bare = { marks: [], marksLead: false } as const;

function readResult(cell: ExcelJS.Cell, formula: string): CellReading {
  const { result } = cell;
  if (result === undefined || result === null)
    return { content: { kind: 'uncalculated', formula }, label: '', ...bare };
  return readPlain(result, cell);
}

function readPlain(value: ExcelJS.CellValue, cell: ExcelJS.Cell): CellReading {
  const superscript = isRaised(cell.font);
  if (value === null || value === undefined) return { content: { kind: 'blank' }, label: '', ...bare };
  if (typeof value === 'number')
    return superscript ? readText([{ text: numberLabel(exact(value)), superscript }]) : readNumber(value, cell.numFmt);
  if (typeof value === 'boolean') return readText([{ text: value ? 'SANT' : 'FALSKT', superscript: false }]);
  if (typeof value === 'string') return readText([{ text: value, superscript }]);
  if (value instanceof Date)
    return { content: { kind: 'date', format: unquoted(cell.numFmt) }, label: isoDate(value), ...bare };
  if ('error' in value) return { content: { kind: 'error', error: value.error }, label: value.error, ...bare };
  if ('richText' in value)
    return readText(
      value.richText.map(({ text, font }) => ({ text, superscript: font ? isRaised(font) : superscript })),
    );
  return { content: { kind: 'uncalculated', formula: 'formula' in value ? value.formula : '' }, label: '', ...bare };
}

/** A cell in percent format holds a fraction: 0,046 shown as 4,6 % is 4,6. */
function readNumber(value: number, format: string | undefined): CellReading {
  if (!Number.isFinite(value)) return { content: { kind: 'error', error: '#NUM!' }, label: '#NUM!', ...bare };
  const number = exactFromCell(value);
  const shown = shownAs(format, value);
  if (shown === 'unclear') {
    const text = numberLabel(number);
    const readings = [text, `det tal som talformatet ${unquoted(format)} visar`];
    return { content: { kind: 'ambiguous', text, readings }, label: text, ...bare };
  }
  const read = shown === 'percent' ? number.mul(hundred) : number;
  return { content: { kind: 'number', value: read }, label: numberLabel(read), marks: [], marksLead: false };
}

function readText(runs: readonly TextRun[]): CellReading {
  const read = readCellText(runs);
  const content = classifyText(read);
  const writtenAs =
    content.kind === 'number' && read.marks.length === 0 ? runs.map((run) => run.text).join('') : undefined;
  const indent = textIndent(runs);
  return {
    content,
    label: read.text,
    marks: read.marks,
    marksLead: read.marksLead,
    ...(writtenAs === undefined ? {} : { writtenAs }),
    ...(indent === 0 ? {} : { indent }),
  };
}

/** The table of marks in `architecture.md`. */
function classifyText({ text }: CellText): CellContent {
  if (text === '') return { kind: 'blank' };
  if (text === '-' || text === '–' || text === '−') return { kind: 'nothing' };
  if (text === '..') return { kind: 'unavailable' };
  if (text === '.') return { kind: 'notApplicable' };
  const number = parseNumberText(text);
  return number ? { kind: 'number', value: number.value } : { kind: 'text', text };
}

function numberLabel(value: Exact): string {
  return value.toString().replace('.', ',').replace('-', '−');
}

/** The date alone: Excel's dates have no time zone, exceljs gives them in UTC. */
function isoDate(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** The format as Excel's own dialogue has it, without the quotes of single characters. */
function unquoted(format: string | undefined): string {
  return format?.replace(/"(.)"/gu, '$1') ?? '';
}

function isRaised(font: Partial<ExcelJS.Font> | undefined): boolean {
  return font?.vertAlign === 'superscript';
}

/** Raised runs are marks, and spaces have no weight. */
function isBold({ value, font }: ExcelJS.Cell): boolean {
  const own = font?.bold === true;
  if (value === null || typeof value !== 'object' || !('richText' in value)) return own;
  const runs = value.richText.filter((run) => run.text.trim() !== '' && !isRaised(run.font));
  return runs.length > 0 && runs.every((run) => (run.font ? run.font.bold === true : own));
}
