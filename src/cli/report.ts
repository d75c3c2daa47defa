// The one place that prints a result: text on stdout and diagnostics on stderr, or one JSON object on stdout.
import { diagnosticsToJson } from '../diagnostics/diagnostics-to-json.js';
import { renderDiagnostics } from '../diagnostics/render-diagnostics.js';
import type { CliEffects } from './cli-effects.js';
import { type CommandResult, type CommonOptions, emptyDetails } from './command-result.js';
import { ExitCode } from './exit-codes.js';
import { paletteFor } from './terminal.js';
import { writeJson } from './write-json.js';

/** Version of the JSON object; raised when a key changes meaning or goes away. */
const schemaVersion = 1;

export function report(result: CommandResult, options: CommonOptions, effects: CliEffects): ExitCode {
  if (options.json) {
    writeJson(jsonOf(result), (piece) => effects.stdout.write(piece));
    return result.exitCode;
  }
  const shown = options.quiet ? result.diagnostics.filter(({ severity }) => severity === 'fel') : result.diagnostics;
  effects.stderr.write(renderDiagnostics(shown, { palette: paletteFor(effects.stderr, effects.env) }));
  if (!options.quiet) effects.stdout.write(result.text);
  return result.exitCode;
}

/** `build --json` speaks of what is published, so it shows none of the analyst's lines and cells. */
function jsonOf({ command, year, exitCode, diagnostics, details }: CommandResult): object {
  return {
    schemaVersion,
    command,
    year: year ?? null,
    ok: exitCode === ExitCode.done,
    exitCode,
    diagnostics: diagnosticsToJson(diagnostics, { frames: command !== 'build' }),
    ...emptyDetails[command],
    ...details,
  };
}
