// All that the figures of a year are read and judged by: of a whole project, or of a folder without prose.
import path from 'node:path';
import type { DefinedChapter } from './defined-chapter.js';
import type { InputFile, Project } from './project.js';
import type { AnalysisYaml } from './schemas/analysis-schema.js';
import type { DimensionsYaml, DistrictsYaml } from './schemas/dimension-schema.js';

export interface Definitions {
  readonly year: number;
  /** In chapter order. */
  readonly chapters: readonly DefinedChapter[];
  /** Where each workbook that a chapter names is, relative to the folder. */
  readonly workbooks: ReadonlyMap<string, string>;
  readonly dimensions: DimensionsYaml;
  readonly districts: DistrictsYaml;
  /** Counts below this, but above zero, are hidden. */
  readonly threshold: number;
  /** The analysis' own thresholds, where they are other than the method's. */
  readonly analysis: AnalysisYaml | undefined;
  readonly inputs: readonly InputFile[];
}

/** A project's, without its texts. */
export function definitionsOf({ year, report, chapters, dimensions, districts, inputs }: Project): Definitions {
  const workbooks = chapters.map(
    ({ yaml: { workbook } }) => [workbook, path.posix.join(report.data, workbook)] as const,
  );
  return {
    year,
    chapters,
    workbooks: new Map(workbooks),
    dimensions,
    districts,
    threshold: report.disclosure.threshold,
    analysis: report.analysis,
    inputs,
  };
}
