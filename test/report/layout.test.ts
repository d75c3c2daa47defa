// How the eleven documents of 2024 are laid out, judged by their finished files.
import type { Block } from '../../src/document/block.js';
import { districtDimension } from '../../src/indicators/dimension.js';
import type { PlacedDocument } from '../pdf/random/place-units.js';
import { notePlaces } from '../pdf/random/properties/note-places.js';
import { pageEnds } from '../pdf/random/properties/page-ends.js';
import { emptyPages } from '../pdf/random/properties/page-fill.js';
import { pagesOf } from '../pdf/random/properties/page-places.js';
import { brokenNumbers, loneRows } from '../pdf/random/properties/table-rows.js';
import { toldOnce } from '../pdf/random/properties/told-once.js';
import { waitingItems } from '../pdf/random/properties/waiting-items.js';
import { withinPage } from '../pdf/random/properties/within-page.js';
import { composeReport, printReport } from '../support/report-2024.js';

describe('the documents of 2024', () => {
  let documents: readonly PlacedDocument[];
  let emptyOf: (placed: PlacedDocument) => string[];

  beforeAll(async () => {
    const report = await composeReport();
    emptyOf = (placed) => emptyPages(placed, report.look.theme);
    documents = await printReport(report);
  }, 240_000);

  it.each<[string, (placed: PlacedDocument) => string[]]>([
    ['say all their text once and in order', toldOnce],
    ['have no page under a third full but the last of a chapter', (placed) => emptyOf(placed)],
    ['leave no heading, caption or line alone', pageEnds],
    ['leave no row of a table alone', loneRows],
    ['break no number over two lines', brokenNumbers],
    ['let text go before a chart or table only to fill a page', waitingItems],
    ['set each note on the page of its first reference', notePlaces],
    ['lay nothing over anything else, nor outside the margins', withinPage],
  ])('%s', (_, faultsOf) => {
    const faults = documents.flatMap((placed) =>
      faultsOf(placed).map((fault) => `${placed.document.fileName}: ${fault}`),
    );
    expect(faults).toEqual([]);
    expect(documents).toHaveLength(11);
  });

  it('give each stadsdelsnämnd one page, with its chart and its table', () => {
    const complete = documents.find(({ document }) => document.blocks.some(isProfile));
    const blocks = complete?.document.blocks ?? [];
    const pages = blocks.flatMap((block, index) => {
      if (!isProfile(block)) return [];
      const own = complete?.flow.filter((unit) => unit.block === index || unit.block === index + 1) ?? [];
      return [[...new Set(own.flatMap(pagesOf))]];
    });
    expect(pages).toHaveLength(11);
    expect(pages.filter((one) => one.length !== 1)).toEqual([]);
    expect(new Set(pages.flat()).size).toBe(11);
  });
});

const isProfile = (block: Block): boolean =>
  block.kind === 'chart' && block.label.startsWith(`diagram.${districtDimension}.`);
