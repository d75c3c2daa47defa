// One fact is one number wherever the report prints it, and nothing is defined or delivered in vain.
import { roundHalfAway } from '../../src/arithmetic/round.js';
import type { Figure } from '../../src/disclosure/figure.js';
import type { Block } from '../../src/document/block.js';
import type { Document } from '../../src/document/document.js';
import { figuresOf } from '../../src/document/figures-of.js';
import { cellKeyId } from '../../src/indicators/cell-key.js';
import { formatDecimal } from '../../src/language/format-number.js';
import { type ComposedReport, composeReport } from '../support/report-2024.js';

const digits = /^[−-]?\d[\d\s\u00A0]*(,\d+)?$/;

describe('the figures of 2024', () => {
  let report: ComposedReport;
  let printed: readonly { readonly file: string; readonly figure: Figure }[];
  const documentOf = (part: string): Document => {
    const found = report.composition.documents.find((one) => one.part === part);
    if (!found) throw new Error(`no document ${part}`);
    return found.document;
  };

  beforeAll(async () => {
    report = await composeReport();
    printed = report.composition.documents.flatMap(({ document }) =>
      figuresOf(document).map((figure) => ({ file: document.fileName, figure })),
    );
  }, 120_000);

  it('are the value that they rest on, rounded once, in every document', () => {
    const values = printed.filter(({ figure }) => figure.operation === 'value' && digits.test(figure.text));
    const wrong = values.flatMap(({ file, figure }) => {
      const [source] = figure.sources;
      if (source?.state !== 'value') return [`${file}: ${figure.text} rests on nothing`];
      const decimals = figure.decimals ?? figure.text.split(',')[1]?.length ?? 0;
      const right = formatDecimal(roundHalfAway(source.value, decimals));
      return figure.text === right || `${figure.text},0` === right
        ? []
        : [`${file}: ${figure.text} of ${cellKeyId(source.key)} should be ${right}`];
    });
    expect(wrong).toEqual([]);
    expect(values.length).toBeGreaterThan(5000);
  });

  it('rest on one value per cell, whatever the document', () => {
    const values = new Map<string, Set<string>>();
    for (const { figure } of printed) {
      for (const source of figure.sources) {
        const id = cellKeyId(source.key);
        const said = source.state === 'value' ? source.value.toFraction() : source.state;
        values.set(id, (values.get(id) ?? new Set()).add(said));
      }
    }
    expect([...values].filter(([, said]) => said.size > 1)).toEqual([]);
    expect(values.size).toBeGreaterThan(2000);
  });

  it('are the same in a chapter as in the complete report, block by block', () => {
    const complete = documentOf('komplett').blocks.map(told);
    for (const { part } of report.composition.documents.filter((one) => one.part.startsWith('kapitel'))) {
      const own = documentOf(part).blocks.filter(isContent).map(told);
      const start = complete.indexOf(own[0] ?? '');
      expect(start).toBeGreaterThan(0);
      expect(
        complete
          .slice(start)
          .filter((one) => own.includes(one))
          .slice(0, own.length),
      ).toEqual(own);
    }
  });

  it('stand in the memo only as the chapters have them', () => {
    const byCell = new Map<string, Set<string>>();
    for (const { file, figure } of printed) {
      if (file.startsWith('tjansteutlatande') || !digits.test(figure.text)) continue;
      const key = keyOf(figure);
      byCell.set(key, (byCell.get(key) ?? new Set()).add(figure.text));
    }
    const memo = printed.filter(({ file, figure }) => file.startsWith('tjansteutlatande') && digits.test(figure.text));
    const alone = memo.filter(({ figure }) => !byCell.get(keyOf(figure))?.has(figure.text));
    expect(alone.map(({ figure }) => `${figure.text} of ${keyOf(figure)}`)).toEqual([]);
    expect(memo.length).toBeGreaterThan(5);
  });

  it('leave no indicator unused and no table unread', () => {
    const leftOut = report.diagnostics.filter(({ code }) => code === 'SR-IND-019' || code === 'SR-ARB-023');
    expect(leftOut.map(({ message }) => message)).toEqual([]);
  });
});

const keyOf = ({ operation, sources }: Figure): string =>
  `${operation}: ${sources.map(({ key }) => cellKeyId(key)).join(' ')}`;

/** What stands in both files: references and note numbers differ, as each counts and links for itself. */
function isContent(block: Block): boolean {
  return ['chart', 'table', 'keyFigures', 'summary', 'heading'].includes(block.kind);
}

function told(block: Block): string {
  return JSON.stringify({
    kind: block.kind,
    figures: figuresOf({ blocks: [block], notes: [] }).map(({ text }) => text),
  });
}
