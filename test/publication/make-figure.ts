// Printed figures for tests, minted as disclosure control would.
import { exact } from '../../src/arithmetic/exact.js';
import { type Figure, makeFigure } from '../../src/disclosure/figure.js';
import { mint } from '../../src/disclosure/published.js';
import type { RenderedFile } from '../../src/publication/rendered-file.js';

export function figureOf(text: string, indicator = 'bistånd.hushåll', year = 2024): Figure {
  const source = mint({
    state: 'value',
    value: exact(text.replace(/\D/gu, '') || '0'),
    key: { indicator, year, members: { kön: 'kvinnor' } },
    flags: { preliminary: false, revised: false, break: false },
    cells: [{ workbook: 'bistand.xlsx', sheet: 'Hushåll', address: 'C14' }],
  });
  return makeFigure({ text, operation: 'value', decimals: 0, sources: [source] });
}

export function fileOf(fileName: string, figures: readonly Figure[], content = fileName): RenderedFile {
  return { fileName, title: `Titel på ${fileName}`, pages: 3, bytes: Buffer.from(content), figures };
}
