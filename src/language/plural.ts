// Which form of a unit a number takes: `1 person`, `0 personer`, `1,5 timmar`.
import { type DecimalString, dropZeroDecimals } from '../arithmetic/round.js';

export interface UnitForms {
  readonly one: string;
  readonly many: string;
}

/** Singular for exactly one as printed; decimals take the plural. */
export function unitFor(value: DecimalString, unit: UnitForms): string {
  const printed = dropZeroDecimals(value);
  return printed === '1' || printed === '-1' ? unit.one : unit.many;
}
