// Looks at what is about to be written, not at the plan: no printed figure may be small in a small group, and no line
// may have a single hidden cell that its other, printed cells give away.
import { cellKeyId } from '../indicators/cell-key.js';
import type { Figure } from './figure.js';
import type { DisclosurePolicy } from './policy.js';
import { isPrimary } from './primary.js';
import { type Mask, singleHidden } from './protect.js';
import type { Published } from './published.js';
import type { Scope } from './scope.js';

/** Ids of cells that the printed figures leave exposed; empty when the report may be written. */
export function audit(
  figures: Iterable<Figure>,
  scope: Scope,
  mask: Mask,
  policy: DisclosurePolicy,
): readonly string[] {
  const printed = new Set<string>();
  const exposed = new Set<string>();
  for (const source of sources(figures)) {
    const id = cellKeyId(source.key);
    if (source.state !== 'value') continue;
    printed.add(id);
    const observation = scope.cells.get(id);
    if (observation === undefined || mask.hidden.has(id) || isPrimary(observation, scope.indicators, policy))
      exposed.add(id);
  }
  for (const line of scope.lines) {
    const alone = singleHidden(line, mask.hidden);
    if (alone === undefined) continue;
    const others = line.cells.filter((id) => id !== alone);
    if (others.every((id) => printed.has(id))) exposed.add(alone);
  }
  return [...exposed].sort();
}

/** What figures rest on, with the denominators that printed shares were divided by. */
function* sources(figures: Iterable<Figure>): Iterable<Published> {
  for (const figure of figures) yield* figure.sources;
}
