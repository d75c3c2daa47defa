// Which dimension a label belongs to. The words come from YAML; times, age classes and the words for a total are known here.

import type { ReaderVocabulary } from '../sheet-table.js';
import { countsOtherThanAges, parseAgeClass } from './age-class.js';
import { monthName, parseTimeLabel, parseTimePart, quarterName, yearName } from './time-label.js';

/** The name of the dimension of age classes, which are known by their spelling. */
export const ageName = 'ålder';

export interface MemberLookup {
  /** Dimensions in which the label is a member or a total. */
  readonly dimensionsOf: (label: string) => readonly string[];
  /** The same, of a label among the others of its row or column: `1–9` beside `120–199` is no age. */
  readonly dimensionsAmong: (labels: readonly string[]) => (label: string) => readonly string[];
  /** The dimension that more than half of a row's or a column's labels belong to. Words for a total count for none. */
  readonly dimensionOfLevel: (labels: readonly string[]) => string | undefined;
  /** Both are members of one dimension, as the rows of one stub are. */
  readonly areSiblings: (one: string, other: string) => boolean;
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
  const find = (label: string, ages: boolean): readonly string[] => {
    if (parseTimeLabel(label)) return [yearName];
    const known = byLabel.get(foldLabel(label)) ?? [];
    if (known.length > 0) return known;
    if (ages && parseAgeClass(label)) return [ageName];
    const part = parseTimePart(label);
    return part ? [part.dimension] : [];
  };
  const dimensionsOf = (label: string): readonly string[] => find(label, true);
  const dimensionsAmong: MemberLookup['dimensionsAmong'] = (labels) => {
    const ages = !countsOtherThanAges(labels);
    return (label) => find(label, ages);
  };
  return {
    dimensionsOf,
    dimensionsAmong,
    dimensionOfLevel: (labels) => {
      const among = dimensionsAmong(labels);
      const telling = new Set(labels.filter((label) => !isGenericTotal(label)));
      const hits = new Map<string, number>();
      for (const label of telling) for (const name of among(label)) hits.set(name, (hits.get(name) ?? 0) + 1);
      const [best] = [...hits].sort(([, a], [, b]) => b - a);
      return best !== undefined && best[1] * 2 > telling.size ? best[0] : undefined;
    },
    areSiblings: (one, other) => {
      const dimensions = dimensionsOf(one);
      return dimensionsOf(other).some((name) => dimensions.includes(name));
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
