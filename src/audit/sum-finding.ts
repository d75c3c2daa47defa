// The words and the place of a finding that parts do not add up: every part, its cells, and both sums.
import { cellPlace, type WorkbookPlace } from '../diagnostics/place.js';
import { childSexNames, districtDimension, sexDimension } from '../indicators/dimension.js';
import type { WrittenValue } from '../indicators/written-value.js';
import { joinList } from '../language/join-list.js';
import type { ComparedSum } from './compare-sum.js';
import type { Line } from './line.js';
import { amount, nameCells, nameFact, nameValue } from './name-cells.js';

export interface SumTexts {
  readonly fact: string;
  readonly parts: string;
  readonly sum: string;
  readonly total: string;
}

/** Up to this many parts are named one by one. */
const fewParts = 3;

/** Texts for a line that has a whole. `children`: flickor and pojkar. */
export function sumTexts(
  { key, parts, dimension }: Line,
  whole: WrittenValue,
  { sum }: ComparedSum,
  children = false,
): SumTexts {
  const named = parts.filter(({ value }) => value !== undefined);
  const home = whole.cell;
  const partName = (one: WrittenValue): string => memberName(one, dimension, children);
  return {
    fact: nameFact(key),
    parts:
      named.length <= fewParts
        ? joinList(named.map((one) => `${partName(one)} ${nameValue(one, home)}`))
        : `${named.length} ${pluralOf(dimension)} (${nameCells(
            named.map(({ cell }) => cell),
            home,
          )})`,
    sum: amount(sum),
    total: `totalen i ${nameCells([home], home)} är ${whole.value ? amount(whole.value) : '–'}`,
  };
}

/** What the finding points at: the cell of the whole. */
export function placeOfWhole({ cell }: WrittenValue): { readonly place: WorkbookPlace } {
  return { place: cellPlace(cell) };
}

export function memberName({ key }: WrittenValue, dimension: string, children = false): string {
  const member = key.members[dimension] ?? '';
  return (children && dimension === sexDimension ? childSexNames[member] : undefined) ?? member;
}

function pluralOf(dimension: string): string {
  if (dimension === districtDimension) return 'stadsdelsnämnder';
  return dimension === 'ålder' ? 'åldersklasser' : `delar efter ${dimension}`;
}
