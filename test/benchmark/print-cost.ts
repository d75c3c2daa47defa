// What tags and notes cost: the complete report printed by the program and by pdfmake alone from the same nodes, in turn.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { dumpReport } from './dump-report.js';
import { median, runOnce } from './measure.js';

const worker = path.join(import.meta.dirname, 'print-report.mjs');
/** How much more than pdfmake alone it may be, as an aim. */
const aim = 4 / 3;
/** Prints in one process; the first is cold. */
const rounds = 6;

const ways = ['tagged', 'plain'] as const;
type Way = (typeof ways)[number];

interface Cost {
  readonly 'first print, ms': number;
  readonly 'later prints, ms': number;
  readonly 'first, processor ms': number;
  readonly 'later, processor ms': number;
  readonly 'peak memory, MiB': number;
  readonly 'file, KiB': number;
  readonly pages: number;
}

const units = [
  'first print, ms',
  'later prints, ms',
  'first, processor ms',
  'later, processor ms',
  'peak memory, MiB',
  'file, KiB',
  'pages',
] as const satisfies readonly (keyof Cost)[];

/** Measures in `folder` with the program compiled into `compiled`, and writes a table to the terminal. */
export async function reportPrintCost(
  project: string,
  options: { readonly year: number; readonly compiled: string; readonly folder: string; readonly runs: number },
): Promise<void> {
  const { compiled, folder } = options;
  const dump = path.join(folder, 'report.json');
  await dumpReport(project, options.year, dump);
  const costs: Record<Way, Cost[]> = { tagged: [], plain: [] };
  for (let run = 0; run <= options.runs; run += 1) {
    for (const way of ways) {
      const cost = await costOf(way, { compiled, dump, folder, project });
      if (run > 0) costs[way].push(cost);
    }
  }
  console.log(
    '\ncomplete report with tags and notes, against pdfmake alone on the same nodes (notes at the end of the text):',
  );
  for (const unit of units) {
    const [tagged, plain] = ways.map((way) => costs[way].map((cost) => cost[unit]));
    if (!tagged || !plain) continue;
    const ratios = tagged.map((value, index) => value / (plain[index] ?? Number.NaN));
    const ratio = median(ratios);
    console.log(
      `  ${unit.padEnd(20)} ${median(tagged).toFixed(0).padStart(6)} ${median(plain).toFixed(0).padStart(6)}   ${ratio.toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})${ratio > aim ? `   more than the aim, ${aim.toFixed(2)}` : ''}`,
    );
  }
}

interface Printing {
  readonly compiled: string;
  readonly dump: string;
  readonly folder: string;
  readonly project: string;
}

/** Memory is that of a process that prints once; later prints are measured in another. */
async function costOf(way: Way, { compiled, dump, folder, project }: Printing): Promise<Cost> {
  const result = path.join(folder, `${way}.json`);
  const print = async (count: number) => {
    const sample = await runOnce([worker, way, compiled, dump, String(count), result], project);
    const written = JSON.parse(await readFile(result, 'utf8')) as {
      times: { wall: number; cpu: number }[];
      bytes: number;
      pages: number;
    };
    return { ...sample, ...written };
  };
  const once = await print(1);
  const often = await print(rounds);
  return {
    'first print, ms': once.times[0]?.wall ?? Number.NaN,
    'later prints, ms': median(often.times.slice(1).map(({ wall }) => wall)),
    'first, processor ms': once.times[0]?.cpu ?? Number.NaN,
    'later, processor ms': median(often.times.slice(1).map(({ cpu }) => cpu)),
    'peak memory, MiB': once.memory,
    'file, KiB': once.bytes / 1024,
    pages: once.pages,
  };
}
