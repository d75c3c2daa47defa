import { profileTable } from '../../src/tables/profile-table.js';
import { must } from '../support/must.js';
import { count, disclose, ratioOf, table } from '../support/observed.js';
import { districts, type Nämnd } from '../text/findings/make-findings.js';

const share = ratioOf('a.r', 'a.x', 'a.n', { name: 'Andel med insats' });
const { data } = disclose({
  indicators: [count('a.x', { name: 'Insatser' }), count('a.n'), share],
  observations: [
    ...table('a.x', 2023, { '': 800, Järva: 300, Farsta: 100, Bromma: 400 }),
    ...table('a.n', 2023, { '': 3000, Järva: 1000, Farsta: 1000, Bromma: 1000 }),
    ...table('a.x', 2024, { '': 800, Järva: 400, Farsta: '.', Bromma: 3, Älvsjö: 397 }),
    ...table('a.n', 2024, { '': 4000, Järva: 1000, Farsta: 1000, Bromma: 1000, Älvsjö: 1000 }),
  ],
});

const rows = (name: string, ...areas: readonly Nämnd[]) =>
  profileTable(
    name,
    [
      { indicator: 'a.r', years: [2023, 2024], ...(areas.length > 0 ? { compared: districts(share, 20, areas) } : {}) },
      { indicator: 'a.x', years: [2023] },
    ],
    data,
  );
const texts = (...given: Parameters<typeof rows>): readonly (readonly string[])[] =>
  rows(...given).rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]);

it('has the newest value of the nämnd beside the city’s, and its year where it is not the report’s', () => {
  expect(must(rows('Järva').header[0]).map(({ text }) => text)).toEqual(['Indikator', 'Nämnden', 'Staden', 'Avviker']);
  expect(texts('Järva', { name: 'Järva', value: 40 })).toEqual([
    ['Andel med insats,\u00A0%', '40,0', '20,0', 'nej'],
    ['Insatser (2023)', '300', '800', '..'],
  ]);
});

it('says whether the nämnd deviates, and which way', () => {
  expect(texts('Järva', { name: 'Järva', value: 40, deviates: 'above' })[0]?.at(-1)).toBe('över');
  expect(texts('Järva', { name: 'Järva', value: 10, deviates: 'below' })[0]?.at(-1)).toBe('under');
});

it('does not say it of a nämnd that is not compared', () => {
  expect(texts('Järva', { name: 'Farsta', value: 40, deviates: 'above' })[0]?.at(-1)).toBe('..');
});

it('marks what is hidden and what cannot be, with the words for both marks', () => {
  expect(texts('Bromma')[0]).toEqual(['Andel med insats,\u00A0%', '..', '20,0', '..']);
  expect(rows('Bromma').marks).toEqual(['..']);
  const only = profileTable('Farsta', [{ indicator: 'a.x', years: [2024] }], data);
  expect(must(only.rows[0]).cells[0]?.text).toBe('.');
  expect(only.marks).toEqual(['..', '.']);
});

it('leaves out what is not measured at all', () => {
  const none = profileTable(
    'Järva',
    [
      { indicator: 'a.y', years: [2024] },
      { indicator: 'a.x', years: [] },
    ],
    data,
  );
  expect(none).toMatchObject({ rows: [], marks: [], columnCount: 4 });
});
