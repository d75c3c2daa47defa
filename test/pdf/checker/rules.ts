// Every rule that a finished PDF is held to.
import { catalogRules } from './catalog-rules.js';
import { contentRules } from './content-rules.js';
import { destinationRules } from './destination-rules.js';
import { figureRules } from './figure-rules.js';
import { fileRules } from './file-rules.js';
import { fontRules } from './font-rules.js';
import { headingRules } from './heading-rules.js';
import { linkRules } from './link-rules.js';
import { listRules } from './list-rules.js';
import { metadataRules } from './metadata-rules.js';
import { noteRules } from './note-rules.js';
import type { Rule } from './rule.js';
import { structureRules } from './structure-rules.js';
import { tableRules } from './table-rules.js';
import { textRules } from './text-rules.js';

export const rules: readonly Rule[] = [
  ...fileRules,
  ...catalogRules,
  ...metadataRules,
  ...contentRules,
  ...structureRules,
  ...headingRules,
  ...tableRules,
  ...listRules,
  ...figureRules,
  ...noteRules,
  ...linkRules,
  ...destinationRules,
  ...fontRules,
  ...textRules,
];
