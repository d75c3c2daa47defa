// What the analysis makes doubtful in the analyst's material: person indicators without the sexes they declare, and totals that
// women and men cannot add up to.
import type { Analysis } from '../analysis/analysis.js';
import { sexShareDoubts } from '../analysis/targets/sex-share-doubts.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Project } from '../project/project.js';

/** Told at the indicator's definition. */
export function analysisDoubts(analysis: Analysis, { chapters }: Pick<Project, 'chapters'>): readonly Diagnostic[] {
  const placeOf = placesOf(chapters);
  const lacking = analysis.coverage.lacking.map(({ id }) => diagnose('SR-FYN-007', { indicator: id }, placeOf(id)));
  const targets = analysis.chapters.flatMap((chapter) => chapter.targets.flatMap(sexShareDoubts));
  return [...lacking, ...targets.map(({ code, ...told }) => doubt(code, told, placeOf(told.indicator)))];
}
