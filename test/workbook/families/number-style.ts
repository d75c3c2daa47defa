// Numbers as analysts keep them: as numbers, as text with any grouping and decimal mark, as fractions, with float noise.
import type ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { CellLook } from './sheet-draft.js';

export const countStyles = ['number', 'noise', 'space', 'nbsp', 'plain', 'mixed'] as const;
export const shareStyles = ['number', 'noise', 'comma', 'point', 'percent', 'spaced percent', 'fraction'] as const;

export interface NumberStyle {
  readonly count: (typeof countStyles)[number];
  readonly share: (typeof shareStyles)[number];
}

/** A style of each kind of number for a whole table. */
export const numberStyle: fc.Arbitrary<NumberStyle> = fc.record({
  count: fc.constantFrom(...countStyles),
  share: fc.constantFrom(...shareStyles),
});

export interface WrittenNumber {
  readonly value: ExcelJS.CellValue;
  readonly look: CellLook;
}

const plainLook: CellLook = {};

/** A whole number; `turn` chooses among the styles of a column that mixes them. */
export function writeCount(count: number, style: NumberStyle['count'], turn: number): WrittenNumber {
  switch (style) {
    case 'number':
      return { value: count, look: plainLook };
    case 'noise':
      return { value: withNoise(count), look: plainLook };
    case 'space':
      return { value: grouped(count, ' '), look: plainLook };
    case 'nbsp':
      return { value: grouped(count, '\u00a0'), look: plainLook };
    case 'plain':
      return { value: String(count), look: plainLook };
    case 'mixed':
      return writeCount(count, (['number', 'nbsp', 'plain', 'space'] as const)[turn % 4] ?? 'number', turn);
  }
}

/** A number with one decimal, given in tenths. */
export function writeShare(tenths: number, style: NumberStyle['share']): WrittenNumber {
  const decimal = (tenths / 10).toFixed(1);
  switch (style) {
    case 'number':
      return { value: tenths / 10, look: plainLook };
    case 'noise':
      return { value: withNoise(tenths / 10), look: plainLook };
    case 'comma':
      return { value: decimal.replace('.', ','), look: plainLook };
    case 'point':
      return { value: decimal, look: plainLook };
    case 'percent':
      return { value: `${decimal.replace('.', ',')}%`, look: plainLook };
    case 'spaced percent':
      return { value: `${decimal.replace('.', ',')}\u00a0%`, look: plainLook };
    case 'fraction':
      return { value: tenths / 1000, look: { numFmt: '0.0%' } };
  }
}

/** `27 633`. */
export function grouped(count: number, space: string): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, space);
}

/** One unit in the last place off, as sums of decimals are. */
function withNoise(value: number): number {
  return value * (1 + Number.EPSILON);
}
