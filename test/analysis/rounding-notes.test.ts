import { differenceNeedsNote, partsNeedNote } from '../../src/analysis/change/rounding-notes.js';
import { exact } from '../../src/arithmetic/exact.js';
import { roundHalfAway } from '../../src/arithmetic/round.js';
import { changeVectors } from '../vectors/change-vectors.js';
import { point, sharePoint } from './points.js';

it.each(changeVectors.difference_of_rounded)('$shown_prev and $shown_curr', (vector) => {
  const previous = sharePoint(2023, ...vector.prev);
  const current = sharePoint(2024, ...vector.curr);
  expect([previous, current].map(({ value }) => roundHalfAway(value, 0))).toEqual([
    vector.shown_prev,
    vector.shown_curr,
  ]);
  expect(roundHalfAway(current.value.sub(previous.value), 0)).toBe(String(vector.correct_rounded_difference));
  expect(differenceNeedsNote(previous, current, 0)).toBe(vector.note_needed);
});

it('owes no note where printed numbers agree', () => {
  expect(differenceNeedsNote(point(2023, '24.4'), point(2024, '27.5'), 1)).toBe(false);
});

it.each(changeVectors.rounded_parts)('parts $rounded_percent', (vector) => {
  const total = vector.values.reduce((a, b) => a + b, 0);
  const parts = vector.values.map((value) => sharePoint(2024, value, total));
  expect(parts.map(({ value }) => Number(roundHalfAway(value, 0)))).toEqual(vector.rounded_percent);
  expect(partsNeedNote(parts, exact(100), 0)).toBe(vector.note_needed);
});

it('says nothing of parts that are not all of the whole, or that add up', () => {
  expect(partsNeedNote([point(2024, '33.3'), point(2024, '33.3')], exact(100), 0)).toBe(false);
  expect(partsNeedNote([point(2024, '25'), point(2024, '75')], exact(100), 0)).toBe(false);
});
