// Prose → blocks: bindings become figures, variables text, references and notes stay unresolved until a document is assembled.
import { findingNames } from '../analysis/findings/finding-id.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { makeFigure } from '../disclosure/figure.js';
import type { PublishedData } from '../disclosure/published-data.js';
import { capital } from '../language/capital.js';
import { protectSpaces } from '../language/protect-spaces.js';
import { bindingKey } from '../plan/binding-key.js';
import type { Plan, PlannedBinding, PlannedFigure } from '../plan/plan.js';
import type { VariableName } from '../plan/variables.js';
import type { Binding } from '../project/prose/binding.js';
import type { Prose, ProseBlock, ProseInline } from '../project/prose/prose.js';
import { sayFigure } from './say-figure.js';
import type { Inline, Notes, TextBlock } from './text-block.js';

export interface EvaluateContext {
  readonly plan: Plan;
  readonly data: PublishedData;
  readonly variables: ReadonlyMap<VariableName, string>;
  /** The drafted sentences, by the id of their finding. */
  readonly drafts: ReadonlyMap<string, readonly Inline[]>;
  /** A draft turns what cannot be said into a marked gap. */
  readonly draft: boolean;
  readonly frame: (place: Binding['place']) => string;
  readonly report: (diagnostic: Diagnostic) => void;
}

export interface EvaluatedProse {
  readonly blocks: readonly TextBlock[];
  /** Unnumbered: `number` is 0 until a document is assembled. */
  readonly notes: Notes['notes'];
}

/** The id of a note that the author calls `id` in the text of `scope`: unique in the report. */
export function noteId(scope: string, id: string): string {
  return `${scope}.${id}`;
}

/** `scope` makes note ids unique: `ekonomiskt-bistånd.2`. */
export function evaluateProse(prose: Prose, scope: string, context: EvaluateContext): EvaluatedProse {
  const inlines = (given: readonly ProseInline[], atStart = true): Inline[] => {
    let starts = atStart;
    return given.flatMap((one) => {
      const made = inline(one, starts);
      starts = startsAfter(one, starts);
      return made;
    });
  };

  const inline = (one: ProseInline, starts: boolean): Inline[] => {
    switch (one.kind) {
      case 'text':
        return [{ kind: 'text', text: protectSpaces(one.text) }];
      case 'strong':
      case 'emphasis':
        return [{ kind: one.kind, children: inlines(one.children, starts) }];
      case 'link':
        return [{ kind: 'link', url: one.url, children: inlines(one.children, starts) }];
      case 'gap':
        return [one];
      case 'note':
        return [{ kind: 'noteReference', note: noteId(scope, one.id) }];
      case 'binding':
        return evaluateBinding(one, starts, context);
    }
  };

  const block = (one: ProseBlock): TextBlock => {
    switch (one.kind) {
      case 'paragraph':
        return { kind: 'paragraph', children: inlines(one.children) };
      case 'heading':
        return { kind: 'heading', level: 3, text: inlines(one.children) };
      case 'list':
        return { kind: 'list', ordered: one.ordered, items: one.items.map((item) => item.map(block)) };
    }
  };

  return {
    blocks: prose.blocks.map(block),
    notes: prose.notes.map((note) => ({ id: noteId(scope, note.id), number: 0, blocks: note.blocks.map(block) })),
  };
}

/** Whether a sentence begins after `one`: past its note and the space behind it, but not after `t.ex.` */
function startsAfter(one: ProseInline, starts: boolean): boolean {
  if (one.kind === 'note') return starts;
  if (one.kind !== 'text') return false;
  if (one.text.trim() === '') return starts;
  return /[.!?]\s*$/.test(one.text) && !/(?:\p{L}\.\p{L}+|\b(?:kap|kl|dvs|ca|nr|jfr|resp))\.\s*$/u.test(one.text);
}

function evaluateBinding(binding: Binding, starts: boolean, context: EvaluateContext): Inline[] {
  const planned = context.plan.bindings.get(bindingKey(binding.place));
  // A binding that could not be planned has been reported; only a draft gets this far.
  if (planned === undefined) return [{ kind: 'gap', text: binding.path.text }];
  if (planned.kind === 'finding') return evaluateFinding(planned, binding, context);
  return [evaluateOne(planned, binding, starts, context)];
}

/** A sentence of its own, as drafted. */
function evaluateFinding(
  planned: PlannedBinding & { readonly kind: 'finding' },
  { place, path }: Binding,
  context: EvaluateContext,
): Inline[] {
  const found = findFinding(context.drafts, planned.id, planned.chapterKey);
  if (found !== undefined) return [...found];
  const diagnostic = diagnose('SR-FYN-001', { finding: planned.id }, { place, frame: context.frame(place) });
  context.report(context.draft ? { ...diagnostic, severity: 'varning' } : diagnostic);
  return [{ kind: 'gap', text: path.text }];
}

/** By the full id, or by the one that leaves the chapter out: `utveckling.hushåll` in the chapter ekonomiskt-bistånd. */
export function findFinding<T>(all: ReadonlyMap<string, T>, id: string, chapterKey: string | undefined): T | undefined {
  const name = findingNames(id, chapterKey).find((one) => all.has(one));
  return name === undefined ? undefined : all.get(name);
}

function evaluateOne(
  planned: Exclude<PlannedBinding, { readonly kind: 'finding' }>,
  binding: Binding,
  starts: boolean,
  context: EvaluateContext,
): Inline {
  switch (planned.kind) {
    case 'variable': {
      const text = context.variables.get(planned.name) ?? '';
      return { kind: 'text', text: planned.capital || starts ? capital(text) : text };
    }
    case 'reference':
      return { kind: 'reference', label: planned.label, capital: starts };
    case 'figure': {
      const said = sayFigure(planned, context.data);
      // A capital first letter leaves the figure what it is: same sources, same rounding.
      if ('figure' in said)
        return {
          kind: 'figure',
          figure: starts ? makeFigure({ ...said.figure, text: capital(said.figure.text) }) : said.figure,
        };
      if ('text' in said) return { kind: 'text', text: said.text };
      const diagnostic = diagnose(
        'SR-TXT-007',
        { what: describe(planned), reason: said.silence },
        { place: binding.place, frame: context.frame(binding.place) },
      );
      context.report(context.draft ? { ...diagnostic, severity: 'varning' } : diagnostic);
      return { kind: 'gap', text: `${describe(planned)}: ${said.silence}` };
    }
  }
}

/** `ändring av ekonomiskt-bistånd.hushåll 2023–2024 (kön kvinnor)` */
function describe(planned: PlannedFigure): string {
  const members = Object.entries(planned.members).map(([dimension, member]) => `${dimension} ${member}`);
  const compares = ['ändring', 'ändrades', 'förändring', 'skillnad'].includes(planned.operation);
  const years = compares ? `${planned.since}–${planned.year}` : String(planned.year);
  return `${planned.operation} av ${planned.indicator} ${years}${members.length > 0 ? ` (${members.join(', ')})` : ''}`;
}
