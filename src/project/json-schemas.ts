// JSON Schema for editors, one per kind of YAML file, which names it in its first line; and one for what `inspect --json` writes.
import { z } from 'zod';
import { themeSchema } from '../theme/theme-schema.js';
import { chapterSchema, sharedChapterSchema } from './schemas/chapter-schema.js';
import { dimensionsSchema, districtsSchema } from './schemas/dimension-schema.js';
import { inspectSchema } from './schemas/inspect-schema.js';
import { memoSchema, memoTemplateSchema, reportTemplateSchema } from './schemas/memo-schema.js';
import { reportSchema } from './schemas/report-schema.js';
import { wordListSchema } from './schemas/word-list-schema.js';

const schemas = {
  chapter: chapterSchema,
  'shared-chapter': sharedChapterSchema,
  report: reportSchema,
  'report-template': reportTemplateSchema,
  tjansteutlatande: memoSchema,
  'tjansteutlatande-template': memoTemplateSchema,
  dimensions: dimensionsSchema,
  districts: districtsSchema,
  theme: themeSchema,
  'word-list': wordListSchema,
  inspect: inspectSchema,
} as const;

export type SchemaName = keyof typeof schemas;

/** File name → text. Draft 7, which yaml-language-server documents; no `$id`, so no address. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
      return [`${name}.json`, `${JSON.stringify(json, undefined, 2)}\n`];
    }),
  );
}
