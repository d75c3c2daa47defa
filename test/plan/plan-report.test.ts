import { formatPlace } from '../../src/diagnostics/place.js';
import { cellKeyId } from '../../src/indicators/cell-key.js';
import { bindingKey } from '../../src/plan/binding-key.js';
import { planReport, summaryTexts } from '../../src/plan/plan-report.js';
import { bindingsOf } from '../../src/project/prose/prose.js';
import { smallPlanning } from '../support/small-planning.js';
import { type FileTexts, smallProject } from '../support/small-project.js';

const second = 'chapters/2024/02-bistand.yaml';
const memo = 'chapters/2024/tjansteutlatande.yaml';
const unmentioned = 'SR-PLA-008';

const sections = (text: string): string => `chapter: 2
key: bistånd
title: Ekonomiskt bistånd
area: ekonomiskt bistånd
workbook: bistand.xlsx
keyFigures: [tagare, { indicator: andel, label: Andelen }, { indicator: tagare, where: { kön: kvinnor } }]
summary: |
  Text.
sections:
${text}`;

const rich = sections(`  - heading: Ett
    key: ett
    text: |
      Se {{ tabell.tagare }} och {{ diagram.kön }}, {{ avsnitt.två }} och {{ kapitel.demografi }}.
    chart: { key: kön, type: line, indicator: tagare, color: kön, title: A }
    table:
      - { indicator: tagare, rows: stadsdelsnämnd, title: B, note: "Not {{ barn }}." }
      - { indicators: [andel, demografi.folkmängd], title: "C[^c]", note: "[^c]: Av {{ år }}.", footnotes: { Andel: "Av {{ tagare }}." } }
  - heading: Två
    key: två
    text: |
      Text.
    chart:
      - { type: ranked, indicator: andel, rows: stadsdelsnämnd, title: D }
      - { type: line, indicator: barn, color: kön, title: E }
    table: { key: år, indicator: vartannat, title: F }
    after: |
      Efter {{ tabell.demografi.folkmängd }}.
`);

async function plan(changes: FileTexts = {}) {
  const small = await smallPlanning(changes);
  const { value, diagnostics: all } = planReport(small.project, small.data);
  // These chapters say little of what they show; the warnings about that have a test of their own.
  const diagnostics = all.filter(({ code }) => code !== unmentioned);
  return {
    ...small,
    plan: value,
    faults: diagnostics.map(({ code, place }) => `${code} ${place ? formatPlace(place) : ''}`),
    messages: diagnostics.map(({ message }) => message),
    silent: all.filter(({ code }) => code === unmentioned).map(({ message }) => message),
  };
}

describe('a chart or table that the text of its section says nothing of', () => {
  it('is told by number and by what to write', async () => {
    const { silent } = await plan({ [second]: rich });
    expect(silent.map((message) => message.split(' nämns')[0])).toEqual([
      'tabell 1.1',
      'tabell 2.2',
      'diagram 2.2',
      'diagram 2.3',
      'tabell 2.3',
    ]);
    expect(silent[1]).toContain('{{ tabell.andel }}');
  });
});

describe('numbers and labels', () => {
  it('count charts and tables apart, through the chapter and anew in each', async () => {
    const { plan: made, faults } = await plan({ [second]: rich });
    expect(faults).toEqual([]);
    const items = made.chapters.flatMap(({ sections: all }) =>
      all.flatMap(({ number, charts, tables }) =>
        [...charts, ...tables].map((one) => `${number}: ${one.label} ${one.number}`),
      ),
    );
    expect(items).toEqual([
      '1.1: tabell.demografi.folkmängd 1.1',
      '2.1: diagram.bistånd.kön 2.1',
      '2.1: tabell.bistånd.tagare 2.1',
      '2.1: tabell.bistånd.andel 2.2',
      '2.2: diagram.bistånd.andel 2.2',
      '2.2: diagram.bistånd.barn 2.3',
      '2.2: tabell.bistånd.år 2.3',
    ]);
  });

  it('are what references are printed as', async () => {
    const { plan: made } = await plan({ [second]: rich });
    expect([...made.targets.values()].map(({ label, name }) => `${label} → ${name}`)).toEqual([
      'kapitel.demografi → kapitel 1',
      'avsnitt.demografi.1.1 → avsnitt 1.1',
      'tabell.demografi.folkmängd → tabell 1.1',
      'kapitel.bistånd → kapitel 2',
      'avsnitt.bistånd.ett → avsnitt 2.1',
      'diagram.bistånd.kön → diagram 2.1',
      'tabell.bistånd.tagare → tabell 2.1',
      'tabell.bistånd.andel → tabell 2.2',
      'avsnitt.bistånd.två → avsnitt 2.2',
      'diagram.bistånd.andel → diagram 2.2',
      'diagram.bistånd.barn → diagram 2.3',
      'tabell.bistånd.år → tabell 2.3',
      'diagram.bistånd.likställighet-andel → diagram 2.4',
      'avsnitt.bistånd.likställighet → avsnitt 2.3',
      'tabell.bistånd.likställighet → tabell 2.4',
    ]);
  });

  it('are not changed by an item that cannot be planned', async () => {
    const { plan: made, faults } = await plan({
      [second]: rich.replace(
        'type: ranked, indicator: andel, rows: stadsdelsnämnd',
        'key: x, type: ranked, indicator: andel',
      ),
    });
    expect(faults.map((one) => one.split(' ')[0])).toEqual(['SR-PLA-005']);
    expect(made.chapters[1]?.sections[1]?.charts.map(({ number }) => number)).toEqual(['2.3']);
  });

  it('equal labels are told at the second one, and the first keeps its name', async () => {
    const twice = rich.replace('{ key: år, indicator: vartannat, title: F }', '{ indicator: tagare, title: F }');
    const { plan: made, faults, messages } = await plan({ [second]: twice });
    expect(faults).toEqual([`SR-PLA-004 ${second}:25:12`]);
    expect(messages[0]).toContain('`tabell.bistånd.tagare`');
    expect(messages[0]).toContain('tabell 2.1');
    expect(made.targets.get('tabell.bistånd.tagare')?.name).toBe('tabell 2.1');
  });

  it('equal keys of sections are told', async () => {
    const { faults } = await plan({
      [second]: rich.replace('    key: två', '    key: ett').replace('{{ avsnitt.två }}', ''),
    });
    expect(faults.map((one) => one.split(' ')[0])).toEqual(['SR-PLA-004']);
  });

  it('one key may name a chart and a table, in one chapter or in two', async () => {
    const { faults } = await plan({
      [second]: rich
        .replace('key: kön, type', 'key: tagare, type')
        .replace('diagram.kön', 'diagram.tagare')
        .replace('key: år, ', 'key: folkmängd, '),
    });
    expect(faults).toEqual([]);
  });
});

describe('references', () => {
  it.each([
    ['a table that is not there', '{{ tabell.tagarn }}'],
    ['a table of another chapter, without its chapter', '{{ tabell.folkmängd }}'],
    ['a chart where there is a table', '{{ diagram.tagare }}'],
    ['a chapter that is not there', '{{ kapitel.hemlöshet }}'],
    ['a name that every object has', '{{ tabell.constructor }}'],
  ])('to %s are told where they stand', async (_, reference) => {
    const { faults } = await plan({ [second]: rich.replace('{{ tabell.tagare }}', reference) });
    expect(faults).toEqual([`SR-TXT-008 ${second}:13:12`]);
  });

  it('may point forward, and from the memo into a chapter', async () => {
    const { faults } = await plan({
      [second]: rich,
      [memo]: 'results:\n  bistånd: Se {{ tabell.år }} och {{ diagram.bistånd.kön }}.\n',
    });
    expect(faults).toEqual([]);
  });
});

describe('bindings', () => {
  it('of every text are planned under their place', async () => {
    const { plan: made, project } = await plan({ [second]: rich });
    const proses = project.chapters.flatMap(({ summary, sections: all }) => [
      ...summaryTexts(summary),
      ...all.flatMap(({ text, after, charts, tables }) => [
        text,
        ...(after ? [after] : []),
        ...[...charts, ...tables].flatMap(({ note, footnotes = [] }) => [
          ...(note ? [note] : []),
          ...footnotes.map(({ text: said }) => said),
        ]),
      ]),
    ]);
    const texts = [
      ...proses,
      ...project.memo.decisions,
      ...Object.values(project.memo.texts),
      ...project.memo.results.flatMap(({ text }) => text ?? []),
      ...project.reportTexts.imprint,
    ];
    const bindings = texts.flatMap(bindingsOf);
    expect(bindings.length).toBeGreaterThan(8);
    for (const { place } of bindings) expect(made.bindings.has(bindingKey(place))).toBe(true);
    expect(made.bindings.size).toBe(bindings.length);
  });

  it('leave notes to titles and labels with their table', async () => {
    const { plan: made } = await plan({ [second]: rich });
    const table = made.chapters[1]?.sections[0]?.tables[1];
    expect(table).toMatchObject({ title: 'C', titleNotes: [{ id: 'c', offset: 1 }], footnotes: [{ label: 'Andel' }] });
    expect(made.chapters[1]?.sections[0]?.tables[0]).not.toHaveProperty('footnotes');
  });

  it('at fault are told in every text', async () => {
    const { faults } = await plan({
      [second]: rich.replace('{{ barn }}', '{{ barnn }}'),
      [memo]:
        'results:\n  bistånd: Antalet {{ folkmängd }}.\nreplace:\n  purpose: Syfte {{ tagare }}.\n  decisions: ["{{ bistånd.tagre }}"]\n',
      'templates/rapport.yaml': smallProject['templates/rapport.yaml']?.replace('{{ utgivare }}', '{{ utgivaren }}'),
    });
    expect(faults.sort()).toEqual([
      `SR-TXT-004 ${second}:16:76`,
      `SR-TXT-004 ${memo}:2:23`,
      `SR-TXT-004 ${memo}:4:21`,
      `SR-TXT-004 ${memo}:5:19`,
      'SR-TXT-004 templates/rapport.yaml:6:26',
    ]);
  });

  it('of the memo’s paragraph need no chapter before the chapter’s own indicators', async () => {
    const { faults } = await plan({
      [memo]: 'results:\n  bistånd: Antalet {{ tagare }} av {{ demografi.folkmängd }}.\n',
    });
    expect(faults).toEqual([]);
  });
});

describe('key figures', () => {
  it('have their label, their year, the one before and the recent ones', async () => {
    const { plan: made } = await plan({ [second]: rich.replace('keyFigures: [tagare, ', 'keyFigures: [vartannat, ') });
    const [first, ratio, women] = made.chapters[1]?.keyFigures ?? [];
    expect(first).toMatchObject({
      label: 'Hemlösa',
      fixed: { year: 2024 },
      previous: 2022,
      recentYears: [2020, 2022, 2024],
    });
    expect(ratio).toMatchObject({ label: 'Andelen', previous: 2023 });
    expect(women?.fixed.members).toEqual({ kön: 'kvinnor' });
    expect(women?.recentYears).toEqual([2022, 2023, 2024]);
  });

  it.each([
    ['an indicator that is not there', 'tagre', 'SR-IND-001', 14],
    ['a member that is not there', '{ indicator: tagare, where: { kön: kvinna } }', 'SR-PLA-002', 49],
  ])('of %s are told', async (_, figure, code, column) => {
    const { faults, messages } = await plan({
      [second]: rich.replace('keyFigures: [tagare, ', `keyFigures: [${figure}, `),
    });
    expect(faults).toEqual([`${code} ${second}:6:${column}`]);
    expect(messages).toHaveLength(1);
  });
});

describe('the cells of a plan', () => {
  it('are those of every table, chart, key figure, binding and analysis, each once', async () => {
    const { plan: made } = await plan({ [second]: rich });
    const ids = made.cells.map(cellKeyId);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [
      ...made.chapters.flatMap(({ keyFigures, sections: all }) => [
        ...keyFigures,
        ...all.flatMap(({ charts, tables }) => [...charts, ...tables]),
      ]),
      ...[...made.bindings.values()].flatMap((one) => (one.kind === 'figure' ? [one] : [])),
      made.analysis,
    ].flatMap(({ cells }) => cells.map(cellKeyId));
    expect(new Set(ids)).toEqual(new Set(wanted));
    expect(ids).toContain('bistånd.barn|2024');
    expect(ids).toContain('bistånd.andel|2024|stadsdelsnämnd=Järva');
  });
});
