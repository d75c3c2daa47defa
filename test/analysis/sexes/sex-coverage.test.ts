import { sexCoverage } from '../../../src/analysis/sexes/sex-coverage.js';
import { count, disclose, table } from '../../support/observed.js';

it('puts every indicator of persons in one list', () => {
  const indicators = [
    count('a.delad'),
    count('a.saknas'),
    count('a.ej-insamlad', { sex: 'not_collected' }),
    count('a.insamlad-ändå', { sex: 'not_collected' }),
    count('a.dold'),
    count('a.hushåll', { sex: 'not_applicable' }),
  ];
  const divided = { '': 70, kvinnor: 30, män: 40 };
  const { data } = disclose({
    indicators,
    observations: [
      ...table('a.delad', 2024, divided),
      ...table('a.saknas', 2024, { '': 9 }),
      ...table('a.ej-insamlad', 2024, { '': 9 }),
      ...table('a.insamlad-ändå', 2022, divided),
      ...table('a.dold', 2024, { 'Järva kvinnor': 3, 'Järva män': 2, Järva: 5, '': 5 }),
      ...table('a.hushåll', 2024, divided),
    ],
  });
  const names = Object.entries(sexCoverage(data)).map(([list, all]) => [list, all.map(({ id }: { id: string }) => id)]);
  expect(Object.fromEntries(names)).toEqual({
    divided: ['a.delad', 'a.insamlad-ändå'],
    notCollected: ['a.ej-insamlad'],
    lacking: ['a.saknas', 'a.dold'],
  });
});
