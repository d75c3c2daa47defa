import { exitCodeOf } from '../../src/cli/exit-codes.js';
import type { ExitClass, Severity } from '../../src/diagnostics/code-definition.js';
import { diagnose } from '../../src/diagnostics/diagnostic.js';

const of = (exit: ExitClass, severity: Severity = 'fel') => ({
  ...diagnose('SR-ARB-004', { text: '' }),
  exit,
  severity,
});

describe('exitCodeOf', () => {
  it.each([
    [[], 0],
    [[of(1, 'varning'), of(3, 'upplysning')], 0],
    [[of(1)], 1],
    [[of(4)], 4],
    [[of(4), of(1)], 1],
    [[of(4), of(1), of(3)], 3],
    [[of(4), of(3)], 3],
    [[of(2), of(3)], 2],
  ])('%#', (diagnostics, expected) => {
    expect(exitCodeOf(diagnostics)).toBe(expected);
  });
});
