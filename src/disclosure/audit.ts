// Looks at what is about to be written, not at the plan: no printed figure may be small in a small group, and nothing hidden
// may follow from what is printed.
import { cellKeyId } from '../indicators/cell-key.js';
import type { Observation } from '../indicators/observation.js';
import { reachable } from './attack.js';
import type { Figure } from './figure.js';
import type { DisclosurePolicy } from './policy.js';
import { isPrimary } from './primary.js';
import type { Mask } from './protect.js';
import type { Published } from './published.js';
import { linesOfCounts, type Scope } from './scope.js';
import { solvedTogether } from './solve-together.js';

/** Ids of cells that the printed figures leave exposed; empty when the report may be written. */
export function audit(
  figures: Iterable<Figure>,
  scope: Scope,
  mask: Mask,
  policy: DisclosurePolicy,
): readonly string[] {
  const known = new Set<string>();
  const exposed = new Set<string>();
  for (const source of sources(figures)) {
    const id = cellKeyId(source.key);
    if (source.state !== 'value') continue;
    known.add(id);
    const observation = scope.cells.get(id);
    if (observation === undefined || mask.hidden.has(id) || isPrimary(observation, scope, policy)) exposed.add(id);
    // A share of nothing or of everything gives its numerator away whatever it was divided by.
    if (termIds(observation).some((term) => mask.hidden.has(term))) exposed.add(id);
  }
  for (const [id, { status }] of scope.cells) if (status === 'notApplicable') known.add(id);
  const found = reachable(scope.lines, known);
  for (const id of found) if (mask.hidden.has(id)) exposed.add(id);
  // Lines in which all that is not told is hidden: what is neither printed nor hidden keeps a line from telling anything.
  const told = linesOfCounts(scope).filter(({ cells }) => cells.every((id) => found.has(id) || mask.hidden.has(id)));
  for (const id of solvedTogether(told, mask.hidden)) exposed.add(id);
  return [...exposed].sort();
}

function termIds(observation: Observation | undefined): readonly string[] {
  const terms = observation?.terms;
  return terms ? [terms.numerator, terms.denominator].map(({ key }) => cellKeyId(key)) : [];
}

/** What figures rest on, with the denominators that printed shares were divided by. */
function* sources(figures: Iterable<Figure>): Iterable<Published> {
  for (const figure of figures) {
    for (const source of figure.sources) {
      yield source;
      if (source.state === 'value' && source.denominator) yield source.denominator;
    }
  }
}
