// What `findings` takes, prints and ends with; the pipeline behind it is a fake here.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChapterAnalysis } from '../../src/analysis/analysis.js';
import type { Finding } from '../../src/analysis/findings/finding.js';
import type { SeriesAnalysis } from '../../src/analysis/series/series-analysis.js';
import type { FindingsOfYear, FindingsOptions, FindingsResult } from '../../src/cli/year/pipeline.js';
import { diagnose } from '../../src/diagnostics/diagnostic.js';
import { defaultAnalysisSettings } from '../../src/indicators/analysis-settings.js';
import { indicator, point, silent } from '../analysis/points.js';
import { makeProject, runIn } from './fake-effects.js';

let project = '';
let bare = '';
beforeAll(async () => {
  project = await makeProject();
  bare = await mkdtemp(join(tmpdir(), 'socrapport-underlag-'));
  await writeFile(join(bare, 'bistand.yaml'), 'key: bistånd\nindicators: {}\n');
  await mkdir(join(bare, 'inre'));
});

const people = indicator({ id: 'bistånd.personer' });

const series: SeriesAnalysis = {
  id: 'bistånd.personer',
  indicator: people,
  members: {},
  points: [silent(2023, 'suppressed'), point(2024, '1250.5')],
  run: [],
  change: undefined,
  trend: { classification: 'too_few_years', n: 1, from: 2024, to: 2024, z: Number.NaN },
  records: [],
  silenced: [{ rule: 'trend', by: 'too_few_years' }],
};

const finding = (id: string, score: number, headline: boolean): Finding => ({
  kind: 'utveckling',
  id,
  indicator: people,
  members: {},
  evidence: [{ type: 'trend', m: 0.5, q: 0.01, v: 1, score }],
  score,
  headline,
  sources: [],
  series,
});

const chapter: ChapterAnalysis = {
  key: 'bistånd',
  number: 2,
  series: [series],
  districts: [],
  sexes: [],
  targets: [],
  silent: [{ id: 'bistånd.personer', indicator: people, year: 2024, by: 'few_areas' }],
  findings: [finding('utveckling.bistånd.a', 7.4, true), finding('utveckling.bistånd.b', 88.6, false)],
  drafted: ['utveckling.bistånd.a'],
};

const found: FindingsResult = {
  diagnostics: [],
  findings: {
    analysis: {
      year: 2024,
      settings: defaultAnalysisSettings,
      chapters: [{ ...chapter, key: 'tomt', number: 1, findings: [], series: [], silent: [] }, chapter],
      coverage: { divided: [people], notCollected: [people, people], lacking: [] },
    },
    drafts: new Map([
      ['utveckling.bistånd.a', 'Antalet ökade.'],
      ['utveckling.bistånd.b', 'Antalet minskade.'],
    ]),
    titles: new Map([['bistånd', 'Ekonomiskt bistånd']]),
  },
};

const fake =
  (result: FindingsResult = found, seen: FindingsOptions[] = []): FindingsOfYear =>
  async (options) => {
    seen.push(options);
    return result;
  };

const run = (argv: readonly string[], findingsOfYear = fake(), cwd = project) =>
  runIn(cwd, ['findings', ...argv], { findingsOfYear });

describe('the text', () => {
  it('has each chapter’s findings with score, marks, name and sentence, then the sexes', async () => {
    const { exitCode, out, err } = await run(['2024']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out.split('\n')).toEqual([
      '1 tomt',
      '   Inga iakttagelser.',
      '',
      '2 Ekonomiskt bistånd',
      '  7 HU utveckling.bistånd.a',
      '       Antalet ökade.',
      ' 89    utveckling.bistånd.b',
      '       Antalet minskade.',
      '',
      'Kön: 1 av 3 indikatorer om personer är uppdelade på kvinnor och män; 2 är inte uppdelade i källorna.',
      '',
      expect.stringMatching(/^H huvudsiffra, U med i utkastet/),
      '',
    ]);
  });

  it('is left out with --quiet', async () => {
    expect(await run(['2024', '--quiet'])).toEqual({ exitCode: 0, out: '', err: '' });
  });
});

describe('the JSON', () => {
  it('has every statistic, and null where there is no number', async () => {
    const { exitCode, out } = await run(['2024', '--json']);
    const json = JSON.parse(out);
    expect(exitCode).toBe(0);
    expect(Object.keys(json)).toEqual([
      'schemaVersion',
      'command',
      'year',
      'ok',
      'exitCode',
      'diagnostics',
      'settings',
      'chapters',
      'coverage',
    ]);
    expect(json.settings.trend.alpha).toBe(0.1);
    const [, second] = json.chapters;
    expect(second.findings).toMatchObject([
      { id: 'utveckling.bistånd.a', score: 7.4, headline: true, drafted: true, sentence: 'Antalet ökade.' },
      { id: 'utveckling.bistånd.b', score: 88.6, headline: false, drafted: false, about: 'bistånd.personer' },
    ]);
    expect(second.series[0].points.map(({ value }: { value: unknown }) => value)).toEqual([null, '1250.5']);
    expect(second.series[0].trend).toEqual({ classification: 'too_few_years', n: 1, from: 2024, to: 2024, z: null });
    expect(second.silent).toEqual([
      { id: 'bistånd.personer', indicator: 'bistånd.personer', about: 'nämnder', year: 2024, by: 'few_areas' },
    ]);
    expect(json.coverage).toMatchObject({ divided: ['bistånd.personer'], lacking: [] });
  });

  it.each<[string, readonly string[], FindingsResult, number, string]>([
    ['a fault of use', ['20x4'], found, 2, 'SR-KOM-006'],
    ['an unreadable file', ['2024'], { diagnostics: [diagnose('SR-ARB-001', { file: 'x.xlsx' })] }, 3, 'SR-ARB-001'],
    ['faulty material', ['2024'], { diagnostics: [diagnose('SR-IND-003', { indicator: 'x' })] }, 1, 'SR-IND-003'],
    ['disclosure', ['2024'], { diagnostics: [diagnose('SR-SEK-001', { key: 'x' })] }, 4, 'SR-SEK-001'],
  ])('has the same keys after %s', async (_, argv, result, expected, code) => {
    const { exitCode, out } = await run([...argv, '--json'], fake(result));
    const json = JSON.parse(out);
    expect([exitCode, json.exitCode, json.ok]).toEqual([expected, expected, false]);
    expect(json).toMatchObject({ command: 'findings', settings: null, chapters: [], coverage: null });
    expect(json.diagnostics.map((one: { code: string }) => one.code)).toEqual([code]);
  });
});

describe('the folder', () => {
  const chosen = async (argv: readonly string[], cwd: string): Promise<unknown> => {
    const seen: FindingsOptions[] = [];
    const { err } = await run(argv, fake(found, seen), cwd);
    return seen[0] === undefined ? /SR-KOM-\d+/u.exec(err)?.[0] : [seen[0].kind, seen[0].folder, seen[0].year];
  };

  it('is the project that has the year, from anywhere within it', async () => {
    expect(await chosen(['2024'], join(project, 'chapters/2023'))).toEqual(['project', project, 2024]);
    expect(await chosen(['2023', '--project', project], bare)).toEqual(['project', project, 2023]);
  });

  it('may hold nothing but definitions, whatever the year', async () => {
    expect(await chosen(['1999'], bare)).toEqual(['definitions', bare, 1999]);
    expect(await chosen(['2024', '--project', bare], project)).toEqual(['definitions', bare, 2024]);
  });

  it('has to hold one or the other', async () => {
    expect(await chosen(['2042'], project)).toBe('SR-KOM-011');
    expect(await chosen(['2024', '--project', join(bare, 'inre')], project)).toBe('SR-KOM-011');
    expect(await chosen(['2024', '--project', join(bare, 'saknas')], project)).toBe('SR-KOM-011');
  });
});
