import { keyFigure } from '../../src/document/key-figures.js';
import type { PlannedKeyFigure } from '../../src/plan/plan.js';
import { count, disclose, key, membersOf, ratioOf, table } from '../support/observed.js';

const { data } = disclose({
  indicators: [count('a.x'), count('b.p'), ratioOf('a.r', 'a.x', 'b.p')],
  observations: [
    ...table('a.x', 2022, { '': 10_000, Järva: 60, Farsta: 200 }),
    ...table('a.x', 2023, { '': '..', Järva: 3, Farsta: 200, Bromma: 30 }),
    ...table('a.x', 2024, { '': 10_720, Järva: 70, Farsta: 200, Bromma: 31 }),
    ...table('b.p', 2022, { '': 50_000 }),
    ...table('b.p', 2024, { '': 50_000 }),
  ],
});

const figure = (indicator: string, labels: string, previous: number, recentYears = [2022, 2023, 2024]) => {
  const fixed = key(indicator, 2024, membersOf(labels));
  const planned: PlannedKeyFigure = { label: 'Etikett', fixed, previous, recentYears, cells: [] };
  return keyFigure(planned, data);
};

const words = (found: ReturnType<typeof figure>): string =>
  (found.change?.words ?? [])
    .map((one) => (one.kind === 'figure' ? one.figure.text : one.kind === 'text' ? one.text : ''))
    .join('');

it('prints its value, the change in words with a capital, and the recent years', () => {
  const found = figure('a.x', '', 2022);
  expect(found).toMatchObject({
    label: 'Etikett',
    unit: 'personer',
    value: { text: '10\u00A0720' },
    recent: [10_000, null, 10_720],
    years: [2022, 2024],
  });
  expect(found.change?.direction).toBe('up');
  expect(words(found)).toBe('Ökat med 7,2\u00A0procent sedan\u00A02022');
});

it('prints a share with its unit beside, and changes it in procentenheter', () => {
  const found = figure('a.r', '', 2022, [2022, 2024]);
  expect([found.value.text, found.unit]).toEqual(['21', 'procent']);
  expect(words(found)).toBe('Ökat med 1,4\u00A0procentenheter sedan\u00A02022');
});

it('is flat when nothing much changed', () => {
  expect(figure('a.x', 'Farsta', 2022).change?.direction).toBe('flat');
  expect(words(figure('a.x', 'Farsta', 2022))).toBe('Oförändrat sedan\u00A02022');
});

it('says nothing of a change from a hidden year, and draws a gap for it', () => {
  const found = figure('a.x', 'Järva', 2023);
  expect(found.change).toBeUndefined();
  expect(found.recent).toEqual([60, null, 70]);
});

it('is a mark where the value is hidden', () => {
  const fixed = key('a.x', 2023, membersOf('Järva'));
  const found = keyFigure({ label: '', fixed, previous: 2022, recentYears: [2022, 2023], cells: [] }, data);
  expect(found.value).toMatchObject({ text: '..', operation: 'mark' });
  expect(found.change).toBeUndefined();
});
