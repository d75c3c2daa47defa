// `npm run bench`: a cold build, one chapter, check, findings, --help, inspect of a large workbook and of refused ones, in time and
// memory; the build beside the naive yardstick on the same content; the analysis after reading; the complete report beside pdfmake
// alone on the same nodes.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { prepareYear } from '../../src/cli/year/prepare-year.js';
import { runYear } from '../../src/cli/year/run-year.js';
import { yearFindings } from '../../src/cli/year/year-findings.js';
import { diskFiles } from '../../src/project/project-files.js';
import { dumpContent } from './dump-content.js';
import { makeLargeWorkbook } from './make-large-workbook.js';
import { median, medians, runOnce, type Sample } from './measure.js';
import { reportPrintCost } from './print-cost.js';

const project = path.resolve(import.meta.dirname, '../..');
const program = path.join(project, 'dist/bin/socrapport.js');
const naive = path.join(import.meta.dirname, 'naive-build.mjs');
const year = 2024;
/** What `inspect` of 100 000 cells may cost: milliseconds and mebibytes. */
const inspectLimit = { wall: 2000, memory: 300 };
/** What a refused file may cost. */
const refusalLimit = { wall: 2000, memory: 256 };
/** What disclosure control, analysis and sentences may cost after reading, in milliseconds. */
const findingsLimit = 1000;
const runs = Number(process.env.BENCHMARK_RUNS ?? 5);

const folder = await mkdtemp(path.join(tmpdir(), 'socrapport-bench-'));
const out = (name: string): string => path.join(folder, name);

try {
  const content = out('content.json');
  await dumpContent(project, year, content);
  const large = out('stor.xlsx');
  const cells = await makeLargeWorkbook(large);
  const commands: readonly (readonly [name: string, args: readonly string[]])[] = [
    ['build 2024', [program, 'build', String(year), '--out', out('all'), '--quiet']],
    ['naive yardstick', [naive, content, out('naive')]],
    ['build --only kapitel-3', [program, 'build', String(year), '--only', 'kapitel-3', '--out', out('one'), '--quiet']],
    ['check 2024', [program, 'check', String(year)]],
    ['findings 2024', [program, 'findings', String(year)]],
    ['--help', [program, '--help']],
    ['inspect', [program, 'inspect', large]],
    ['inspect --json', [program, 'inspect', large, '--json']],
  ];
  console.log(`Node ${process.version}, ${cpus().length} cores, ${runs} runs each after one warm-up, medians\n`);
  const samples = new Map<string, Sample[]>(commands.map(([name]) => [name, []]));
  // In turn, so that a machine whose speed drifts treats all alike.
  for (let run = 0; run <= runs; run += 1) {
    for (const [name, args] of commands) {
      const sample = await runOnce(args, project);
      if (run > 0) samples.get(name)?.push(sample);
    }
  }
  for (const [name] of commands) {
    const { wall, cpu, memory } = medians(samples.get(name) ?? []);
    console.log(
      `${name.padEnd(26)} ${wall.toFixed(0).padStart(6)} ms   cpu ${cpu.toFixed(0).padStart(6)} ms   ${memory.toFixed(0).padStart(5)} MiB`,
    );
  }
  for (const name of ['inspect', 'inspect --json']) {
    const { wall, memory } = medians(samples.get(name) ?? []);
    const isHeld = wall <= inspectLimit.wall && memory <= inspectLimit.memory;
    console.log(
      `${name} of ${cells} cells: ${isHeld ? 'within' : 'BEYOND'} ${inspectLimit.wall} ms and ${inspectLimit.memory} MiB`,
    );
    if (!isHeld) process.exitCode = 1;
  }
  await printRefusals();
  const ours = samples.get('build 2024') ?? [];
  const theirs = samples.get('naive yardstick') ?? [];
  const ratios = ours.map((sample, index) => sample.wall / (theirs[index]?.wall ?? Number.NaN));
  console.log(
    `\nbuild 2024 against the yardstick, pair by pair: ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})\n`,
  );
  await printFindings();
  await printStages();
  await reportPrintCost(project, { year, compiled: path.join(project, 'dist'), folder, runs });
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** What the dearest of the refused files of fixtures/hostile costs, each read by a process of its own. */
async function printRefusals(): Promise<void> {
  const files = path.join(project, 'fixtures/hostile');
  const expected = JSON.parse(await readFile(path.join(files, 'expected.json'), 'utf8'));
  const refused = Object.entries(expected as Record<string, { exit: number }>).filter(([, { exit }]) => exit === 3);
  const costs: (Sample & { readonly name: string })[] = [];
  for (const [name] of refused)
    costs.push({ name, ...(await runOnce([program, 'inspect', path.join(files, name)], project, 3)) });
  for (const unit of ['wall', 'memory'] as const) {
    const dearest = costs.reduce((most, one) => (one[unit] > most[unit] ? one : most));
    const isHeld = dearest[unit] <= refusalLimit[unit];
    console.log(
      `${costs.length} refused files, most ${unit}: ${dearest[unit].toFixed(0)} (${dearest.name}), ${isHeld ? 'within' : 'BEYOND'} ${refusalLimit[unit]}`,
    );
    if (!isHeld) process.exitCode = 1;
  }
}

/** Disclosure control, analysis and sentences of a year that is read, in this process. The first run, before anything is warm, counts too. */
async function printFindings(): Promise<void> {
  const { prepared } = await prepareYear({ files: diskFiles(project), year, progress: () => undefined });
  if (prepared === undefined) throw new Error(`the report of ${year} cannot be read`);
  const times = Array.from({ length: runs + 1 }, () => {
    const start = performance.now();
    if (yearFindings(prepared).findings === undefined) throw new Error(`${year} has no findings`);
    return performance.now() - start;
  });
  const most = Math.max(...times);
  const isHeld = most <= findingsLimit;
  console.log(
    `findings ${year}: analysis after reading ${median(times).toFixed(0)} ms, most ${most.toFixed(0)}, ${isHeld ? 'within' : 'BEYOND'} ${findingsLimit} ms\n`,
  );
  if (!isHeld) process.exitCode = 1;
}

/** Where the time of one build goes, in this process: modules are loaded already, so the sum is less than a cold build. */
async function printStages(): Promise<void> {
  const stages = new Map<string, number>();
  let current = 'start';
  let since = performance.now();
  const move = (stage: string): void => {
    const now = performance.now();
    stages.set(current, (stages.get(current) ?? 0) + now - since);
    [current, since] = [stage, now];
  };
  await runYear({ projectFolder: project, year, draft: false, render: true, progress: move });
  move('end');
  console.log('by stage:');
  for (const [stage, time] of stages)
    if (stage !== 'start') console.log(`  ${stage.padEnd(24)} ${time.toFixed(0).padStart(6)} ms`);
}
