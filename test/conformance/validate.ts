// All files by one profile in one Java machine.
import { type Profile, readReport, type Verdict } from './read-report.js';
import { runProgram } from './run-program.js';

/**
 * Verdicts of `files` by `profile`. veraPDF keeps its settings under the home folder it is given: the scratch folder, not the developer's.
 * @throws Error when veraPDF gives no report.
 */
export async function validate(
  files: readonly string[],
  profile: Profile,
  { jar, scratch }: { jar: string; scratch: string },
): Promise<Verdict[]> {
  const finished = await runProgram('java', [
    ...[`-Duser.home=${scratch}`, '-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper'],
    ...['-f', profile, '--format', 'json', '--maxfailuresdisplayed', '1', ...files],
  ]);
  if (finished === undefined || finished.output === '')
    throw new Error(`veraPDF gave no report:\n${finished?.errors ?? ''}`);
  return readReport(finished.output, profile, files);
}
