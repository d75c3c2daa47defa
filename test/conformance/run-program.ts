// Another program, run to its end, with what it said.
import { spawn } from 'node:child_process';

export interface Finished {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Undefined when there is no program of that name; everything else it does, failures among it, is in the answer. */
export function runProgram(name: string, args: readonly string[]): Promise<Finished | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => errors.push(part));
    child.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? resolve(undefined) : reject(error)));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: String(Buffer.concat(output)), errors: String(Buffer.concat(errors)) }),
    );
  });
}
