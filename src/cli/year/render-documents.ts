// Documents to PDF, one after the other. A chart is drawn when the first document that has it is written, and kept for the next.
import { drawChart } from '../../charts/draw-chart.js';
import type { DrawnChart } from '../../charts/model/chart-model.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Document } from '../../document/document.js';
import { figuresOf } from '../../document/figures-of.js';
import { withDrawings } from '../../document/with-drawings.js';
import type { RenderedFile } from '../../publication/rendered-file.js';
import type { Composition } from './compose-documents.js';
import type { Look } from './load-look.js';
import type { YearOptions } from './pipeline.js';

export interface RenderInput {
  readonly documents: readonly Document[];
  readonly models: Composition['models'];
  readonly look: Look;
}

export interface RenderedDocuments {
  readonly rendered: readonly RenderedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function renderDocuments(input: RenderInput, options: YearOptions): Promise<RenderedDocuments> {
  const { documents } = input;
  const { theme, fonts, logo } = input.look;
  const drawing = drawOnce(input);
  const { writePdf } = await import('../../pdf/write-pdf.js');
  const rendered: RenderedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, document] of documents.entries()) {
    options.signal?.throwIfAborted();
    options.progress('ritar diagram', index, documents.length);
    const drawn = await withDrawings(document, drawing);
    options.progress('skriver PDF', index, documents.length);
    const written = await writePdf(drawn, theme, fonts, logo);
    diagnostics.push(...written.diagnostics);
    rendered.push({
      fileName: document.fileName,
      title: document.properties.title,
      pages: written.pages,
      bytes: written.bytes,
      figures: figuresOf(document),
      ...(options.draft ? { draft: true } : {}),
    });
    // Lets Ctrl+C and the progress line through between two documents.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { rendered, diagnostics };
}

/** A chart by its label; the chapter's file and the complete report share one drawing. */
function drawOnce({ models, look }: RenderInput): (label: string) => Promise<DrawnChart> {
  const drawings = new Map<string, DrawnChart>();
  return async (label) => {
    const model = models.get(label);
    if (model === undefined) throw new Error(`the chart ${label} was never modelled`);
    const drawing = drawings.get(label) ?? (await drawChart(model, look.theme, look.metrics));
    drawings.set(label, drawing);
    return drawing;
  };
}
