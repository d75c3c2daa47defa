import { formatPlace } from '../../src/diagnostics/place.js';
import { cellKeyId } from '../../src/indicators/cell-key.js';
import { type Indicator, isStale } from '../../src/indicators/indicator.js';
import type { PlannedBinding } from '../../src/plan/plan.js';
import { fullLabel, planBinding } from '../../src/plan/plan-binding.js';
import { PlanContext } from '../../src/plan/plan-context.js';
import { parseProse } from '../../src/project/prose/parse-prose.js';
import { bindingsOf } from '../../src/project/prose/prose.js';
import { type SmallPlanning, smallPlanning } from '../support/small-planning.js';
import { source } from '../support/small-project.js';

let small: SmallPlanning;

beforeAll(async () => {
  small = await smallPlanning();
});

interface Result {
  readonly planned: PlannedBinding | undefined;
  readonly faults: readonly string[];
  readonly hints: readonly string[];
  readonly frames: readonly (string | undefined)[];
}

/** Plans `{{ text }}` as it stands in the chapter `bistånd`, or in another one, or in none. */
function plan(text: string, chapterKey: string | undefined = 'bistånd', year = 2024): Result {
  const from = source(`text: |\n  {{ ${text} }}\n`, 'prov.yaml');
  const [binding] = bindingsOf(parseProse(from, ['text'], (from.data as { text: string }).text).value);
  if (binding === undefined) throw new Error(`no binding: ${text}`);
  const context = new PlanContext(year, small.data);
  const sources = new Map([['prov.yaml', from]]);
  const planned = planBinding(binding, { context, sources, ...(chapterKey === '' ? {} : { chapterKey }) });
  return {
    planned,
    faults: context.diagnostics.map(({ code, place }) => `${code} ${place ? formatPlace(place) : ''}`),
    hints: context.diagnostics.flatMap(({ hints }) => hints),
    frames: context.diagnostics.map(({ frame }) => frame),
  };
}

function figure(text: string) {
  const { planned, faults } = plan(text);
  if (planned?.kind !== 'figure') throw new Error(`${text}: ${faults.join()}`);
  return { ...planned, cells: planned.cells.map(cellKeyId) };
}

describe('a figure', () => {
  it('without filters is the latest value', () => {
    expect(figure('tagare')).toEqual({
      kind: 'figure',
      operation: 'värde',
      indicator: 'bistånd.tagare',
      year: 2024,
      since: 2023,
      members: {},
      withUnit: false,
      bare: false,
      digits: false,
      cells: ['bistånd.tagare|2024'],
    });
  });

  it('of another chapter is named with its chapter', () => {
    expect(figure('demografi.folkmängd').cells).toEqual(['demografi.folkmängd|2024']);
    expect(plan('bistånd.tagare', '').planned).toMatchObject({ kind: 'figure', indicator: 'bistånd.tagare' });
  });

  it.each(['ändring', 'ändrades', 'förändring', 'skillnad'])('of %s needs both years', (operation) => {
    expect(figure(`tagare | ${operation}`)).toMatchObject({
      operation,
      cells: ['bistånd.tagare|2023', 'bistånd.tagare|2024'],
    });
    expect(figure(`tagare | ${operation}, sedan: 2020`).cells).toEqual(['bistånd.tagare|2020', 'bistånd.tagare|2024']);
    expect(figure(`tagare | ${operation}, sedan: 2020, år: 2022`).cells).toEqual([
      'bistånd.tagare|2020',
      'bistånd.tagare|2022',
    ]);
  });

  it('that is measured every second year goes back two', () => {
    expect(figure('vartannat | ändring').cells).toEqual(['bistånd.vartannat|2022', 'bistånd.vartannat|2024']);
  });

  it('picks out year, sex, age and area, by any spelling that workbooks may use', () => {
    expect(figure('demografi.folkmängd | ålder: 0-17 år, kön: Kvinnor').cells).toEqual([
      'demografi.folkmängd|2024|kön=kvinnor|ålder=0–17 år',
    ]);
    expect(figure('tagare | stadsdelsnämnd: Brommas stadsdelsnämnd, år: 2019').cells).toEqual([
      'bistånd.tagare|2019|stadsdelsnämnd=Bromma',
    ]);
  });

  it('of a part needs the whole', () => {
    expect(figure('tagare | kön: kvinnor, andel').cells).toEqual([
      'bistånd.tagare|2024|kön=kvinnor',
      'bistånd.tagare|2024',
    ]);
  });

  it.each(['högst', 'lägst', 'områden'])('of %s needs the city and every area', (operation) => {
    expect(figure(`andel | ${operation}`).cells).toEqual([
      'bistånd.andel|2024',
      'bistånd.andel|2024|stadsdelsnämnd=Järva',
      'bistånd.andel|2024|stadsdelsnämnd=Bromma',
      'bistånd.andel|2024|stadsdelsnämnd=Norra innerstaden',
    ]);
  });

  it('takes settings', () => {
    expect(figure('andel | områden, över: staden')).toMatchObject({ side: 'över' });
    expect(figure('andel | områden, under: staden')).toMatchObject({ side: 'under' });
    expect(figure('tagare | ungefär, steg: 10')).toMatchObject({ operation: 'ungefär', step: 10 });
    expect(figure('andel | decimaler: 0, utan-enhet')).toMatchObject({ decimals: 0, bare: true });
    expect(figure('tagare | ord, enhet')).toMatchObject({ operation: 'ord', withUnit: true });
    expect(figure('tagare | namn').cells).toEqual([]);
  });

  it('takes its settings in any order', () => {
    expect(figure('tagare | sedan: 2022, kön: kvinnor, ändring, decimaler: 0')).toEqual(
      figure('tagare | decimaler: 0, ändring, kön: kvinnor, sedan: 2022'),
    );
  });
});

describe('faults', () => {
  it.each([
    ['a misspelt indicator', 'tagarn | ändring', 'SR-TXT-004 prov.yaml:2:6', 'menade du `tagare`?'],
    [
      'a misspelt indicator of another chapter',
      'demografi.folkmängt',
      'SR-TXT-004 prov.yaml:2:6',
      'menade du `demografi.folkmängd`?',
    ],
    ['a misspelt variable', 'föregånde-år', 'SR-TXT-004 prov.yaml:2:6', 'menade du `föregående-år`?'],
    ['a misspelt filter', 'tagare | ändrig', 'SR-TXT-005 prov.yaml:2:15', 'menade du `ändring`?'],
    ['a misspelt setting', 'tagare | ändring, sedn: 2020', 'SR-TXT-005 prov.yaml:2:24', 'menade du `sedan`?'],
    ['a misspelt dimension', 'tagare | könn: kvinnor', 'SR-TXT-005 prov.yaml:2:15', 'menade du `kön`?'],
    ['a misspelt member', 'tagare | kön: kvinnnor', 'SR-TXT-006 prov.yaml:2:20', 'menade du `kvinnor`?'],
    ['a misspelt area', 'tagare | stadsdelsnämnd: Broma', 'SR-TXT-006 prov.yaml:2:31', 'menade du `Bromma`?'],
  ])('%s gets a suggestion', (_, text, fault, hint) => {
    const { planned, faults, hints } = plan(text);
    expect(planned).toBeUndefined();
    expect(faults).toEqual([fault]);
    expect(hints).toEqual([hint]);
  });

  it.each([
    ['a dimension that the indicator is not divided on', 'vartannat | kön: kvinnor', 'SR-TXT-005 prov.yaml:2:18'],
    ['an area that no longer is', 'tagare | stadsdelsnämnd: Norrmalm', 'SR-TXT-006 prov.yaml:2:31'],
    ['an area without a value', 'tagare | stadsdelsnämnd: Farsta', 'SR-TXT-006 prov.yaml:2:31'],
    ['a total for a member', 'tagare | kön: totalt', 'SR-TXT-006 prov.yaml:2:20'],
    ['a year that the data lack', 'tagare | år: 2014', 'SR-TXT-006 prov.yaml:2:19'],
    ['a year after the report', 'tagare | år: 2025', 'SR-TXT-006 prov.yaml:2:19'],
    ['a year to compare with that the data lack', 'vartannat | ändring, sedan: 2021', 'SR-TXT-006 prov.yaml:2:34'],
    ['a year that is no year', 'tagare | år: ifjol', 'SR-TXT-006 prov.yaml:2:19'],
    ['a negative number', 'tagare | decimaler: -1', 'SR-TXT-006 prov.yaml:2:26'],
    ['a fraction', 'tagare | ungefär, steg: 2.5', 'SR-TXT-006 prov.yaml:2:30'],
    ['too many decimals', 'andel | decimaler: 4', 'SR-TXT-006 prov.yaml:2:25'],
    ['a step of nothing', 'tagare | ungefär, steg: 0', 'SR-TXT-006 prov.yaml:2:30'],
    ['a side of something else', 'andel | områden, över: riket', 'SR-TXT-006 prov.yaml:2:29'],
    ['a filter with a value', 'tagare | ändring: 2020', 'SR-TXT-005 prov.yaml:2:15'],
    ['a setting without a value', 'tagare | sedan', 'SR-TXT-005 prov.yaml:2:15'],
    ['two operations', 'tagare | ändring, skillnad', 'SR-TXT-009 prov.yaml:2:24'],
    ['one operation twice', 'tagare | ändring, ändring', 'SR-TXT-009 prov.yaml:2:24'],
    ['a setting twice', 'tagare | ändring, sedan: 2020, sedan: 2021', 'SR-TXT-009 prov.yaml:2:37'],
    ['a member twice', 'tagare | kön: kvinnor, kön: män', 'SR-TXT-009 prov.yaml:2:29'],
    ['two sides', 'andel | områden, över: staden, under: staden', 'SR-TXT-009 prov.yaml:2:37'],
    ['a year to compare with, and nothing that compares', 'tagare | sedan: 2020', 'SR-TXT-009 prov.yaml:2:15'],
    ['a step without an approximation', 'tagare | ändring, steg: 10', 'SR-TXT-009 prov.yaml:2:24'],
    ['a side without areas', 'andel | över: staden', 'SR-TXT-009 prov.yaml:2:14'],
    ['a filter on a variable', 'nämnd | ändring', 'SR-TXT-004 prov.yaml:2:6'],
    ['names that every object has', 'tagare | constructor: kvinnor', 'SR-TXT-005 prov.yaml:2:15'],
    ['an indicator that every object has', 'constructor', 'SR-TXT-004 prov.yaml:2:6'],
  ])('%s', (_, text, fault) => {
    const { planned, faults, frames } = plan(text);
    expect(planned).toBeUndefined();
    expect(faults).toEqual([fault]);
    expect(frames[0]).toContain('^');
  });

  it('hold a year to the members picked out, wherever they stand in the binding', () => {
    expect(plan('tagare | kön: kvinnor, år: 2020').faults).toEqual(['SR-TXT-006 prov.yaml:2:33']);
    expect(plan('tagare | år: 2020, kön: kvinnor').faults).toEqual(['SR-TXT-006 prov.yaml:2:19']);
    expect(plan('tagare | ändring, sedan: 2020, kön: kvinnor').faults).toEqual(['SR-TXT-006 prov.yaml:2:31']);
    expect(plan('tagare | år: 2020').faults).toEqual([]);
  });

  it('are told all at once', () => {
    expect(plan('tagare | ändrig, kön: kvinna, decimaler: 9').faults).toEqual([
      'SR-TXT-005 prov.yaml:2:15',
      'SR-TXT-006 prov.yaml:2:28',
      'SR-TXT-006 prov.yaml:2:47',
    ]);
  });

  it('name a chapter’s indicator without its chapter in another chapter or in none', () => {
    expect(plan('folkmängd').faults).toEqual(['SR-TXT-004 prov.yaml:2:6']);
    expect(plan('tagare', '').faults).toEqual(['SR-TXT-004 prov.yaml:2:6']);
  });
});

describe('variables and references', () => {
  it('a variable is known anywhere, with a capital where it is written with one', () => {
    expect(plan('år', '').planned).toEqual({ kind: 'variable', name: 'år', capital: false });
    expect(plan('Nämnd').planned).toEqual({ kind: 'variable', name: 'nämnd', capital: true });
  });

  it.each([
    ['tabell.tagare', 'bistånd', 'tabell.bistånd.tagare'],
    ['diagram.demografi.folkmängd', 'bistånd', 'diagram.demografi.folkmängd'],
    ['kapitel.demografi', 'bistånd', 'kapitel.demografi'],
    ['avsnitt.tagare', 'bistånd', 'avsnitt.bistånd.tagare'],
    ['tabell.bistånd.tagare', '', 'tabell.bistånd.tagare'],
  ])('%s in %s leads to %s', (text, chapter, label) => {
    expect(plan(text, chapter).planned).toEqual({ kind: 'reference', label });
  });

  it('a word for a reference without anything to refer to is no reference', () => {
    expect(plan('tabell').faults).toEqual(['SR-TXT-004 prov.yaml:2:6']);
  });

  it('fullLabel leaves what is already full', () => {
    expect(fullLabel('tabell', ['x'], undefined)).toBe('tabell.x');
    expect(fullLabel('tabell', ['a', 'x'], 'b')).toBe('tabell.a.x');
  });
});

describe('a report year that the data have not reached', () => {
  it('is told where a newer value was to be expected, and the older one is printed', () => {
    const { planned, faults } = plan('tagare', 'bistånd', 2025);
    expect(faults).toEqual(['SR-PLA-009 prov.yaml:2:6']);
    expect(planned).toMatchObject({ year: 2024 });
  });

  it.each([
    ['tagare | år: 2024', 2025, []],
    ['tagare | namn', 2025, []],
    ['vartannat', 2025, []],
    ['vartannat', 2026, ['SR-PLA-009 prov.yaml:2:6']],
    ['andel', 2025, ['SR-PLA-009 prov.yaml:2:6']],
  ])('of {{ %s }} in %i is judged by what is asked for and by the steps of the series', (text, year, expected) => {
    expect(plan(text, 'bistånd', year).faults).toEqual(expected);
  });

  it('may be ahead of a series whose values always come later', () => {
    const series = { step: 1, lag: 1 } as Indicator;
    expect(isStale(series, 2023, 2024)).toBe(false);
    expect(isStale(series, 2022, 2024)).toBe(true);
  });
});

describe('a drafted sentence', () => {
  it('is named by kind and subject, and known by the chapter of its text', () => {
    expect(plan('fynd.utveckling.hushåll')).toMatchObject({
      planned: { kind: 'finding', id: 'utveckling.hushåll', chapterKey: 'bistånd' },
      faults: [],
    });
    expect(plan('fynd.kön.bistånd.hushåll', '').planned).toEqual({ kind: 'finding', id: 'kön.bistånd.hushåll' });
  });

  it('is not looked up before the analysis: any name is planned, and asks for no cells', () => {
    expect(plan('fynd.mål.finns-inte').planned).not.toHaveProperty('cells');
    expect(plan('fynd.mål.finns-inte').faults).toEqual([]);
  });

  it.each(['fynd', 'fynd.utveckling', 'fynd.utveckling.tagare | ord'])('is not %s', (text) => {
    expect(plan(text)).toMatchObject({ planned: undefined, faults: ['SR-TXT-004 prov.yaml:2:6'] });
  });
});
