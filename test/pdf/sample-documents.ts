// Small documents to set, and what they are set in.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Figure } from '../../src/disclosure/figure.js';
import type { Block, ChartBlock, Heading, Inline, Paragraph, TableBlock } from '../../src/document/block.js';
import type { Document, PageFrame } from '../../src/document/document.js';
import { parseTheme } from '../../src/theme/parse-theme.js';
import type { Theme } from '../../src/theme/theme.js';
import { type FontFiles, fontFileNames } from '../../src/typography/font-files.js';

const templates = new URL('../../templates/', import.meta.url);
const font = (name: string) => new Uint8Array(readFileSync(new URL(`fonts/${name}`, templates)));

export const fonts: FontFiles = {
  regular: font(fontFileNames.regular),
  bold: font(fontFileNames.bold),
  italic: font(fontFileNames.italic),
};

export const theme: Theme = readTheme();

function readTheme(): Theme {
  const parsed = parseTheme(parse(readFileSync(new URL('theme.yaml', templates), 'utf8')));
  if (!parsed.theme) throw new Error('templates/theme.yaml is no theme');
  return parsed.theme;
}

export function text(value: string): Inline {
  return { kind: 'text', text: value };
}

export function paragraph(...children: (string | Inline)[]): Paragraph {
  return { kind: 'paragraph', children: children.map((child) => (typeof child === 'string' ? text(child) : child)) };
}

export function heading(level: Heading['level'], title: string, number?: string): Heading {
  return { kind: 'heading', level, text: [text(title)], ...(number ? { number } : {}) };
}

export function figure(value: string): Figure {
  return { text: value, operation: 'value', sources: [] };
}

/** A drawing with one word in it. */
export function chart(number: string, title: string, height = 180, word = 'axel'): ChartBlock {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="340" height="${height}"><text x="10" y="20" font-size="9">${word}</text><rect x="0" y="30" width="300" height="${height - 30}" fill="#12436D"/></svg>`;
  return {
    kind: 'chart',
    label: `diagram-${number}`,
    number: `Diagram ${number}`,
    title: [text(title)],
    chart: { svg, width: 340, height, alt: title },
    notes: [[text('Källa: register.')]],
    figures: [],
  };
}

/** Rows of a label and one figure per column. */
export function table(
  number: string,
  labels: readonly string[],
  columns: readonly string[] = ['2023', '2024'],
): TableBlock {
  return {
    kind: 'table',
    label: `tabell-${number}`,
    number: `Tabell ${number}`,
    title: [text(`Rubrik till tabell ${number}`)],
    table: {
      header: [
        [
          { text: 'Klass', columns: 1, rows: 1, align: 'left' },
          ...columns.map((column) => ({ text: column, columns: 1, rows: 1, align: 'right' as const })),
        ],
      ],
      rows: labels.map((label, row) => ({
        kind: 'data' as const,
        label,
        indent: 0,
        cells: columns.map((_, column) => figure(String(1000 + row * 10 + column))),
      })),
      columnCount: columns.length + 1,
      marks: [],
    },
    notes: [],
  };
}

export const frame: PageFrame = {
  kind: 'chapter',
  left: ['Löpande rubrik'],
  right: [],
  bareFirstPage: false,
  draft: false,
};

/** Notes may stand among the blocks, as in prose before it is assembled. */
export function makeDocument(
  blocks: readonly Block[],
  more: Partial<PageFrame> = {},
  title = 'Rapport 2024',
): Document {
  return {
    fileName: 'rapport-2024.pdf',
    properties: {
      title,
      subject: 'Ämne',
      author: 'Socialförvaltningen',
      keywords: ['statistik', 'socialtjänst'],
      language: 'sv-SE',
      created: '2025-05-11',
      dnr: '3.1-134/2025',
      publisher: 'Socialförvaltningen',
    },
    frame: { ...frame, ...more },
    blocks: blocks.filter(({ kind }) => kind !== 'notes'),
    notes: blocks.flatMap((block) => (block.kind === 'notes' ? block.notes : [])),
  };
}

/** `count` sentences of plain words, the first starting with `mark`. */
export function prose(mark: string, count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `${mark}${index} antalet hushåll har ökat något sedan året innan`,
  ).join('. ');
}
