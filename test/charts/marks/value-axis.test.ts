import fc from 'fast-check';
import { valueAxis } from '../../../src/charts/marks/value-axis.js';

const labels = (values: number[], fromZero = true, decimals = 0) =>
  valueAxis(values, { fromZero, decimals }).ticks.map(({ label }) => label);

describe('valueAxis', () => {
  it('has few round ticks from zero, with a no-break space in thousands', () => {
    expect(labels([14210, 9604])).toEqual(['0', '5\u00a0000', '10\u00a0000', '15\u00a0000']);
    expect(labels([100])).toEqual(['0', '20', '40', '60', '80', '100']);
  });

  it('may start elsewhere when the chart says so', () => {
    expect(labels([47.9, 52.1], false, 1)).toEqual(['46', '48', '50', '52', '54']);
  });

  it('has a decimal comma, and never more decimals than the values', () => {
    expect(labels([0.9], true, 1)).toEqual(['0,0', '0,2', '0,4', '0,6', '0,8', '1,0']);
    expect(labels([2], true, 0)).toEqual(['0', '1', '2']);
    expect(labels([0], true, 0)).toEqual(['0', '1']);
  });

  it('writes values below zero with a minus sign', () => {
    expect(labels([-3.2, 2.2], true, 1)).toEqual(['\u22124', '\u22122', '0', '2', '4']);
  });

  it('covers every value in at most five steps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 }),
        fc.boolean(),
        (values, fromZero) => {
          const axis = valueAxis(values, { fromZero, decimals: 0 });
          expect(axis.min).toBeLessThanOrEqual(Math.min(...values));
          expect(axis.max).toBeGreaterThanOrEqual(Math.max(...values));
          expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
          expect(axis.ticks.length).toBeLessThanOrEqual(6);
          if (fromZero) expect(axis.ticks.map(({ value }) => value)).toContain(0);
        },
      ),
    );
  });
});
