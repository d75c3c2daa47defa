// What a binding prints in the project, by the same stages as a build: plan, disclosure control, words.

import { type PreparedYear, prepareYear } from '../../src/cli/prepare-year.js';
import { protect } from '../../src/disclosure/protect.js';
import { publish } from '../../src/disclosure/published-store.js';
import { scopeOf } from '../../src/disclosure/scope.js';
import { divisionOn } from '../../src/indicators/district.js';
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

/** The text of `{{ source }}` in `chapterKey`, or the diagnostic or silence in angle brackets. */
export function evaluateBinding(source: string, chapterKey: string, prepared: PreparedYear): string {
  const parsed = parseBinding(source, (offset, length) => ({
    kind: 'text',
    file: 'exempel',
    line: 1,
    column: offset + 1,
    length,
  }));
  if (!('kind' in parsed)) return `<${parsed.reason}>`;
  const { project, plan, policy, districts } = prepared;
  const { indicators, dimensions, observations } = prepared.data;
  const context = new PlanContext(project.year, prepared.data);
  const planned = planBinding(parsed, { context, sources: new Map(), chapterKey });
  if (planned === undefined)
    return `<${context.diagnostics.map(({ code, message }) => `${code} ${message}`).join('; ')}>`;
  if (planned.kind === 'reference') return plan.targets.get(planned.label)?.name ?? `<${planned.label}>`;
  const cells = [...plan.cells, ...(planned.kind === 'figure' ? planned.cells : [])];
  const scope = scopeOf(cells, observations, indicators);
  const data = publish({ year: project.year, cells, scope, mask: protect(scope, policy), indicators, dimensions });
  if (planned.kind === 'variable') {
    const districtCount = divisionOn(districts, `${project.year}-12-31`).length;
    return new Map<string, string>(variableTexts({ project, data, districtCount })).get(planned.name) ?? '<utan text>';
  }
  const said = sayFigure(planned, data);
  if ('silence' in said) return `<${said.silence}>`;
  return 'figure' in said ? said.figure.text : said.text;
}
