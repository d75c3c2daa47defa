// Intervals between two printed numbers or years.
import { enDash, minusSign } from './spaces.js';

/** `18–24`, `2021–2025`, `500–600`; an end with a minus sign is written out: `−5 till 8`. */
export function formatInterval(from: string, to: string): string {
  const signed = [from, to].some((end) => end.startsWith(minusSign));
  return signed ? `${from} till ${to}` : `${from}${enDash}${to}`;
}
