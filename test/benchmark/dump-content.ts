// Writes what the report prints, as plain text, rows and chart specs, so that the yardstick sets the very same content.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chartDrawing } from '../../src/charts/draw-chart.js';
import { chartStyle } from '../../src/charts/marks/chart-style.js';
import { buildChart } from '../../src/charts/model/build-chart.js';
import { composeDocuments } from '../../src/cli/year/compose-documents.js';
import { prepareYear } from '../../src/cli/year/prepare-year.js';
import { protect } from '../../src/disclosure/protect.js';
import { publish } from '../../src/disclosure/published-store.js';
import type { Block, Inline } from '../../src/document/block.js';
import { captionText } from '../../src/document/item-caption.js';
import { diskFiles } from '../../src/project/project-files.js';
import { parseTheme } from '../../src/theme/parse-theme.js';
import { fontFileNames } from '../../src/typography/font-files.js';
import { loadFontMetrics } from '../../src/typography/font-metrics.js';

export type NaiveBlock =
  | { readonly kind: 'text'; readonly text: string; readonly size: number; readonly bold: boolean }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'chart'; readonly spec: unknown; readonly width: number };

export interface NaiveContent {
  readonly workbooks: readonly string[];
  readonly fonts: Readonly<Record<'normal' | 'bold' | 'italics', string>>;
  readonly documents: readonly { readonly name: string; readonly blocks: readonly NaiveBlock[] }[];
}

/** @throws Error when the project has faults. */
export async function dumpContent(project: string, year: number, target: string): Promise<void> {
  const files = diskFiles(project);
  const { prepared } = await prepareYear({ files, year, progress: () => {} });
  if (!prepared) throw new Error('the project cannot be read');
  const { theme } = parseTheme(prepared.project.theme.data);
  if (!theme) throw new Error('the theme is not valid');
  const font = (name: string): string => path.join(project, 'templates/fonts', name);
  const [regular, bold, italic] = await Promise.all(
    [fontFileNames.regular, fontFileNames.bold, fontFileNames.italic].map((name) => readFile(font(name))),
  );
  if (!regular || !bold || !italic) throw new Error('the fonts are missing');
  const metrics = loadFontMetrics({ regular, bold, italic });
  const { documents } = composeDocuments(prepared, { draft: false, look: { theme, metrics } });
  const { plan, scope, policy, data } = prepared;
  const published = publish({
    year,
    cells: plan.cells,
    scope,
    mask: protect(scope, policy),
    indicators: data.indicators,
    dimensions: data.dimensions,
  });
  const charts = new Map(
    plan.chapters
      .flatMap((chapter) => chapter.sections.flatMap((section) => section.charts))
      .map((chart) => [chart.label, chart]),
  );
  const block = (one: Block): readonly NaiveBlock[] => {
    switch (one.kind) {
      case 'heading':
        return [text(plainText(one.text), 14, true)];
      case 'paragraph':
        return [text(plainText(one.children), 10.5, false)];
      case 'list':
        return one.items.flat().flatMap(block);
      case 'summary':
        return [text(one.heading, 12, true), ...one.blocks.flatMap(block)];
      case 'notes':
        return one.notes.flatMap((note) => note.blocks).flatMap(block);
      case 'keyFigures':
        return one.figures.map((figure) => text(`${figure.label}: ${figure.value.text} ${figure.unit}`, 10.5, false));
      case 'chapterOpening':
        return [text(`${one.number} ${one.title}`, 24, true)];
      case 'table': {
        const header = one.table.header.at(-1)?.map((cell) => cell.text) ?? [];
        const lead = Array.from({ length: Math.max(0, one.table.columnCount - header.length) }, () => '');
        const rows = one.table.rows.map((row) => [
          row.label,
          ...row.cells.map((cell) => cell.text),
          ...Array.from({ length: one.table.columnCount - 1 - row.cells.length }, () => ''),
        ]);
        return [
          text(`${one.number} ${plainText(one.title)}`, 10.5, true),
          { kind: 'table', rows: [[...lead, ...header], ...rows] },
          ...one.notes.map((note) => text(plainText(note), 8.5, false)),
        ];
      }
      case 'chart': {
        const planned = charts.get(one.label);
        if (!planned) return [];
        const drawing = chartDrawing(buildChart(planned, captionText(planned), published), chartStyle(theme, metrics));
        return [
          text(`${one.number} ${plainText(one.title)}`, 10.5, true),
          { kind: 'chart', spec: drawing.spec, width: drawing.width },
          ...one.notes.map((note) => text(plainText(note), 8.5, false)),
        ];
      }
      default:
        return [];
    }
  };
  const content: NaiveContent = {
    workbooks: prepared.project.chapters.map((chapter) =>
      path.join(project, prepared.project.report.data, chapter.yaml.workbook),
    ),
    fonts: { normal: font(fontFileNames.regular), bold: font(fontFileNames.bold), italics: font(fontFileNames.italic) },
    documents: documents.map(({ document }) => ({ name: document.fileName, blocks: document.blocks.flatMap(block) })),
  };
  await writeFile(target, JSON.stringify(content));
}

const text = (value: string, size: number, bold: boolean): NaiveBlock => ({ kind: 'text', text: value, size, bold });

function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'figure') return inline.figure.text;
      if ('children' in inline) return plainText(inline.children);
      return inline.kind === 'text' ? inline.text : '';
    })
    .join('');
}
