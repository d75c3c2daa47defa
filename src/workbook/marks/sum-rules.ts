// Which members of a dimension are the sum of which others: by the word for a total, or because the other rows and columns show it.
import { isGenericTotal } from '../labels/member-lookup.js';
import { yearName } from '../labels/time-label.js';
import type { SheetTable } from '../sheet-table.js';
import type { Fiber, ValueGrid } from './value-grid.js';

export interface SumRule {
  readonly dimension: number;
  readonly total: number;
  /** Nothing: all members but words for totals. */
  readonly parts?: readonly number[];
}

const totalWords = /^(?:total|hela (?:staden|kommunen|länet|riket)|båda könen|summa .*|samtliga .*|.* totalt)$/iu;
const mostMembers = 200;
const mostSamples = 8;

/** The member is a total by its name. */
export function isTotalName(member: string): boolean {
  return isGenericTotal(member) || totalWords.test(member);
}

/** Years are no parts of anything. */
export function isSummed(dimension: string): boolean {
  return dimension !== yearName;
}

/** The sums that a table may keep; whether it keeps them is for its values to show. */
export function findSumRules(table: SheetTable, grid: ValueGrid): readonly SumRule[] {
  return table.dimensions.flatMap(({ name, members }, dimension) => {
    if (!isSummed(name)) return [];
    const named = members.flatMap((member, total) => (isTotalName(member) ? [{ dimension, total }] : []));
    // Cells without a member of the dimension are its total, where others have one.
    const learned = learn(dimension, members, grid);
    return [...named, { dimension, total: members.length }, ...learned];
  });
}

/** The value and the parts of a rule in one fiber; nothing when a value is missing. */
export function membersOfSum(
  { total, parts }: SumRule,
  { cells }: Fiber,
  { isTotal, fewest }: { readonly isTotal: (index: number) => boolean; readonly fewest: number },
): { readonly total: number; readonly parts: readonly number[] } | undefined {
  const own = parts ?? [...cells.keys()].filter((index) => index !== total && !isTotal(index));
  if (own.length < fewest || cells.get(total)?.scaled === undefined) return undefined;
  return own.every((index) => cells.get(index)?.scaled !== undefined) ? { total, parts: own } : undefined;
}

/** Subtotals before or after their parts, and a last or first member that is the sum of what is left. */
function learn(dimension: number, members: readonly string[], grid: ValueGrid): readonly SumRule[] {
  const size = members.length;
  if (size < 3 || size > mostMembers) return [];
  const samples = [...(grid.fibers[dimension]?.values() ?? [])]
    .map((fiber) => Array.from({ length: size }, (_, index) => fiber.cells.get(index)?.scaled))
    .filter((values): values is number[] => values.every((value) => value !== undefined))
    .slice(0, mostSamples);
  if (samples.length < 2) return [];
  const runs = [...runRules(samples, size, 1), ...runRules(samples, size, -1)];
  const covered = new Set(runs.flatMap((parts) => parts.parts));
  const top = Array.from({ length: size }, (_, index) => index).filter((index) => !covered.has(index));
  const wholes = [top[0], top.at(-1)].flatMap((total) =>
    total === undefined ? [] : [{ total, parts: top.filter((index) => index !== total) }],
  );
  const learned = [...runs, ...wholes.filter((rule) => rule.parts.length > 1 && holdsMostly(rule, samples))];
  // Two columns show little: there a total by its name is left to its own rule.
  const isShown = ({ total }: Parts): boolean => samples.length > 2 || !isTotalName(members[total] ?? '');
  return learned.filter(isShown).map((rule) => ({ dimension, ...rule }));
}

interface Parts {
  readonly total: number;
  readonly parts: readonly number[];
}

/** For each member the run of members beside it that adds up to it. */
function runRules(samples: readonly (readonly number[])[], size: number, step: 1 | -1): readonly Parts[] {
  const rules: Parts[] = [];
  for (let total = 0; total < size; total += 1) {
    const ends = new Map<number, number>();
    for (const values of samples) {
      let rest = values[total] ?? 0;
      if (rest <= 0) continue;
      for (let end = total + step; end >= 0 && end < size && rest >= 0; end += step) {
        rest -= values[end] ?? 0;
        if (rest === 0) ends.set(end, (ends.get(end) ?? 0) + 1);
      }
    }
    const [best] = [...ends].sort(([, a], [, b]) => b - a);
    if (best === undefined || Math.abs(best[0] - total) < 2) continue;
    const parts = Array.from({ length: Math.abs(best[0] - total) }, (_, index) => total + step * (index + 1));
    if (holdsMostly({ total, parts }, samples)) rules.push({ total, parts });
  }
  return rules;
}

/** In more than half, or in one of two: the others may be those with a mark. */
function holdsMostly({ total, parts }: Parts, samples: readonly (readonly number[])[]): boolean {
  const holds = samples.filter(
    (values) => values[total] === parts.reduce((sum, index) => sum + (values[index] ?? 0), 0),
  ).length;
  return samples.length === 2 ? holds > 0 : holds * 2 > samples.length;
}
