// The 2024 report built as a user builds it: every figure that the memo states, page counts, manifest, and equal bytes everywhere.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runIn } from '../cli/fake-effects.js';
import { textOf } from '../pdf/file/element-text.js';
import { readPdfFile } from '../pdf/file/read-pdf-file.js';
import { type ReadPdf, readPdf } from '../pdf/read-pdf.js';
import { projectFolder } from './project-copy.js';

interface Manifest {
  readonly year: number;
  readonly files: readonly {
    readonly file: string;
    readonly title: string;
    readonly pages: number;
    readonly size: number;
    readonly sha256: string;
  }[];
  readonly figures: readonly {
    readonly text: string;
    readonly operation: string;
    readonly keys: readonly string[];
    readonly files: readonly string[];
  }[];
}

const memo = 'tjansteutlatande-socialtjanstrapport-2024.pdf';
const complete = 'socialtjanstrapport-2024.pdf';
const chapters = [
  '1-demografi',
  '2-ekonomiskt-bistand',
  '3-barn-och-unga',
  '4-familjeratten',
  '5-vald-i-nara-relationer',
  '6-missbruk-och-beroende',
  '7-hemloshet',
  '8-socialpsykiatri',
  '9-funktionsnedsattning',
].map((name) => `socialtjanstrapport-2024-kapitel-${name}.pdf`);

/** Text as it is read out, words whole: one kind of space, line breaks gone. Page heads and feet are no part of it. */
async function plainText(bytes: Uint8Array): Promise<string> {
  const file = await readPdfFile(bytes);
  const read = (file.structure?.children ?? []).map((element) => textOf(file, element)).join(' ');
  return read.replace(/[\s\u00A0]+/g, ' ');
}

describe('socrapport build 2024', () => {
  let out: string;
  let exitCode: number;
  let manifest: Manifest;
  const pdfs = new Map<string, ReadPdf>();
  const texts = new Map<string, string>();
  const text = (file: string): string => texts.get(file) ?? '';
  const chapter = (number: number): string => text(chapters[number - 1] ?? '');

  beforeAll(async () => {
    out = await mkdtemp(path.join(tmpdir(), 'socrapport-ut-'));
    ({ exitCode } = await runIn(projectFolder, ['build', '2024', '--out', out, '--quiet']));
    manifest = JSON.parse(await readFile(path.join(out, 'manifest.json'), 'utf8')) as Manifest;
    for (const { file } of manifest.files) {
      const bytes = await readFile(path.join(out, file));
      pdfs.set(file, await readPdf(bytes));
      texts.set(file, await plainText(bytes));
    }
  }, 180_000);

  afterAll(() => rm(out, { recursive: true, force: true }));

  it('succeeds and writes eleven PDFs and the manifest, nothing else', async () => {
    expect(exitCode).toBe(0);
    expect((await readdir(out)).sort()).toEqual([memo, complete, ...chapters, 'manifest.json'].sort());
  });

  it('states of each file what it is', async () => {
    for (const { file, pages, size, sha256, title } of manifest.files) {
      const bytes = await readFile(path.join(out, file));
      expect(bytes.length).toBe(size);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(pdfs.get(file)?.pages.length).toBe(pages);
      expect(pdfs.get(file)?.info.Title).toBe(title);
    }
  });

  it('lists every printed figure with the key of what it shows', () => {
    const anmälningar = manifest.figures.filter(({ keys }) => keys.includes('barn-och-unga.orosanmälningar|2024'));
    expect(anmälningar.map((figure) => figure.text.replace(/\u00A0/g, ' '))).toContain('42 757');
    const files = new Set(anmälningar.flatMap((figure) => figure.files));
    expect([...files]).toEqual(expect.arrayContaining([memo, complete, chapters[2]]));
    expect(manifest.figures.length).toBeGreaterThan(2000);
  });

  it.each([
    ['42 757', 'sju procent', '59 procent', 'drygt 30 procent'],
    ['2 196', '332 färre', '21 barn', '12'],
    ['2,2 procent', '24 procent', 'tre procentenheter', '16 procent'],
  ])('says in the memo %s, %s, %s, %s', (...figures) => {
    for (const figure of figures) expect(text(memo)).toContain(figure);
  });

  it('says the same figures in the chapters that they come from', () => {
    expect(chapter(2)).toContain('2,2 procent');
    expect(chapter(2)).toContain('24 procent');
    for (const figure of ['42 757', '59 procent', 'drygt 30 procent']) expect(chapter(3)).toContain(figure);
    expect(chapter(4)).toContain('16 procent');
    for (const figure of ['2 196', '332 färre']) expect(chapter(7)).toContain(figure);
  });

  it('computes the edition, lists the areas and counts the sex-divided indicators', () => {
    expect(text(memo)).toContain('sextonde');
    expect(text(memo)).toContain(
      'ekonomiskt bistånd, barn och unga, familjerätt, våld i nära relationer och hedersrelaterat våld och förtryck, missbruk och beroende, hemlöshet, socialpsykiatri och funktionsnedsättning',
    );
    expect(text(memo)).toMatch(
      /Av rapportens \d+ indikatorer om personer är \d+ uppdelade på kön, vilket motsvarar \d+ procent/,
    );
  });

  it('sets the memo in the order that the city uses', () => {
    const blocks = [
      'Förvaltningens förslag till beslut',
      'Sammanfattning',
      'Bakgrund',
      'Ärendet',
      'Rapportens syfte och målgrupp',
      'Arbetssätt',
      'Resultat',
      'Ärendets beredning',
      'Jämställdhetsanalys',
      'Förvaltningens synpunkter och förslag',
      'Socialdirektör',
      'Bilaga',
    ];
    let from = 0;
    for (const block of blocks) {
      const place = text(memo).indexOf(block, from);
      expect([block, place >= from]).toEqual([block, true]);
      from = place + block.length;
    }
  });

  it('carries Dnr, bilaga and Exempeldata where they belong', () => {
    for (const read of texts.values()) {
      expect(read).toContain('SoN 2025/123');
      expect(read).toContain('Exempeldata');
    }
    expect(text(complete)).toContain('Bilaga 1');
  });

  it('gives the complete report contents and bookmarks for every chapter', () => {
    const titles = pdfs.get(complete)?.bookmarks.map(({ title }) => title) ?? [];
    for (const title of [
      'Demografi',
      'Ekonomiskt bistånd',
      'Barn och unga',
      'Familjerätten',
      'Våld i nära relationer',
      'Missbruk och beroende',
      'Hemlöshet',
      'Socialpsykiatri',
      'Funktionsnedsättning',
    ]) {
      expect(titles.some((one) => one.includes(title))).toBe(true);
    }
    expect(pdfs.get(complete)?.pages.length).toBeGreaterThan(50);
  });

  it('has no gap, placeholder or English left in any page', () => {
    for (const read of texts.values()) expect(read).not.toMatch(/undefined|NaN|\[object|\{\{|\}\}|lorem ipsum|TODO/);
  });

  it('gives the same bytes in another time zone and locale', async () => {
    const again = await mkdtemp(path.join(tmpdir(), 'socrapport-igen-'));
    try {
      const run = spawnSync(
        process.execPath,
        ['--import', 'tsx', path.join(projectFolder, 'bin/socrapport.ts'), 'build', '2024', '--out', again, '--quiet'],
        {
          cwd: projectFolder,
          env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C', NODE_OPTIONS: '' },
        },
      );
      expect(String(run.stderr)).toBe('');
      expect(run.status).toBe(0);
      for (const name of await readdir(out)) {
        expect([
          name,
          createHash('sha256')
            .update(await readFile(path.join(again, name)))
            .digest('hex'),
        ]).toEqual([
          name,
          createHash('sha256')
            .update(await readFile(path.join(out, name)))
            .digest('hex'),
        ]);
      }
    } finally {
      await rm(again, { recursive: true, force: true });
    }
  }, 180_000);
});
