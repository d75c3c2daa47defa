import { differenceBetween } from '../../src/analysis/change/difference-between.js';
import { indicator, point, share, sharePoint, silent } from './points.js';

it('counts how many fewer', () => {
  const found = differenceBetween(point(2022, 2528), point(2024, 2196), indicator(), 0);
  expect(found).toMatchObject({ type: 'difference', direction: 'down', rounded: '332', decimals: 0 });
});

it('compares two groups of one year, across no break', () => {
  const series = indicator({ breaks: [{ year: 2024, kind: 'law', comparable: 'no', note: 'Ny lag.' }] });
  const [men, women] = ['män', 'kvinnor'].map((kön, index) => point(2024, 40 + index, undefined, { kön }));
  if (!men || !women) throw new Error('two groups');
  expect(differenceBetween(men, women, series, 0)).toMatchObject({ direction: 'up', rounded: '1' });
  expect(differenceBetween(point(2023, 1), women, series, 0)).toEqual({ type: 'no-statement', reason: 'break' });
});

it('gives procentenheter for shares', () => {
  const found = differenceBetween(sharePoint(2024, 12, 50), sharePoint(2024, 15, 50), share(), 0);
  expect(found).toMatchObject({ type: 'point-change', rule: 'percentage_points', rounded: '6' });
});

it('never rounds a difference away', () => {
  const days = indicator({ kind: 'duration' });
  expect(differenceBetween(point(2023, '45'), point(2024, '45.2'), days, 0)).toMatchObject({
    rounded: '0.2',
    decimals: 1,
  });
  expect(differenceBetween(point(2023, '45'), point(2024, '45'), days, 0)).toMatchObject({
    direction: 'none',
    rounded: '0',
  });
});

it('is silent where a change is', () => {
  expect(differenceBetween(point(2023, 40), silent(2024, 'suppressed'), indicator(), 0)).toEqual({
    type: 'no-statement',
    reason: 'suppressed',
  });
});
