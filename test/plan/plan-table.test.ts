import { cellKeyId } from '../../src/indicators/cell-key.js';
import { crossing } from '../../src/plan/plan.js';
import { PlanContext } from '../../src/plan/plan-context.js';
import { combinations, planTable } from '../../src/plan/plan-table.js';
import type { TableYaml } from '../../src/project/schemas/chapter-schema.js';
import { faultsOf, type SmallPlanning, smallPlanning, spotIn } from '../support/small-planning.js';

let small: SmallPlanning;

beforeAll(async () => {
  small = await smallPlanning();
});

function table(yaml: Partial<TableYaml>) {
  const context = new PlanContext(2024, small.data);
  const path = ['sections', 0];
  const planned = planTable(
    { yaml: { title: 'T', ...yaml }, path },
    { label: 'tabell.bistånd.t', number: '2.1' },
    'bistånd',
    context,
    spotIn(small.project, ...path),
  );
  return {
    planned,
    rows: planned?.rows.entries.map(({ name }) => name),
    columns: planned?.columns.map(({ entries }) => entries.map(({ name }) => name)),
    cells: planned?.cells.map(cellKeyId),
    faults: faultsOf(context).map((one) => one.split(' ')[0]),
    messages: context.diagnostics.map(({ message }) => message),
  };
}

describe('planTable', () => {
  it('has years on its columns when rows are a dimension', () => {
    const { rows, columns, cells, planned } = table({ indicator: 'tagare', rows: 'stadsdelsnämnd', years: 2 });
    expect(rows).toEqual(['Järva', 'Bromma', 'Norra innerstaden', 'Hela staden']);
    expect(columns).toEqual([['2023', '2024']]);
    expect(cells).toHaveLength(8);
    expect(cells?.slice(0, 2)).toEqual([
      'bistånd.tagare|2023|stadsdelsnämnd=Järva',
      'bistånd.tagare|2024|stadsdelsnämnd=Järva',
    ]);
    expect(cells?.at(-1)).toBe('bistånd.tagare|2024');
    expect(planned).toMatchObject({ label: 'tabell.bistånd.t', number: '2.1', years: [2023, 2024], change: false });
  });

  it('has years on its rows when nothing else is asked for', () => {
    const { rows, columns, cells } = table({ indicator: 'vartannat' });
    expect(rows).toEqual(['2020', '2022', '2024']);
    expect(columns).toEqual([['Hemlösa']]);
    expect(cells).toEqual(['bistånd.vartannat|2020', 'bistånd.vartannat|2022', 'bistånd.vartannat|2024']);
  });

  it('has indicators on its rows when it has several', () => {
    const { rows, columns, cells } = table({ indicators: ['tagare', 'demografi.folkmängd', 'andel'], years: 1 });
    expect(rows).toEqual(['Biståndstagare', 'Folkmängd', 'Andel']);
    expect(columns).toEqual([['2024']]);
    expect(cells).toEqual(['bistånd.tagare|2024', 'demografi.folkmängd|2024', 'bistånd.andel|2024']);
  });

  it('crosses two levels of columns, the outermost first', () => {
    const { columns, cells } = table({
      indicator: 'demografi.folkmängd',
      rows: 'ålder',
      columns: ['kön', 'år'],
      total: false,
      years: 1,
    });
    expect(columns).toEqual([['kvinnor', 'män'], ['2024']]);
    expect(cells).toEqual([
      'demografi.folkmängd|2024|kön=kvinnor|ålder=0–17 år',
      'demografi.folkmängd|2024|kön=män|ålder=0–17 år',
      'demografi.folkmängd|2024|kön=kvinnor|ålder=18 år och äldre',
      'demografi.folkmängd|2024|kön=män|ålder=18 år och äldre',
    ]);
  });

  it('shows the latest year when no axis has years', () => {
    const { planned, columns } = table({
      indicator: 'demografi.folkmängd',
      rows: 'ålder',
      columns: 'kön',
      years: 5,
      total: false,
    });
    expect(planned?.years).toEqual([2024]);
    expect(columns).toEqual([['kvinnor', 'män']]);
  });

  it('holds members fixed', () => {
    const { cells } = table({ indicator: 'tagare', where: { kön: 'Kvinnor' }, years: 2 });
    expect(cells).toEqual(['bistånd.tagare|2023|kön=kvinnor', 'bistånd.tagare|2024|kön=kvinnor']);
  });

  it('adds a column of change only beside several years', () => {
    expect(table({ indicator: 'tagare', rows: 'stadsdelsnämnd', change: true }).planned?.change).toBe(true);
    expect(table({ indicator: 'tagare', rows: 'stadsdelsnämnd', change: true, years: 1 }).planned?.change).toBe(false);
    expect(
      table({ indicator: 'demografi.folkmängd', rows: 'ålder', columns: ['kön', 'år'], change: true }).planned?.change,
    ).toBe(false);
  });

  it.each<[string, Partial<TableYaml>, string]>([
    ['no indicator', { rows: 'kön' }, 'SR-PLA-005'],
    ['an indicator that is not there', { indicator: 'tagre' }, 'SR-IND-001'],
    ['several indicators without a place for them', { indicators: ['tagare', 'barn'], rows: 'kön' }, 'SR-PLA-005'],
    ['rows by what it is not divided on', { indicator: 'vartannat', rows: 'kön' }, 'SR-PLA-001'],
    ['columns by what it is not divided on', { indicator: 'tagare', rows: 'kön', columns: 'insats' }, 'SR-PLA-001'],
    ['a fixed member that is not there', { indicator: 'tagare', where: { kön: 'kvinna' } }, 'SR-PLA-002'],
    ['a fixed dimension that is not there', { indicator: 'tagare', where: { kn: 'kvinnor' } }, 'SR-PLA-001'],
    ['years that are not there', { indicator: 'tagare', years: [2001] }, 'SR-PLA-003'],
  ])('tells %s', (_, yaml, code) => {
    expect(table(yaml).faults).toEqual([code]);
  });
});

describe('combinations and crossing', () => {
  const level = (...names: string[]) => ({
    dimension: 'd',
    label: '',
    entries: names.map((name) => ({ name, role: 'member' as const, members: { d: name } })),
  });

  it('are every column once', () => {
    expect(combinations([level('a', 'b'), level('x', 'y')]).map((one) => one.map(({ name }) => name).join(''))).toEqual(
      ['ax', 'ay', 'bx', 'by'],
    );
    expect(combinations([])).toEqual([[]]);
  });

  it('let a later entry override an earlier one', () => {
    const fixed = { indicator: 'a.b', year: 2024, members: { kön: 'män', d: 'z' } };
    const key = crossing(
      fixed,
      { name: 'x', role: 'member', members: { d: 'x' } },
      { name: '2020', role: 'year', year: 2020 },
      { name: 'c', role: 'indicator', indicator: 'a.c' },
    );
    expect(key).toEqual({ indicator: 'a.c', year: 2020, members: { kön: 'män', d: 'x' } });
    expect(crossing(fixed, { name: 'total', role: 'total' })).toEqual(fixed);
  });
});
