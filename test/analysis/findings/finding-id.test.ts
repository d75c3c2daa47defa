import { findingId, findingNames } from '../../../src/analysis/findings/finding-id.js';

it('names what kind of statement it is, and of what', () => {
  expect(findingId('utveckling', 'ekonomiskt-bistånd.hushåll')).toBe('utveckling.ekonomiskt-bistånd.hushåll');
});

it('may be named without its chapter in the chapter’s own texts', () => {
  expect(findingNames('utveckling.hushåll', 'ekonomiskt-bistånd')).toEqual([
    'utveckling.ekonomiskt-bistånd.hushåll',
    'utveckling.hushåll',
  ]);
  expect(findingNames('kön.boende.hem-for-vard', 'äldre')).toContain('kön.äldre.boende.hem-for-vard');
});

it('needs its whole name elsewhere', () => {
  expect(findingNames('utveckling.ekonomiskt-bistånd.hushåll', undefined)).toEqual([
    'utveckling.ekonomiskt-bistånd.hushåll',
  ]);
});
