import type { DecimalString } from '../../src/arithmetic/round.js';
import { unitFor } from '../../src/language/plural.js';

it.each([
  ['1', 'person'],
  ['1.0', 'person'],
  ['-1', 'person'],
  ['0', 'personer'],
  ['2', 'personer'],
  ['1.5', 'personer'],
  ['11', 'personer'],
])('%s %s', (value, word) => {
  expect(unitFor(value as DecimalString, { one: 'person', many: 'personer' })).toBe(word);
});
