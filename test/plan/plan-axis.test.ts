import { indicatorsAxis, type MemberAxisRequest, memberAxis, planYears, yearAxis } from '../../src/plan/plan-axis.js';
import { PlanContext } from '../../src/plan/plan-context.js';
import type { YearsYaml } from '../../src/project/schemas/chapter-schema.js';
import { faultsOf, type SmallPlanning, smallPlanning, spotIn, years } from '../support/small-planning.js';

let small: SmallPlanning;

beforeAll(async () => {
  small = await smallPlanning();
});

const indicator = (id: string) => {
  const found = small.data.indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

function planned(asked: YearsYaml | undefined, id = 'bistånd.tagare', members: Record<string, string> = {}) {
  const context = new PlanContext(2024, small.data);
  return { years: planYears(asked, [indicator(id)], members, context, spotIn(small.project, 'sections', 0)), context };
}

describe('planYears', () => {
  it.each<[string, YearsYaml | undefined, readonly number[]]>([
    ['six by default', undefined, years],
    ['as many as are asked for', 2, [2023, 2024]],
    ['no more than there are', 40, years],
    ['a range', { from: 2021, to: 2022 }, [2021, 2022]],
    ['a range without an end', { from: 2022 }, [2022, 2023, 2024]],
    ['a range that begins before the data', { from: 1990, to: 2019 }, [2019]],
    ['years by number, in order of time', [2024, 2019], [2019, 2024]],
  ])('are %s', (_, asked, expected) => {
    const { years: found, context } = planned(asked);
    expect(found).toEqual(expected);
    expect(faultsOf(context)).toEqual([]);
  });

  it('of an indicator with gaps are the years it has', () => {
    expect(planned({ from: 2020 }, 'bistånd.vartannat').years).toEqual([2020, 2022, 2024]);
    expect(planned(2, 'bistånd.vartannat').years).toEqual([2022, 2024]);
  });

  it('are those that the members have', () => {
    expect(planned(10, 'bistånd.tagare', { kön: 'kvinnor' }).years).toEqual([2022, 2023, 2024]);
  });

  it('of several indicators are those of any', () => {
    const context = new PlanContext(2024, small.data);
    expect(
      planYears(10, [indicator('bistånd.vartannat'), indicator('bistånd.barn')], {}, context, spotIn(small.project)),
    ).toEqual([2020, 2022, 2024]);
  });

  it('never go beyond the report', () => {
    const context = new PlanContext(2021, small.data);
    expect(planYears(10, [indicator('bistånd.tagare')], {}, context, spotIn(small.project))).toEqual([
      2019, 2020, 2021,
    ]);
  });

  it.each<[YearsYaml, string]>([
    [{ from: 2000, to: 2010 }, '2000–2010'],
    [{ from: 2030 }, '2030–'],
    [[2014, 2015], '2014, 2015'],
    [[2014, 2024], '2014'],
  ])('that the data lack are told: %j', (asked, shown) => {
    const { context } = planned(asked);
    expect(faultsOf(context)).toEqual([expect.stringMatching(/^SR-PLA-003 chapters\/2024\/02-bistand\.yaml:\d+:\d+$/)]);
    expect(context.diagnostics[0]?.message).toContain(shown);
  });
});

describe('memberAxis', () => {
  function axis(request: Partial<MemberAxisRequest> & { id?: string }) {
    const context = new PlanContext(2024, small.data);
    const { id = 'bistånd.tagare', ...rest } = request;
    const full = {
      dimension: 'stadsdelsnämnd',
      indicators: [indicator(id)],
      years: [2024],
      fixed: {},
      total: true,
      rest: true,
      ...rest,
    };
    const found = memberAxis(full, context, spotIn(small.project, 'sections', 0, 'text'));
    return {
      found,
      names: found?.entries.map(({ name, role }) => `${role} ${name}`),
      faults: faultsOf(context),
      hints: context.diagnostics.flatMap(({ hints }) => hints),
    };
  }

  it('has the members that the data have, in printed order, then the rest and the total', () => {
    const { found, names } = axis({});
    expect(names).toEqual(['member Järva', 'member Bromma', 'member Norra innerstaden', 'total Hela staden']);
    expect(found?.label).toBe('Stadsdelsnämnd');
    expect(found?.entries[0]).toEqual({
      name: 'Järva',
      role: 'member',
      members: { stadsdelsnämnd: 'Järva' },
      group: 'Västerort',
    });
    expect(found?.entries.at(-1)).not.toHaveProperty('members');
  });

  it('has no total when none is wanted, or the data have none', () => {
    expect(axis({ total: false }).names).not.toContain('total Hela staden');
    expect(axis({ dimension: 'kön', id: 'bistånd.barn' }).names).toEqual(['member flickor', 'member pojkar']);
  });

  it('calls the sexes of children flickor and pojkar, but keeps their members', () => {
    expect(axis({ dimension: 'kön', id: 'bistånd.barn' }).found?.entries[0]?.members).toEqual({ kön: 'kvinnor' });
    expect(axis({ dimension: 'kön' }).names).toEqual(['member kvinnor', 'member män', 'total Totalt']);
  });

  it('calls them women and men where only some of the indicators count children', () => {
    const { names } = axis({ dimension: 'kön', indicators: [indicator('bistånd.barn'), indicator('bistånd.tagare')] });
    expect(names?.slice(0, 2)).toEqual(['member kvinnor', 'member män']);
  });

  it('orders ages by age though the workbook does not', () => {
    expect(axis({ dimension: 'ålder', id: 'demografi.folkmängd' }).names?.slice(0, 2)).toEqual([
      'member 0–17 år',
      'member 18 år och äldre',
    ]);
  });

  it('follows a choice and its order', () => {
    expect(axis({ only: ['Bromma', 'Järvas stadsdelsnämnd'], total: false }).names).toEqual([
      'member Bromma',
      'member Järva',
    ]);
  });

  it('tells a choice that is not there, and suggests', () => {
    const { faults, hints } = axis({ only: ['Broma'] });
    expect(faults).toEqual([expect.stringMatching(/^SR-PLA-002 /)]);
    expect(hints).toEqual(['menade du ”Bromma”?']);
  });

  it.each([
    ['stadsdelnämnd', 'bistånd.tagare'],
    ['ålder', 'bistånd.tagare'],
    ['kön', 'bistånd.vartannat'],
  ])('tells that an indicator is not divided by %s', (dimension, id) => {
    const { found, faults, hints } = axis({ dimension, id });
    expect(found).toBeUndefined();
    expect(faults).toEqual([expect.stringMatching(/^SR-PLA-001 /)]);
    expect(hints[0]).toMatch(/^indikatorn är /);
  });

  it('wants every indicator to be divided by it', () => {
    expect(axis({ indicators: [indicator('bistånd.tagare'), indicator('bistånd.vartannat')] }).faults).toHaveLength(1);
  });
});

describe('the other axes', () => {
  it('name years and indicators', () => {
    expect(yearAxis([2023, 2024]).entries).toEqual([
      { name: '2023', role: 'year', year: 2023 },
      { name: '2024', role: 'year', year: 2024 },
    ]);
    expect(indicatorsAxis([indicator('bistånd.tagare')]).entries).toEqual([
      { name: 'Biståndstagare', role: 'indicator', indicator: 'bistånd.tagare' },
    ]);
  });
});
