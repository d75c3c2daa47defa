// The 2024 report in memory: what the pipeline composes of the fixtures, and the files that it prints, beside what they say.
import { drawChart } from '../../src/charts/draw-chart.js';
import { type Composition, composeDocuments } from '../../src/cli/year/compose-documents.js';
import { type Look, loadLook } from '../../src/cli/year/load-look.js';
import { type PreparedYear, prepareYear } from '../../src/cli/year/prepare-year.js';
import { renderDocuments } from '../../src/cli/year/render-documents.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Document } from '../../src/document/document.js';
import { withDrawings } from '../../src/document/with-drawings.js';
import { diskFiles } from '../../src/project/project-files.js';
import { readPdfFile } from '../pdf/file/read-pdf-file.js';
import { type PlacedDocument, placeUnits } from '../pdf/random/place-units.js';
import { projectFolder } from '../report/project-copy.js';

export interface ComposedReport {
  readonly prepared: PreparedYear;
  readonly composition: Composition;
  readonly look: Look;
  /** What was told before composing. */
  readonly diagnostics: readonly Diagnostic[];
}

/** @throws Error when the report cannot be composed: then every test on it would test nothing. */
export async function composeReport(): Promise<ComposedReport> {
  const files = diskFiles(projectFolder);
  const { prepared, diagnostics } = await prepareYear({ files, year: 2024, progress: () => {} });
  if (!prepared) throw new Error('the 2024 report cannot be read');
  const { look } = await loadLook(files, prepared.project);
  if (!look) throw new Error('the theme of the 2024 report cannot be used');
  const composition = composeDocuments(prepared, { draft: false, look });
  if (composition.documents.length === 0) throw new Error('the 2024 report cannot be composed');
  return { prepared, composition, look, diagnostics };
}

/** All eleven documents, each beside its finished file. */
export async function printReport({ composition, look }: ComposedReport): Promise<readonly PlacedDocument[]> {
  const { models } = composition;
  const documents = composition.documents.map(({ document }) => document);
  const options = { draft: false, projectFolder, year: 2024, render: true, progress: () => {} };
  const { rendered } = await renderDocuments({ documents, models, look }, options);
  const drawn = async (document: Document) =>
    withDrawings(document, async (label) => {
      const model = models.get(label);
      if (!model) throw new Error(`${label} has no model`);
      return drawChart(model, look.theme, look.metrics);
    });
  const placed: PlacedDocument[] = [];
  for (const document of documents) {
    const file = rendered.find(({ fileName }) => fileName === document.fileName);
    if (!file) throw new Error(`${document.fileName} was not printed`);
    placed.push(placeUnits(await drawn(document), await readPdfFile(file.bytes)));
  }
  return placed;
}
