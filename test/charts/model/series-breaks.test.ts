import { breaksWithin } from '../../../src/charts/model/series-breaks.js';
import type { SeriesBreak } from '../../../src/indicators/indicator.js';
import { indicator } from '../../analysis/points.js';

const broken = (...years: readonly number[]) => declared('no', ...years);
const declared = (comparable: SeriesBreak['comparable'], ...years: readonly number[]) =>
  indicator({ breaks: years.map((year) => ({ year, comparable, kind: 'law', note: 'Ny lag.' })) });
const years = [2020, 2021, 2022, 2023];
const cuts = (...given: Parameters<typeof breaksWithin>) => breaksWithin(...given).map(({ year }) => year);

it('cuts the line at the years whose values cannot be compared with those before', () => {
  expect(breaksWithin([broken(2022)], years)).toEqual([{ year: 2022, label: 'Tidsseriebrott' }]);
  expect(cuts([declared('recalculated', 2022), declared('yes', 2021)], years)).toEqual([]);
});

it('has none before or after what is shown: the first year has nothing before it to be cut from', () => {
  expect(cuts([broken(2019, 2020, 2021, 2023, 2024)], years)).toEqual([2021, 2023]);
  expect(cuts([broken(2020)], [])).toEqual([]);
});

it('has each year once, whatever the number of lines', () => {
  expect(cuts([broken(2021, 2022), broken(2022)], years)).toEqual([2021, 2022]);
});
