// From published values to documents: draw, evaluate, assemble, audit. What the audit finds exposed is hidden, and the
// texts are evaluated again: monotone, in bounded rounds.
import { buildChart } from '../charts/model/build-chart.js';
import { chartFigures } from '../charts/model/chart-figures.js';
import type { ChartModel, DrawnChart } from '../charts/model/chart-model.js';
import { checkChart } from '../charts/model/check-chart.js';
import { type Diagnostic, diagnose, hasErrors } from '../diagnostics/diagnostic.js';
import type { Mask } from '../disclosure/protect.js';
import type { PublishedData } from '../disclosure/published-data.js';
import { publish } from '../disclosure/published-store.js';
import type { Block } from '../document/block.js';
import { type ContentContext, chapterContent } from '../document/chapter-content.js';
import { chapterDocument } from '../document/chapter-document.js';
import { completeReport } from '../document/complete-report.js';
import type { Document } from '../document/document.js';
import { figuresOf } from '../document/figures-of.js';
import { captionText } from '../document/item-caption.js';
import { lastInChapter, reviewedDeviations } from '../document/reviewed-deviations.js';
import { tjansteutlatande } from '../document/tjansteutlatande.js';
import { divisionOn } from '../indicators/district.js';
import { fileNameOf, partId } from '../publication/file-names.js';
import { variableTexts } from '../text/variable-texts.js';
import type { Theme } from '../theme/theme.js';
import type { FontMetrics } from '../typography/font-metrics.js';
import type { PreparedYear } from './prepare-year.js';
import { settleMask } from './settle-mask.js';

export interface ComposedDocument {
  /** What `--only` calls it. */
  readonly part: string;
  readonly document: Document;
}

export interface Composition {
  readonly documents: readonly ComposedDocument[];
  /** What is to be drawn, by the chart's label: the documents hold the charts' places only. */
  readonly models: ReadonlyMap<string, ChartModel>;
  readonly mask: Mask;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ComposeOptions {
  readonly draft: boolean;
  readonly look: { readonly theme: Theme; readonly metrics: FontMetrics };
}

const undrawn: DrawnChart = { svg: '', width: 0, height: 0, alt: '' };

export function composeDocuments(prepared: PreparedYear, options: ComposeOptions): Composition {
  const { mask, made, exposed } = settleMask(prepared, (tried) => {
    const composed = composeOnce(prepared, tried, options);
    return { ...composed, figures: composed.documents.flatMap(({ document }) => figuresOf(document)) };
  });
  const { documents, models, diagnostics } = made;
  if (exposed.length === 0) return { documents, models, mask, diagnostics };
  const told = exposed.map((key) => diagnose('SR-SEK-001', { key }));
  return { documents: [], models, mask, diagnostics: [...diagnostics, ...told] };
}

function composeOnce(
  prepared: PreparedYear,
  mask: Mask,
  options: ComposeOptions,
): Pick<Composition, 'documents' | 'models' | 'diagnostics'> {
  const { project, plan, scope, districts } = prepared;
  const { indicators, dimensions, notes } = prepared.data;
  const diagnostics: Diagnostic[] = [];
  const data = publish({ year: project.year, cells: plan.cells, scope, mask, indicators, dimensions, notes });
  const models = modelCharts(prepared, data, options.look, (diagnostic) => diagnostics.push(diagnostic));
  const context: ContentContext = {
    plan,
    data,
    variables: variableTexts({ project, data, districtCount: divisionOn(districts, `${project.year}-12-31`).length }),
    drafts: new Map(),
    draft: options.draft,
    frame: (place) => project.sources.get(place.file)?.frame(place) ?? '',
    report: (diagnostic) => diagnostics.push(diagnostic),
    drawn: new Map([...models].map(([label, model]) => [label, { chart: undrawn, figures: chartFigures(model) }])),
    summaryHeading: project.reportTexts.template.summaryHeading,
  };
  const setting = { project, draft: options.draft };
  const contents = new Map(
    plan.chapters.map((chapter): [string, readonly Block[]] => [chapter.key, chapterContent(chapter, context)]),
  );
  const deviations = reviewedDeviations(plan.chapters, context);
  const { targets } = plan;
  const memoName = fileNameOf({ kind: 'tjansteutlatande' }, project.year);
  const completeName = fileNameOf({ kind: 'komplett' }, project.year);
  const chapters = plan.chapters.map((chapter): ComposedDocument => {
    const part = { kind: 'kapitel', number: chapter.number, title: chapter.title } as const;
    return {
      part: partId(part),
      document: chapterDocument(
        chapter,
        [...(contents.get(chapter.key) ?? []), ...lastInChapter(deviations.get(chapter.key))],
        fileNameOf(part, project.year),
        targets,
        setting,
      ),
    };
  });
  const memo = tjansteutlatande({ fileName: memoName, targets, evaluate: context }, setting);
  const complete = completeReport(
    { chapters: plan.chapters, contents, deviations, fileName: completeName, targets, evaluate: context },
    setting,
  );
  return {
    documents: [{ part: 'tjansteutlatande', document: memo }, { part: 'komplett', document: complete }, ...chapters],
    models,
    diagnostics,
  };
}

/** Every chart's model, judged but not drawn: what the audit may still hide is never drawn, nor what will not be written. */
function modelCharts(
  prepared: PreparedYear,
  data: PublishedData,
  look: ComposeOptions['look'],
  report: (diagnostic: Diagnostic) => void,
): ReadonlyMap<string, ChartModel> {
  const charts = prepared.plan.chapters.flatMap((chapter) => chapter.sections.flatMap((section) => section.charts));
  const models = new Map<string, ChartModel>();
  for (const planned of charts) {
    const model = buildChart(planned, captionText(planned), data);
    const faults = checkChart(model, look.metrics).map((fault) => ({ ...fault, place: planned.place }));
    faults.forEach(report);
    if (!hasErrors(faults)) models.set(planned.label, model);
  }
  return models;
}
