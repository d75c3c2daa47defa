// Heading levels of one document without a gap: a reader who goes from heading to heading must not wonder what is missing.
import type { StructureType } from './structure-element.js';

const types: readonly StructureType[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

export class HeadingLevels {
  /** The levels as they were given, from the outermost to the latest heading. */
  readonly #above: number[] = [];

  /** H1 for the first heading, and never more than one step down; headings of one given level under one other are alike. */
  typeOf(level: number): StructureType {
    while ((this.#above.at(-1) ?? 0) >= level) this.#above.pop();
    const type = types[Math.min(this.#above.push(level), types.length) - 1];
    return type ?? 'H6';
  }
}
