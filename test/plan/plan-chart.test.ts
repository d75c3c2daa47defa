import { cellKeyId } from '../../src/indicators/cell-key.js';
import { planChart } from '../../src/plan/plan-chart.js';
import { PlanContext } from '../../src/plan/plan-context.js';
import type { ChartYaml } from '../../src/project/schemas/chapter-schema.js';
import { faultsOf, type SmallPlanning, smallPlanning, spotIn } from '../support/small-planning.js';

let small: SmallPlanning;

beforeAll(async () => {
  small = await smallPlanning();
});

function chart(yaml: Partial<ChartYaml> & Pick<ChartYaml, 'type'>) {
  const context = new PlanContext(2024, small.data);
  const path = ['sections', 0];
  const planned = planChart(
    { yaml: { title: 'T', ...yaml }, path },
    { label: 'diagram.bistånd.t', number: '2.1' },
    'bistånd',
    context,
    spotIn(small.project, ...path),
  );
  return {
    planned,
    series: planned?.series.entries.map(({ name }) => name),
    x: planned?.x.entries.map(({ name }) => name),
    cells: planned?.cells.map(cellKeyId),
    faults: faultsOf(context).map((one) => one.split(' ')[0]),
    severities: context.diagnostics.map(({ severity }) => severity),
  };
}

describe('a line chart', () => {
  it('has years along, and its indicators as lines', () => {
    const { series, x, cells, planned } = chart({
      type: 'line',
      indicators: ['tagare', 'demografi.folkmängd'],
      years: 2,
    });
    expect(series).toEqual(['Biståndstagare', 'Folkmängd']);
    expect(x).toEqual(['2023', '2024']);
    expect(cells).toEqual([
      'bistånd.tagare|2023',
      'bistånd.tagare|2024',
      'demografi.folkmängd|2023',
      'demografi.folkmängd|2024',
    ]);
    expect(planned).toMatchObject({ fromZero: true, number: '2.1' });
  });

  it('has members as lines, and the total when it is asked for', () => {
    expect(chart({ type: 'line', indicator: 'tagare', color: 'kön' }).series).toEqual(['kvinnor', 'män']);
    expect(chart({ type: 'line', indicator: 'tagare', color: 'kön', total: true }).series).toEqual([
      'kvinnor',
      'män',
      'Totalt',
    ]);
    expect(
      chart({ type: 'line', indicator: 'tagare', color: 'stadsdelsnämnd', members: ['Bromma'], zero: false }),
    ).toMatchObject({ series: ['Bromma'], planned: { fromZero: false } });
  });

  it('takes ten years unless told otherwise', () => {
    expect(chart({ type: 'line', indicator: 'tagare' }).x).toHaveLength(6);
  });
});

describe('a ranked chart', () => {
  it('has one bar per member in the latest year', () => {
    const { series, x, cells, planned } = chart({ type: 'ranked', indicator: 'tagare', rows: 'stadsdelsnämnd' });
    expect(series).toEqual(['Biståndstagare']);
    expect(x).toEqual(['Järva', 'Bromma', 'Norra innerstaden']);
    expect(cells?.every((id) => id.startsWith('bistånd.tagare|2024'))).toBe(true);
    expect(planned).not.toHaveProperty('reference');
  });

  it('of a share has the city’s line, and its cell', () => {
    const { planned, cells } = chart({ type: 'ranked', indicator: 'andel', rows: 'stadsdelsnämnd' });
    expect(planned?.reference && cellKeyId(planned.reference)).toBe('bistånd.andel|2024');
    expect(cells).toContain('bistånd.andel|2024');
  });

  it('says when the city’s value holds more than the districts', () => {
    const ranked = { type: 'ranked', rows: 'stadsdelsnämnd' } as const;
    expect(chart({ ...ranked, indicator: 'andel' }).planned).not.toHaveProperty('referenceHasRest');
  });

  it('of sexes has no city’s line', () => {
    expect(chart({ type: 'ranked', indicator: 'tagare', rows: 'kön' }).planned).not.toHaveProperty('reference');
  });
});

describe('a stacked chart', () => {
  it('has years along when it has no rows', () => {
    const { series, x } = chart({ type: 'stacked', indicator: 'tagare', color: 'kön', years: 2 });
    expect([series, x]).toEqual([
      ['kvinnor', 'män'],
      ['2023', '2024'],
    ]);
  });

  it('has members along when it has rows, in the latest year', () => {
    const { x, cells } = chart({ type: 'stacked', indicator: 'demografi.folkmängd', color: 'kön', rows: 'ålder' });
    expect(x).toEqual(['0–17 år', '18 år och äldre']);
    expect(cells?.[0]).toBe('demografi.folkmängd|2024|kön=kvinnor|ålder=0–17 år');
  });
});

describe('the wholes of a stack', () => {
  const stack = (yaml: Partial<ChartYaml>) => chart({ type: 'stacked', indicator: 'tagare', years: 2, ...yaml });

  it('are asked for where the data have them', () => {
    const { planned, cells } = stack({ color: 'kön' });
    expect(planned?.wholes?.map(cellKeyId)).toEqual(['bistånd.tagare|2023', 'bistånd.tagare|2024']);
    expect(cells).toContain('bistånd.tagare|2024');
  });

  it('are not, when a selection leaves parts out', () => {
    expect(stack({ color: 'kön', members: ['kvinnor'] }).planned).not.toHaveProperty('wholes');
    expect(stack({ color: 'kön', members: ['män', 'kvinnor'] }).planned).toHaveProperty('wholes');
  });

  it('are not of shares, which add up to nothing, nor of several indicators', () => {
    expect(stack({ indicator: 'andel', color: 'stadsdelsnämnd' }).planned).not.toHaveProperty('wholes');
    const { planned } = chart({ type: 'stacked', indicators: ['tagare', 'demografi.folkmängd'], years: 2 });
    expect(planned).toBeDefined();
    expect(planned).not.toHaveProperty('wholes');
  });
});

describe('a percent chart', () => {
  it('of a count asks for the whole of each bar', () => {
    const { planned, cells } = chart({ type: 'percent', indicator: 'tagare', color: 'kön', years: 2 });
    expect(planned?.wholes?.map(cellKeyId)).toEqual(['bistånd.tagare|2023', 'bistånd.tagare|2024']);
    expect(cells).toHaveLength(6);
    expect(cells).toContain('bistånd.tagare|2024');
  });

  it('of a share takes the values as they are', () => {
    const { planned } = chart({ type: 'percent', indicator: 'andel', color: 'stadsdelsnämnd', years: 2 });
    expect(planned).toBeDefined();
    expect(planned).not.toHaveProperty('wholes');
  });
});

describe('a grouped chart, and dots', () => {
  it('compare members, or two years of them', () => {
    const groups = chart({ type: 'grouped', indicator: 'tagare', color: 'kön', rows: 'stadsdelsnämnd' });
    expect([groups.series, groups.x]).toEqual([
      ['kvinnor', 'män'],
      ['Järva', 'Bromma', 'Norra innerstaden'],
    ]);
    const dots = chart({ type: 'dots', indicator: 'andel', color: 'år', rows: 'stadsdelsnämnd', years: [2020, 2024] });
    expect(dots.series).toEqual(['2020', '2024']);
    expect(dots.cells?.[0]).toBe('bistånd.andel|2020|stadsdelsnämnd=Järva');
  });

  it('of dots choose among the rows by `members`, not among the dots', () => {
    const dots = chart({
      type: 'dots',
      indicator: 'tagare',
      color: 'kön',
      rows: 'stadsdelsnämnd',
      members: ['Bromma'],
    });
    expect([dots.series, dots.x, dots.faults]).toEqual([['kvinnor', 'män'], ['Bromma'], []]);
  });

  it('have the years along when there are no rows', () => {
    expect(chart({ type: 'grouped', indicator: 'tagare', color: 'kön', years: 2 }).x).toEqual(['2023', '2024']);
  });
});

describe('a column chart', () => {
  it('has one column for each year with a value', () => {
    expect(chart({ type: 'column', indicator: 'vartannat' }).x).toEqual(['2020', '2022', '2024']);
  });
});

describe('small multiples', () => {
  it('have a panel for each member, and lines within each', () => {
    const { planned, series, cells } = chart({
      type: 'multiples',
      indicator: 'tagare',
      panels: 'stadsdelsnämnd',
      color: 'kön',
      years: 2,
    });
    expect(planned?.panels?.entries.map(({ name }) => name)).toEqual(['Järva', 'Bromma', 'Norra innerstaden']);
    expect(series).toEqual(['kvinnor', 'män']);
    expect(cells).toHaveLength(12);
    expect(cells).toContain('bistånd.tagare|2024|kön=män|stadsdelsnämnd=Bromma');
  });

  it('have a panel for each of several indicators', () => {
    const { planned, cells } = chart({ type: 'multiples', indicators: ['tagare', 'demografi.folkmängd'], years: 2 });
    expect(planned?.panels?.entries.map(({ name }) => name)).toEqual(['Biståndstagare', 'Folkmängd']);
    expect(cells).toContain('demografi.folkmängd|2023');
  });
});

describe('a slope chart', () => {
  it('has two years, and a line for each member', () => {
    const slope = { type: 'slope', indicator: 'tagare', color: 'stadsdelsnämnd', years: [2020, 2024] } as const;
    const { series, x, faults } = chart({ ...slope, years: [...slope.years], highlight: 'bromma' });
    expect(series).toEqual(['Järva', 'Bromma', 'Norra innerstaden']);
    expect(x).toEqual(['2020', '2024']);
    expect(faults).toEqual([]);
  });
});

describe('what is marked out', () => {
  it('is carried to the drawing', () => {
    const annotations = [{ year: 2022, text: 'Ny lag' }];
    expect(chart({ type: 'line', indicator: 'tagare', annotations }).planned).toMatchObject({ annotations });
  });

  it('must be in the chart', () => {
    const ranked = { type: 'ranked', indicator: 'tagare', rows: 'stadsdelsnämnd' } as const;
    expect(chart({ ...ranked, highlight: 'Bromma' }).faults).toEqual([]);
    expect(chart({ ...ranked, highlight: 'norra Innerstaden' }).planned?.highlight).toBe('Norra innerstaden');
    expect(chart({ ...ranked, highlight: 'Broma' }).faults).toEqual(['SR-PLA-002']);
    expect(chart({ type: 'line', indicator: 'tagare', target: true }).faults).toEqual(['SR-PLA-005']);
  });
});

describe('a pyramid', () => {
  it('has ages along and the sexes on its sides', () => {
    const { series, x, cells } = chart({ type: 'pyramid', indicator: 'demografi.folkmängd', rows: 'ålder' });
    expect([series, x]).toEqual([
      ['kvinnor', 'män'],
      ['0–17 år', '18 år och äldre'],
    ]);
    expect(cells).toHaveLength(4);
  });
});

describe('faults', () => {
  it.each<[string, Partial<ChartYaml> & Pick<ChartYaml, 'type'>, string]>([
    ['no indicator', { type: 'line' }, 'SR-PLA-005'],
    ['an indicator that is not there', { type: 'line', indicator: 'tagre' }, 'SR-IND-001'],
    ['bars without rows', { type: 'ranked', indicator: 'tagare' }, 'SR-PLA-005'],
    ['a pyramid without rows', { type: 'pyramid', indicator: 'tagare' }, 'SR-PLA-005'],
    ['lines by what it is not divided on', { type: 'line', indicator: 'vartannat', color: 'kön' }, 'SR-PLA-001'],
    ['a pyramid of what is not divided by sex', { type: 'pyramid', indicator: 'andel', rows: 'ålder' }, 'SR-PLA-001'],
    ['lines that are years', { type: 'line', indicator: 'tagare', color: 'år' }, 'SR-PLA-001'],
    ['dots without rows', { type: 'dots', indicator: 'tagare', color: 'kön' }, 'SR-PLA-005'],
    ['a slope of one line', { type: 'slope', indicator: 'tagare', years: [2020, 2024] }, 'SR-PLA-005'],
    ['a slope of three years', { type: 'slope', indicator: 'tagare', color: 'kön', years: 3 }, 'SR-PLA-005'],
    ['years that are not there', { type: 'line', indicator: 'tagare', years: { from: 1990, to: 2000 } }, 'SR-PLA-003'],
  ])('tells %s', (_, yaml, code) => {
    const { planned, faults } = chart(yaml);
    expect(planned).toBeUndefined();
    expect(faults[0]).toBe(code);
  });

  it('warns of measures that do not share an axis, but draws', () => {
    const { planned, faults, severities } = chart({ type: 'line', indicators: ['tagare', 'andel'] });
    expect(faults).toEqual(['SR-PLA-006']);
    expect(severities).toEqual(['varning']);
    expect(planned).toBeDefined();
  });
});
