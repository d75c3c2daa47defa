// Written shares and rates against their numerators and denominators. They are never printed: ours are.
import { roundHalfAway } from '../arithmetic/round.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { type CellRef, cellPlace, formatCellRef } from '../diagnostics/place.js';
import type { Indicator } from '../indicators/indicator.js';
import { formatDecimal } from '../language/format-number.js';
import { type ComputedRatio, fits, type TermValue, type WrittenRatio } from './computed-ratio.js';
import { amount, nameCells, nameFact, nameValue } from './name-cells.js';

/** Of so many wrong ones, without any right one, it is the definition or the whole column that is wrong. */
const block = 3;

/** SR-GRA-008. `explained` holds the cells that a finding about their whole column has told of. */
export function checkRatios(
  ratios: readonly WrittenRatio[],
  indicator: Indicator,
  explained: ReadonlySet<string>,
): readonly Diagnostic[] {
  const compared = ratios.flatMap((ratio) => {
    const computed = ratio.computedIn(ratio.written.key.year);
    return computed === undefined || explained.has(formatCellRef(ratio.written.cell)) ? [] : [{ ratio, computed }];
  });
  const wrong = compared.filter(({ ratio, computed }) => !fits(ratio, computed.value, indicator.per));
  const isBlock = wrong.length > block && wrong.length === compared.length;
  return (isBlock ? wrong.slice(0, 1) : wrong).map(({ ratio, computed }) => {
    const { cell } = ratio.written;
    const others = isBlock ? wrong.slice(1).map((one) => one.ratio.written.cell) : [];
    const more = others.length === 0 ? {} : { more: `; likaså stämmer inget av talen i ${nameCells(others, cell)}` };
    return diagnose('SR-GRA-008', { ...textsOf(ratio, computed), ...more }, { place: cellPlace(cell) });
  });
}

function textsOf({ written, decimals }: WrittenRatio, { value, numerator, denominator }: ComputedRatio) {
  const home = written.cell;
  return {
    fact: nameFact(written.key),
    written: nameValue(written, home),
    computed: formatDecimal(roundHalfAway(value, Math.min(decimals + 1, mostShown))),
    terms: `${nameTerm(numerator, home)} av ${nameTerm(denominator, home)}`,
  };
}

const mostShown = 6;

function nameTerm({ value, cells }: TermValue, home: CellRef): string {
  return `${amount(value)} (${nameCells(cells, home)})`;
}
