// What every diagnostic code must declare: its severity, its message, one example and one cure.

export type Severity = 'fel' | 'varning' | 'upplysning';

/** Exit code that a `fel` of this code leads to: 1 the user's material, 2 wrong use, 3 unreadable input, 4 disclosure control. */
export type ExitClass = 1 | 2 | 3 | 4;

export interface CodeDefinition<A> {
  readonly severity: Severity;
  readonly exit: ExitClass;
  /** Swedish, lower-case start, no full stop, no blame. */
  readonly message: (args: A) => string;
  /** The message where the analyst's own values may not stand: in what `build --json` says, which is published. */
  readonly withoutValues?: string;
  /** Arguments for the handbook's example message. */
  readonly example: A;
  /** What the analyst should do, one Swedish sentence. */
  readonly cure: string;
}

/** Ties the example's type to the message's argument type. */
export function code<A>(definition: CodeDefinition<A>): CodeDefinition<A> {
  return definition;
}
