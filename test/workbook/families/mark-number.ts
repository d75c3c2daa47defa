// A footnote mark on a number: `27 633` with a superscript 2, or the published `227 633`.
import { type Mark, withMark } from './label.js';
import { grouped, type WrittenNumber } from './number-style.js';

export type NumberMarkSide = 'before' | 'after';

export interface NumberMark extends Mark {
  readonly at: number;
  readonly side: NumberMarkSide;
}

/** The cell with the mark in it. A bracket never stands before a number, and always after a space. */
export function markNumber(count: number, written: WrittenNumber, mark: NumberMark): WrittenNumber {
  const text = typeof written.value === 'string' ? written.value : grouped(count, '\u00a0');
  const { look } = written;
  if (mark.style === 'bracket' || mark.style === 'spaced bracket')
    return { value: withMark(text, { ...mark, style: 'spaced bracket' }), look };
  if (mark.style === 'digit') {
    const join = (number: string) => (mark.side === 'before' ? `${mark.number}${number}` : `${number}${mark.number}`);
    return { value: typeof written.value === 'number' ? Number(join(String(count))) : join(text), look };
  }
  if (mark.side === 'after' || mark.style === 'character') return { value: withMark(text, mark), look };
  return {
    value: { richText: [{ text: String(mark.number), font: { vertAlign: 'superscript' } }, { text }] },
    look,
  };
}
