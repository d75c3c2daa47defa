// How many answers a share in a survey rests on, so that it can be hidden where they are few.
import type { Exact } from '../arithmetic/exact.js';
import { cellKeyId } from '../indicators/cell-key.js';
import { type Indicator, membersAt } from '../indicators/indicator.js';
import type { Observation, Observations } from '../indicators/observation.js';

/**
 * By the share's id, for those of `cells` whose numbers of answers the workbooks have. Where the answers are divided less than
 * the share they are more than its own, so that what they hide is hidden rightly.
 */
export function answersOf(
  cells: Iterable<Observation>,
  observations: Observations,
  indicators: ReadonlyMap<string, Indicator>,
): ReadonlyMap<string, Exact> {
  const dimensions = new Map<string, readonly string[]>();
  const dimensionsOf = (indicator: string): readonly string[] => {
    const known = dimensions.get(indicator);
    if (known) return known;
    const found = [...new Set(observations.of(indicator).flatMap(({ key }) => Object.keys(key.members)))];
    dimensions.set(indicator, found);
    return found;
  };
  const answers = new Map<string, Exact>();
  for (const { key } of cells) {
    const term = indicators.get(key.indicator)?.survey?.answers;
    if (term === undefined) continue;
    const members = membersAt(term, key.members, dimensionsOf(term.indicator));
    const value = observations.find(term.indicator, key.year, members)?.value;
    if (value) answers.set(cellKeyId(key), value);
  }
  return answers;
}
