import fc from 'fast-check';
import { HeadingLevels } from '../../../src/pdf/structure/heading-levels.js';

function typesOf(levels: readonly number[]): readonly string[] {
  const headings = new HeadingLevels();
  return levels.map((level) => headings.typeOf(level));
}

describe('heading levels', () => {
  it('are kept when none is skipped', () => {
    expect(typesOf([1, 2, 3, 3, 2, 1, 2])).toEqual(['H1', 'H2', 'H3', 'H3', 'H2', 'H1', 'H2']);
  });

  it('are closed up where a step is missing, and brothers stay brothers', () => {
    expect(typesOf([2, 4, 4, 2, 3])).toEqual(['H1', 'H2', 'H2', 'H1', 'H2']);
    expect(typesOf([1, 3, 2])).toEqual(['H1', 'H2', 'H2']);
  });

  it('never go down more than one step, whatever is given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (levels) => {
        const steps = typesOf(levels).map((type) => Number(type.slice(1)));
        return (
          steps[0] === 1 && steps.every((step, index) => step >= 1 && step <= 6 && step <= (steps[index - 1] ?? 0) + 1)
        );
      }),
    );
  });
});
