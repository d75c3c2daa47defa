// The heading of a section, with its number, to which texts can point.
import type { Heading } from './block.js';
import { plainHeading } from './plain-heading.js';

/** Level 2: `2.5 Likställighet mellan stadsdelsnämnderna`. */
export function sectionHeading(section: {
  readonly heading: string;
  readonly number: string;
  readonly label: string;
}): Heading {
  return { ...plainHeading(2, section.heading, section.label), number: section.number };
}
