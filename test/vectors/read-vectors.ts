// The worked examples of statistics.md, computed with R, scipy and exact fractions, never by this program (see "source" in each file).
import { readFileSync } from 'node:fs';

/** The content of a file beside this one; each test states the shape that it relies on. */
export function readVectors<Vectors>(file: string): Vectors {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
