// Commands, arguments and flags. Each command's code is loaded when it runs, so that help and version stay fast.
import { Command } from 'commander';
import type { BuildOptions } from './build-command.js';
import type { CheckOptions } from './check-command.js';
import type { CliEffects } from './cli-effects.js';
import type { CommandResult, CommonOptions } from './command-result.js';
import type { FindingsOptions } from './findings-command.js';
import type { InspectOptions } from './inspect-command.js';
import { programInfo } from './program-info.js';
import { exampleText, exitCodeText, programDescription, swedishHelp } from './swedish-help.js';

export type Deliver = (result: CommandResult, options: CommonOptions) => void;

/** The program, ready to parse. What a command comes to is handed to `deliver`; faults of use are thrown as CommanderError. */
export function createProgram(effects: CliEffects, deliver: Deliver): Command {
  const program = new Command('socrapport')
    // Copied by `.command()`: these come first.
    .exitOverride()
    .configureOutput({
      writeOut: (text) => effects.stdout.write(text),
      writeErr: (text) => effects.stderr.write(text),
      getOutHelpWidth: () => effects.stdout.columns ?? 100,
      getErrHelpWidth: () => effects.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      // Said by `report`, in Swedish.
      outputError: () => undefined,
    })
    .configureHelp(swedishHelp)
    .usage('<kommando> [flaggor]')
    .description(programDescription)
    .version(programInfo().version, '-V, --version', 'visa version')
    .helpOption('-h, --help', 'visa hjälp')
    .helpCommand('help [kommando]', 'visa hjälp för ett kommando')
    .addHelpText('after', `${exampleText('program')}\n${exitCodeText()}`);

  command(program, 'build <år>', 'bygg årets PDF-filer')
    .usage('<år> [flaggor]')
    .option('--only <del...>', 'bygg bara dessa delar: tjansteutlatande, kapitel-1 …, komplett')
    .option('--out <mapp>', 'skriv i denna mapp i stället för ut/<år>')
    .option('--project <mapp>', 'projektets mapp, om inte den du står i')
    .option('--draft', 'skriv UTKAST på varje sida och märk ut luckor i texterna')
    .option('--json', 'skriv resultatet som ett JSON-objekt')
    .option('--quiet', 'skriv bara fel')
    .addHelpText('after', `${exampleText('build')}\n${exitCodeText()}`)
    .action(async (year: string, options: BuildOptions) => {
      const { buildCommand } = await import('./build-command.js');
      deliver(await buildCommand(year, options, effects), options);
    });

  command(program, 'check <år>', 'granska data, texter och sekretess utan att bygga')
    .usage('<år> [flaggor]')
    .option('--project <mapp>', 'projektets mapp, om inte den du står i')
    .option('--json', 'skriv resultatet som ett JSON-objekt')
    .option('--quiet', 'skriv bara fel')
    .addHelpText('after', `${exampleText('check')}\n${exitCodeText()}`)
    .action(async (year: string, options: CheckOptions) => {
      const { checkCommand } = await import('./check-command.js');
      deliver(await checkCommand(year, options, effects), options);
    });

  command(program, 'findings <år>', 'visa vad siffrorna säger, med vikt och utkast till meningar')
    .usage('<år> [flaggor]')
    .option('--project <mapp>', 'projektets mapp, eller en mapp med bara arbetsböcker och definitioner')
    .option('--json', 'skriv all statistik bakom iakttagelserna som ett JSON-objekt')
    .option('--quiet', 'skriv bara fel')
    .addHelpText('after', `${exampleText('findings')}\n${exitCodeText()}`)
    .action(async (year: string, options: FindingsOptions) => {
      const { findingsCommand } = await import('./findings-command.js');
      deliver(await findingsCommand(year, options, effects), options);
    });

  command(program, 'inspect <arbetsbok>', 'visa vad läsaren ser i en arbetsbok')
    .usage('<arbetsbok> [flaggor]')
    .option('--yaml', 'skriv tabellerna som YAML att klistra in i ett kapitel')
    .option('--json', 'skriv allt, med varje observation, som ett JSON-objekt')
    .addHelpText('after', `${exampleText('inspect')}\n${exitCodeText()}`)
    .action(async (workbook: string, options: InspectOptions) => {
      const { inspectCommand } = await import('./inspect-command.js');
      deliver(await inspectCommand(workbook, options, effects), options);
    });

  return program;
}

function command(program: Command, nameAndArguments: string, description: string): Command {
  return program.command(nameAndArguments).description(description).helpOption('-h, --help', 'visa hjälp');
}
