// What is wrong with a cell that an indicator wants a number from. The reader does not ask: a sheet may hold what nobody uses.
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { cellPlace } from '../diagnostics/place.js';
import type { TableCell } from './sheet-table.js';

/** Excel's error values as Swedish Excel shows them. */
const swedishErrors: ReadonlyMap<string, string> = new Map([
  ['#DIV/0!', '#DIVISION/0!'],
  ['#N/A', '#SAKNAS!'],
  ['#NAME?', '#NAMN?'],
  ['#NULL!', '#SKÄRNING!'],
  ['#NUM!', '#OGILTIGT!'],
  ['#REF!', '#REFERENS!'],
  ['#VALUE!', '#VÄRDEFEL!'],
]);

/** The diagnostic for text, blank, error, date and uncalculated formula; nothing for a number or one of the marks. */
export function diagnoseCell(cell: TableCell, frame?: string): Diagnostic | undefined {
  const context = { place: cellPlace(cell.ref), ...(frame === undefined ? {} : { frame }) };
  const { content } = cell;
  switch (content.kind) {
    case 'text':
      return diagnose('SR-ARB-004', { text: content.text }, context);
    case 'blank':
      return diagnose('SR-ARB-006', {}, context);
    case 'uncalculated':
      return diagnose('SR-ARB-007', { formula: content.formula }, context);
    case 'error':
      return diagnose('SR-ARB-008', { error: swedishErrors.get(content.error) ?? content.error }, context);
    case 'date':
      return diagnose('SR-ARB-009', { format: content.format }, context);
    case 'external':
      return diagnose('SR-ARB-015', { formula: content.formula }, context);
    case 'ambiguous':
      return diagnose('SR-ARB-016', { text: content.text, readings: content.readings }, context);
    default:
      return undefined;
  }
}
