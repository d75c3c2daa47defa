// How the report looks, as data: page, grid, type scale, spacing, colours. One theme for every document.
import type { z } from 'zod';
import type { themeSchema } from './theme-schema.js';

/** A theme that passed the schema. Lengths and sizes in points. */
export type Theme = Readonly<z.infer<typeof themeSchema>>;

/** Width of `columns` neighbouring columns of the grid, with the gutters between them. */
export function gridWidth(theme: Theme, columns: number): number {
  const { page, grid } = theme;
  const all = page.width - page.margins.left - page.margins.right;
  return ((all + grid.gutter) * columns) / grid.columns - grid.gutter;
}

/** How far the text column stands in from the left margin. */
export function asideWidth(theme: Theme): number {
  return gridWidth(theme, theme.grid.aside) + theme.grid.gutter;
}

/** Width of the text column, which charts and tables fill. */
export function contentWidth(theme: Theme): number {
  return gridWidth(theme, theme.grid.columns - theme.grid.aside);
}
