// Which dimension the labels of one stub column or one header row belong to, by heading and by vocabulary.
import { isGenericTotal, type MemberLookup } from '../labels/member-lookup.js';
import { isYear, yearName } from '../labels/time-label.js';

/** One stub column or one header row: the labels in it, and what it is headed. */
export interface LabelLevel {
  readonly axis: 'rows' | 'columns';
  readonly labels: readonly string[];
  readonly heading?: string;
}

/** A level with the name of its dimension, and the dimension of each of its labels. */
export interface NamedLevel {
  readonly axis: 'rows' | 'columns';
  readonly name: string;
  /** Usually `name`; a year among measures belongs to `år`. */
  readonly dimensionOf: (label: string) => string;
}

export const rowFallback = 'rad';
export const columnFallback = 'mått';

/** Names all levels of a table at once, so that no two of them share a name; unnamed header rows share `mått` and are joined. */
export function nameLevels(levels: readonly LabelLevel[], lookup: MemberLookup): readonly NamedLevel[] {
  const mains = levels.map((level) => mainDimension(level, lookup));
  const taken = new Set<string>();
  const names = mains.map((main, index) => {
    const isMeasure = main === columnFallback && levels[index]?.axis === 'columns';
    const name = isMeasure ? main : freeName(main, taken);
    taken.add(name);
    return name;
  });
  return levels.map((level, index) => {
    const main = mains[index] ?? '';
    const name = names[index] ?? '';
    const headed = level.heading !== undefined && main === headingName(level.heading, lookup);
    return {
      axis: level.axis,
      name,
      dimensionOf: headed ? () => name : spread({ main, name, axis: level.axis, taken }, lookup),
    };
  });
}

/**
 * A known dimension's name as heading decides, unless the labels plainly belong to another; then the labels; then the heading as it
 * stands. So a stub headed `Område` over stadsdelsnämnder is known to be geographic.
 */
function mainDimension({ axis, labels, heading }: LabelLevel, lookup: MemberLookup): string {
  const byLabels = dimensionOfLabels(labels, lookup);
  const known = heading === undefined ? undefined : lookup.dimensionNamed(heading);
  if (known !== undefined) {
    const fits = byLabels === undefined ? known !== yearName || labels.some(isYearly) : byLabels === known;
    if (fits || labels.some((label) => lookup.dimensionsOf(label).includes(known))) return known;
  }
  if (byLabels !== undefined) return byLabels;
  if (heading !== undefined && known === undefined) return heading.toLowerCase();
  return axis === 'rows' ? rowFallback : columnFallback;
}

function headingName(heading: string, lookup: MemberLookup): string {
  return lookup.dimensionNamed(heading) ?? heading.toLowerCase();
}

/** The dimension that more than half of the labels belong to. Words for a total are in all dimensions and count for none. */
function dimensionOfLabels(labels: readonly string[], lookup: MemberLookup): string | undefined {
  const telling = new Set(labels.filter((label) => !isGenericTotal(label)));
  const hits = new Map<string, number>();
  for (const label of telling) for (const name of lookup.dimensionsOf(label)) hits.set(name, (hits.get(name) ?? 0) + 1);
  const [best] = [...hits].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] * 2 > telling.size ? best[0] : undefined;
}

interface Spread {
  readonly main: string;
  readonly name: string;
  readonly axis: 'rows' | 'columns';
  readonly taken: ReadonlySet<string>;
}

/** Where each label goes when no heading decides: its own dimension where the vocabulary knows one that no other level has. */
function spread({ main, name, axis, taken }: Spread, lookup: MemberLookup): (label: string) => string {
  const fallback = axis === 'columns' ? columnFallback : rowFallback;
  return (label) => {
    const dimensions = lookup.dimensionsOf(label);
    if (dimensions.includes(main)) return name;
    const other = dimensions.find((dimension) => !taken.has(dimension));
    if (other !== undefined && !isGenericTotal(label)) return other;
    return main === yearName ? fallback : name;
  };
}

function isYearly(label: string): boolean {
  return isYear(label) || /\d{4}/u.test(label);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
