// What the program's exit code says. Shown in `--help`.
import type { ExitClass } from '../diagnostics/code-definition.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';

export const ExitCode = {
  done: 0,
  faults: 1,
  wrongUse: 2,
  unreadable: 3,
  disclosure: 4,
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** One line per code, as the help says it. */
export const exitCodeMeanings: Readonly<Record<ExitCode, string>> = {
  0: 'klart',
  1: 'fel i materialet, eller filer som inte kunde skrivas',
  2: 'fel i hur kommandot skrevs, till exempel ett år som inte finns',
  3: 'en fil kunde inte läsas, till exempel en arbetsbok eller YAML',
  4: 'stoppat av sekretesskontrollen',
  70: 'fel i programmet',
  130: 'avbrutet med Ctrl+C',
};

/** What cannot be read hides other faults, and faults come before what disclosure control says of faulty material. */
const gravestFirst: readonly ExitClass[] = [2, 3, 1, 4];

/** 0 when there is no `fel`; otherwise the class to mend first. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const classes = new Set(diagnostics.filter(({ severity }) => severity === 'fel').map(({ exit }) => exit));
  return gravestFirst.find((exit) => classes.has(exit)) ?? ExitCode.done;
}
