// What a finding is about, as the subject of its sentence. A member is told as its name in brackets: right whatever word it is.
import type { Members } from '../../indicators/cell-key.js';
import { childSexNames, sexDimension } from '../../indicators/dimension.js';
import type { Indicator } from '../../indicators/indicator.js';

/** `antalet personer med boende (Stödboende)`; without members the subject alone. */
export function subjectInText({ subject, children }: Indicator, members: Members): string {
  const names = Object.entries(members).map(([dimension, member]) =>
    dimension === sexDimension ? sexName(member, children) : member,
  );
  return names.length === 0 ? subject : `${subject} (${names.join(', ')})`;
}

/** `kvinnor`, `män`; `flickor`, `pojkar` where children are counted. */
export function sexName(member: string, children: boolean): string {
  return children ? (childSexNames[member] ?? member) : member;
}
