// What stands after the path of a binding: one operation, and settings that it heeds.
import { closest } from '../diagnostics/closest.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Members } from '../indicators/cell-key.js';
import type { Indicator } from '../indicators/indicator.js';
import { resolveMember } from '../indicators/resolve-member.js';
import type { Binding, BindingStep, BindingWord } from '../project/prose/binding.js';
import type { YamlSource } from '../project/yaml-source.js';
import type { FigureOperation } from './plan.js';
import type { PlanContext } from './plan-context.js';

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

export const settings = [
  'år',
  'sedan',
  'decimaler',
  'steg',
  'över',
  'under',
  'enhet',
  'utan-enhet',
  'siffror',
] as const;

export interface BindingScope {
  readonly context: PlanContext;
  readonly sources: ReadonlyMap<string, YamlSource>;
  /** The chapter whose indicators need no prefix; absent in the memo and the report's own texts. */
  readonly chapterKey?: string;
}

/** The steps of a binding, read. */
export interface ReadSteps {
  readonly operation: FigureOperation;
  readonly members: Members;
  readonly year?: number;
  readonly since?: number;
  readonly decimals?: number;
  readonly step?: number;
  readonly side?: 'över' | 'under';
  readonly withUnit: boolean;
  readonly bare: boolean;
  readonly digits: boolean;
}

/** Undefined after diagnostics: all faults of a binding are told at once. */
export function readSteps(binding: Binding, indicator: Indicator, scope: BindingScope): ReadSteps | undefined {
  const before = scope.context.diagnostics.length;
  const reader = new StepReader(indicator, scope);
  // Years last: which ones there are depends on the members picked out.
  const steps = [...binding.steps].sort((a, b) => Number(isYearStep(a)) - Number(isYearStep(b)));
  for (const step of steps) reader.read(step);
  checkTogether(binding, reader.operation?.text ?? 'värde', scope);
  return scope.context.diagnostics.length > before ? undefined : reader.result();
}

/** Reports at a word of the binding. */
export function failAt(
  scope: BindingScope,
  word: BindingWord,
  make: (at: { place: BindingWord['place']; frame: string }) => Diagnostic,
): undefined {
  return scope.context.report(
    make({ place: word.place, frame: scope.sources.get(word.place.file)?.frame(word.place) ?? '' }),
  );
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
      failAt(scope, name, (at) => diagnose('SR-TXT-009', { first: clash, second: `${name.text}: ${value.text}` }, at));
  }
}

/** Gathers the steps one by one; `read` reports what it cannot take. */
class StepReader {
  operation: BindingWord | undefined;
  private readonly members: Record<string, string> = {};
  private readonly numbers: { year?: number; since?: number; decimals?: number; step?: number } = {};
  private side: ReadSteps['side'] | undefined;
  private withUnit = false;
  private bare = false;
  private digits = false;

  constructor(
    private readonly indicator: Indicator,
    private readonly scope: BindingScope,
  ) {}

  result(): ReadSteps {
    const { members, withUnit, bare, digits, side } = this;
    const operation = (this.operation?.text ?? 'värde') as FigureOperation;
    return { operation, members, withUnit, bare, digits, ...this.numbers, ...(side === undefined ? {} : { side }) };
  }

  read({ name, value }: BindingStep): void {
    if (value === undefined) this.readWord(name);
    else this.readSetting(name, value);
  }

  private readWord(name: BindingWord): void {
    const { text } = name;
    if (text === 'enhet') this.withUnit = true;
    else if (text === 'utan-enhet') this.bare = true;
    else if (text === 'siffror') this.digits = true;
    else if (!(operations as readonly string[]).includes(text)) this.unknownFilter(name);
    else {
      const first = this.operation?.text;
      if (first !== undefined) failAt(this.scope, name, (at) => diagnose('SR-TXT-009', { first, second: text }, at));
      this.operation = name;
    }
  }

  private readSetting(name: BindingWord, value: BindingWord): void {
    const refuse = (reason: string): undefined =>
      failAt(this.scope, value, (at) => diagnose('SR-TXT-006', { filter: name.text, value: value.text, reason }, at));
    switch (name.text) {
      case 'över':
      case 'under':
        if (value.text !== 'staden') refuse('skriv `staden`');
        this.side = name.text;
        return;
      case 'år':
      case 'sedan':
      case 'decimaler':
      case 'steg':
        if (/^\d+$/.test(value.text)) this.readNumber(name.text, Number(value.text), refuse);
        else refuse('ett heltal väntas');
        return;
      default:
        this.readMember(name, value);
    }
  }

  private readNumber(
    name: 'år' | 'sedan' | 'decimaler' | 'steg',
    value: number,
    refuse: (reason: string) => undefined,
  ): void {
    if (name === 'decimaler') {
      if (value > 3) refuse('högst tre decimaler');
      this.numbers.decimals = value;
    } else if (name === 'steg') {
      if (value === 0) refuse('minst 1 behövs');
      this.numbers.step = value;
    } else {
      const years = this.scope.context.yearsOf(this.indicator.id, this.members);
      if (!years.includes(value)) refuse(`indikatorn har åren ${years.join(', ')}`);
      this.numbers[name === 'år' ? 'year' : 'since'] = value;
    }
  }

  private readMember(name: BindingWord, value: BindingWord): void {
    const { context } = this.scope;
    const { id } = this.indicator;
    if (!context.dimensionsOf(id).includes(name.text)) {
      this.unknownFilter(name);
      return;
    }
    const known = context.membersOf(id, name.text, context.yearsOf(id));
    const dimension = context.dimension(name.text);
    const resolved = dimension && resolveMember(dimension, value.text);
    if (resolved?.kind === 'member' && known.includes(resolved.name)) {
      this.members[name.text] = resolved.name;
      return;
    }
    const reason = `indikatorn är uppdelad på ${known.slice(0, 12).join(', ')}`;
    failAt(this.scope, value, (at) =>
      diagnose(
        'SR-TXT-006',
        { filter: name.text, value: value.text, reason },
        { ...at, hints: suggestion(value.text, known) },
      ),
    );
  }

  private unknownFilter(name: BindingWord): void {
    const known = [...operations, ...settings, ...this.scope.context.dimensionsOf(this.indicator.id)];
    failAt(this.scope, name, (at) =>
      diagnose('SR-TXT-005', { filter: name.text }, { ...at, hints: suggestion(name.text, known) }),
    );
  }
}

function suggestion(word: string, known: readonly string[]): readonly string[] {
  const guess = closest(word, known);
  return guess ? [`menade du \`${guess}\`?`] : [];
}
