// `findings 2024` of the fixtures: of the project, and of folders with nothing but its workbooks and definitions. The same statistics;
// and of what is hidden no number anywhere.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { exact } from '../../src/arithmetic/exact.js';
import { prepareYear } from '../../src/cli/prepare-year.js';
import { settleMask } from '../../src/cli/settle-mask.js';
import { cellKeyId } from '../../src/indicators/cell-key.js';
import type { Observation } from '../../src/indicators/observation.js';
import { diskFiles } from '../../src/project/project-files.js';
import { projectFolder } from '../report/project-copy.js';
import { runIn } from './fake-effects.js';

const exactText = z.string().regex(/^-?\d+(?:\.\d+|\/\d+)?$/);
const members = z.record(z.string(), z.string());
const fact = z.strictObject({
  indicator: z.string(),
  year: z.int(),
  members,
  state: z.enum(['value', 'suppressed', 'missing', 'notApplicable']),
  value: exactText.nullable(),
  denominator: exactText.nullable(),
  flags: z.strictObject({
    preliminary: z.boolean(),
    revised: z.boolean(),
    merged: z.literal(true).optional(),
    break: z.boolean(),
  }),
  cells: z.array(z.string().regex(/^[a-z-]+\.xlsx › .+![A-Z]+\d+$/u)),
});
const subject = { id: z.string(), indicator: z.string(), members, name: z.string(), kind: z.string() };
const interval = z.tuple([z.number(), z.number()]);
const side = z.enum(['above', 'below']);
const series = z.looseObject({
  ...subject,
  points: z.array(fact).min(1),
  run: z.array(z.int()),
  change: z.looseObject({ type: z.string() }).nullable(),
  changeTest: z.looseObject({ p: z.number(), z: z.number().optional() }).nullable(),
  trend: z.strictObject({
    classification: z.enum(['too_few_years', 'increasing', 'decreasing', 'stable', 'no_clear_trend']),
    n: z.int(),
    from: z.int(),
    to: z.int(),
    s: z.int().optional(),
    p: z.number().min(0).max(1).optional(),
    tauB: z.number().min(-1).max(1).nullable().optional(),
    slope: exactText.optional(),
    slopeInterval: z.strictObject({ lo: exactText, hi: exactText, achieved: z.number() }).optional(),
    z: z.number().nullable().optional(),
    size: z.number().nullable().optional(),
  }),
  deviation: z.looseObject({ signal: z.string(), limits: interval }).nullable(),
  records: z.array(z.looseObject({ side: z.enum(['high', 'low']), point: fact })),
  streak: z.looseObject({ direction: z.enum(['up', 'down']), yearsInRow: z.int() }).nullable(),
  silenced: z.array(z.looseObject({ rule: z.string(), by: z.string() })),
});
const district = z.looseObject({
  ...subject,
  city: fact,
  phi: z.number(),
  tau2: z.number().min(0),
  pSpread: z.number(),
  areas: z.array(
    z.looseObject({ name: z.string(), published: fact, q: z.number(), limits: z.array(z.looseObject({})).length(2) }),
  ),
  leftOut: z.array(z.looseObject({ name: z.string(), published: fact, why: z.string() })),
  standardised: z
    .strictObject({
      by: z.string(),
      areas: z.array(
        z.strictObject({
          name: z.string(),
          expected: z.number().positive(),
          ratio: z.number().min(0),
          interval,
          apart: side.optional(),
          deviates: side.optional(),
          sources: z.array(fact).min(2),
        }),
      ),
    })
    .nullable(),
});
const chapter = z.strictObject({
  key: z.string(),
  number: z.int(),
  findings: z.array(
    z.looseObject({
      id: z.string(),
      kind: z.enum(['utveckling', 'nämnder', 'kön', 'mål']),
      score: z.number().min(0).max(100),
      headline: z.boolean(),
      drafted: z.boolean(),
      sentence: z.string().regex(/^\p{Lu}.*\.$/u),
      evidence: z.array(
        z.looseObject({ type: z.string(), m: z.number(), q: z.number(), v: z.number(), score: z.number() }),
      ),
      about: z.string(),
      sources: z.array(fact),
    }),
  ),
  series: z.array(series),
  districts: z.array(district),
  sexes: z.array(z.looseObject({ ...subject, women: fact, men: fact, verdict: z.enum(['apart', 'equal', 'unclear']) })),
  targets: z.array(z.looseObject({ ...subject, outcomes: z.looseObject({ total: fact }) })),
  silent: z.array(z.looseObject({ id: z.string(), about: z.enum(['nämnder', 'kön']), by: z.string() })),
});
const findings = z.looseObject({
  ok: z.literal(true),
  year: z.literal(2024),
  settings: z.looseObject({ trend: z.looseObject({ alpha: z.number() }) }),
  chapters: z.array(chapter).length(9),
  coverage: z.looseObject({
    divided: z.array(z.string()),
    notCollected: z.array(z.string()),
    lacking: z.array(z.string()),
  }),
});
type Findings = z.output<typeof findings>;

async function findingsOf(folder: string): Promise<Findings> {
  const { exitCode, out, err } = await runIn(tmpdir(), ['findings', '2024', '--json', '--project', folder]);
  if (exitCode !== 0) throw new Error(`ended with ${exitCode}: ${err}${out.slice(0, 2000)}`);
  expect(out).not.toMatch(/NaN|Infinity/);
  return findings.parse(JSON.parse(out));
}

const folders: string[] = [];
async function folderOf(layout: readonly (readonly [from: string, to: string])[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'socrapport-underlag-'));
  folders.push(folder);
  for (const [from, to] of layout) await cp(path.join(projectFolder, from), path.join(folder, to), { recursive: true });
  return folder;
}

let project: Findings;
beforeAll(async () => {
  project = await findingsOf(projectFolder);
}, 60_000);
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describe('findings 2024', () => {
  it('has series, nämnder, women and men in every chapter, and findings with sentences', () => {
    for (const one of project.chapters) {
      expect(one.series.length).toBeGreaterThan(5);
      expect(one.districts.length).toBeGreaterThan(0);
      expect(one.sexes.length).toBeGreaterThan(0);
      expect(one.findings.filter(({ drafted }) => drafted).length).toBeGreaterThan(0);
    }
    expect(project.coverage.divided.length).toBeGreaterThan(50);
  });

  it('has färdtjänst by nämnd with equal ages too: as many expected as the nämnder have between them, and the cells', () => {
    const all = project.chapters.flatMap(({ districts }) => districts);
    const found = all.find(({ id }) => id === 'funktionsnedsättning.färdtjänst-andel')?.standardised;
    expect([found?.by, found?.areas.length]).toEqual(['ålder', 11]);
    const expected = (found?.areas ?? []).reduce((sum, area) => sum + area.expected, 0);
    // The city's rates times all of its inhabitants: everyone with färdtjänst, also those of no nämnd.
    expect(expected).toBeCloseTo(27_170, 6);
    for (const { sources } of found?.areas ?? []) expect(sources).toHaveLength(2 + 3 * 4);
    expect(all.find(({ id }) => id === 'funktionsnedsättning.per-invånare')?.standardised).toBeNull();
  });

  it('has for each finding the part of the analysis that it is about, and no id twice', () => {
    for (const { findings, series, districts, sexes, targets } of project.chapters) {
      const ids = { utveckling: series, nämnder: districts, kön: sexes, mål: targets };
      for (const { kind, about } of findings) expect(ids[kind].map(({ id }) => id)).toContain(about);
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    }
  });

  it('tells what the statistics of a known series are', () => {
    const all = project.chapters.flatMap(({ series }) => series);
    const reports = all.find(({ id }) => id === 'barn-och-unga.orosanmälningar');
    expect(reports?.points.at(-1)).toMatchObject({ year: 2024, value: '42757', state: 'value' });
    expect(reports?.trend).toMatchObject({ classification: 'increasing', n: 10, s: 45, from: 2015, to: 2024 });
  });
});

describe('a folder without prose', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      'with everything side by side',
      [
        ['chapters/gemensamt', '.'],
        ['fixtures/2024', '.'],
      ],
    ],
    [
      'as a project lays it out',
      [
        ['chapters/gemensamt', 'chapters/gemensamt'],
        ['fixtures', 'fixtures'],
      ],
    ],
  ])(
    '%s has the statistics of the project',
    async (_, layout) => {
      const folder = await folderOf(layout);
      const own = await findingsOf(folder);
      expect(own.chapters.map(({ key, number }) => [number, key])).toEqual(
        project.chapters.map(({ key, number }) => [number, key]),
      );
      expect(own.coverage).toEqual(project.coverage);
      for (const [index, { series, districts, sexes, targets, silent }] of project.chapters.entries())
        expect(own.chapters[index]).toMatchObject({ series, districts, sexes, targets, silent });
    },
    60_000,
  );

  it('has its own threshold and limits in a rapport.yaml', async () => {
    const folder = await folderOf([
      ['chapters/gemensamt', '.'],
      ['fixtures/2024', 'data'],
    ]);
    await writeFile(
      path.join(folder, 'rapport.yaml'),
      'disclosure: { threshold: 10 }\nanalysis: { trend: { alpha: 0.001 } }\n',
    );
    const own = await findingsOf(folder);
    expect(own.settings.trend.alpha).toBe(0.001);
    const hidden = ({ chapters }: Findings) =>
      chapters
        .flatMap(({ series }) => series)
        .flatMap(({ points }) => points.filter((one) => one.state === 'suppressed'));
    expect(factsIn(own).filter(({ state }) => state === 'suppressed').length).toBeGreaterThan(hidden(project).length);
  }, 60_000);

  it('tells of a year that its workbooks do not have', async () => {
    const folder = await folderOf([
      ['chapters/gemensamt', '.'],
      ['fixtures/2024', '.'],
    ]);
    const { exitCode, err } = await runIn(folder, ['findings', '1899', '--project', '.']);
    expect([exitCode, /SR-KOM-012.*1899/u.test(err)]).toEqual([2, true]);
  }, 60_000);
});

type Fact = z.output<typeof fact>;

/** Every fact anywhere in the JSON. */
function factsIn(value: unknown): readonly Fact[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = fact.safeParse(value);
  return own.success ? [own.data] : Object.values(value).flatMap(factsIn);
}

describe('what is hidden', () => {
  let hidden: ReadonlyMap<string, Observation>;
  let observed: ReadonlyMap<string, Observation>;
  beforeAll(async () => {
    const { prepared } = await prepareYear({ files: diskFiles(projectFolder), year: 2024, progress: () => {} });
    if (!prepared) throw new Error('the 2024 report cannot be read');
    const { mask } = settleMask(prepared, () => ({ figures: [] }));
    observed = prepared.scope.cells;
    hidden = new Map([...observed].filter(([id]) => mask.hidden.has(id)));
  }, 60_000);

  it('is nowhere a number, though its cell is named', () => {
    const facts = factsIn(project).filter((one) => hidden.has(cellKeyId(one)));
    expect(facts.length).toBeGreaterThan(0);
    for (const one of facts) expect([one.state, one.value, one.denominator]).toEqual(['suppressed', null, null]);
  });

  it('is among no nämnder that are compared, and no sexes', () => {
    const compared = project.chapters.flatMap(({ districts, sexes }) => [
      ...districts.flatMap(({ areas }) => areas.map(({ published }) => published)),
      ...sexes.flatMap(({ women, men }) => [women, men]),
    ]);
    expect(compared.filter((one) => hidden.has(cellKeyId(one)))).toEqual([]);
  });

  it('is all that is changed: every other fact is as observed', () => {
    const facts = factsIn(project).filter(({ state }) => state === 'value');
    expect(facts.length).toBeGreaterThan(1000);
    const wrong = facts.filter((one) => {
      const value = observed.get(cellKeyId(one))?.value;
      return value === undefined || one.value === null || !exact(one.value).equals(value);
    });
    expect(wrong).toEqual([]);
  });
});
