// What the headings over one column say, level by level, as one member per dimension.
import { joinLabel } from '../labels/join-label.js';
import type { ColumnLevel } from '../layout/column-levels.js';
import { columnFallback, type NamedLevel } from './name-dimensions.js';

export interface ColumnMember {
  readonly dimension: string;
  readonly text: string;
  readonly marks: readonly string[];
}

/** The members that the heading of one column gives. Headings that name no dimension are one `mått`, joined. */
export function columnMembers(
  levels: readonly ColumnLevel[],
  named: readonly NamedLevel[],
  column: number,
): readonly ColumnMember[] {
  const members = new Map<string, ColumnMember>();
  for (const [index, level] of levels.entries()) {
    const label = level.labels[column];
    if (label === undefined) continue;
    for (const [dimension, text] of named[index]?.membersOf(label.text) ?? []) {
      const before = members.get(dimension);
      if (before === undefined) {
        members.set(dimension, { dimension, text, marks: label.marks });
      } else if (dimension === columnFallback) {
        const spans = (levels[index - 1]?.labels[column]?.width ?? 1) > label.width;
        const joined = spans ? `${before.text}, ${text}` : joinLabel(before.text, text);
        members.set(dimension, { dimension, text: joined, marks: [...before.marks, ...label.marks] });
      }
    }
  }
  return [...members.values()];
}
