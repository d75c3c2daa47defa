import { shareInLabel } from '../../src/language/share-in-label.js';

it('has its unit after the name, on the same line', () => {
  expect(shareInLabel('Andel barn med bistånd')).toBe('Andel barn med bistånd,\u00A0%');
});
