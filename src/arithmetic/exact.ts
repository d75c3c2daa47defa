// Exact numbers: a cell's value to 15 significant digits (Excel's own precision), rational from there on.
import Fraction from 'fraction.js';

/** A rational number. Immutable. */
export type Exact = Fraction;

/** From an integer, a decimal string (`"2.2"`) or a number that is meant literally. */
export function exact(value: number | bigint | string): Exact {
  return typeof value === 'number' ? fromScientific(String(value)) : new Fraction(value);
}

/**
 * From a floating-point number in a workbook cell: 15 significant digits, so that 71.599999999999994 is 71.6.
 * @throws RangeError for NaN and infinities, which a reader must have refused before.
 */
export function exactFromCell(value: number): Exact {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite cell value: ${value}`);
  // Most cells hold whole numbers, which have no digits to cut.
  return Number.isSafeInteger(value) && Math.abs(value) < 1e15
    ? new Fraction(value)
    : fromScientific(value.toPrecision(15));
}

/** `5.5e-17`, as a formula that ought to be zero may give, and `1e+21`: Fraction itself reads no exponent. */
function fromScientific(text: string): Exact {
  const [digits = '', exponent] = text.split('e');
  if (exponent === undefined) return new Fraction(digits);
  const power = Number(exponent);
  const scale = 10n ** BigInt(Math.abs(power));
  return power < 0 ? new Fraction(digits).div(scale) : new Fraction(digits).mul(scale);
}

export function isExact(value: unknown): value is Exact {
  return value instanceof Fraction;
}

export function ratio(numerator: Exact, denominator: Exact): Exact {
  return numerator.div(denominator);
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce<Exact>((total, value) => total.add(value), new Fraction(0));
}

export function isZero(value: Exact): boolean {
  return value.n === 0n;
}

export function sign(value: Exact): -1 | 0 | 1 {
  if (value.n === 0n) return 0;
  return value.s < 0n ? -1 : 1;
}

/** Nearest double, for drawing only: never for printing and never for a decision. */
export function toDrawing(value: Exact): number {
  return value.valueOf();
}
