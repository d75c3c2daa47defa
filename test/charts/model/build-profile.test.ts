import { buildProfile } from '../../../src/charts/model/build-profile.js';
import { must } from '../../support/must.js';
import { count, disclose, ratioOf, table } from '../../support/observed.js';

const breaks = [{ year: 2024, kind: 'law', comparable: 'no', note: 'Ny lag.' }] as const;
const { data } = disclose({
  indicators: [
    count('a.x', { name: 'Insatser', measure: 'Antal', breaks }),
    count('a.n'),
    ratioOf('a.r', 'a.x', 'a.n', { name: 'Andel', step: 2 }),
  ],
  observations: [
    ...table('a.x', 2023, { '': 800, Järva: 300, Bromma: 500 }),
    ...table('a.x', 2024, { '': 900, Järva: 3, Bromma: 897 }),
    ...[2023, 2024].flatMap((year) => table('a.n', year, { '': 4000, Järva: 2000, Bromma: 2000 })),
  ],
});
const rows = [
  { indicator: 'a.r', years: [2023] },
  { indicator: 'a.x', years: [2023, 2024] },
];
const profile = buildProfile({ name: 'Järva', title: 'Järva och hela staden', rows }, data);

it('has a small plot for each indicator, in order, with its own measure and decimals', () => {
  expect(profile).toMatchObject({ type: 'profile', area: 'Järva', title: 'Järva och hela staden' });
  expect(profile.panels).toMatchObject([
    { name: 'Andel', measure: 'Procent', decimals: 1, step: 2, breaks: [] },
    { name: 'Insatser', measure: 'Antal', decimals: 0, step: 1, breaks: [{ year: 2024 }] },
  ]);
});

it('has the nämnd and the city over the same years, with what is hidden as a gap', () => {
  const { district, city } = must(profile.panels[1]);
  expect(district).toMatchObject({ name: 'Järva', role: 'category' });
  expect(district.points.map(({ x, y }) => [x, y.state])).toEqual([
    [2023, 'value'],
    [2024, 'suppressed'],
  ]);
  expect(city).toMatchObject({ name: 'Hela staden', role: 'total' });
  expect(city.points.map(({ y }) => y.state === 'value' && y.value.toFraction())).toEqual(['800', '900']);
});

it('leaves out what is not measured', () => {
  const none = buildProfile({ name: 'Järva', title: 'T', rows: [{ indicator: 'a.y', years: [2024] }] }, data);
  expect(none.panels).toEqual([]);
});
