// A terminal, a project folder and a pipeline for tests of the whole program.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CliEffects } from '../../src/cli/cli-effects.js';
import { run } from '../../src/cli/run.js';
import type { RunYear, YearOptions, YearResult } from '../../src/cli/year/pipeline.js';
import { figureOf, fileOf } from '../publication/make-figure.js';

export interface ProgramRun {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** A folder with two years and three chapters in the later one; nothing of it is read by the fake pipeline. */
export async function makeProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'socrapport-cli-'));
  const names = [
    '2023/rapport.yaml',
    '2024/rapport.yaml',
    '2024/01-demografi.yaml',
    '2024/02-bistand.yaml',
    '2024/03-barn.yaml',
    '2025/01-x.yaml',
    'gemensamt/x.yaml',
  ];
  for (const name of names) {
    await mkdir(dirname(join(folder, 'chapters', name)), { recursive: true });
    await writeFile(join(folder, 'chapters', name), '');
  }
  return folder;
}

/** Runs the program as a terminal would. */
export async function runIn(
  cwd: string,
  argv: readonly string[],
  extra: Partial<CliEffects> & { terminal?: boolean } = {},
): Promise<ProgramRun> {
  let out = '';
  let err = '';
  const stream = (write: (text: string) => void) => ({
    isTTY: extra.terminal === true,
    ...(extra.terminal ? { columns: 80 } : {}),
    write,
  });
  const exitCode = await run(argv, {
    stdout: stream((text) => {
      out += text;
    }),
    stderr: stream((text) => {
      err += text;
    }),
    cwd,
    env: {},
    signal: new AbortController().signal,
    ...extra,
  });
  return { exitCode, out, err };
}

const stems = { tjansteutlatande: 'tjansteutlatande-socialtjanstrapport', komplett: 'socialtjanstrapport' } as const;

/** A pipeline that prints `text` in two documents and reports how it was called. */
export function fakeYear(text = '42', result: Partial<YearResult> = {}, seen: YearOptions[] = []): RunYear {
  return async (options) => {
    seen.push(options);
    options.progress('läser arbetsböcker', 1, 9);
    const documents = (['tjansteutlatande', 'komplett'] as const).map((id) => ({
      id,
      file: fileOf(`${stems[id]}-${options.year}.pdf`, [figureOf(text)], `${id} ${text}`),
    }));
    const wanted = documents.filter(({ id }) => options.only?.includes(id) ?? true);
    return {
      year: options.year,
      diagnostics: [],
      rendered: options.render ? wanted.map(({ file }) => file) : [],
      printed: documents.map(({ file }) => file),
      workingPapers: { inputs: [], disclosureLog: [] },
      summaries: [],
      ...result,
    };
  };
}
