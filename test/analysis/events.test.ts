import { countsEvents, eventsOf, isCounted } from '../../src/analysis/events.js';
import type { PublishedValue } from '../../src/disclosure/published.js';
import type { Indicator } from '../../src/indicators/indicator.js';
import { count, disclose, ratioOf } from '../support/observed.js';
import { indicator, point, sharePoint, silent } from './points.js';

const share = ratioOf('a.s', 'a.x', 'a.n');
const rate = ratioOf('a.r', 'a.x', 'a.n', { kind: 'rate', per: 1000 });
const perKrona = ratioOf('a.k', 'a.money', 'a.n');
const money = indicator({ id: 'a.money', kind: 'money' });
const hours = indicator({ unit: { one: 'timme', many: 'timmar', gender: 'common' } });
const { data } = disclose({
  indicators: [count('a.x'), count('a.n'), share, rate, money, perKrona],
  observations: [],
});

const of = (given: PublishedValue, about: Indicator) => {
  const found = eventsOf(given, about, data);
  return found && [found.events.toFraction(), found.exposure.toFraction()];
};

it('are what is counted, each by itself', () => {
  expect(of(point(2024, 27), indicator())).toEqual(['27', '1']);
  expect(of(point(2024, 0), indicator())).toEqual(['0', '1']);
});

it('are found behind a share and a rate, exactly', () => {
  expect(of(sharePoint(2024, 7, 30), share)).toEqual(['7', '30']);
  expect(of(point(2024, '2.5', point(2024, 4000)), rate)).toEqual(['10', '4000']);
});

it.each<[string, PublishedValue, Indicator]>([
  ['a balance below zero', point(2024, -3), indicator()],
  ['parts of a whole', point(2024, '12.5'), indicator()],
  ['time', point(2024, 27), hours],
  ['kronor', point(2024, 27), money],
  ['a mean', point(2024, 27, point(2024, 100)), indicator({ kind: 'duration' })],
  ['kronor in a share', point(2024, 50, point(2024, 100)), perKrona],
  ['a share given without its counts', point(2024, 27), share],
  ['a share of a hidden number', point(2024, 27, silent(2024, 'suppressed')), share],
  ['a share that was rounded', point(2024, '33.3', point(2024, 30)), share],
])('are not known of %s', (_, given, about) => {
  expect(of(given, about)).toBeUndefined();
});

it('are counted in persons and decisions, not in time or money', () => {
  expect(isCounted(indicator())).toBe(true);
  expect([hours, money, share, undefined].map(isCounted)).toEqual([false, false, false, false]);
  expect(countsEvents(share, data)).toBe(true);
  expect(countsEvents(perKrona, data)).toBe(false);
  expect(countsEvents(indicator({ kind: 'share' }), data)).toBe(false);
});
