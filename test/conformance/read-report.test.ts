import { describeVerdict } from './describe-verdict.js';
import { isConformant, readReport } from './read-report.js';

const rule = (clause: string, testNumber: number, failedChecks: number) => ({
  ruleStatus: failedChecks === 0 ? 'PASSED' : 'FAILED',
  specification: 'ISO 14289-1:2014',
  clause,
  testNumber,
  failedChecks,
  description: 'Every page shall do something',
  checks: failedChecks === 0 ? [] : [{ status: 'failed', context: 'root/pages[1]', errorMessage: 'Tabs is null' }],
});

const result = (rules: ReturnType<typeof rule>[], more: object = {}) => {
  const failedChecks = rules.reduce((sum, { failedChecks }) => sum + failedChecks, 0);
  return {
    details: { passedRules: 100, failedRules: 0, passedChecks: 40, failedChecks, ruleSummaries: rules },
    jobEndStatus: 'normal',
    profileName: 'PDF/UA-1 validation profile',
    compliant: failedChecks === 0,
    ...more,
  };
};

const report = (...jobs: object[]): string => JSON.stringify({ report: { jobs } });
const job = (name: string, ...validationResult: object[]) => ({ itemDetails: { name, size: 1 }, validationResult });

describe('readReport', () => {
  it('takes failed rules with their first place, by clause', () => {
    const text = report(job('/x/a.pdf', result([rule('7.18.3', 1, 2), rule('7.2', 34, 1), rule('7.1', 1, 0)])));
    const [verdict] = readReport(text, 'ua1', ['/x/a.pdf']);
    expect(verdict).toMatchObject({ passedChecks: 40, failedChecks: 3 });
    expect(verdict?.rules.map(({ clause, test, count }) => [clause, test, count])).toEqual([
      ['7.2', 34, 1],
      ['7.18.3', 1, 2],
    ]);
    expect(verdict?.rules[0]?.first).toEqual({ place: 'root/pages[1]', message: 'Tabs is null' });
    expect(verdict && isConformant(verdict)).toBe(false);
  });

  it('lets a file conform when every check passed, and answers in the order asked', () => {
    const text = report(job('/x/b.pdf', result([])), job('/x/a.pdf', result([rule('5', 1, 1)])));
    expect(readReport(text, 'ua1', ['/x/a.pdf', '/x/b.pdf']).map(isConformant)).toEqual([false, true]);
  });

  it.each([
    ['a file without a job', report()],
    [
      'a file that cannot be read',
      report({ itemDetails: { name: '/x/a.pdf' }, taskException: { exceptionMessage: 'no PDF' } }),
    ],
    [
      'a verdict by another profile',
      report(job('/x/a.pdf', result([], { profileName: 'PDF/A-1B validation profile' }))),
    ],
    ['a validator that gave up', report(job('/x/a.pdf', result([], { jobEndStatus: 'timeout' })))],
    ['a verdict against its own counts', report(job('/x/a.pdf', result([], { compliant: false })))],
    [
      'no checks at all',
      report(job('/x/a.pdf', result([], { details: { passedChecks: 0, failedChecks: 0, ruleSummaries: [] } }))),
    ],
  ])('does not pass %s', (_, text) => {
    const [verdict] = readReport(text, 'ua1', ['/x/a.pdf']);
    expect(verdict?.trouble).toBeDefined();
    expect(verdict && isConformant(verdict)).toBe(false);
  });

  it('refuses what is no report', () => {
    expect(() => readReport('{}', 'ua1', [])).toThrow();
  });
});

describe('describeVerdict', () => {
  it('says clause, test, count, what the rule asks and where it is broken first', () => {
    const [verdict] = readReport(report(job('/x/a.pdf', result([rule('7.18.3', 1, 2)]))), 'ua1', ['/x/a.pdf']);
    expect(verdict && describeVerdict(verdict).split('\n')).toEqual([
      'FAILED  PDF/UA-1  a.pdf: 40 checks passed, 2 failed',
      '    7.18.3 test 1, 2 times: Every page shall do something',
      '      first: Tabs is null',
      '      at root/pages[1]',
    ]);
  });
});
