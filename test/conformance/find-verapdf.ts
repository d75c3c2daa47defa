// veraPDF as Maven has it: the jar that pom.xml names, from Maven's own cache after the first time.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runProgram } from './run-program.js';

export type FoundVerapdf =
  | { readonly kind: 'found'; readonly jar: string }
  /** Programs that this machine lacks. */
  | { readonly kind: 'missing'; readonly programs: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string };

const pom = path.join(import.meta.dirname, 'pom.xml');

/** Looks for Java and Maven, then asks Maven for the jar: first without the network, then with it. */
export async function findVerapdf(scratch: string, run: typeof runProgram = runProgram): Promise<FoundVerapdf> {
  const [java, maven] = await Promise.all([run('java', ['-version']), run('mvn', ['--version'])]);
  const programs = [...(java?.code === 0 ? [] : ['Java (java)']), ...(maven?.code === 0 ? [] : ['Maven (mvn)'])];
  if (programs.length > 0) return { kind: 'missing', programs };
  const answer = path.join(scratch, 'classpath.txt');
  const ask = ['-q', '-B', '-f', pom, 'dependency:build-classpath', `-Dmdep.outputFile=${answer}`];
  const offline = await run('mvn', ['-o', ...ask]);
  const asked = offline?.code === 0 ? offline : await run('mvn', ask);
  if (asked?.code !== 0)
    return { kind: 'failed', reason: `Maven could not get veraPDF:\n${asked?.output ?? ''}${asked?.errors ?? ''}` };
  return { kind: 'found', jar: (await readFile(answer, 'utf8')).trim() };
}
