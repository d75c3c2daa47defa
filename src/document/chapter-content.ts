// A chapter's blocks, made once and used in both its own file and the complete report.
import type { DrawnChart } from '../charts/chart-model.js';
import type { Figure } from '../disclosure/figure.js';
import type { PublishedData } from '../disclosure/published-data.js';
import type { PlannedChapter, PlannedChart, PlannedSection, PlannedTable } from '../plan/plan.js';
import { buildTable } from '../tables/build-table.js';
import { type EvaluateContext, type EvaluatedProse, evaluateProse } from '../text/evaluate-prose.js';
import type { Block, ChartBlock, Heading, Notes, TableBlock } from './block.js';
import { captionText, itemNotes, tableCaption } from './item-caption.js';
import { keyFigure } from './key-figures.js';

export interface Drawn {
  readonly chart: DrawnChart;
  /** Every value that the drawing or its alt text prints. */
  readonly figures: readonly Figure[];
}

export interface ContentContext extends EvaluateContext {
  readonly data: PublishedData;
  /** By the chart's label. */
  readonly drawn: ReadonlyMap<string, Drawn>;
  readonly summaryHeading: string;
}

/** Opening, key figures, summary and sections. References and notes are unresolved. */
export function chapterContent(chapter: PlannedChapter, context: ContentContext): readonly Block[] {
  const summary = evaluateProse(chapter.summary, chapter.key, context);
  return [
    { kind: 'chapterOpening', number: chapter.number, title: chapter.title, label: chapter.label },
    { kind: 'keyFigures', figures: chapter.keyFigures.map((planned) => keyFigure(planned, context.data)) },
    { kind: 'summary', heading: context.summaryHeading, blocks: summary.blocks },
    ...notesBlock(summary.notes),
    ...chapter.sections.flatMap((section) => sectionBlocks(section, context)),
  ];
}

function sectionBlocks(section: PlannedSection, context: ContentContext): readonly Block[] {
  const heading: Heading = {
    kind: 'heading',
    level: 2,
    number: section.number,
    text: [{ kind: 'text', text: section.heading }],
    label: section.label,
  };
  const text = evaluateProse(section.text, section.label, context);
  const after = section.after ? evaluateProse(section.after, `${section.label}.efter`, context) : undefined;
  return [
    heading,
    ...text.blocks,
    ...section.charts.flatMap((chart) => chartBlock(chart, context)),
    ...section.tables.flatMap((table) => tableBlock(table, context)),
    ...(after?.blocks ?? []),
    ...notesBlock([...text.notes, ...(after?.notes ?? [])]),
  ];
}

function chartBlock(planned: PlannedChart, context: ContentContext): readonly (ChartBlock | Notes)[] {
  const drawn = context.drawn.get(planned.label);
  // A chart that could not be drawn has been reported; only a draft gets this far.
  if (drawn === undefined) return [];
  const hasHidden = planned.cells.some((key) =>
    ['suppressed', 'missing'].includes(context.data.cell(key.indicator, key.year, key.members).state),
  );
  const note = itemNote(planned, context);
  return [
    {
      kind: 'chart',
      label: planned.label,
      number: `Diagram\u00A0${planned.number}`,
      title: [{ kind: 'text', text: captionText(planned) }],
      chart: drawn.chart,
      figures: drawn.figures,
      notes: itemNotes(planned, note.blocks, hasHidden && planned.type === 'ranked' ? ['..'] : [], context.data),
    },
    ...notesBlock(note.notes),
  ];
}

function tableBlock(planned: PlannedTable, context: ContentContext): readonly (TableBlock | Notes)[] {
  const table = buildTable(planned, context.data);
  const note = itemNote(planned, context);
  return [
    {
      kind: 'table',
      label: planned.label,
      number: `Tabell\u00A0${planned.number}`,
      title: [{ kind: 'text', text: tableCaption(planned, context.data) }],
      table,
      notes: itemNotes(planned, note.blocks, table.marks, context.data),
    },
    ...notesBlock(note.notes),
  ];
}

function itemNote({ note, label }: PlannedChart | PlannedTable, context: ContentContext): EvaluatedProse {
  return note ? evaluateProse(note, label, context) : { blocks: [], notes: [] };
}

/** Notes stand under their section until the page foot takes them. */
export function notesBlock(notes: Notes['notes']): readonly Notes[] {
  return notes.length === 0 ? [] : [{ kind: 'notes', notes }];
}
