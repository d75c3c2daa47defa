// Observations given by hand, planned for analysis by the real planner and published by the real disclosure control.
import { analyse } from '../../src/analysis/analyse.js';
import type { Analysis } from '../../src/analysis/analysis.js';
import type { PublishedData } from '../../src/disclosure/published-data.js';
import type { Plan, PlannedAnalysis, PlannedChapter } from '../../src/plan/plan.js';
import { planAnalysis } from '../../src/plan/plan-analysis.js';
import { PlanContext } from '../../src/plan/plan-context.js';
import { draftSentences } from '../../src/text/findings/draft-sentences.js';
import { plainSentence } from '../../src/text/findings/plain-sentence.js';
import { type DiscloseInput, dimensionsOf, disclose } from './observed.js';

export interface PlannedYear {
  readonly planned: PlannedAnalysis;
  /** Of the planned cells only. */
  readonly data: PublishedData;
}

export function planYear({ indicators, observations: given, year = 2024 }: Omit<DiscloseInput, 'wanted'>): PlannedYear {
  const { observations } = disclose({ indicators, observations: given, year });
  const dimensions = dimensionsOf(observations);
  const context = new PlanContext(year, { indicators, observations, dimensions, notes: [] });
  const planned = planAnalysis(indicators, context);
  const { data } = disclose({ indicators, observations: given, year, wanted: planned.cells });
  return { planned, data };
}

export interface AnalysedYear extends PlannedYear {
  readonly analysis: Analysis;
  /** The drafted sentence of each finding, in plain text. */
  readonly sentences: ReadonlyMap<string, string>;
}

export interface Written {
  readonly chapter?: Partial<PlannedChapter>;
  readonly bindings?: Plan['bindings'];
}

/** The whole analysis: one chapter for every chapter number of the indicators, without prose unless something is `written`. */
export function analyseYear(given: Omit<DiscloseInput, 'wanted'>, written: Written = {}): AnalysedYear {
  return analysePlanned(planYear(given), written);
}

/** The same of data that are published already. */
export function analysePlanned({ planned, data }: PlannedYear, { chapter, bindings }: Written = {}): AnalysedYear {
  const numbers = [...new Set(data.indicators().map((one) => one.chapter))];
  const plan: Plan = {
    year: data.year,
    chapters: numbers.map((number) => ({ ...plannedChapter(number), ...chapter })),
    targets: new Map(),
    bindings: bindings ?? new Map(),
    analysis: planned,
    cells: planned.cells,
    printed: new Set(),
  };
  const analysis = analyse({ plan, data });
  const sentences = [...draftSentences(analysis, data)].map(([id, one]) => [id, plainSentence(one)] as const);
  return { planned, data, analysis, sentences: new Map(sentences) };
}

/** A chapter of which nothing is written: the key `a`, as the indicators of `observed.ts` have it. */
export function plannedChapter(number: number): PlannedChapter {
  return {
    number,
    key: 'a',
    title: 'Prov',
    label: 'kapitel.a',
    summary: [],
    headlines: [],
    keyFigures: [],
    sections: [],
    acknowledged: [],
  };
}
