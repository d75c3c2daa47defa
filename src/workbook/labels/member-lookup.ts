// Which dimension a label belongs to. The words come from YAML; times, age classes and the words for a total are known here.

import type { ReaderVocabulary } from '../sheet-table.js';
import { parseAgeClass } from './age-class.js';
import { monthName, parseTimeLabel, quarterName, yearName } from './time-label.js';

/** The name of the dimension of age classes, which are known by their spelling. */
export const ageName = 'ålder';

export interface MemberLookup {
  /** Dimensions in which the label is a member or a total. */
  readonly dimensionsOf: (label: string) => readonly string[];
  /** The name of a dimension, from `Kön` or `stadsdelsnämnd`; nothing for other words. */
  readonly dimensionNamed: (heading: string) => string | undefined;
}

/** A lookup by folded spelling, made once per workbook. */
export function createMemberLookup(vocabulary: ReaderVocabulary): MemberLookup {
  const byLabel = new Map<string, string[]>();
  const names = new Map([yearName, quarterName, monthName, ageName].map((name) => [name, name]));
  for (const [dimension, spellings] of vocabulary.dimensions) {
    names.set(foldLabel(dimension), dimension);
    for (const key of new Set([...spellings].map(foldLabel)))
      byLabel.set(key, [...(byLabel.get(key) ?? []), dimension]);
  }
  return {
    dimensionsOf: (label) => {
      if (parseTimeLabel(label)) return [yearName];
      const known = byLabel.get(foldLabel(label)) ?? [];
      return known.length === 0 && parseAgeClass(label) ? [ageName] : known;
    },
    dimensionNamed: (heading) => names.get(foldLabel(heading)),
  };
}

/** Words for a total that every dimension may use, and that therefore tell none from another. */
export function isGenericTotal(label: string): boolean {
  return /^(?:totalt?|samtliga|summa|alla|hela)$/u.test(foldLabel(label));
}

/** Lower case, one kind of dash, no spaces around it: `0 – 17 år` and `0-17 år` are one spelling. */
function foldLabel(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\d) ?- ?(?=\d)/gu, '-')
    .trim();
}
