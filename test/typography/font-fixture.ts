// The checked-in fonts as bytes, for tests that measure.
import { readFileSync } from 'node:fs';
import { type FontFiles, fontFileNames } from '../../src/typography/font-files.js';

export function fontFiles(): FontFiles {
  const read = (name: string) => readFileSync(new URL(`../../templates/fonts/${name}`, import.meta.url));
  return { regular: read(fontFileNames.regular), bold: read(fontFileNames.bold), italic: read(fontFileNames.italic) };
}
