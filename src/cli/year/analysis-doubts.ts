// What the analysis makes doubtful in the analyst's material: person indicators without the sexes they declare, and totals that
// women and men cannot add up to.
import type { Analysis } from '../../analysis/analysis.js';
import { sexShareDoubts } from '../../analysis/targets/sex-share-doubts.js';
import { type Diagnostic, type DiagnosticContext, diagnose } from '../../diagnostics/diagnostic.js';
import type { DefinedChapter } from '../../project/defined-chapter.js';

/** Told at the indicator's definition. */
export function analysisDoubts(analysis: Analysis, chapters: readonly DefinedChapter[]): readonly Diagnostic[] {
  const lacking = analysis.coverage.lacking.map(({ id }) =>
    diagnose('SR-FYN-007', { indicator: id }, definitionOf(id, chapters)),
  );
  const targets = analysis.chapters.flatMap((chapter) => chapter.targets.flatMap(sexShareDoubts));
  const doubted = targets.map((doubt) =>
    doubt.code === 'SR-FYN-008'
      ? diagnose(doubt.code, doubt, definitionOf(doubt.indicator, chapters))
      : diagnose(doubt.code, doubt, definitionOf(doubt.indicator, chapters)),
  );
  return [...lacking, ...doubted];
}

/** Where an indicator is defined: in the shared definitions, or in the year's own. */
function definitionOf(id: string, chapters: readonly DefinedChapter[]): DiagnosticContext {
  const [key = '', ...rest] = id.split('.');
  const name = rest.join('.');
  const chapter = chapters.find(({ yaml }) => yaml.key === key);
  if (chapter === undefined) return {};
  const { shared } = chapter;
  const source = shared && name in shared.yaml.indicators ? shared.source : chapter.source;
  const place = source.placeOfKey(['indicators', name]);
  return { place, frame: source.frame(place) };
}
