// What commander could not make sense of, said in Swedish. Its sentences are known only through its codes and quoted words.
import type { CommanderError } from 'commander';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';

/** The fault behind a commander error; its own English sentence is never shown. */
export function usageFault(error: CommanderError): Diagnostic {
  const [word = ''] = quoted(error.message);
  const context = { hints: suggestions(error.message) };
  switch (error.code) {
    case 'commander.unknownCommand':
      return diagnose('SR-KOM-001', { command: word }, context);
    case 'commander.unknownOption':
      return diagnose('SR-KOM-002', { option: word }, context);
    case 'commander.missingArgument':
      return diagnose('SR-KOM-003', { argument: word });
    case 'commander.excessArguments':
      return diagnose('SR-KOM-004', { command: word });
    case 'commander.optionMissingArgument':
      return diagnose('SR-KOM-005', { option: word });
    default:
      return diagnose('SR-KOM-010', {});
  }
}

function quoted(message: string): readonly string[] {
  return Array.from(message.matchAll(/'([^']*)'/gu), ([, word = '']) => word);
}

/** Commander's own near matches, which it adds as an English sentence. */
function suggestions(message: string): readonly string[] {
  const list = /\(Did you mean (?:one of )?(.+)\?\)$/u.exec(message)?.[1];
  return list === undefined
    ? []
    : [
        `menade du ${list
          .split(', ')
          .map((name) => `\`${name}\``)
          .join(' eller ')}?`,
      ];
}
