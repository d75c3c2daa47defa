// A heading of words alone.
import type { Heading } from './block.js';

/** Without a number; with a label it can be pointed to. */
export function plainHeading(level: Heading['level'], text: string, label?: string): Heading {
  return { kind: 'heading', level, text: [{ kind: 'text', text }], ...(label === undefined ? {} : { label }) };
}
