// Which dimension the labels of one stub column or one header row belong to, by heading and by vocabulary.
import { isGenericTotal, type MemberLookup } from '../labels/member-lookup.js';
import { readPeriods } from '../labels/period-labels.js';
import {
  isYear,
  monthName,
  parseTimeLabel,
  parseTimePart,
  quarterName,
  type TimeLabel,
  yearName,
} from '../labels/time-label.js';
import { unitOfText } from '../layout/sheet-lines.js';
import { isValueHeading } from '../layout/stub-columns.js';
import type { TableContext } from './table-context.js';

/** One stub column, one depth of the stub or one header row: the labels in it, and what it is headed. */
export interface LabelLevel {
  readonly axis: 'rows' | 'columns';
  readonly labels: readonly string[];
  readonly heading?: string;
  /** What the dimension is called when neither heading nor labels tell. */
  readonly fallback: string;
}

/** A level with the name of its dimension, and what each of its labels means. */
export interface NamedLevel {
  readonly axis: 'rows' | 'columns';
  readonly name: string;
  /** Dimension and member, usually one pair; a quarter is a year and its part. A year among measures belongs to `år`. */
  readonly membersOf: (label: string) => Members;
  readonly doubts: readonly string[];
}

export const rowFallback = 'rad';
export const columnFallback = 'mått';

/** Names all levels of a table at once, so that no two of them share a name; unnamed header rows share `mått` and are joined. */
export function nameLevels(
  levels: readonly LabelLevel[],
  { lookup, period: declared }: Pick<TableContext, 'lookup' | 'period'>,
): readonly NamedLevel[] {
  const periods = levels.map((level) => readPeriods([...new Set(level.labels)], declared));
  const mains = levels.map((level, index) =>
    periods[index] ? (periods[index].times ? yearName : 'period') : mainDimension(level, lookup),
  );
  const taken = new Set<string>();
  const names = mains.map((main, index) => {
    const isMeasure = main === columnFallback && levels[index]?.axis === 'columns';
    const wanted = taken.has(main) && levels[index]?.axis === 'rows' ? (levels[index]?.fallback ?? main) : main;
    const name = isMeasure ? main : freeName(wanted === rowFallback ? main : wanted, taken);
    taken.add(name);
    return name;
  });
  return levels.map((level, index) => {
    const main = mains[index] ?? '';
    const name = names[index] ?? '';
    const period = periods[index];
    const headed = level.heading !== undefined && main === headingName(level.heading, lookup);
    const dimensionOf = headed ? () => name : spread({ main, name, level, taken }, lookup);
    return {
      axis: level.axis,
      name,
      membersOf: remember((label): Members => {
        const counted = period?.times?.get(label);
        if (period) return counted ? timeMembers(counted) : [[name, label]];
        const dimension = dimensionOf(label);
        const time = dimension === yearName ? parseTimeLabel(label) : undefined;
        if (time) return timeMembers(time);
        return [[dimension, (isTimePart(dimension) ? parseTimePart(label)?.member : undefined) ?? label]];
      }),
      doubts:
        period && period.times === undefined
          ? [`${level.labels[0] ?? ''} kan vara ett kvartal eller en månad: ange \`period\``]
          : [],
    };
  });
}

/** A long table asks for the same label on thousands of rows. */
function remember<T>(ask: (label: string) => T): (label: string) => T {
  const known = new Map<string, T>();
  return (label) => {
    const answer = known.get(label) ?? ask(label);
    known.set(label, answer);
    return answer;
  };
}

function isTimePart(dimension: string): boolean {
  return dimension === quarterName || dimension === monthName;
}

type Members = readonly (readonly [dimension: string, member: string])[];

function timeMembers({ year, part }: TimeLabel): Members {
  return part === undefined
    ? [[yearName, year]]
    : [
        [yearName, year],
        [part.dimension, part.member],
      ];
}

/**
 * A known dimension's name as heading decides, unless the labels plainly belong to another; then the labels; then the heading as it
 * stands. So a stub headed `Område` over stadsdelsnämnder is known to be geographic.
 */
function mainDimension({ labels, heading, fallback }: LabelLevel, lookup: MemberLookup): string {
  const byLabels = lookup.dimensionOfLevel(labels);
  const among = lookup.dimensionsAmong(labels);
  const known = heading === undefined ? undefined : lookup.dimensionNamed(heading);
  if (known !== undefined) {
    const fits = byLabels === undefined ? known !== yearName || labels.some(isYearly) : byLabels === known;
    if (fits || labels.some((label) => among(label).includes(known))) return known;
  }
  if (byLabels !== undefined) return byLabels;
  return heading !== undefined && known === undefined ? heading.toLowerCase() : fallback;
}

function headingName(heading: string, lookup: MemberLookup): string {
  return lookup.dimensionNamed(heading) ?? heading.toLowerCase();
}

interface Spread {
  readonly main: string;
  readonly name: string;
  readonly level: LabelLevel;
  readonly taken: ReadonlySet<string>;
}

/** Where each label goes when no heading decides: its own dimension where the vocabulary knows one that no other level has. */
function spread({ main, name, level, taken }: Spread, lookup: MemberLookup): (label: string) => string {
  const isKnown = lookup.dimensionOfLevel(level.labels) !== undefined;
  const among = lookup.dimensionsAmong(level.labels);
  return (label) => {
    const dimensions = among(label);
    if (dimensions.includes(main)) return name;
    const other = dimensions.find((dimension) => !taken.has(dimension));
    if (other !== undefined && !isGenericTotal(label)) return other;
    const isMeasure =
      level.axis === 'columns' &&
      (main === yearName || (isKnown && (isValueHeading(label) || unitOfText(label) !== undefined)));
    return isMeasure || (main === yearName && !isGenericTotal(label)) ? level.fallback : name;
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
