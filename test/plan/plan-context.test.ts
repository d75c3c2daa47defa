import type { Dimension } from '../../src/indicators/dimension.js';
import { Observations } from '../../src/indicators/observation.js';
import { PlanContext } from '../../src/plan/plan-context.js';
import { count, key, observed } from '../support/observed.js';

/** Members as the first chapter that has them met them; this indicator's own table begins with the last. */
const members = ['A', 'B', 'C'].map((name) => ({ name, aliases: [] }));
const own: Dimension = { name: 'insats', label: 'Insats', total: 'Totalt', totalAliases: [], members, ordered: false };

function membersOf(dimension: Dimension): readonly string[] {
  const observations = new Observations();
  for (const insats of ['C', 'A', 'D']) observations.add(observed(key('a.x', 2024, { insats }), 10));
  const dimensions = new Map([[dimension.name, dimension]]);
  const context = new PlanContext(2024, { indicators: [count('a.x')], observations, dimensions, notes: [] });
  return context.membersOf('a.x', 'insats', [2024]);
}

describe('members of an indicator', () => {
  it('stand in the order of its own table where the dimension has no order', () => {
    expect(membersOf(own)).toEqual(['C', 'A']);
  });

  it.each<[string, Partial<Dimension>]>([
    ['is declared', { isClosed: true }],
    ['has an order of its own', { ordered: true }],
  ])('stand in the order of a dimension that %s', (_, changes) => {
    expect(membersOf({ ...own, ...changes })).toEqual(['A', 'C']);
  });
});
