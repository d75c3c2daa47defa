// From prepared figures to findings: disclosure control, analysis, sentences. Everything published counts as shown, since
// `findings --json` shows it.
import { analyse } from '../../analysis/analyse.js';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { disclosureDiagnostics } from '../../disclosure/disclosure-log.js';
import { type Figure, makeFigure } from '../../disclosure/figure.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import { publish } from '../../disclosure/published-store.js';
import type { CellKey } from '../../indicators/cell-key.js';
import { draftSentences } from '../../text/findings/draft-sentences.js';
import { plainSentence } from '../../text/findings/plain-sentence.js';
import type { YearFindings } from './pipeline.js';
import type { PreparedFigures } from './prepare-year.js';
import { settleMask } from './settle-mask.js';

export interface FoundInYear {
  /** Absent when something would be exposed. */
  readonly findings?: YearFindings;
  readonly diagnostics: readonly Diagnostic[];
}

export function yearFindings(prepared: PreparedFigures): FoundInYear {
  const { plan, scope, settings } = prepared;
  const { indicators, dimensions } = prepared.data;
  const { mask, made, exposed } = settleMask(prepared, (tried) => {
    const data = publish({ year: plan.year, cells: plan.cells, scope, mask: tried, indicators, dimensions, settings });
    return { data, figures: [shownOf(plan.cells, data)] };
  });
  const diagnostics = disclosureDiagnostics(mask, plan.cells);
  if (exposed.length > 0)
    return { diagnostics: [...diagnostics, ...exposed.map((key) => diagnose('SR-SEK-001', { key }))] };
  const analysis = analyse({ plan, data: made.data });
  const sentences = [...draftSentences(analysis, made.data)];
  const findings: YearFindings = {
    analysis,
    drafts: new Map(sentences.map(([id, sentence]) => [id, plainSentence(sentence)])),
    titles: new Map(plan.chapters.map(({ key, title }) => [key, title])),
  };
  return { findings, diagnostics };
}

/** All that is published, as one figure for the audit. */
function shownOf(cells: readonly CellKey[], data: PublishedData): Figure {
  const published = cells.map(({ indicator, year, members }) => data.cell(indicator, year, members));
  return makeFigure({ text: '', operation: 'value', sources: published.filter(({ state }) => state === 'value') });
}
