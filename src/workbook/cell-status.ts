// The kinds of cell content by the names that `inspect` uses, in JSON and in Swedish.
import type { CellContent } from './sheet-table.js';

export type CellStatus =
  | 'value'
  | 'nothing'
  | 'unavailable'
  | 'notApplicable'
  | 'blank'
  | 'text'
  | 'error'
  | 'date'
  | 'uncalculated'
  | 'external'
  | 'ambiguous';

/** `value` for a number, the kind itself for everything else. */
export function cellStatus(content: CellContent): CellStatus {
  return content.kind === 'number' ? 'value' : content.kind;
}

/** What one and several cells of a status are called, in the order in which they are listed. */
export const statusNames: Readonly<Record<CellStatus, readonly [one: string, many: string]>> = {
  value: ['tal', 'tal'],
  nothing: ['streck (noll)', 'streck (noll)'],
  unavailable: ['.. (uppgift saknas)', '.. (uppgift saknas)'],
  notApplicable: ['. (kan inte förekomma)', '. (kan inte förekomma)'],
  blank: ['tom cell', 'tomma celler'],
  text: ['text', 'texter'],
  error: ['felvärde', 'felvärden'],
  date: ['datum', 'datum'],
  uncalculated: ['formel utan resultat', 'formler utan resultat'],
  external: ['värde från en annan arbetsbok', 'värden från en annan arbetsbok'],
  ambiguous: ['tvetydig cell', 'tvetydiga celler'],
};
