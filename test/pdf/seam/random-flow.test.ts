import fc from 'fast-check';
import { type LaidOut, layOut, linesOn, textOf } from './lay-out.js';
import { brokenRules } from './page-rules.js';
import { randomFlow } from './random-flow.js';

/** Notes that begin on one page and end on another. */
function continuedNotes({ pages, placedNotes }: LaidOut): number {
  const counts = [...placedNotes.keys()].map(
    (id) => pages.filter((page) => linesOn(page).some((line) => textOf(line).includes(`${id}.`))).length,
  );
  return counts.filter((count) => count > 1).length;
}

describe('pages of any document', () => {
  it('keep the rules for text and notes', () => {
    const seen = { notes: 0, continued: 0, divided: 0, turned: 0 };
    fc.assert(
      fc.property(randomFlow, (make) => {
        const flow = make();
        const laidOut = layOut(flow.content, flow.notes);
        expect(brokenRules(flow, laidOut)).toEqual([]);
        expect([...laidOut.placedNotes.keys()]).toEqual([...flow.notes.keys()]);
        seen.notes += laidOut.placedNotes.size;
        seen.continued += continuedNotes(laidOut);
        seen.divided += laidOut.dividedBlocks.length;
        seen.turned += laidOut.pages.filter(({ pageSize }) => pageSize.width > pageSize.height).length;
      }),
      { numRuns: 70, seed: 20250612, unbiased: true },
    );
    // The documents are such that the rules are put to the test.
    expect(seen.notes).toBeGreaterThan(700);
    expect(seen.continued).toBeGreaterThan(50);
    expect(seen.divided).toBeGreaterThan(10);
    expect(seen.turned).toBeGreaterThan(20);
  });

  it('are the same again', () => {
    const [make] = fc.sample(randomFlow, { seed: 11, numRuns: 1 });
    const draw = () => {
      const flow = make?.() ?? { content: [], notes: new Map() };
      const { pages } = layOut(flow.content, flow.notes);
      return pages.map((page) => linesOn(page).map((line) => [line.x, line.y, textOf(line)]));
    };
    expect(draw()).toEqual(draw());
  });
});
