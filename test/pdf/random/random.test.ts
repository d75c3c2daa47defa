// What must hold of the finished file of any document. More documents: PDF_RUNS=500 npm test -- test/pdf/random. A seed of
// one's own, whose first faulty document is then made as small as possible: PDF_SEED=….
import fc from 'fast-check';
import type { Document } from '../../../src/document/document.js';
import { type Judgement, judgeDocument, propertyNames } from './judge-document.js';
import { wantedMeetings } from './meetings.js';
import { randomDocument } from './random-document.js';
import { showDocument } from './show-document.js';

const runs = Number(process.env.PDF_RUNS ?? 60);
const ownSeed = process.env.PDF_SEED;
const seeds = ownSeed === undefined ? [20250511, 4711] : [Number(ownSeed)];
const patience = 600_000;
const shrinkTime = 60_000;

/** What the documents of all seeds have come upon. */
const met = new Set<string>();

describe.each(seeds)(`${runs} random documents with the seed %i`, (seed) => {
  const judged: { readonly document: Document; readonly judgement: Judgement }[] = [];

  beforeAll(async () => {
    for (const document of fc.sample(randomDocument(), { seed, numRuns: runs })) {
      const judgement = await judgeOrTell(document, seed);
      judged.push({ document, judgement });
      for (const meeting of judgement.meetings) met.add(meeting);
    }
  }, patience);

  it.each(propertyNames)(
    'each %s',
    async (name) => {
      const faulty = judged.find(({ judgement }) => faultsOf(judgement, name).length > 0);
      if (!faulty) return expect(judged).toHaveLength(runs);
      const { document, judgement } = ownSeed === undefined ? faulty : await smallest(name, seed, faulty);
      const count = judged.filter((one) => faultsOf(one.judgement, name).length > 0).length;
      const faults = faultsOf(judgement, name).slice(0, 8).join('\n');
      throw new Error(`PDF_SEED=${seed}, ${count} of ${runs}\n${faults}\n${showDocument(document)}`);
    },
    patience,
  );
});

/** Of a seed of one's own nothing is asked but that its documents are right. */
const ofFixedSeeds = ownSeed === undefined ? it : it.skip;

ofFixedSeeds('the random documents come upon all that the properties are about', () => {
  expect(wantedMeetings.filter((meeting) => !met.has(meeting))).toEqual([]);
});

async function judgeOrTell(document: Document, seed: number): Promise<Judgement> {
  try {
    return await judgeDocument(document);
  } catch (error) {
    throw new Error(`PDF_SEED=${seed}: the document could not be set\n${showDocument(document)}`, { cause: error });
  }
}

function faultsOf({ faults }: Judgement, name: string): readonly string[] {
  return faults.get(name) ?? [];
}

/** The faulty document made as small as it can be with the same property failing. */
async function smallest(name: string, seed: number, found: { document: Document; judgement: Judgement }) {
  let last = found;
  const holds = fc.asyncProperty(randomDocument(), async (document) => {
    const judgement = await judgeDocument(document);
    const fine = faultsOf(judgement, name).length === 0;
    if (!fine) last = { document, judgement };
    return fine;
  });
  await fc.check(holds, { seed, numRuns: runs, interruptAfterTimeLimit: shrinkTime });
  return last;
}
