import { changeTest } from '../../../src/analysis/series/change-test.js';
import { exact } from '../../../src/arithmetic/exact.js';
import type { PublishedValue } from '../../../src/disclosure/published.js';
import { count, disclose, ratioOf } from '../../support/observed.js';
import { indicator, point, silent } from '../points.js';

const share = ratioOf('a.s', 'a.x', 'a.n');
const rate = ratioOf('a.r', 'a.x', 'a.n', { kind: 'rate', per: 1000 });
const { data } = disclose({ indicators: [count('a.x'), count('a.n'), share, rate], observations: [] });

const run = (...values: readonly number[]): readonly PublishedValue[] =>
  values.map((value, index) => point(2025 - values.length + index, value));

const ratios = (per: number, ...given: readonly (readonly [x: number, n: number])[]): readonly PublishedValue[] =>
  given.map(([x, n], index) => {
    const year = 2025 - given.length + index;
    return point(year, exact(x).mul(per).div(n), point(year, n));
  });

describe('of a count', () => {
  it('has the exact p of the events, given how many there were in all', () => {
    expect(changeTest(run(1, 7), indicator(), data)?.p).toBeCloseTo(18 / 256, 12);
    expect(changeTest(run(7, 1), indicator(), data)?.p).toBeCloseTo(18 / 256, 12);
  });

  it('has a z with its sign, of pure chance while nothing else is known', () => {
    expect(changeTest(run(100, 140), indicator(), data)?.z).toBeCloseTo(40 / Math.sqrt(240), 12);
    expect(changeTest(run(140, 100), indicator(), data)?.z).toBeCloseTo(-40 / Math.sqrt(240), 12);
  });

  it('has a smaller z where the years before went up and down as much, and never a larger', () => {
    const phi = 60 ** 2 / 260;
    expect(changeTest(run(100, 160, 100, 140), indicator(), data)?.z).toBeCloseTo(40 / Math.sqrt(phi * 240), 12);
    expect(changeTest(run(100, 100, 100, 140), indicator(), data)?.z).toBeCloseTo(40 / Math.sqrt(240), 12);
  });

  it('has no z of nothing', () => {
    expect(changeTest(run(0, 0), indicator(), data)).toEqual({ p: 1 });
  });
});

it('of a share is Fisher’s exact test of the two counts', () => {
  const found = changeTest(ratios(100, [1, 10], [9, 10]), share, data);
  expect(found?.p).toBeCloseTo(202 / 184_756, 12);
  expect(found?.z).toBeUndefined();
});

it('of a rate weighs each year’s events by its population', () => {
  const found = changeTest(ratios(1000, [0, 1000], [3, 3000]), rate, data);
  // Three events, each with the chance 3/4 to fall in the larger population: as likely as not.
  expect(found?.p).toBeCloseTo((27 + 9 + 1) / 64 + 27 / 64, 12);
  expect(found?.z).toBeUndefined();
});

it.each<[string, readonly PublishedValue[], typeof share]>([
  ['a single point', run(100), indicator()],
  ['kronor', run(100, 140), indicator({ kind: 'money' })],
  ['a duration', run(100, 140), indicator({ kind: 'duration' })],
  ['half årsarbetare', run(100.5, 140), indicator()],
  ['a share without counts', [point(2023, 20), point(2024, 30)], share],
  [
    'a share of a hidden number',
    [point(2023, 20, point(2023, 100)), point(2024, 30, silent(2024, 'suppressed'))],
    share,
  ],
])('is not known of %s', (_, points, about) => {
  expect(changeTest(points, about, data)).toBeUndefined();
});
