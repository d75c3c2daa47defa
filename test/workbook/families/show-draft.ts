// A drafted sheet as a small grid of text, for the message of a failing property.
import type ExcelJS from 'exceljs';
import { columnLetters } from '../../../src/workbook/cells/sheet-address.js';
import type { DraftCell, SheetDraft } from './sheet-draft.js';

/** The cells by row, `"…"` around text that holds a number, superscript runs as `^2`, indentation as `›`, merged ranges below. */
export function showDraft({ cells, merges }: SheetDraft): string {
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const texts = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cellText(cell)]));
  const grid = [
    ['', ...columns.map(columnLetters)],
    ...rows.map((row) => [String(row), ...columns.map((column) => texts.get(`${row} ${column}`) ?? '')]),
  ];
  const widths = grid[0]?.map((_, index) => Math.max(...grid.map((line) => line[index]?.length ?? 0))) ?? [];
  const lines = grid.map((line) =>
    line
      .map((text, index) => text.padEnd(widths[index] ?? 0))
      .join(' │ ')
      .trimEnd(),
  );
  const merged = merges.map(
    ({ from, to }) => `${columnLetters(from.column)}${from.row}:${columnLetters(to.column)}${to.row}`,
  );
  return [...lines, ...(merged.length === 0 ? [] : [`sammanslagna: ${merged.join(' ')}`])].join('\n');
}

function cellText({ value, indent = 0, numFmt }: DraftCell): string {
  return `${'›'.repeat(indent)}${valueText(value)}${numFmt === undefined ? '' : ` [${numFmt}]`}`;
}

function valueText(value: ExcelJS.CellValue): string {
  if (typeof value === 'object' && value !== null && 'richText' in value)
    return value.richText.map(({ text, font }) => (font?.vertAlign === 'superscript' ? `^${text}` : text)).join('');
  if (typeof value !== 'string') return String(value);
  const text = value.replaceAll('\u00a0', '°');
  return /^[-−\s°\d.,%]*\d[-−\s°\d.,%]*$/u.test(text) || text.trim() === '' ? `"${text}"` : text;
}
