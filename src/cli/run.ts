// The whole program but the process around it: arguments in, exit code out.
import { CommanderError } from 'commander';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { bugReport } from './bug-report.js';
import type { CliEffects } from './cli-effects.js';
import type { CommonOptions } from './command-result.js';
import { ExitCode, exitCodeOf } from './exit-codes.js';
import { createProgram } from './program.js';
import { report } from './report.js';
import { usageFault } from './usage-fault.js';

/** Runs the command that `argv` names (without node and script). Never throws. */
export async function run(argv: readonly string[], effects: CliEffects): Promise<ExitCode> {
  let exitCode: ExitCode = ExitCode.done;
  const program = createProgram(effects, (result, options) => {
    exitCode = report(result, options, effects);
  });
  const [first, topic] = argv;
  if (first === 'help' && topic !== undefined && !program.commands.some((command) => command.name() === topic)) {
    return concludeFault(diagnose('SR-KOM-001', { command: topic }), 'help', argv, effects);
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return conclude(error, argv, effects);
  }
}

function conclude(error: unknown, argv: readonly string[], effects: CliEffects): ExitCode {
  const command = commandNames.find((name) => name === argv[0]) ?? '';
  if (error instanceof CommanderError) {
    // Help and version have been printed: asked for, or in answer to no command at all.
    if (error.exitCode === 0) return ExitCode.done;
    if (error.code === 'commander.help') return ExitCode.wrongUse;
    return concludeFault(usageFault(error), command, argv, effects);
  }
  const options = commonOptions(argv);
  if (effects.signal.aborted) {
    if (!options.json) effects.stderr.write('avbrutet; inga filer ändrades\n');
    return report({ command, exitCode: ExitCode.interrupted, diagnostics: [], text: '' }, options, effects);
  }
  effects.stderr.write(bugReport(error));
  const bug = error instanceof Error ? error.message : String(error);
  return report({ command, exitCode: ExitCode.bug, diagnostics: [], text: '', details: { bug } }, options, effects);
}

const commandNames = ['build', 'check', 'findings', 'inspect'];

function concludeFault(fault: Diagnostic, command: string, argv: readonly string[], effects: CliEffects): ExitCode {
  return report(
    { command, exitCode: exitCodeOf([fault]), diagnostics: [fault], text: '' },
    commonOptions(argv),
    effects,
  );
}

/** The flags that decide how a fault is told, when commander did not come as far as to parse them. */
function commonOptions(argv: readonly string[]): CommonOptions {
  return { json: argv.includes('--json'), quiet: argv.includes('--quiet') };
}
