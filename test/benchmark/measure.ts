// One command as a cold process, several times: wall time, processor time and peak memory, medians.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

export interface Sample {
  /** Milliseconds from start to end. */
  readonly wall: number;
  /** Milliseconds of processor time, user and system. */
  readonly cpu: number;
  /** Mebibytes. */
  readonly memory: number;
}

const hook = pathToFileURL(path.join(import.meta.dirname, 'usage-hook.mjs')).href;

/** Runs `node …arguments` in `cwd` once. @throws Error when it does not exit with `expected`. */
export async function runOnce(args: readonly string[], cwd: string, expected = 0): Promise<Sample> {
  const folder = await mkdtemp(path.join(tmpdir(), 'socrapport-bench-'));
  const usageFile = path.join(folder, 'usage.json');
  try {
    const start = performance.now();
    const code = await new Promise<number | null>((resolve, reject) => {
      const child = spawn(process.execPath, ['--import', hook, ...args], {
        cwd,
        stdio: 'ignore',
        env: { ...process.env, BENCHMARK_USAGE: usageFile },
      });
      child.on('error', reject);
      child.on('exit', resolve);
    });
    const wall = performance.now() - start;
    if (code !== expected) throw new Error(`${args.join(' ')} ended with ${code}`);
    const usage = JSON.parse(await readFile(usageFile, 'utf8')) as {
      maxRSS: number;
      userCPUTime: number;
      systemCPUTime: number;
    };
    return { wall, cpu: (usage.userCPUTime + usage.systemCPUTime) / 1000, memory: usage.maxRSS / 1024 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Median of each figure over the samples. */
export function medians(samples: readonly Sample[]): Sample {
  return {
    wall: median(samples.map((one) => one.wall)),
    cpu: median(samples.map((one) => one.cpu)),
    memory: median(samples.map((one) => one.memory)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}
