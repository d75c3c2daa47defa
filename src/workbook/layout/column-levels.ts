// Header rows → levels: a row that only names the dimension of the row below it is a heading, not a level.

import type { MemberLookup } from '../labels/member-lookup.js';
import { columnFallback, type NamedLevel } from '../tables/name-dimensions.js';
import type { ColumnPath, HeaderLabel } from './header-paths.js';

export interface ColumnLevel {
  /** One label per column. */
  readonly labels: readonly (HeaderLabel | undefined)[];
  readonly heading?: string;
}

/** The levels of a header, from the top; rows without a heading over any value are left out. */
export function columnLevels(columns: readonly ColumnPath[], lookup: MemberLookup): readonly ColumnLevel[] {
  const depth = columns[0]?.labels.length ?? 0;
  const levels: ColumnLevel[] = [];
  let heading: string | undefined;
  for (let level = 0; level < depth; level += 1) {
    const labels = columns.map((column) => column.labels[level]);
    const texts = new Set(labels.flatMap((label) => (label ? [label.text] : [])));
    const [only = ''] = texts;
    if (texts.size === 0) continue;
    const named = texts.size === 1 && level < depth - 1 ? lookup.dimensionNamed(only) : undefined;
    if (named !== undefined) {
      heading = named;
      continue;
    }
    levels.push({ labels, ...(heading === undefined ? {} : { heading }) });
    heading = undefined;
  }
  return levels;
}

/** The members that the heading of one column gives, by dimension. Headings that name no dimension are one `mått`, joined. */
export function columnMembers(
  levels: readonly ColumnLevel[],
  named: readonly NamedLevel[],
  column: number,
): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  for (const [index, level] of levels.entries()) {
    const label = level.labels[column];
    const dimension = label && named[index]?.dimensionOf(label.text);
    if (label === undefined || dimension === undefined) continue;
    const before = members.get(dimension);
    if (before === undefined) members.set(dimension, label.text);
    else if (dimension === columnFallback)
      members.set(dimension, joinLabels(before, label, levels[index - 1]?.labels[column]));
  }
  return members;
}

/** `Biståndstagare, 65–79` under a spanning heading; `18–24` over `år`, and `Samt-` over `liga`, are one label in two rows. */
function joinLabels(upper: string, lower: HeaderLabel, above: HeaderLabel | undefined): string {
  if (above?.spans) return `${upper}, ${lower.text}`;
  return /\p{L}-$/u.test(upper) && /^\p{Ll}/u.test(lower.text)
    ? `${upper.slice(0, -1)}${lower.text}`
    : `${upper} ${lower.text}`;
}
