import { planProfiles } from '../../src/document/district-profiles.js';
import type { Plan, PlannedChapter, PlannedChart } from '../../src/plan/plan.js';
import { plannedChapter } from '../support/analysed.js';
import type { Composed } from '../support/composed-project.js';
import { must } from '../support/must.js';
import { plainLines } from '../support/plain-document.js';
import { fixedAt, indicatorsOf, plannedChart, years as yearsOf } from '../support/planned.js';
import { blocksOf } from '../support/published-channel.js';
import { composeCity, nämnder, years } from './compared-city.js';

describe('the appendix', () => {
  let composed: Composed;
  let lines: readonly string[];
  beforeAll(async () => {
    composed = await composeCity();
    const all = plainLines(composed.part('komplett').blocks);
    const from = all.indexOf('h1 Varje stadsdelsnämnd');
    lines = all.slice(from, from + all.slice(from).indexOf('h1 Metod och källor'));
  });

  it('has a page for every nämnd, in the register’s order, with its chart and its table', () => {
    expect(lines.filter((line) => line.startsWith('h2 '))).toEqual(nämnder.map((name) => `h2 ${name}`));
    const at = lines.indexOf('h2 Bromma');
    expect(lines.slice(at - 1, at + 5)).toEqual([
      '---',
      'h2 Bromma',
      'chart Diagram S.3 Bromma och hela staden',
      'table Tabell S.4 Bromma och hela staden 2024',
      'under Teckenförklaring: .. uppgift saknas eller redovisas inte av sekretesskäl.',
    ]);
  });

  it('begins with the differences over all chapters', () => {
    expect(lines.find((line) => line.startsWith('table'))).toBe(
      'table Tabell S.1 Skillnader mellan stadsdelsnämnderna 2024',
    );
  });

  it('shows the main indicators of the chapters beside the city, and whether the nämnd deviates', () => {
    const rows = (name: string) =>
      must(blocksOf(composed.part('komplett'), 'table').find(({ label }) => label.endsWith(`.${name}`))).table.rows.map(
        ({ label, cells }) => [label.replace('\u00A0', ' '), ...cells.map(({ text }) => text)],
      );
    expect(rows('Järva')).toEqual([
      ['Andel med insats, %', '13,8', '5,0', 'över'],
      ['Personer med insats per 1 000 invånare', '138,0', '50,3', 'över'],
    ]);
    expect(rows('Farsta')[0]).toEqual(['Andel med insats, %', '4,6', '5,0', 'nej']);
    expect(rows('Skärholmen')[0]).toEqual(['Andel med insats, %', '..', '5,0', '..']);
  });

  it('draws each over the years that there are', () => {
    const model = must(composed.models.get('diagram.stadsdelsnämnd.Järva'));
    expect(model.type === 'profile' && model.panels.map(({ city }) => city.points.map(({ x }) => x))).toEqual([
      [...years],
      [...years],
    ]);
  });
});

describe('the pages', () => {
  const chart = (indicator: string): PlannedChart =>
    plannedChart('funnel', [indicator], indicatorsOf(indicator), yearsOf(2024), { fixed: fixedAt(indicator) });
  const chapter = (number: number, ...indicators: readonly string[]): PlannedChapter => ({
    ...plannedChapter(number),
    ...(indicators.length === 0
      ? {}
      : {
          equality: {
            heading: 'L',
            number: `${number}.9`,
            label: 'l',
            table: { label: 't', number: '1', title: 'T' },
            charts: indicators.map(chart),
          },
        }),
  });

  function profiles(chapters: readonly PlannedChapter[], names: readonly string[] = ['Järva']) {
    const indicators = [
      ...new Set(chapters.flatMap(({ equality }) => equality?.charts ?? []).map(({ fixed }) => fixed.indicator)),
    ];
    const districts = indicators.map((indicator, index) => ({
      indicator,
      members: {},
      years: Array.from({ length: 14 }, (_, at) => 2011 + at),
      names: index === 0 ? names.slice(0, 1) : names,
    }));
    const plan: Plan = {
      year: 2024,
      chapters,
      targets: new Map(),
      bindings: new Map(),
      analysis: { subjects: [], sexes: [], districts, cells: [] },
      cells: [],
      printed: new Set(),
    };
    return planProfiles(plan, []);
  }
  const shown = (...chapters: readonly PlannedChapter[]) =>
    profiles(chapters)[0]?.rows.map(({ indicator }) => indicator);

  it('have the indicators in the chapters’ order, each once', () => {
    expect(shown(chapter(1), chapter(2, 'b.a', 'b.b'), chapter(3, 'c.a', 'b.a'))).toEqual(['b.a', 'b.b', 'c.a']);
  });

  it('have nine of them at most: the first of every chapter before the second of any', () => {
    const full = [1, 2, 3, 4, 5].map((number) => chapter(number, `${number}.a`, `${number}.b`, `${number}.c`));
    expect(shown(...full)).toEqual(['1.a', '1.b', '2.a', '2.b', '3.a', '3.b', '4.a', '4.b', '5.a']);
  });

  it('go back ten years, and are as many as any indicator has nämnder', () => {
    const found = profiles([chapter(2, 'b.a', 'b.b')], ['Bromma', 'Järva']);
    expect(found.map(({ name }) => name)).toEqual(['Bromma', 'Järva']);
    expect(found[0]?.rows[0]?.years).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  });

  it('are none where no chapter compares nämnder', () => {
    expect(profiles([chapter(1)])).toEqual([]);
  });
});
