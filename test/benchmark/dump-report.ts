// Writes the complete report as it is given to the PDF layer, drawings in place, so that each way of printing it gets the same.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { drawChart } from '../../src/charts/draw-chart.js';
import { composeDocuments } from '../../src/cli/year/compose-documents.js';
import { loadLook } from '../../src/cli/year/load-look.js';
import { prepareYear } from '../../src/cli/year/prepare-year.js';
import type { Document } from '../../src/document/document.js';
import { withDrawings } from '../../src/document/with-drawings.js';
import { diskFiles } from '../../src/project/project-files.js';
import type { Theme } from '../../src/theme/theme.js';
import { fontFileNames } from '../../src/typography/font-files.js';

export interface DumpedReport {
  readonly document: Document;
  readonly theme: Theme;
  /** Files. */
  readonly fonts: Readonly<Record<keyof typeof fontFileNames, string>>;
}

/** @throws Error when the project has faults. */
export async function dumpReport(project: string, year: number, target: string): Promise<void> {
  const files = diskFiles(project);
  const { prepared } = await prepareYear({ files, year, progress: () => {} });
  if (!prepared) throw new Error('the project cannot be read');
  const { look } = await loadLook(files, prepared.project);
  if (!look) throw new Error('the theme or the fonts cannot be read');
  const { documents, models } = composeDocuments(prepared, { draft: false, look });
  const report = documents.find(({ part }) => part === 'komplett')?.document;
  if (!report) throw new Error('there is no complete report');
  const document = await withDrawings(report, async (label) => {
    const model = models.get(label);
    if (!model) throw new Error(`the chart ${label} was never modelled`);
    return drawChart(model, look.theme, look.metrics);
  });
  const font = (name: string): string => path.join(project, 'templates/fonts', name);
  const dumped: DumpedReport = {
    document,
    theme: look.theme,
    fonts: {
      regular: font(fontFileNames.regular),
      bold: font(fontFileNames.bold),
      italic: font(fontFileNames.italic),
    },
  };
  // What a figure was made of is not printed.
  await writeFile(
    target,
    JSON.stringify(dumped, (key, value) => (key === 'sources' ? [] : value)),
  );
}
