// A verdict as lines for the terminal.
import path from 'node:path';
import { isConformant, profiles, type Verdict } from './read-report.js';

/** One line for a file that conforms; for any other, two more for each failed rule: what it says, and where it is broken first. */
export function describeVerdict(verdict: Verdict): string {
  const { file, profile, passedChecks, failedChecks, rules, trouble } = verdict;
  const mark = isConformant(verdict) ? 'passed' : 'FAILED';
  const head = `${mark}  ${profiles[profile]}  ${path.basename(file)}: ${passedChecks} checks passed, ${failedChecks} failed`;
  return [
    head,
    ...(trouble === undefined ? [] : [`    ${trouble}`]),
    ...rules.flatMap(({ clause, test, description, count, first }) => [
      `    ${clause} test ${test}, ${count} times: ${description}`,
      ...(first ? [`      first: ${first.message}`, `      at ${first.place}`] : []),
    ]),
  ].join('\n');
}
