// What veraPDF answers in JSON, as one verdict per file. A file that it says nothing of, or of another profile, has failed.
import path from 'node:path';
import { z } from 'zod';

/** veraPDF's names of PDF/UA-1 and PDF/A-2a, with how its report calls them. */
export const profiles = { ua1: 'PDF/UA-1', '2a': 'PDF/A-2A' } as const;
export type Profile = keyof typeof profiles;

export interface FailedRule {
  readonly clause: string;
  readonly test: number;
  readonly description: string;
  readonly count: number;
  /** Where the first failed check is, as veraPDF writes it, and what it says there. */
  readonly first: { readonly place: string; readonly message: string } | undefined;
}

export interface Verdict {
  readonly file: string;
  readonly profile: Profile;
  readonly passedChecks: number;
  readonly failedChecks: number;
  readonly rules: readonly FailedRule[];
  /** Why there is no verdict by rules: the file could not be read, or the validator gave up. */
  readonly trouble?: string;
}

const rule = z.object({
  clause: z.string(),
  testNumber: z.number(),
  failedChecks: z.number(),
  ruleStatus: z.string(),
  description: z.string(),
  checks: z.array(z.object({ status: z.string(), context: z.string(), errorMessage: z.string().nullish() })),
});
const result = z.object({
  profileName: z.string(),
  compliant: z.boolean(),
  jobEndStatus: z.string(),
  details: z.object({ passedChecks: z.number(), failedChecks: z.number(), ruleSummaries: z.array(rule) }),
});
const job = z.object({
  itemDetails: z.object({ name: z.string() }),
  validationResult: z.array(result).optional(),
  taskException: z.object({ exceptionMessage: z.string().nullish() }).optional(),
});
const answer = z.object({ report: z.object({ jobs: z.array(job) }) });
type Job = z.infer<typeof job>;

/**
 * One verdict for each of `files`, in their order.
 * @throws when the text is not the JSON that veraPDF 1.28 writes.
 */
export function readReport(text: string, profile: Profile, files: readonly string[]): Verdict[] {
  const { jobs } = answer.parse(JSON.parse(text)).report;
  const byFile = new Map(jobs.map((one) => [path.resolve(one.itemDetails.name), one]));
  return files.map((file) => verdictOf(file, profile, byFile.get(path.resolve(file))));
}

function verdictOf(file: string, profile: Profile, found: Job | undefined): Verdict {
  const none = { file, profile, passedChecks: 0, failedChecks: 0, rules: [] };
  if (found === undefined) return { ...none, trouble: 'the validator says nothing of this file' };
  const validated = found.validationResult?.find(({ profileName }) => profileName.startsWith(profiles[profile]));
  if (validated === undefined)
    return { ...none, trouble: found.taskException?.exceptionMessage ?? 'not validated by this profile' };
  const { details } = validated;
  const rules = details.ruleSummaries
    .filter(({ ruleStatus }) => ruleStatus === 'FAILED')
    .map(({ clause, testNumber, description, failedChecks, checks }) => {
      const first = checks.find(({ status }) => status === 'failed');
      return {
        clause,
        test: testNumber,
        description,
        count: failedChecks,
        first: first && { place: first.context, message: first.errorMessage ?? '' },
      };
    })
    .sort((a, b) => a.clause.localeCompare(b.clause, 'en', { numeric: true }) || a.test - b.test);
  const { passedChecks, failedChecks } = details;
  const verdict = { file, profile, passedChecks, failedChecks, rules };
  if (validated.jobEndStatus !== 'normal')
    return { ...verdict, trouble: `the validator ended early: ${validated.jobEndStatus}` };
  if (validated.compliant !== (failedChecks === 0)) return { ...verdict, trouble: 'the report contradicts itself' };
  if (passedChecks === 0 && failedChecks === 0) return { ...verdict, trouble: 'nothing was checked' };
  return verdict;
}

/** Whether every check passed. */
export function isConformant({ failedChecks, trouble }: Verdict): boolean {
  return failedChecks === 0 && trouble === undefined;
}
