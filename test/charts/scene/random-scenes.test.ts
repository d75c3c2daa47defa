// Charts that no one has drawn before, of every type: whatever they hold, they can be read.
import fc from 'fast-check';
import { drawChart } from '../../../src/charts/draw-chart.js';
import { metrics, theme } from '../chart-fixture.js';
import { randomModels } from './random-models.js';
import { sceneFaults } from './scene-faults.js';

const runs = 30;

describe.each(Object.entries(randomModels))('%s', (type, arbitrary) => {
  it('is drawn so that all of it can be read', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (model) => {
        expect(model.type).toBe(type);
        expect(sceneFaults((await drawChart(model, theme, metrics)).svg, model)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});
