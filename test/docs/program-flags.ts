// The commands and flags of the program, asked of the program itself.
import type { CliEffects } from '../../src/cli/cli-effects.js';
import { createProgram } from '../../src/cli/program.js';

export function programFlags(): { readonly commands: readonly string[]; readonly flags: readonly string[] } {
  const silent = { isTTY: false, write: () => undefined };
  const effects: CliEffects = {
    stdout: silent,
    stderr: silent,
    cwd: '.',
    env: {},
    signal: new AbortController().signal,
  };
  const { commands } = createProgram(effects, () => undefined);
  const flags = commands.flatMap(({ options }) => options.flatMap(({ long }) => long ?? []));
  return { commands: commands.map((command) => command.name()), flags: [...new Set(flags)] };
}
