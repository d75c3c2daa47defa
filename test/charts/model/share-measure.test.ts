import { shareMeasure } from '../../../src/charts/model/share-measure.js';

const neuter = 'neuter' as const;

it('names what the parts are parts of, where the word is certain', () => {
  const households = { one: 'hushåll', many: 'hushåll', gender: neuter };
  expect(shareMeasure({ kind: 'count', unit: households })).toBe('Procent av hushållen');
  expect(shareMeasure({ kind: 'count', unit: { one: 'hem', many: 'hem', gender: neuter } })).toBe('Procent');
  expect(shareMeasure({ kind: 'money', unit: { one: 'krona', many: 'kronor', gender: 'common' } })).toBe('Procent');
});
