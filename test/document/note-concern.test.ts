import { concernOf, type ShownCell } from '../../src/document/note-concern.js';
import type { Axis } from '../../src/plan/plan.js';
import { districts, indicatorsOf, sexes, years } from '../support/planned.js';

const names = ['Järva', 'Bromma', 'Farsta', 'Skarpnäck', 'Södermalm', 'Kungsholmen', 'Skärholmen', 'Rest', ''];
const areas = districts(...names);

/** Cells by the names of their entries: `carries` those that the note is about, and `isShown` those with a value. */
function concern(
  axes: readonly Axis[],
  carries: (...of: string[]) => boolean,
  isShown: (...of: string[]) => boolean = () => true,
) {
  const cells = axes.reduce<readonly (readonly Axis['entries'][number][])[]>(
    (found, axis) => found.flatMap((prefix) => axis.entries.map((entry) => [...prefix, entry])),
    [[]],
  );
  return concernOf(
    axes,
    cells.flatMap((entries): ShownCell[] => {
      const of = entries.map(({ name }) => name);
      return isShown(...of) ? [{ entries, carries: carries(...of) }] : [];
    }),
  );
}

const from2019 = years(2019, 2020, 2021, 2022, 2023, 2024);
const table = [areas, from2019];

describe('what a note is about', () => {
  it('is not said when it is all that is shown', () => {
    expect(concern(table, () => true)).toBe('');
    expect(
      concern(
        table,
        (area) => area !== 'Järva',
        (area) => area !== 'Järva',
      ),
    ).toBe('');
  });

  it('is a row, whatever its years', () => {
    expect(concern(table, (area) => area === 'Rest')).toBe('Rest');
    expect(concern(table, (area) => area === 'Hela staden')).toBe('Hela staden');
  });

  it('is a column, and years that follow each other are an interval', () => {
    expect(concern(table, (_, year) => year === '2020')).toBe('2020');
    expect(concern(table, (_, year) => year <= '2022')).toBe('2019–2022');
    expect(concern(table, (_, year) => ['2019', '2021', '2022', '2023'].includes(year))).toBe('2019 och 2021–2023');
    expect(concern([areas, years(2014, 2016, 2018, 2020)], (_, year) => ['2014', '2016'].includes(year))).toBe(
      '2014 och 2016',
    );
  });

  it('is some rows in some years', () => {
    expect(concern(table, (area, year) => ['Järva', 'Bromma'].includes(area) && year <= '2022')).toBe(
      'Järva och Bromma 2019–2022',
    );
    expect(concern([areas, from2019, sexes], (area, _, sex) => area === 'Järva' && sex === 'kvinnor')).toBe(
      'Järva, kvinnor',
    );
  });

  it('is an indicator among several', () => {
    expect(concern([indicatorsOf('a', 'b'), from2019], (name, year) => name === 'Antal a' && year === '2023')).toBe(
      'Antal a 2023',
    );
  });

  it('is all but one, or some, when there are many', () => {
    expect(concern(table, (area) => area !== 'Hela staden')).toBe('alla utom Hela staden');
    const seven = names.slice(0, 7);
    expect(concern(table, (area) => seven.includes(area))).toBe('vissa uppgifter');
    expect(concern(table, (area, year) => seven.includes(area) && year === '2024')).toBe('vissa uppgifter 2024');
  });

  it('is told part by part when rows differ in years, unless that is long', () => {
    const by = (ends: Readonly<Record<string, string>>) => (area: string, year: string) => year <= (ends[area] ?? '');
    expect(concern(table, by({ Järva: '2022', Farsta: '2020', Bromma: '2022' }))).toBe(
      'Järva och Bromma 2019–2022; Farsta 2019–2020',
    );
    expect(concern(table, by({ Järva: '2022', Farsta: '2020', Bromma: '2021', Rest: '2019' }))).toBe('vissa uppgifter');
  });

  it('passes over cells that are not shown', () => {
    const carries = (area: string, year: string) => area === 'Järva' && year !== '2021';
    const isShown = (area: string, year: string) => area !== 'Järva' || year !== '2021';
    expect(concern(table, carries)).toBe('Järva 2019–2020 och 2022–2024');
    expect(concern(table, carries, isShown)).toBe('Järva');
    const until2023 = (area: string, year: string) => carries(area, year) && year <= '2023';
    expect(concern(table, until2023, isShown)).toBe('Järva 2019–2023');
  });

  it('is its own row and column when nothing is shown beside it', () => {
    const isShown = (area: string, year: string) => (area === 'Järva') === (year === '2019');
    expect(concern([districts('Järva', 'Farsta'), years(2019, 2020)], (area) => area === 'Järva', isShown)).toBe(
      'Järva 2019',
    );
  });
});
