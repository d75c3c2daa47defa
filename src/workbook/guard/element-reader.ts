// What the guard's readers of parts are told: the elements of one vocabulary, whoever finds them in the text.
import type { Fault } from './fault.js';

/** One element, by its name in the vocabulary, for as long as it is being opened. */
export interface Element {
  readonly name: string;
  /** An attribute of the vocabulary's own, which has no prefix. */
  readonly attribute: (name: string) => string | undefined;
  /** The relation that the element stands for: `r:id`, whatever the prefix. */
  readonly related: () => string | undefined;
}

/** What is done with the elements of one vocabulary. A fault that it sets ends the reading. */
export interface ElementReader {
  readonly fault?: Fault | undefined;
  /** The part is a sheet, whose rows may be read by themselves. */
  readonly hasRows?: true;
  /** `parent` is the empty string for the root. */
  open(element: Element, parent: string): void;
  text(text: string): void;
  close(name: string, parent: string): void;
}
