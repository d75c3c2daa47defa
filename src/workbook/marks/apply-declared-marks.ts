// Marks that the chapter's YAML declares by cell, `{ E22: "2" }`: what it says is done, or told why it cannot be.
import { parseNumberText } from '../cells/number-text.js';
import type { CellContent, SheetTable, TableCell } from '../sheet-table.js';
import { type TakenMark, takeMarks } from './taken-mark.js';
import { printedNumber } from './value-change.js';

/**
 * Takes each mark off the front or the end of its cell; `""` says that the number is as it is written. Cells of other tables are passed over.
 * A mark that does not fit leaves its cell and gives a doubt; one that fits at both ends makes it `ambiguous`.
 */
export function applyDeclaredMarks(table: SheetTable, marks: Readonly<Record<string, string>>): SheetTable {
  const declared = new Map(Object.entries(marks).map(([address, mark]) => [address.toUpperCase(), mark.trim()]));
  if (declared.size === 0) return table;
  const doubts: string[] = [];
  const cells = table.cells.map((cell) => {
    const mark = declared.get(cell.ref.address);
    if (mark === undefined) return cell;
    if (mark === '') return { ...cell, content: asWritten(cell.content) };
    const content = withoutMark(cell.content, mark);
    if (content === undefined) {
      doubts.push(`${cell.ref.address}: det angivna notmärket ${mark} finns inte först eller sist i cellen`);
      return cell;
    }
    if (content.kind === 'ambiguous')
      doubts.push(`${cell.ref.address}: det angivna notmärket ${mark} kan tas bort både först och sist`);
    return { ...cell, content, marks: content.kind === 'number' ? [...cell.marks, mark] : cell.marks };
  });
  return { ...table, cells, doubts: [...table.doubts, ...doubts] };
}

/** `2227 633` without a mark is a number whose spaces are not to be trusted. */
function asWritten(content: CellContent): CellContent {
  const number = content.kind === 'ambiguous' ? parseNumberText(content.text.replace(/\s/gu, '')) : undefined;
  return number ? { kind: 'number', value: number.value } : content;
}

function withoutMark(content: TableCell['content'], mark: string): CellContent | undefined {
  if (content.kind === 'number') return onlyReading(takeMarks(content.value, [mark]), printedNumber(content.value));
  if (content.kind !== 'text' && content.kind !== 'ambiguous') return undefined;
  const text = content.text.trim();
  const rests = [
    ...(text.startsWith(mark) ? [text.slice(mark.length)] : []),
    ...(text.endsWith(mark) ? [text.slice(0, -mark.length)] : []),
  ];
  const numbers = rests.flatMap((rest) => parseNumberText(rest.trim())?.value ?? []);
  return onlyReading(
    numbers.map((value) => ({ value })),
    text,
  );
}

function onlyReading(readings: readonly Pick<TakenMark, 'value'>[], text: string): CellContent | undefined {
  const [only, other] = readings;
  if (only === undefined) return undefined;
  if (other === undefined || other.value.equals(only.value)) return { kind: 'number', value: only.value };
  return { kind: 'ambiguous', text, readings: readings.map(({ value }) => printedNumber(value)) };
}
