import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { YearOptions } from '../../src/cli/year/pipeline.js';
import { diagnose } from '../../src/diagnostics/diagnostic.js';
import { fakeYear, makeProject, runIn } from './fake-effects.js';

let project = '';
beforeEach(async () => {
  project = await makeProject();
});

const memo = 'tjansteutlatande-socialtjanstrapport-2024.pdf';
const complete = 'socialtjanstrapport-2024.pdf';
const fault = diagnose('SR-ARB-004', { text: 'saknas' }, { frame: '> 17 <' });
const unreadable = diagnose('SR-ARB-001', { file: 'x.xlsx' });
const warning = diagnose('SR-ARB-011', { what: 'rad 12' });

describe('build', () => {
  it('writes the report and tells of each file', async () => {
    const { exitCode, out, err } = await runIn(project, ['build', '2024'], { runYear: fakeYear() });
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toBe(`ut/2024/${memo}    3 sidor\nut/2024/${complete.padEnd(memo.length)}    3 sidor\n`);
    expect((await readdir(join(project, 'ut/2024'))).sort()).toEqual(['manifest.json', complete, memo]);
    expect((await readdir(join(project, 'arbete/2024'))).sort()).toEqual(['sekretesslogg.json', 'underlag.json']);
  });

  it('finds the project upwards, and by --project', async () => {
    const seen: YearOptions[] = [];
    await runIn(join(project, 'chapters/2024'), ['build', '2024', '--out', join(project, 'a')], {
      runYear: fakeYear('42', {}, seen),
    });
    await runIn('/', ['build', '2023', '--project', project, '--draft', '--out', join(project, 'b')], {
      runYear: fakeYear('42', {}, seen),
    });
    expect(
      seen.map(({ projectFolder, year, draft, render, only }) => ({ projectFolder, year, draft, render, only })),
    ).toEqual([
      { projectFolder: project, year: 2024, draft: false, render: true, only: undefined },
      { projectFolder: project, year: 2023, draft: true, render: true, only: undefined },
    ]);
    expect(existsSync(join(project, 'ut'))).toBe(false);
    expect(existsSync(join(project, 'b/manifest.json'))).toBe(true);
  });

  it('with --only renders those parts and marks the others stale', async () => {
    const seen: YearOptions[] = [];
    await runIn(project, ['build', '2024'], { runYear: fakeYear('42') });
    const { exitCode, out, err } = await runIn(project, ['build', '2024', '--only', 'tjansteutlatande', '--json'], {
      runYear: fakeYear('43', {}, seen),
    });
    expect({ exitCode, err, only: seen[0]?.only }).toEqual({ exitCode: 0, err: '', only: ['tjansteutlatande'] });
    const { files, diagnostics } = JSON.parse(out);
    expect(files.map(({ file, written, stale }: Record<string, unknown>) => ({ file, written, stale }))).toEqual([
      { file: memo, written: true, stale: undefined },
      { file: complete, written: false, stale: true },
    ]);
    expect(diagnostics).toMatchObject([{ code: 'SR-UT-012', severity: 'varning' }]);
    expect(await readFile(join(project, 'ut/2024', complete), 'utf8')).toBe('komplett 42');
  });

  it.each([
    ['a fault', [warning, fault], 1],
    ['something unreadable beside a fault', [fault, unreadable], 3],
    ['only a warning', [warning], 0],
  ])('ends as %s asks', async (_, diagnostics, expected) => {
    const { exitCode, err } = await runIn(project, ['build', '2024'], { runYear: fakeYear('42', { diagnostics }) });
    expect(exitCode).toBe(expected);
    for (const { code } of diagnostics) expect(err).toContain(code);
    expect(existsSync(join(project, 'ut'))).toBe(expected === 0);
  });

  it('says only faults when quiet', async () => {
    const quiet = await runIn(project, ['build', '2024', '--quiet'], {
      runYear: fakeYear('42', { diagnostics: [warning] }),
    });
    expect(quiet).toEqual({ exitCode: 0, out: '', err: '' });
    const failed = await runIn(project, ['build', '2024', '--quiet'], {
      runYear: fakeYear('42', { diagnostics: [warning, fault] }),
    });
    expect(failed.err).toContain('SR-ARB-004');
    expect(failed.err).not.toContain('SR-ARB-011');
  });

  it('has a JSON object with fixed keys, without the frames of the working channel', async () => {
    const { out } = await runIn(project, ['build', '2024', '--json'], {
      runYear: fakeYear('42', { diagnostics: [warning] }),
    });
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual([
      'schemaVersion',
      'command',
      'year',
      'ok',
      'exitCode',
      'diagnostics',
      'folder',
      'files',
    ]);
    expect(json).toMatchObject({
      schemaVersion: 1,
      command: 'build',
      year: 2024,
      ok: true,
      exitCode: 0,
      folder: 'ut/2024',
    });
    expect(Object.keys(json.files[0])).toEqual(['file', 'title', 'pages', 'size', 'sha256', 'written']);
    const failed = JSON.parse(
      (await runIn(project, ['build', '2024', '--json'], { runYear: fakeYear('42', { diagnostics: [fault] }) })).out,
    );
    expect(Object.keys(failed)).toEqual(Object.keys(json));
    expect(failed).toMatchObject({ ok: false, exitCode: 1, folder: null, files: [] });
    expect(JSON.stringify(failed)).not.toContain('> 17 <');
  });

  it('refuses an --out that is a file before it starts working', async () => {
    await writeFile(join(project, 'fil'), '');
    const seen: YearOptions[] = [];
    const { exitCode, err } = await runIn(project, ['build', '2024', '--out', 'fil'], {
      runYear: fakeYear('42', {}, seen),
    });
    expect(exitCode).toBe(2);
    expect(err).toContain('SR-UT-003');
    expect(seen).toEqual([]);
  });

  it('clears up after an interrupted run even when it then fails itself', async () => {
    const folder = join(project, 'ut/2024');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, '.socrapport-journal.json'), '{"schemaVersion":1,"phase":"prepare","files":[]}');
    const { exitCode, err } = await runIn(project, ['build', '2024'], {
      runYear: fakeYear('42', { diagnostics: [fault] }),
    });
    expect(exitCode).toBe(1);
    expect(err).toContain('SR-UT-009');
    expect(await readdir(folder)).toEqual([]);
  });

  it('ends with 130 and writes nothing when interrupted', async () => {
    for (const argv of [
      ['build', '2024'],
      ['build', '2024', '--json'],
    ]) {
      const interruption = new AbortController();
      const runYear = async (options: YearOptions) => {
        interruption.abort();
        return fakeYear()(options);
      };
      const { exitCode, out } = await runIn(project, argv, { runYear, signal: interruption.signal });
      expect(exitCode).toBe(130);
      expect(existsSync(join(project, 'ut'))).toBe(false);
      if (out !== '') expect(JSON.parse(out)).toMatchObject({ ok: false, exitCode: 130 });
    }
  });

  it('shows a stack trace for a bug, and only then', async () => {
    const runYear = async () => {
      throw new Error('boom');
    };
    const { exitCode, out, err } = await runIn(project, ['build', '2024'], { runYear });
    expect({ exitCode, out }).toEqual({ exitCode: 70, out: '' });
    expect(err).toMatch(/Anmäl felet[\s\S]*socrapport \d+\.\d+\.\d+, Node v\d+[\s\S]*Error: boom\n\s+at /u);
    const failed = await runIn(project, ['build', '2024'], { runYear: fakeYear('42', { diagnostics: [fault] }) });
    expect(failed.err).not.toMatch(/^\s+at /mu);
  });
});

describe('check', () => {
  it('renders and writes nothing', async () => {
    const seen: YearOptions[] = [];
    const { exitCode, out } = await runIn(project, ['check', '2024'], {
      runYear: fakeYear('42', { diagnostics: [warning] }, seen),
    });
    expect({ exitCode, out, render: seen[0]?.render }).toEqual({
      exitCode: 0,
      out: 'Rapporten för 2024 kan byggas.\n',
      render: false,
    });
    expect((await readdir(project)).sort()).toEqual(['chapters']);
  });

  it('shows frames in JSON: it is the working channel', async () => {
    const { exitCode, out } = await runIn(project, ['check', '2024', '--json'], {
      runYear: fakeYear('42', { diagnostics: [fault] }),
    });
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      command: 'check',
      year: 2024,
      ok: false,
      diagnostics: [{ frame: '> 17 <' }],
    });
  });
});

describe('progress', () => {
  const erased = '\r\u001b[2K';

  it('is one line on a terminal, gone before anything else is printed', async () => {
    const { err } = await runIn(project, ['build', '2024'], {
      runYear: fakeYear('42', { diagnostics: [warning] }),
      terminal: true,
    });
    expect(err.startsWith(`${erased}läser arbetsböcker 1/9 …${erased}skriver filer …${erased}`)).toBe(true);
    expect(err.slice(err.lastIndexOf(erased))).toContain('SR-ARB-011');
  });

  it.each([
    ['piped', [], {}, false],
    ['in CI', [], { CI: 'true' }, true],
    ['quiet', ['--quiet'], {}, true],
    ['writing JSON', ['--json'], {}, true],
    ['on a dumb terminal', [], { TERM: 'dumb' }, true],
  ])('is silent when %s', async (_, flags, env, terminal) => {
    const { err } = await runIn(project, ['build', '2024', ...flags], { runYear: fakeYear(), env, terminal });
    expect(err).toBe('');
  });

  it('colours diagnostics on a terminal unless NO_COLOR is set', async () => {
    const runYear = fakeYear('42', { diagnostics: [fault] });
    const colour = '\u001b[31m';
    expect((await runIn(project, ['check', '2024'], { runYear, terminal: true })).err).toContain(colour);
    expect(
      (await runIn(project, ['check', '2024'], { runYear, terminal: true, env: { NO_COLOR: '1' } })).err,
    ).not.toContain(colour);
    expect((await runIn(project, ['check', '2024'], { runYear })).err).not.toContain(colour);
  });
});
