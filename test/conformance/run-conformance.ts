// `npm run conformance [-- file.pdf …]`: veraPDF's verdict by PDF/UA-1 and PDF/A-2a on every PDF of the 2024 build and the kitchen sink,
// or on the files named. Exit codes: 0 all passed, 1 a check failed, 3 Java or Maven is missing, 4 veraPDF could not be had.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeVerdict } from './describe-verdict.js';
import { findVerapdf } from './find-verapdf.js';
import { isConformant, type Profile, profiles } from './read-report.js';
import { validate } from './validate.js';

const scratch = await mkdtemp(path.join(tmpdir(), 'socrapport-conformance-'));
try {
  process.exitCode = await run(process.argv.slice(2).map((file) => path.resolve(file)));
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function run(named: readonly string[]): Promise<number> {
  const verapdf = await findVerapdf(scratch);
  if (verapdf.kind === 'missing') {
    console.log(`conformance NOT checked: this machine lacks ${verapdf.programs.join(' and ')}`);
    return 3;
  }
  if (verapdf.kind === 'failed') {
    console.log(`conformance NOT checked: ${verapdf.reason}`);
    return 4;
  }
  const files = named.length > 0 ? named : await freshFiles();
  const names = Object.keys(profiles) as Profile[];
  const verdicts = (
    await Promise.all(names.map((profile) => validate(files, profile, { jar: verapdf.jar, scratch })))
  ).flat();
  for (const verdict of verdicts) console.log(describeVerdict(verdict));
  const failed = verdicts.filter((verdict) => !isConformant(verdict)).length;
  const verdictsSay = names.map((profile) => profiles[profile]).join(' and ');
  console.log(
    `\n${files.length} files by ${verdictsSay}: ${verdicts.length - failed} verdicts passed, ${failed} failed`,
  );
  return failed === 0 ? 0 : 1;
}

/** Loaded only when wanted, so that named files are judged also while the program does not build. */
async function freshFiles(): Promise<string[]> {
  const { writeFilesToCheck } = await import('./files-to-check.js');
  return writeFilesToCheck(path.join(scratch, 'files'));
}
