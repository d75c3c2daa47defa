// A table written in any family reads back to the same observations or to an explicit doubt that names the cell; never to another
// number. More workbooks: FAMILY_RUNS=200 npm test -- test/workbook/families. A seed again: FAMILY_SEED=….
import fc from 'fast-check';
import { familyNames, familySheet } from './family-sheet.js';
import type { Comparison } from './find-mismatches.js';
import { explainDrafts, readDrafts } from './read-draft.js';

/** Workbooks per family and seed, each of up to ten sheets: opening one costs more than reading a sheet of it. */
const runs = Number(process.env.FAMILY_RUNS ?? 10);
const fixedSeeds = [20241, 777];
/** A seed of one's own beside them, to look further than a test run should. */
const ownSeed = process.env.FAMILY_SEED;

/** Most cells must be read without any doubt: a reader that doubts everything is of no use. */
const fewestExact = 0.8;

describe.each(familyNames)('%s', (family) => {
  const sheets = fc.array(familySheet(family), { minLength: 1, maxLength: 10, size: 'max' });

  it.each([...fixedSeeds, ...(ownSeed === undefined ? [] : [Number(ownSeed)])])(
    'reads back, or is doubted by name, with the seed %i',
    async (seed) => {
      const seen: Comparison[] = [];
      const property = fc.asyncProperty(sheets, async (drafts) => {
        const comparisons = await readDrafts(drafts);
        seen.push(...comparisons);
        return comparisons.every(({ mismatches }) => mismatches.length === 0);
      });
      const { counterexample } = await fc.check(property, { seed, numRuns: runs });
      if (counterexample) throw new Error(`FAMILY_SEED=${seed}\n${await explainDrafts(counterexample[0])}`);
      const expected = seen.reduce((sum, one) => sum + one.expected, 0);
      const exact = seen.reduce((sum, one) => sum + one.exact, 0);
      expect(exact / expected).toBeGreaterThan(fewestExact);
    },
  );
});
