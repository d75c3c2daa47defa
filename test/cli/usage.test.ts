import { makeProject, runIn } from './fake-effects.js';

let project = '';
beforeAll(async () => {
  project = await makeProject();
});

const english =
  /\b(usage|options|arguments|commands|error|unknown|missing|required|display|output|version number|did you mean|expected|too many|help for command|default)\b/iu;

describe('help and version', () => {
  it.each([
    [['--help']],
    [['-h']],
    [['help']],
    [['build', '--help']],
    [['help', 'build']],
    [['check', '-h']],
    [['findings', '--help']],
    [['inspect', '--help']],
  ])('%j is Swedish, on stdout, with examples and exit codes', async (argv) => {
    const { exitCode, out, err } = await runIn(project, argv);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    for (const heading of ['Användning:', 'Flaggor:', 'Exempel:', 'Slutkoder:', '130  avbrutet'])
      expect(out).toContain(heading);
    expect(out).not.toMatch(english);
  });

  it('names every command and flag', async () => {
    const { out } = await runIn(project, ['--help']);
    for (const command of ['build <år>', 'check <år>', 'findings <år>', 'inspect <arbetsbok>'])
      expect(out).toContain(command);
    const build = (await runIn(project, ['build', '--help'])).out;
    for (const flag of ['--only <del...>', '--out <mapp>', '--project <mapp>', '--draft', '--json', '--quiet'])
      expect(build).toContain(flag);
  });

  it('prints the version', async () => {
    const { exitCode, out } = await runIn(project, ['--version']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it('shows the help and fails when nothing is asked for', async () => {
    const { exitCode, out, err } = await runIn(project, []);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain('Användning:');
    expect(err).not.toMatch(english);
  });
});

describe('wrong use', () => {
  it.each([
    [['bulid', '2024'], 'SR-KOM-001', 'menade du `build`?'],
    [['help', 'bygg'], 'SR-KOM-001', 'socrapport --help'],
    [['build', '2024', '--dratf'], 'SR-KOM-002', 'menade du `--draft`?'],
    [['--jsno'], 'SR-KOM-002', '--help'],
    [['build'], 'SR-KOM-003', '<år>'],
    [['inspect'], 'SR-KOM-003', '<arbetsbok>'],
    [['build', '2024', '2025'], 'SR-KOM-004', 'build'],
    [['build', '2024', '--out'], 'SR-KOM-005', '--out <mapp>'],
    [['build', '20x4'], 'SR-KOM-006', '20x4'],
    [['build', '2042'], 'SR-KOM-007', 'det finns för 2023, 2024'],
    [['check', '2025'], 'SR-KOM-007', 'det finns för 2023, 2024'],
    [
      ['build', '2024', '--only', 'kapitel-9'],
      'SR-KOM-008',
      'tjansteutlatande, kapitel-1, kapitel-2, kapitel-3, komplett',
    ],
    [['build', '2024', '--only', 'kapitel3'], 'SR-KOM-008', 'menade du `kapitel-3`?'],
    [['build', '2024', '--project', 'chapters'], 'SR-KOM-009', 'chapters'],
  ])('%j is %s', async (argv, code, words) => {
    const { exitCode, out, err } = await runIn(project, argv);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(`fel ${code}  `);
    expect(err).toContain(words);
    expect(err).not.toMatch(english);
  });

  it('is one JSON object when asked for', async () => {
    const { exitCode, out, err } = await runIn(project, ['build', '2042', '--json']);
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: '' });
    expect(Object.keys(JSON.parse(out))).toEqual([
      'schemaVersion',
      'command',
      'year',
      'ok',
      'exitCode',
      'diagnostics',
      'folder',
      'files',
    ]);
    expect(JSON.parse(out)).toMatchObject({
      command: 'build',
      year: null,
      ok: false,
      exitCode: 2,
      diagnostics: [{ code: 'SR-KOM-007' }],
    });
    expect(JSON.parse((await runIn(project, ['build', '--json', '--x'])).out)).toMatchObject({
      command: 'build',
      diagnostics: [{ code: 'SR-KOM-002' }],
    });
  });
});
