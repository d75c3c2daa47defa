// What is read of the YAML in a folder without prose: a chapter's figures, and the limits that the figures are judged by.
import { z } from 'zod';
import { analysisSchema } from './analysis-schema.js';
import { chapterSchema } from './chapter-schema.js';
import { reportSchema } from './report-schema.js';

const { chapter, key, title, workbook, tables, indicators, headlines, acknowledge } = chapterSchema.shape;

/** A chapter's file, whose texts are passed by. */
export const chapterFiguresSchema = z.object({
  chapter: chapter.optional(),
  key,
  title: title.optional(),
  workbook: workbook.optional(),
  tables,
  indicators,
  headlines,
  acknowledge,
});

/** rapport.yaml beside the definitions, of which only the limits are read. */
export const folderReportSchema = z.object({
  disclosure: z.object({ threshold: reportSchema.shape.disclosure.shape.threshold }).optional(),
  analysis: analysisSchema.optional(),
});

export type ChapterFiguresFileYaml = z.output<typeof chapterFiguresSchema>;
