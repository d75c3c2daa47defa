// How much the report holds: no chapter may shrink unseen.
import { figuresOf } from '../../src/document/figures-of.js';
import { printedYears } from '../../src/document/indicator-register.js';
import { type ComposedReport, composeReport } from '../support/report-2024.js';

/** The biggest chapters, and how many indicators each prints at least. */
const big = new Set(['ekonomiskt-bistånd', 'barn-och-unga', 'funktionsnedsättning']);
const least = { big: 16, other: 10 };

describe('the chapters of 2024', () => {
  let report: ComposedReport;
  beforeAll(async () => {
    report = await composeReport();
  }, 120_000);

  it('have five to nine sections, each with prose of its own', () => {
    for (const { key, sections } of report.prepared.plan.chapters) {
      expect([key, sections.length >= 5 && sections.length <= 9]).toEqual([key, true]);
      const words = sections.map(({ text }) => JSON.stringify(text.blocks).split(' ').length);
      expect([key, Math.min(...words) > 40]).toEqual([key, true]);
    }
    expect(report.prepared.plan.chapters).toHaveLength(9);
  });

  it('print ten indicators or more, the biggest ones sixteen', () => {
    const complete = report.composition.documents.find(({ part }) => part === 'komplett');
    const printed = printedYears(complete ? figuresOf(complete.document) : []);
    for (const { key, number } of report.prepared.plan.chapters) {
      const own = report.prepared.data.indicators.filter((one) => one.chapter === number && printed.has(one.id));
      expect([key, own.length >= (big.has(key) ? least.big : least.other)]).toEqual([key, true]);
    }
  });

  it('open with three to five key figures', () => {
    for (const { keyFigures } of report.prepared.plan.chapters) {
      expect(keyFigures.length).toBeGreaterThanOrEqual(3);
      expect(keyFigures.length).toBeLessThanOrEqual(5);
    }
  });

  it('draw every type of chart', () => {
    const types = new Set([...report.composition.models.values()].map(({ type }) => type));
    expect([...types].sort()).toEqual([
      'column',
      'dots',
      'funnel',
      'grouped',
      'interval',
      'line',
      'multiples',
      'percent',
      'profile',
      'pyramid',
      'ranked',
      'slope',
      'stacked',
      'targets',
    ]);
  });
});
