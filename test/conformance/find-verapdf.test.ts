import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findVerapdf } from './find-verapdf.js';
import { type Finished, runProgram } from './run-program.js';

const done: Finished = { code: 0, output: '', errors: '' };

describe('findVerapdf', () => {
  let scratch = '';
  beforeEach(async () => {
    scratch = await mkdtemp(path.join(tmpdir(), 'socrapport-'));
  });
  afterEach(() => rm(scratch, { recursive: true }));

  it('names the programs that are missing', async () => {
    const only = (present: string) => async (name: string) => (name === present ? done : undefined);
    await expect(findVerapdf(scratch, only('mvn'))).resolves.toEqual({ kind: 'missing', programs: ['Java (java)'] });
    await expect(findVerapdf(scratch, only(''))).resolves.toEqual({
      kind: 'missing',
      programs: ['Java (java)', 'Maven (mvn)'],
    });
  });

  it('asks the network only when the jar is not at hand', async () => {
    const asked: string[] = [];
    const maven = (offlineCode: number) => async (name: string, args: readonly string[]) => {
      const offline = args.includes('-o');
      if (args.includes('dependency:build-classpath')) asked.push(offline ? 'offline' : 'online');
      await writeFile(path.join(scratch, 'classpath.txt'), 'verapdf.jar\n');
      return name === 'mvn' && offline ? { ...done, code: offlineCode } : done;
    };
    await expect(findVerapdf(scratch, maven(0))).resolves.toEqual({ kind: 'found', jar: 'verapdf.jar' });
    expect(asked).toEqual(['offline']);
    await expect(findVerapdf(scratch, maven(1))).resolves.toEqual({ kind: 'found', jar: 'verapdf.jar' });
    expect(asked).toEqual(['offline', 'offline', 'online']);
  });

  it('passes on what Maven says when the jar cannot be had', async () => {
    const found = await findVerapdf(scratch, async (_, args) =>
      args.includes('dependency:build-classpath') ? { code: 1, output: 'no such host', errors: '' } : done,
    );
    expect(found).toMatchObject({ kind: 'failed', reason: expect.stringContaining('no such host') });
  });
});

describe('runProgram', () => {
  it('keeps apart what a program says, what it complains of, and how it ends', async () => {
    const script = 'console.log("a"); console.error("b"); process.exitCode = 5';
    await expect(runProgram(process.execPath, ['-e', script])).resolves.toEqual({
      code: 5,
      output: 'a\n',
      errors: 'b\n',
    });
  });

  it('has no answer from a program that is not there', async () => {
    await expect(runProgram('no-such-program-here', [])).resolves.toBeUndefined();
  });
});
