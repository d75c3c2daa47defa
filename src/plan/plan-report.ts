// The whole report planned: every chart, table, key figure, binding and label, with numbers given by chapter.
import { diagnose, type Outcome } from '../diagnostics/diagnostic.js';
import { type CellKey, cellKeyId } from '../indicators/cell-key.js';
import type { YearData } from '../indicators/observe-year.js';
import type { Chapter, Section, Shown } from '../project/chapter.js';
import type { Project } from '../project/project.js';
import { bindingsOf, type Prose } from '../project/prose/prose.js';
import { bindingKey } from './binding-key.js';
import { checkHeadlines } from './check-headlines.js';
import type {
  Plan,
  PlannedAnalysis,
  PlannedBinding,
  PlannedChapter,
  PlannedEquality,
  PlannedSection,
  PlannedTargets,
  Target,
} from './plan.js';
import { planAnalysis } from './plan-analysis.js';
import { planBinding } from './plan-binding.js';
import { planChart } from './plan-chart.js';
import { PlanContext, type Spot } from './plan-context.js';
import { equalityCharts } from './plan-equality.js';
import { planHeadlines } from './plan-headlines.js';
import { planKeyFigure } from './plan-key-figure.js';
import { planTable } from './plan-table.js';
import { targetsSection } from './plan-targets.js';

/** Plans everything, whatever will be written: disclosure control must see it all. */
export function planReport(project: Project, data: YearData): Outcome<Plan> {
  const context = new PlanContext(project.year, data);
  const analysis = planAnalysis(data.indicators, context);
  const planner = new Planner(project, context, analysis);
  const chapters = project.chapters.map((chapter) => planner.chapter(chapter));
  planner.sharedTexts();
  planner.checkReferences();
  checkHeadlines(project, chapters, planner.bindings, context);
  const cells = new Map<string, CellKey>();
  const printed = [...planner.cells(chapters)];
  for (const key of [...printed, ...analysis.cells]) cells.set(cellKeyId(key), key);
  return {
    value: {
      year: project.year,
      chapters,
      targets: planner.targets,
      bindings: planner.bindings,
      analysis,
      cells: [...cells.values()],
      printed: new Set([
        ...printed.map(({ indicator }) => indicator),
        ...chapters.flatMap(({ targets }) => targets?.indicators ?? []),
      ]),
    },
    diagnostics: planner.context.diagnostics,
  };
}

class Planner {
  readonly targets = new Map<string, Target>();
  readonly bindings = new Map<string, PlannedBinding>();
  private readonly references: {
    readonly key: string;
    readonly label: string;
    readonly place: ReturnType<typeof bindingsOf>[number]['place'];
  }[] = [];

  constructor(
    private readonly project: Project,
    readonly context: PlanContext,
    private readonly analysis: PlannedAnalysis,
  ) {}

  chapter(chapter: Chapter): PlannedChapter {
    const { chapter: number, key, title } = chapter.yaml;
    const label = `kapitel.${key}`;
    this.target({ label, name: `kapitel ${number}`, chapter: number }, chapter, ['key']);
    for (const text of summaryTexts(chapter.summary)) this.prose(text, key);
    if (chapter.equalityText) this.prose(chapter.equalityText, key);
    for (const { reason } of chapter.acknowledged) this.prose(reason, key);
    const counters: Counters = { diagram: 0, tabell: 0 };
    const sections = chapter.sections.map((section, index) =>
      this.section(chapter, section, `${number}.${index + 1}`, counters),
    );
    const targets = this.targetSection(chapter, `${number}.${sections.length + 1}`, counters);
    const equality = this.equality(chapter, `${number}.${sections.length + (targets ? 2 : 1)}`, counters);
    return {
      number,
      key,
      title,
      label,
      summary: chapter.summary,
      headlines: planHeadlines(chapter, this.context),
      keyFigures: chapter.yaml.keyFigures.flatMap((_, index) => planKeyFigure(chapter, index, this.context) ?? []),
      sections,
      ...(targets ? { targets } : {}),
      ...(equality ? { equality } : {}),
      acknowledged: chapter.acknowledged.map(({ path: _, ...acknowledged }) => acknowledged),
    };
  }

  private section(chapter: Chapter, section: Section, number: string, counters: Counters): PlannedSection {
    const { key, chapter: chapterNumber } = chapter.yaml;
    const label = `avsnitt.${key}.${section.key ?? number}`;
    this.target({ label, name: `avsnitt ${number}`, chapter: chapterNumber }, chapter, section.path);
    const mentioned = this.prose(section.text, key);
    if (section.after) this.prose(section.after, key);
    const items = <
      Y extends { key?: string | undefined; indicator?: string | undefined; indicators?: string[] | undefined },
      P,
    >(
      shown: readonly Shown<Y>[],
      kind: keyof Counters,
      plan: (one: Shown<Y>, name: { label: string; number: string }, spot: Spot) => P | undefined,
    ): readonly P[] =>
      shown.flatMap((one) => {
        counters[kind] += 1;
        const itemNumber = `${chapterNumber}.${counters[kind]}`;
        const own = one.yaml.key ?? one.yaml.indicator ?? one.yaml.indicators?.[0] ?? itemNumber;
        const itemLabel = `${kind}.${key}.${own.split('.').at(-1) ?? own}`;
        const target = { label: itemLabel, name: `${kind} ${itemNumber}`, chapter: chapterNumber };
        this.target(target, chapter, one.path);
        if (!mentioned.has(itemLabel))
          this.unmentioned(target, { source: chapter.source, path: [...one.path, 'title'] });
        if (one.note) this.prose(one.note, key);
        for (const { text } of one.footnotes ?? []) this.prose(text, key);
        return plan(one, { label: itemLabel, number: itemNumber }, { source: chapter.source, path: one.path }) ?? [];
      });
    return {
      heading: section.heading,
      number,
      label,
      text: section.text,
      charts: items(section.charts, 'diagram', (one, name, spot) => planChart(one, name, key, this.context, spot)),
      tables: items(section.tables, 'tabell', (one, name, spot) => planTable(one, name, key, this.context, spot)),
      ...(section.after ? { after: section.after } : {}),
    };
  }

  /** After the author's sections: what the chapter's targets came to. */
  private targetSection(chapter: Chapter, number: string, counters: Counters): PlannedTargets | undefined {
    const { chapter: chapterNumber } = chapter.yaml;
    const numbers = {
      section: number,
      table: `${chapterNumber}.${counters.tabell + 1}`,
      chart: `${chapterNumber}.${counters.diagram + 1}`,
    };
    const { heading } = this.project.reportTexts.template.targets;
    const planned = targetsSection(chapter, { heading, ...numbers }, this.context);
    if (planned === undefined) return undefined;
    counters.tabell += 1;
    const { label, table, chart } = planned;
    this.target({ label, name: `avsnitt ${number}`, chapter: chapterNumber }, chapter, ['key']);
    this.target({ label: table.label, name: `tabell ${table.number}`, chapter: chapterNumber }, chapter, ['key']);
    if (chart) {
      counters.diagram += 1;
      this.target({ label: chart.label, name: `diagram ${chart.number}`, chapter: chapterNumber }, chapter, ['key']);
    }
    return planned;
  }

  /** Last: the chapter's page on likställighet. */
  private equality(chapter: Chapter, number: string, counters: Counters): PlannedEquality | undefined {
    const { key, chapter: chapterNumber } = chapter.yaml;
    const label = `avsnitt.${key}.likställighet`;
    const charts = equalityCharts(chapter, this.analysis, this.context).flatMap((one) => {
      counters.diagram += 1;
      const own = `${chapterNumber}.${counters.diagram}`;
      const name = { label: `diagram.${key}.${one.yaml.key}`, number: own };
      this.target({ label: name.label, name: `diagram ${own}`, chapter: chapterNumber }, chapter, one.path);
      return planChart(one, name, key, this.context, { source: chapter.source, path: one.path }) ?? [];
    });
    if (charts.length === 0) return undefined;
    this.target({ label, name: `avsnitt ${number}`, chapter: chapterNumber }, chapter, ['key']);
    counters.tabell += 1;
    const table = {
      label: `tabell.${key}.likställighet`,
      number: `${chapterNumber}.${counters.tabell}`,
      title: 'Skillnader mellan stadsdelsnämnderna',
    };
    this.target({ label: table.label, name: `tabell ${table.number}`, chapter: chapterNumber }, chapter, ['key']);
    const text = chapter.equalityText === undefined ? {} : { text: chapter.equalityText };
    const { heading } = this.project.reportTexts.template.equality;
    return { heading, number, label, charts, table, ...text };
  }

  /** Texts outside the chapters: the memo's and the complete report's. */
  sharedTexts(): void {
    const { memo, reportTexts } = this.project;
    for (const text of [
      ...memo.decisions,
      ...Object.values(memo.texts),
      ...reportTexts.imprint,
      ...Object.values(reportTexts.method),
      ...Object.values(reportTexts.sections),
      ...(reportTexts.deviations ? [reportTexts.deviations] : []),
    ])
      this.prose(text);
    for (const { text } of reportTexts.introduction) this.prose(text);
    for (const { chapter, text } of memo.results) if (text) this.prose(text, chapter);
  }

  /** Labels that the text points to. */
  private prose(prose: Prose, chapterKey?: string): ReadonlySet<string> {
    const labels = new Set<string>();
    for (const binding of bindingsOf(prose)) {
      const scope = {
        context: this.context,
        sources: this.project.sources,
        ...(chapterKey === undefined ? {} : { chapterKey }),
      };
      const planned = planBinding(binding, scope);
      if (planned === undefined) continue;
      const key = bindingKey(binding.place);
      this.bindings.set(key, planned);
      if (planned.kind !== 'reference') continue;
      this.references.push({ key, label: planned.label, place: binding.place });
      labels.add(planned.label);
    }
    return labels;
  }

  /** A reader who is not led to a chart or table does not know what to look for in it. */
  private unmentioned({ name, label }: Target, spot: Spot): void {
    const [kind, , own] = label.split('.');
    this.context.report(diagnose('SR-PLA-008', { name, label: `${kind}.${own}` }, this.context.at(spot)));
  }

  private target(target: Target, chapter: Chapter, path: Section['path']): void {
    const first = this.targets.get(target.label);
    if (first) {
      this.context.report(
        diagnose(
          'SR-PLA-004',
          { label: target.label, first: first.name },
          this.context.at({ source: chapter.source, path }),
        ),
      );
      return;
    }
    this.targets.set(target.label, target);
  }

  checkReferences(): void {
    for (const { label, place } of this.references) {
      if (this.targets.has(label)) continue;
      const frame = this.project.sources.get(place.file)?.frame(place) ?? '';
      this.context.report(diagnose('SR-TXT-008', { label }, { place, frame }));
    }
  }

  *cells(chapters: readonly PlannedChapter[]): Iterable<CellKey> {
    for (const chapter of chapters) {
      for (const figure of [...chapter.keyFigures, ...chapter.headlines]) yield* figure.cells;
      for (const chart of chapter.equality?.charts ?? []) yield* chart.cells;
      for (const section of chapter.sections)
        for (const item of [...section.charts, ...section.tables]) yield* item.cells;
    }
    for (const binding of this.bindings.values()) if (binding.kind === 'figure') yield* binding.cells;
  }
}

/** Every text of the author's own in a summary. */
export function summaryTexts(summary: Chapter['summary']): readonly Prose[] {
  if ('blocks' in summary) return [summary];
  return summary.flatMap((one) => ('text' in one ? [one.text] : []));
}

interface Counters {
  diagram: number;
  tabell: number;
}
