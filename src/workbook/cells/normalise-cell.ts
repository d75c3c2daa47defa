// One exceljs cell → our own cell. The traps are those of `dependencies.md`: never `cell.text`, never a date for a number,
// never a formula without its result.
import type ExcelJS from 'exceljs';
import { type Exact, exact, exactFromCell } from '../../arithmetic/exact.js';
import type { CellContent } from '../sheet-table.js';
import { type CellText, readCellText, type TextRun } from './cell-text.js';
import { parseNumberText } from './number-text.js';
import type { GridCell } from './sheet-grid.js';

const hundred = exact(100);

/** The cell in our own type, or nothing when it is empty. */
export function normaliseCell(cell: ExcelJS.Cell, row: number, column: number): GridCell | undefined {
  const read = readValue(cell);
  if (read.content.kind === 'blank' && read.marks.length === 0) return undefined;
  const indent = indentOf(cell);
  return { row, column, ...read, ...(indent === 0 ? {} : { indent }) };
}

/** How far the text is moved in: by Excel's own steps, and by leading spaces, of which two or three make a step. */
function indentOf(cell: ExcelJS.Cell): number {
  const steps = cell.alignment?.indent ?? 0;
  const { value } = cell;
  const text =
    typeof value === 'string'
      ? value
      : value !== null && typeof value === 'object' && 'richText' in value
        ? (value.richText[0]?.text ?? '')
        : '';
  const spaces = /^[ \u00a0]+(?=\S)/u.exec(text)?.[0].length ?? 0;
  return steps + (spaces === 0 ? 0 : Math.max(1, Math.round(spaces / 3)));
}

type CellReading = Omit<GridCell, 'row' | 'column'>;

const bare = { marks: [], marksLead: false } as const;

function readValue(cell: ExcelJS.Cell): CellReading {
  if (cell.formula) {
    if (cell.result === undefined || cell.result === null) {
      return { content: { kind: 'uncalculated', formula: cell.formula }, label: '', ...bare };
    }
    return readPlain(cell.result, cell);
  }
  return readPlain(cell.value, cell);
}

function readPlain(value: ExcelJS.CellValue, cell: ExcelJS.Cell): CellReading {
  if (value === null || value === undefined) return { content: { kind: 'blank' }, label: '', ...bare };
  if (typeof value === 'number') return readNumber(value, cell.numFmt);
  if (typeof value === 'boolean') return readText([{ text: value ? 'SANT' : 'FALSKT', superscript: false }]);
  if (typeof value === 'string') return readText([{ text: value, superscript: false }]);
  if (value instanceof Date)
    return { content: { kind: 'date', format: cell.numFmt ?? '' }, label: isoDate(value), ...bare };
  if ('error' in value) return { content: { kind: 'error', error: value.error }, label: value.error, ...bare };
  if ('richText' in value) return readText(value.richText.map(toRun));
  if ('hyperlink' in value) return readPlain(value.text, cell);
  return { content: { kind: 'uncalculated', formula: 'formula' in value ? value.formula : '' }, label: '', ...bare };
}

/** A cell in percent format holds a fraction: 0,046 shown as 4,6 % is 4,6. */
function readNumber(value: number, format: string | undefined): CellReading {
  if (!Number.isFinite(value)) return { content: { kind: 'error', error: '#NUM!' }, label: '#NUM!', ...bare };
  const number = exactFromCell(value);
  const shown = isPercentFormat(format) ? number.mul(hundred) : number;
  return { content: { kind: 'number', value: shown }, label: numberLabel(shown), ...bare };
}

function readText(runs: readonly TextRun[]): CellReading {
  const read = readCellText(runs);
  const content = classifyText(read);
  const writtenAs =
    content.kind === 'number' && read.marks.length === 0 ? runs.map((run) => run.text).join('') : undefined;
  return {
    content,
    label: read.text,
    marks: read.marks,
    marksLead: read.marksLead,
    ...(writtenAs === undefined ? {} : { writtenAs }),
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

function toRun({ text, font }: ExcelJS.RichText): TextRun {
  return { text, superscript: font?.vertAlign === 'superscript' };
}

/** A `%` in quotes is only a word: the number stands as it is. (exceljs drops backslashes, so `\%` cannot be told from `%`.) */
function isPercentFormat(format: string | undefined): boolean {
  return format?.replace(/"[^"]*"/gu, '').includes('%') ?? false;
}

function numberLabel(value: Exact): string {
  return value.toString().replace('.', ',').replace('-', '−');
}

/** The date alone: Excel's dates have no time zone, exceljs gives them in UTC. */
function isoDate(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
