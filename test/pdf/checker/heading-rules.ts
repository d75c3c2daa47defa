// Headings lead through the document without gaps (ISO 14289-1, 7.4).
import { textOf } from '../file/element-text.js';
import { placeOf, type Rule } from './rule.js';

export const headingRules: readonly Rule[] = [
  {
    name: 'heading.levels',
    check: ({ elements }, report) => {
      let level = 0;
      for (const element of elements) {
        const own = Number(/^H([1-6])$/.exec(element.role)?.[1] ?? 0);
        if (own > level + 1)
          report(`${element.type} after ${level === 0 ? 'no heading' : `H${level}`}`, placeOf(element));
        if (own > 0) level = own;
      }
    },
  },
  {
    name: 'heading.kind',
    check: ({ elements }, report) => {
      for (const element of elements) if (element.role === 'H') report('a heading without level', placeOf(element));
    },
  },
  {
    name: 'heading.text',
    check: (file, report) => {
      for (const element of file.elements) {
        if (/^H[1-6]?$/.test(element.role) && textOf(file, element).trim() === '')
          report('an empty heading', placeOf(element));
      }
    },
  },
];
