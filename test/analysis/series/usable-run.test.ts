import fc from 'fast-check';
import { isBroken } from '../../../src/analysis/change/comparable-points.js';
import { usableRun } from '../../../src/analysis/series/usable-run.js';
import type { Published } from '../../../src/disclosure/published.js';
import type { Indicator, SeriesBreak } from '../../../src/indicators/indicator.js';
import { indicator, point, share, sharePoint, silent } from '../points.js';

const years = (points: readonly Published[], about: Indicator = indicator(), small = 20): readonly number[] =>
  usableRun(points, about, small).map(({ key }) => key.year);

const cut = (year: number, comparable: SeriesBreak['comparable']): Pick<Indicator, 'breaks'> => ({
  breaks: [{ year, kind: 'definition', comparable, note: 'Ny definition.' }],
});

const four = [2021, 2022, 2023, 2024].map((year) => point(year, 50));

it('is every point of a whole series', () => {
  expect(years(four)).toEqual([2021, 2022, 2023, 2024]);
});

it.each(['suppressed', 'missing', 'notApplicable'] as const)('begins after a point that is %s', (state) => {
  expect(years([point(2020, 50), silent(2021, state), ...four.slice(1)])).toEqual([2022, 2023, 2024]);
  expect(years([...four, silent(2025, state)])).toEqual([]);
});

it('begins after a gap, which is longer than the step of the series', () => {
  expect(years([point(2020, 50), ...four.slice(1)])).toEqual([2022, 2023, 2024]);
  const waves = [2018, 2020, 2022, 2024].map((year) => point(year, 50));
  expect(years(waves, indicator({ step: 2 }))).toEqual([2018, 2020, 2022, 2024]);
  expect(years(waves)).toEqual([2024]);
});

it('begins with the year of a break that is not comparable, and goes on over the others', () => {
  expect(years(four, indicator(cut(2023, 'no')))).toEqual([2023, 2024]);
  expect(years(four, indicator(cut(2023, 'recalculated')))).toEqual([2021, 2022, 2023, 2024]);
  expect(years(four, indicator(cut(2023, 'yes')))).toEqual([2021, 2022, 2023, 2024]);
  expect(years(four, indicator(cut(2021, 'no')))).toEqual([2021, 2022, 2023, 2024]);
});

it('begins after a share of too few, or of a number that is hidden', () => {
  const shares = [sharePoint(2022, 10, 40), sharePoint(2023, 5, 19), sharePoint(2024, 10, 20)];
  expect(years(shares, share())).toEqual([2024]);
  expect(years(shares, share(), 19)).toEqual([2022, 2023, 2024]);
  expect(years([sharePoint(2023, 10, 40), point(2024, 25, silent(2024, 'suppressed'))], share())).toEqual([]);
});

it('minds no denominator of a count', () => {
  expect(years([point(2023, 3, point(2023, 4)), point(2024, 3)])).toEqual([2023, 2024]);
});

/** A year each from 2010 on: a value, one of the silent states, or no row at all. */
const rows = fc.array(fc.constantFrom('value', 'value', 'value', 'suppressed', 'missing', 'absent'), { maxLength: 15 });
const breaks = fc.array(fc.record({ year: fc.integer({ min: 2010, max: 2024 }), isOpen: fc.boolean() }), {
  maxLength: 3,
});

it('is the longest end of the series that no hole and no break cuts', () => {
  fc.assert(
    fc.property(rows, breaks, (states, declared) => {
      const about = indicator({
        breaks: declared.map(({ year, isOpen }) => ({
          ...{ year, kind: 'system' as const, note: 'Nytt system.' },
          comparable: isOpen ? 'recalculated' : 'no',
        })),
      });
      const points = states.flatMap((state, index): Published[] => {
        if (state === 'absent') return [];
        const year = 2010 + index;
        return [state === 'value' ? point(year, index) : silent(year, state === 'missing' ? 'missing' : 'suppressed')];
      });
      const run = usableRun(points, about, 20);
      expect(run).toEqual(points.slice(points.length - run.length));
      run.slice(1).forEach((one, index) => {
        const before = run[index]?.key.year ?? 0;
        expect(one.key.year - before).toBe(1);
        expect(isBroken(about, before, one.key.year)).toBe(false);
      });
      expect(run.every(({ state }) => state === 'value')).toBe(true);
      const previous = points.at(-run.length - 1);
      const first = run[0]?.key.year;
      const goesOn =
        previous?.state === 'value' &&
        (first === undefined || (previous.key.year === first - 1 && !isBroken(about, previous.key.year, first)));
      expect(goesOn).toBe(false);
    }),
  );
});
