// What bindings print in the project, by the same stages as a build: plan, disclosure control, words.
import { type PreparedYear, prepareYear } from '../../src/cli/year/prepare-year.js';
import { protect } from '../../src/disclosure/protect.js';
import type { PublishedData } from '../../src/disclosure/published-data.js';
import { publish } from '../../src/disclosure/published-store.js';
import { scopeOf } from '../../src/disclosure/scope.js';
import { divisionOn } from '../../src/indicators/district.js';
import type { PlannedBinding } from '../../src/plan/plan.js';
import { planBinding } from '../../src/plan/plan-binding.js';
import { PlanContext } from '../../src/plan/plan-context.js';
import type { ProjectFiles } from '../../src/project/project-files.js';
import { parseBinding } from '../../src/project/prose/binding.js';
import { sayFigure } from '../../src/text/say-figure.js';
import { variableTexts } from '../../src/text/variable-texts.js';

/** The project of `year`, read once. @throws Error with the diagnostics when it cannot be prepared. */
export async function prepareProject(files: ProjectFiles, year: number): Promise<PreparedYear> {
  const { prepared, diagnostics } = await prepareYear({ files, year, progress: () => undefined });
  if (prepared === undefined) throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
  return prepared;
}

/** The text of each `{{ source }}` in `chapterKey`, by source; a fault or a silence stands in angle brackets. */
export function evaluateBindings(
  sources: readonly string[],
  chapterKey: string,
  prepared: PreparedYear,
): ReadonlyMap<string, string> {
  const planned = new Map(sources.map((source) => [source, plan(source, chapterKey, prepared)]));
  const data = publishWith([...planned.values()], prepared);
  return new Map(
    [...planned].map(([source, one]) => [source, typeof one === 'string' ? one : say(one, data, prepared)]),
  );
}

function plan(source: string, chapterKey: string, { project, data }: PreparedYear): PlannedBinding | string {
  const binding = parseBinding(source, (offset, length) => ({
    kind: 'text',
    file: 'exempel',
    line: 1,
    column: offset + 1,
    length,
  }));
  if (!('kind' in binding)) return `<${binding.reason}>`;
  const context = new PlanContext(project.year, data);
  const planned = planBinding(binding, { context, sources: new Map(), chapterKey });
  return planned ?? `<${context.diagnostics.map(({ code, message }) => `${code} ${message}`).join('; ')}>`;
}

/** The report's published values and those of the bindings, protected together. */
function publishWith(planned: readonly (PlannedBinding | string)[], prepared: PreparedYear): PublishedData {
  const { indicators, dimensions, observations } = prepared.data;
  const own = planned.flatMap((one) => (typeof one !== 'string' && one.kind === 'figure' ? one.cells : []));
  const cells = [...prepared.plan.cells, ...own];
  const scope = scopeOf(cells, observations, indicators);
  const mask = protect(scope, prepared.policy);
  return publish({ year: prepared.project.year, cells, scope, mask, indicators, dimensions });
}

function say(planned: PlannedBinding, data: PublishedData, { project, plan, districts }: PreparedYear): string {
  switch (planned.kind) {
    case 'reference':
      return plan.targets.get(planned.label)?.name ?? `<${planned.label}>`;
    case 'finding':
      return `<${planned.id}>`;
    case 'variable': {
      const districtCount = divisionOn(districts, `${project.year}-12-31`).length;
      return new Map<string, string>(variableTexts({ project, data, districtCount })).get(planned.name) ?? '<>';
    }
    case 'figure': {
      const said = sayFigure(planned, data);
      if ('silence' in said) return `<${said.silence}>`;
      return 'figure' in said ? said.figure.text : said.text;
    }
  }
}
