import { formatInterval } from '../../src/language/interval.js';

it('joins two ends by an en dash without spaces', () => {
  expect(formatInterval('18', '24')).toBe('18\u201324');
  expect(formatInterval('2021', '2025')).toBe('2021\u20132025');
});

it('writes till where a minus sign would stand beside the dash', () => {
  expect(formatInterval('\u22125', '8')).toBe('\u22125 till 8');
});
