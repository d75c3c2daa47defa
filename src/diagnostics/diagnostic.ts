// A diagnostic is collected, never thrown: code, severity, Swedish message, place and hints.
import type { CodeDefinition, ExitClass, Severity } from './code-definition.js';
import type { Place } from './place.js';
import { registry } from './registry.js';

export type DiagnosticCode = keyof typeof registry;

type ArgsOf<C extends DiagnosticCode> = (typeof registry)[C] extends CodeDefinition<infer A> ? A : never;

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly exit: ExitClass;
  readonly message: string;
  /** The message for the published channel, where it differs. */
  readonly withoutValues?: string;
  readonly place?: Place;
  /** What to write or do instead; the code's own cure when nothing more exact is known. */
  readonly hints: readonly string[];
  /** Source lines with a caret, or the neighbours of a cell. Working channel only. */
  readonly frame?: string;
}

export interface DiagnosticContext {
  readonly place?: Place;
  readonly hints?: readonly string[];
  readonly frame?: string;
}

/** Makes the diagnostic that `code` stands for. */
export function diagnose<C extends DiagnosticCode>(
  code: C,
  args: ArgsOf<C>,
  context: DiagnosticContext = {},
): Diagnostic {
  const definition = registry[code] as unknown as CodeDefinition<ArgsOf<C>>;
  return {
    code,
    severity: definition.severity,
    exit: definition.exit,
    message: definition.message(args),
    ...(definition.withoutValues === undefined ? {} : { withoutValues: definition.withoutValues }),
    hints: context.hints?.length ? context.hints : [definition.cure],
    ...(context.place ? { place: context.place } : {}),
    ...(context.frame ? { frame: context.frame } : {}),
  };
}

/** A value with what was found on the way to it. Every stage returns this shape. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'fel');
}
