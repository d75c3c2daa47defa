// Definitions without prose, planned: nothing is printed, and all that the analysis looks at is asked for.
import type { Outcome } from '../diagnostics/diagnostic.js';
import { type CellKey, cellKeyId } from '../indicators/cell-key.js';
import type { YearData } from '../indicators/observe-year.js';
import type { DefinedChapter } from '../project/defined-chapter.js';
import type { Plan, PlannedChapter } from './plan.js';
import { planAnalysis } from './plan-analysis.js';
import { PlanContext } from './plan-context.js';
import { planHeadlines } from './plan-headlines.js';
import { targetsSection } from './plan-targets.js';

export function planDefinitions(year: number, chapters: readonly DefinedChapter[], data: YearData): Outcome<Plan> {
  const context = new PlanContext(year, data);
  const analysis = planAnalysis(data.indicators, context);
  const planned = chapters.map((chapter) => planChapter(chapter, context));
  const headlines = planned.flatMap((chapter) => chapter.headlines.flatMap(({ cells }) => cells));
  const cells = new Map<string, CellKey>();
  for (const key of [...headlines, ...analysis.cells]) cells.set(cellKeyId(key), key);
  return {
    value: {
      year,
      chapters: planned,
      targets: new Map(),
      bindings: new Map(),
      analysis,
      cells: [...cells.values()],
      printed: new Set(),
    },
    diagnostics: context.diagnostics,
  };
}

function planChapter(chapter: DefinedChapter, context: PlanContext): PlannedChapter {
  const { chapter: number, key, title } = chapter.yaml;
  const named = { heading: 'Måluppfyllelse', section: `${number}.1`, table: `${number}.1`, chart: `${number}.1` };
  const targets = targetsSection(chapter, named, context);
  return {
    number,
    key,
    title,
    label: `kapitel.${key}`,
    summary: [],
    headlines: planHeadlines(chapter, context),
    ...(targets ? { targets } : {}),
    keyFigures: [],
    sections: [],
    acknowledged: [],
  };
}
