// Every chart of the 2024 report, as the real pipeline models it and the report's own theme draws it.
import { drawChart } from '../../../src/charts/draw-chart.js';
import { composeDocuments } from '../../../src/cli/year/compose-documents.js';
import { loadLook } from '../../../src/cli/year/load-look.js';
import { prepareYear } from '../../../src/cli/year/prepare-year.js';
import { districtDimension } from '../../../src/indicators/dimension.js';
import { diskFiles } from '../../../src/project/project-files.js';
import { projectFolder } from '../../report/project-copy.js';
import { sceneFaults } from './scene-faults.js';

it('every chart of the report can be read', async () => {
  const files = diskFiles(projectFolder);
  const { prepared, diagnostics } = await prepareYear({ files, year: 2024, progress: () => undefined });
  if (!prepared) throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
  const { look } = await loadLook(files, prepared.project);
  if (!look) throw new Error('the report has no look');
  const { models } = composeDocuments(prepared, { draft: false, look });

  const planned = prepared.plan.chapters.flatMap(({ sections, equality, targets }) => [
    ...sections.flatMap(({ charts }) => charts),
    ...(equality?.charts ?? []),
    ...(targets?.chart ? [targets.chart] : []),
  ]);
  const boards =
    prepared.data.dimensions.get(districtDimension)?.members.filter(({ role }) => role === undefined) ?? [];
  expect(boards).toHaveLength(11);
  const profiles = boards.map(({ name }) => `diagram.${districtDimension}.${name}`);
  expect([...models.keys()].sort()).toEqual([...planned.map(({ label }) => label), ...profiles].sort());
  expect(models.size).toBeGreaterThan(prepared.plan.chapters.length);
  const faults: Record<string, readonly string[]> = {};
  for (const [label, model] of models) {
    const found = sceneFaults((await drawChart(model, look.theme, look.metrics)).svg, model);
    if (found.length > 0) faults[label] = found;
  }
  expect(faults).toEqual({});
});
