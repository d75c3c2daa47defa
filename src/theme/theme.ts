// How the report looks, as data: page, type scale, spacing, colours. One theme for every document.
import type { z } from 'zod';
import type { themeSchema } from './theme-schema.js';

/** A theme that passed the schema. Lengths and sizes in points. */
export type Theme = Readonly<z.infer<typeof themeSchema>>;

/** Width of the text column, which charts and tables fill. */
export function contentWidth(theme: Theme): number {
  return theme.page.width - theme.page.margins.left - theme.page.margins.right;
}
