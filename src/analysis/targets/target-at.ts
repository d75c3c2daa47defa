// Where an årsmål is found: a number of the definition, or another indicator's published value.
import { type Exact, exact } from '../../arithmetic/exact.js';
import type { PublishedValue } from '../../disclosure/published.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { Members } from '../../indicators/cell-key.js';
import { type Indicator, membersAt } from '../../indicators/indicator.js';

/**
 * The target for a year; the whole city's holds for each of its groups where none is planned for them. Undefined when there is none
 * for that year, or it is hidden or missing.
 */
export function targetAt(
  { target }: Indicator,
  members: Members,
  year: number,
  data: PublishedData,
): { readonly value: Exact; readonly source?: PublishedValue } | undefined {
  if (target === undefined) return undefined;
  if ('value' in target) return target.year === year ? { value: exact(target.value) } : undefined;
  const { from } = target;
  const found = [membersAt(from, members, Object.keys(members)), from.members].find((one) =>
    data.has(from.indicator, year, one),
  );
  const source = found && data.cell(from.indicator, year, found);
  return source?.state === 'value' ? { value: source.value, source } : undefined;
}
