// A binding's syntax → what it stands for, with the cells it needs. Every misspelling is told where it stands.
import { closest } from '../diagnostics/closest.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { CellKey, Members } from '../indicators/cell-key.js';
import { districtDimension } from '../indicators/dimension.js';
import type { Indicator } from '../indicators/indicator.js';
import { resolveMember } from '../indicators/resolve-member.js';
import type { Binding, BindingStep, BindingWord } from '../project/prose/binding.js';
import type { YamlSource } from '../project/yaml-source.js';
import type { FigureOperation, PlannedBinding, PlannedFigure } from './plan.js';
import type { PlanContext } from './plan-context.js';
import { isVariable, variableNames } from './variables.js';

export const operations: readonly FigureOperation[] = [
  'värde',
  'ord',
  'ungefär',
  'ändring',
  'ändrades',
  'förändring',
  'skillnad',
  'andel',
  'högst',
  'lägst',
  'områden',
  'namn',
];

export const settings = ['år', 'sedan', 'decimaler', 'steg', 'över', 'under', 'enhet', 'utan-enhet'] as const;

const targetKinds = ['diagram', 'tabell', 'kapitel', 'avsnitt'];

export interface BindingScope {
  readonly context: PlanContext;
  readonly sources: ReadonlyMap<string, YamlSource>;
  /** The chapter whose indicators need no prefix; absent in the memo and the report's own texts. */
  readonly chapterKey?: string;
}

/** Undefined after a diagnostic. References are checked later, when every label is known. */
export function planBinding(binding: Binding, scope: BindingScope): PlannedBinding | undefined {
  const { path, steps } = binding;
  const [kind, ...rest] = path.text.split('.');
  if (kind !== undefined && targetKinds.includes(kind) && rest.length > 0)
    return { kind: 'reference', label: fullLabel(kind, rest, scope.chapterKey) };
  const variable = path.text.slice(0, 1).toLowerCase() + path.text.slice(1);
  if (isVariable(variable) && steps.length === 0)
    return { kind: 'variable', name: variable, capital: variable !== path.text };
  const indicator = scope.context.lookUp(path.text, scope.chapterKey ?? '');
  if (indicator === undefined) {
    const guess = closest(path.text, variableNames);
    const hints = guess ? [`menade du \`${guess}\`?`] : scope.context.suggest(path.text, scope.chapterKey ?? '');
    return fail(scope, path, (at) => diagnose('SR-TXT-004', { name: path.text }, { ...at, hints }));
  }
  return planFigure(indicator, binding, scope);
}

/** A label within the chapter needs no chapter key: `tabell.hushåll`. */
export function fullLabel(kind: string, rest: readonly string[], chapterKey: string | undefined): string {
  if (kind === 'kapitel' || rest.length > 1 || chapterKey === undefined) return [kind, ...rest].join('.');
  return [kind, chapterKey, ...rest].join('.');
}

function fail(
  scope: BindingScope,
  word: BindingWord,
  make: (at: { place: BindingWord['place']; frame: string }) => Diagnostic,
): undefined {
  return scope.context.report(
    make({ place: word.place, frame: scope.sources.get(word.place.file)?.frame(word.place) ?? '' }),
  );
}

interface Settings {
  operation: BindingWord | undefined;
  members: Record<string, string>;
  year: number | undefined;
  since: number | undefined;
  decimals: number | undefined;
  step: number | undefined;
  side: 'över' | 'under' | undefined;
  withUnit: boolean;
  bare: boolean;
}

function planFigure(indicator: Indicator, binding: Binding, scope: BindingScope): PlannedFigure | undefined {
  const read: Settings = {
    operation: undefined,
    members: {},
    year: undefined,
    since: undefined,
    decimals: undefined,
    step: undefined,
    side: undefined,
    withUnit: false,
    bare: false,
  };
  const before = scope.context.diagnostics.length;
  // Years last: which ones there are depends on the members picked out.
  const steps = [...binding.steps].sort((a, b) => Number(isYearStep(a)) - Number(isYearStep(b)));
  for (const step of steps) readStep(step, indicator, read, scope);
  checkTogether(binding, read.operation?.text ?? 'värde', scope);
  if (scope.context.diagnostics.length > before) return undefined;
  const operation = (read.operation?.text ?? 'värde') as FigureOperation;
  const year = read.year ?? scope.context.yearsOf(indicator.id, read.members).at(-1) ?? scope.context.year;
  const since = read.since ?? year - indicator.step;
  const figure = {
    kind: 'figure' as const,
    operation,
    indicator: indicator.id,
    year,
    since,
    members: read.members,
    withUnit: read.withUnit,
    bare: read.bare,
    ...(read.decimals === undefined ? {} : { decimals: read.decimals }),
    ...(read.step === undefined ? {} : { step: read.step }),
    ...(read.side === undefined ? {} : { side: read.side }),
  };
  return { ...figure, cells: cellsOf(figure, scope.context) };
}

const isYearStep = ({ name }: BindingStep): boolean => name.text === 'år' || name.text === 'sedan';

/** Settings that only some operations heed: with others they would be passed over in silence. */
const heeding: ReadonlyMap<string, readonly string[]> = new Map([
  ['sedan', ['ändring', 'ändrades', 'förändring', 'skillnad']],
  ['steg', ['ungefär']],
  ['över', ['områden']],
  ['under', ['områden']],
]);

/** `över` and `under` say the same thing. */
const slot = ({ name }: BindingStep): string => (name.text === 'under' ? 'över' : name.text);

/** A setting stands once, and with an operation that heeds it. */
function checkTogether({ steps }: Binding, operation: string, scope: BindingScope): void {
  for (const [index, step] of steps.entries()) {
    const { name, value } = step;
    if (value === undefined) continue;
    const first = steps.slice(0, index).find((one) => one.value !== undefined && slot(one) === slot(step));
    const clash = first?.value
      ? `${first.name.text}: ${first.value.text}`
      : heeding.get(name.text)?.includes(operation) === false
        ? operation
        : undefined;
    if (clash !== undefined)
      fail(scope, name, (at) => diagnose('SR-TXT-009', { first: clash, second: `${name.text}: ${value.text}` }, at));
  }
}

function readStep(step: BindingStep, indicator: Indicator, read: Settings, scope: BindingScope): void {
  const { name, value } = step;
  const text = name.text;
  if ((operations as readonly string[]).includes(text) && value === undefined) {
    if (read.operation)
      fail(scope, name, (at) => diagnose('SR-TXT-009', { first: read.operation?.text ?? '', second: text }, at));
    read.operation = name;
    return;
  }
  if (text === 'enhet' && value === undefined) {
    read.withUnit = true;
    return;
  }
  if (text === 'utan-enhet' && value === undefined) {
    read.bare = true;
    return;
  }
  if (value === undefined) {
    unknownFilter(name, indicator, scope);
    return;
  }
  const refuse = (reason: string): undefined =>
    fail(scope, value, (at) => diagnose('SR-TXT-006', { filter: text, value: value.text, reason }, at));
  const whole = (): number | undefined => (/^\d+$/.test(value.text) ? Number(value.text) : refuse('ett heltal väntas'));
  switch (text) {
    case 'år':
    case 'sedan': {
      const year = whole();
      if (year === undefined) return;
      const years = scope.context.yearsOf(indicator.id, read.members);
      if (!years.includes(year)) {
        refuse(`indikatorn har åren ${years.join(', ')}`);
        return;
      }
      if (text === 'år') read.year = year;
      else read.since = year;
      return;
    }
    case 'decimaler': {
      const decimals = whole();
      if (decimals !== undefined && decimals > 3) refuse('högst tre decimaler');
      read.decimals = decimals;
      return;
    }
    case 'steg':
      read.step = whole();
      if (read.step === 0) refuse('minst 1 behövs');
      return;
    case 'över':
    case 'under':
      if (value.text !== 'staden') refuse('skriv `staden`');
      read.side = text;
      return;
    default:
      readMember(name, value, indicator, read, scope);
  }
}

function readMember(
  name: BindingWord,
  value: BindingWord,
  indicator: Indicator,
  read: Settings,
  scope: BindingScope,
): void {
  const dimensions = scope.context.dimensionsOf(indicator.id);
  if (!dimensions.includes(name.text)) {
    unknownFilter(name, indicator, scope);
    return;
  }
  const years = scope.context.yearsOf(indicator.id);
  const known = scope.context.membersOf(indicator.id, name.text, years);
  const dimension = scope.context.dimension(name.text);
  const resolved = dimension && resolveMember(dimension, value.text);
  const member = resolved?.kind === 'member' ? resolved.name : undefined;
  if (member === undefined || !known.includes(member)) {
    const guess = closest(value.text, known);
    fail(scope, value, (at) =>
      diagnose(
        'SR-TXT-006',
        { filter: name.text, value: value.text, reason: `indikatorn är uppdelad på ${known.slice(0, 12).join(', ')}` },
        { ...at, hints: guess ? [`menade du \`${guess}\`?`] : [] },
      ),
    );
    return;
  }
  read.members[name.text] = member;
}

function unknownFilter(name: BindingWord, indicator: Indicator, scope: BindingScope): void {
  const guess = closest(name.text, [...operations, ...settings, ...scope.context.dimensionsOf(indicator.id)]);
  fail(scope, name, (at) =>
    diagnose('SR-TXT-005', { filter: name.text }, { ...at, hints: guess ? [`menade du \`${guess}\`?`] : [] }),
  );
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
