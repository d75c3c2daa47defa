// Commander in Swedish: its titles, and what the help says after them. The library has no translations of its own.
import type { Argument, HelpConfiguration } from 'commander';
import { exitCodeMeanings } from './exit-codes.js';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Arguments:': 'Argument:',
  'Options:': 'Flaggor:',
  'Commands:': 'Kommandon:',
};

/** For `configureHelp`, before any subcommand is made: they copy it. */
export const swedishHelp: HelpConfiguration = {
  styleTitle: (title) => titles[title] ?? title,
  // Commander's own adds `[options]`.
  subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
};

export const programDescription =
  'Bygger socialtjänstrapporten: tjänsteutlåtande, kapitel och komplett rapport, ur arbetsböcker och texter.';

export const examples = {
  program: [
    ['socrapport build 2024', 'bygg alla delar till ut/2024'],
    ['socrapport check 2024', 'granska data och texter utan att bygga'],
    ['socrapport findings 2024', 'visa vad siffrorna säger, kapitel för kapitel'],
    ['socrapport inspect fixtures/2024/hemloshet.xlsx', 'visa hur en arbetsbok läses'],
  ],
  build: [
    ['socrapport build 2024', 'alla delar till ut/2024'],
    ['socrapport build 2024 --only kapitel-3 komplett', 'bara två delar'],
    ['socrapport build 2024 --draft --out utkast', 'ett utkast i en egen mapp'],
    ['socrapport build 2024 --json', 'resultatet för ett annat program'],
  ],
  check: [
    ['socrapport check 2024', 'alla fel och varningar'],
    ['socrapport check 2024 --quiet', 'bara fel'],
  ],
  findings: [
    ['socrapport findings 2024', 'iakttagelser efter kapitel, med vikt och mening'],
    ['socrapport findings 2024 --project underlag', 'ur en mapp med bara arbetsböcker och definitioner'],
    ['socrapport findings 2024 --json', 'varje test, intervall och cell, för ett annat program'],
  ],
  inspect: [
    ['socrapport inspect fixtures/2024/hemloshet.xlsx', 'tabeller, dimensioner och tveksamheter'],
    ['socrapport inspect hemloshet.xlsx --yaml > tabeller.yaml', 'en början på kapitlets tables och indicators'],
    ['socrapport inspect hemloshet.xlsx --json', 'alla observationer, för ett annat program'],
  ],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;

/** The examples of a command, as they close its help. */
export function exampleText(command: keyof typeof examples): string {
  return `\nExempel:\n${twoColumns(examples[command])}`;
}

export function exitCodeText(): string {
  return `\nSlutkoder:\n${twoColumns(Object.entries(exitCodeMeanings))}`;
}

function argumentTerm(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}

function twoColumns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
