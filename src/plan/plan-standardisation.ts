// The cells by which stadsdelsnämnder are compared like for like (statistics.md section 3), in the newest year.
import type { CellKey } from '../indicators/cell-key.js';
import { districtDimension } from '../indicators/dimension.js';
import type { Indicator, Term } from '../indicators/indicator.js';
import type { PlannedStandardisation } from './plan.js';
import type { PlanContext } from './plan-context.js';

/** Undefined where the definition asks for none, or where a class lacks any of its cells. */
export function planStandardisation(
  { standardiseBy: by, numerator, denominator }: Indicator,
  year: number,
  names: readonly string[],
  context: PlanContext,
): PlannedStandardisation | undefined {
  if (by === undefined || numerator === undefined || denominator === undefined) return undefined;
  // A term held at one class has no others.
  if ([numerator, denominator].some(({ members }) => Object.hasOwn(members, by))) return undefined;
  const at = ({ indicator, members }: Term, found: Readonly<Record<string, string>>): CellKey => ({
    indicator,
    year,
    members: { ...found, ...members },
  });
  const classes = context
    .membersOf(numerator.indicator, by, [year])
    .map((member) => ({
      numerator: at(numerator, { [by]: member }),
      denominator: at(denominator, { [by]: member }),
      areas: names.map((name) => at(denominator, { [by]: member, [districtDimension]: name })),
    }))
    .filter((one) => context.has(one.numerator));
  const isWhole = classes.every((one) => [one.denominator, ...one.areas].every((key) => context.has(key)));
  return classes.length > 1 && isWhole ? { by, classes } : undefined;
}
