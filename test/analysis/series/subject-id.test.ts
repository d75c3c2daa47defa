import { subjectId } from '../../../src/analysis/series/subject-id.js';

it('is the indicator’s own id for its total', () => {
  expect(subjectId({ indicator: 'ekonomiskt-bistånd.hushåll', members: {} })).toBe('ekonomiskt-bistånd.hushåll');
});

it('has the members after it, written so that a name can be read in YAML', () => {
  expect(subjectId({ indicator: 'a.boende', members: { boende: 'Hem för vård', kön: 'kvinnor' } })).toBe(
    'a.boende.hem-for-vard.kvinnor',
  );
});
