// A binding's syntax → what it stands for, with the cells it needs. Every misspelling is told where it stands.
import { closest } from '../diagnostics/closest.js';
import { diagnose } from '../diagnostics/diagnostic.js';
import type { CellKey, Members } from '../indicators/cell-key.js';
import { districtDimension } from '../indicators/dimension.js';
import { type Indicator, isStale } from '../indicators/indicator.js';
import { uncapital } from '../language/capital.js';
import type { Binding } from '../project/prose/binding.js';
import { type BindingScope, failAt, readSteps } from './binding-steps.js';
import type { PlannedBinding, PlannedFigure } from './plan.js';
import type { PlanContext } from './plan-context.js';
import { isVariable, variableNames } from './variables.js';

/** `{{ fynd.utveckling.hushåll }}`: a drafted sentence. Which findings there are is known after the analysis only. */
const findingKind = 'fynd';
const targetKinds = ['diagram', 'tabell', 'kapitel', 'avsnitt'];

/** Undefined after a diagnostic. References are checked later, when every label is known. */
export function planBinding(binding: Binding, scope: BindingScope): PlannedBinding | undefined {
  const { path, steps } = binding;
  const [kind, ...rest] = path.text.split('.');
  if (kind !== undefined && targetKinds.includes(kind) && rest.length > 0)
    return { kind: 'reference', label: fullLabel(kind, rest, scope.chapterKey) };
  if (kind === findingKind && rest.length > 1 && steps.length === 0)
    return {
      kind: 'finding',
      id: rest.join('.'),
      ...(scope.chapterKey === undefined ? {} : { chapterKey: scope.chapterKey }),
    };
  const variable = uncapital(path.text);
  if (isVariable(variable) && steps.length === 0)
    return { kind: 'variable', name: variable, capital: variable !== path.text };
  const indicator = scope.context.lookUp(path.text, scope.chapterKey ?? '');
  if (indicator === undefined) {
    const guess = closest(path.text, variableNames);
    const hints = guess ? [`menade du \`${guess}\`?`] : scope.context.suggest(path.text, scope.chapterKey ?? '');
    return failAt(scope, path, (at) => diagnose('SR-TXT-004', { name: path.text }, { ...at, hints }));
  }
  return planFigure(indicator, binding, scope);
}

/** A label within the chapter needs no chapter key: `tabell.hushåll`. */
export function fullLabel(kind: string, rest: readonly string[], chapterKey: string | undefined): string {
  if (kind === 'kapitel' || rest.length > 1 || chapterKey === undefined) return [kind, ...rest].join('.');
  return [kind, chapterKey, ...rest].join('.');
}

function planFigure(indicator: Indicator, binding: Binding, scope: BindingScope): PlannedFigure | undefined {
  const { path } = binding;
  const read = readSteps(binding, indicator, scope);
  if (read === undefined) return undefined;
  const year = read.year ?? scope.context.yearsOf(indicator.id, read.members).at(-1) ?? scope.context.year;
  const since = read.since ?? year - indicator.step;
  if (read.year === undefined && read.operation !== 'namn' && isStale(indicator, year, scope.context.year)) {
    const told = { indicator: path.text, year, expected: scope.context.year - indicator.lag };
    failAt(scope, path, (at) => diagnose('SR-PLA-009', told, at));
  }
  const figure = {
    kind: 'figure' as const,
    operation: read.operation,
    indicator: indicator.id,
    year,
    since,
    members: read.members,
    withUnit: read.withUnit,
    bare: read.bare,
    digits: read.digits,
    ...(read.decimals === undefined ? {} : { decimals: read.decimals }),
    ...(read.step === undefined ? {} : { step: read.step }),
    ...(read.side === undefined ? {} : { side: read.side }),
  };
  return { ...figure, cells: cellsOf(figure, scope.context) };
}

/** The cells that the figure is made of. */
function cellsOf(figure: Omit<PlannedFigure, 'cells'>, context: PlanContext): readonly CellKey[] {
  const { indicator, year, since, members } = figure;
  const at = (when: number, which: Members): CellKey => ({ indicator, year: when, members: which });
  switch (figure.operation) {
    case 'ändring':
    case 'ändrades':
    case 'förändring':
    case 'skillnad':
      return [at(since, members), at(year, members)];
    case 'andel':
      return [at(year, members), at(year, {})];
    case 'högst':
    case 'lägst':
    case 'områden':
      return [
        at(year, members),
        ...context
          .membersOf(indicator, districtDimension, [year])
          .map((name) => at(year, { ...members, [districtDimension]: name })),
      ];
    case 'namn':
      return [];
    default:
      return [at(year, members)];
  }
}
