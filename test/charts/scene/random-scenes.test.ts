// Charts that no one has drawn before, of every type: whatever they hold, they can be read.
import fc from 'fast-check';
import type { ChartModel } from '../../../src/charts/chart-model.js';
import { hasValue } from '../../../src/charts/check-chart.js';
import { chartDrawing, drawChart } from '../../../src/charts/draw-chart.js';
import { emptyChart } from '../../../src/charts/empty-chart.js';
import { metrics, style, theme } from '../chart-fixture.js';
import { randomModels } from './random-models.js';
import { sceneFaults } from './scene-faults.js';

const runs = 30;

/** Types whose drawing is not in yet come out as a chart with nothing to show, whatever they hold. */
const isDrawn = (arbitrary: fc.Arbitrary<ChartModel>): boolean =>
  fc
    .sample(arbitrary, { numRuns: 10, seed: 1 })
    .filter(hasValue)
    .some((model) => JSON.stringify(chartDrawing(model, style)) !== JSON.stringify(emptyChart(model, style)));

describe.each(Object.entries(randomModels))('%s', (type, arbitrary) => {
  (isDrawn(arbitrary) ? it : it.skip)('is drawn so that all of it can be read', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (model) => {
        expect(model.type).toBe(type);
        expect(sceneFaults((await drawChart(model, theme, metrics)).svg, model)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});
