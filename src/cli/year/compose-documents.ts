// From published values to documents: draw, evaluate, assemble, audit. What the audit finds exposed is hidden, and the
// texts are evaluated again: monotone, in bounded rounds.
import { analyse } from '../../analysis/analyse.js';
import type { Analysis } from '../../analysis/analysis.js';
import { chartFigures } from '../../charts/model/chart-figures.js';
import type { ChartModel, DrawnChart } from '../../charts/model/chart-model.js';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Mask } from '../../disclosure/protect.js';
import { publish } from '../../disclosure/published-store.js';
import type { Block } from '../../document/block.js';
import { chapterContent } from '../../document/chapter-content.js';
import { chapterDocument } from '../../document/chapter-document.js';
import { completeReport } from '../../document/complete-report.js';
import type { ContentContext } from '../../document/content-context.js';
import { type DistrictProfile, districtProfiles, planProfiles } from '../../document/district-profiles.js';
import type { Document } from '../../document/document.js';
import { figuresOf } from '../../document/figures-of.js';
import { lastInChapter, reviewedDeviations } from '../../document/reviewed-deviations.js';
import { tjansteutlatande } from '../../document/tjansteutlatande.js';
import { divisionOn } from '../../indicators/district.js';
import { fileNameOf, partId } from '../../publication/file-names.js';
import type { EvaluateContext } from '../../text/evaluate-prose.js';
import { draftSentences } from '../../text/findings/draft-sentences.js';
import { type SummaryPoint, summaryPoints } from '../../text/summary/summary-points.js';
import { variableTexts } from '../../text/variable-texts.js';
import type { Theme } from '../../theme/theme.js';
import type { FontMetrics } from '../../typography/font-metrics.js';
import { analysisDoubts } from './analysis-doubts.js';
import { modelCharts } from './model-charts.js';
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
  /** What was drafted and what is printed, by chapter key. */
  readonly summaries: ReadonlyMap<string, readonly SummaryPoint[]>;
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
    return { composed, figures: composed.documents.flatMap(({ document }) => figuresOf(document)) };
  });
  const { composed } = made;
  if (exposed.length === 0) return { ...composed, mask };
  const told = exposed.map((key) => diagnose('SR-SEK-001', { key }));
  return { ...composed, documents: [], mask, diagnostics: [...composed.diagnostics, ...told] };
}

function composeOnce(prepared: PreparedYear, mask: Mask, options: ComposeOptions): Omit<Composition, 'mask'> {
  const { project, plan, scope, districts, settings } = prepared;
  const { indicators, dimensions, notes } = prepared.data;
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const data = publish({ year: project.year, cells: plan.cells, scope, mask, indicators, dimensions, notes, settings });
  const analysis = analyse({ plan, data });
  analysisDoubts(analysis, project.chapters).forEach(report);
  const drafts = draftSentences(analysis, data);
  const profiles = planProfiles(
    plan,
    analysis.chapters.flatMap((chapter) => chapter.districts),
  );
  const models = modelCharts({ plan, data, analysis, profiles, metrics: options.look.metrics, report });
  const evaluate: EvaluateContext = {
    plan,
    data,
    variables: variableTexts({ project, data, districtCount: divisionOn(districts, `${project.year}-12-31`).length }),
    drafts,
    draft: options.draft,
    frame: (place) => project.sources.get(place.file)?.frame(place) ?? '',
    report,
  };
  const analyses = new Map(analysis.chapters.map((chapter) => [chapter.key, chapter]));
  const summaries = new Map(
    plan.chapters.map((chapter) => [
      chapter.key,
      summaryPoints({ chapter, analysis: analyses.get(chapter.key), context: evaluate }),
    ]),
  );
  const context: ContentContext = {
    ...evaluate,
    drawn: new Map([...models].map(([label, model]) => [label, { chart: undrawn, figures: chartFigures(model) }])),
    texts: project.reportTexts,
    analyses,
    summaries,
  };
  return { documents: documentsOf({ prepared, context, analysis, profiles }, options), models, summaries, diagnostics };
}

interface Made {
  readonly prepared: PreparedYear;
  readonly context: ContentContext;
  readonly analysis: Analysis;
  readonly profiles: readonly DistrictProfile[];
}

function documentsOf(
  { prepared, context, analysis, profiles }: Made,
  { draft }: ComposeOptions,
): readonly ComposedDocument[] {
  const { project, plan } = prepared;
  const { targets } = plan;
  const setting = { project, draft };
  const contents = new Map(
    plan.chapters.map((chapter): [string, readonly Block[]] => [chapter.key, chapterContent(chapter, context)]),
  );
  const deviations = reviewedDeviations(plan.chapters, context);
  const chapters = plan.chapters.map((chapter): ComposedDocument => {
    const part = { kind: 'kapitel', number: chapter.number, title: chapter.title } as const;
    const content = [...(contents.get(chapter.key) ?? []), ...lastInChapter(deviations.get(chapter.key))];
    const fileName = fileNameOf(part, project.year);
    return { part: partId(part), document: chapterDocument(chapter, content, fileName, targets, setting) };
  });
  const headlines = new Map(
    analysis.chapters.map(({ key, findings }) => [
      key,
      findings.filter(({ headline }) => headline).flatMap(({ id }) => [context.drafts.get(id) ?? []]),
    ]),
  );
  const memoName = fileNameOf({ kind: 'tjansteutlatande' }, project.year);
  const completeName = fileNameOf({ kind: 'komplett' }, project.year);
  const memo = tjansteutlatande({ fileName: memoName, targets, evaluate: context, headlines }, setting);
  const complete = completeReport(
    {
      chapters: plan.chapters,
      contents,
      deviations,
      fileName: completeName,
      targets,
      evaluate: context,
      analysis,
      profiles: districtProfiles(profiles, context),
    },
    setting,
  );
  return [{ part: 'tjansteutlatande', document: memo }, { part: 'komplett', document: complete }, ...chapters];
}
