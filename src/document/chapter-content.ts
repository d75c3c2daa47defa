// A chapter's blocks, made once and used in both its own file and the complete report.
import type { DrawnChart } from '../charts/model/chart-model.js';
import { diagnose } from '../diagnostics/diagnostic.js';
import type { Figure } from '../disclosure/figure.js';
import type { PublishedData } from '../disclosure/published-data.js';
import type { PlannedChapter, PlannedChart, PlannedSection, PlannedTable } from '../plan/plan.js';
import { buildTable } from '../tables/build-table.js';
import { type EvaluateContext, type EvaluatedProse, evaluateProse, noteId } from '../text/evaluate-prose.js';
import type { Block, ChartBlock, Heading, Inline, Notes, TableBlock } from './block.js';
import { type Insertion, insertInlines } from './flat-text.js';
import { captionText, itemNotes, tableMeasure } from './item-caption.js';
import { keyFigure } from './key-figures.js';
import { type PlacedItem, placeItems } from './place-items.js';
import { type FootnotedTable, type LabelFootnote, withFootnotes } from './table-footnotes.js';

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
  const summary =
    'blocks' in chapter.summary ? evaluateProse(chapter.summary, chapter.key, context) : { blocks: [], notes: [] };
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
  const items = [
    ...section.charts.map((chart): PlacedItem => {
      return { label: chart.label, kind: 'chart', blocks: chartBlock(chart, context) };
    }),
    ...section.tables.map((table): PlacedItem => {
      return { label: table.label, kind: 'table', blocks: tableBlock(table, context) };
    }),
  ];
  return [
    heading,
    ...placeItems(text.blocks, items),
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
      title: titleInlines(captionText(planned), planned),
      chart: drawn.chart,
      figures: drawn.figures,
      notes: itemNotes(planned, note.blocks, hasHidden && planned.type === 'ranked' ? ['..'] : [], context.data),
    },
    ...notesBlock(note.notes),
  ];
}

function tableBlock(planned: PlannedTable, context: ContentContext): readonly (TableBlock | Notes)[] {
  const footnotes = tableFootnotes(planned, context);
  const { table, unknown } = withFootnotes(buildTable(planned, context.data), footnotes);
  for (const one of unknown) reportUnknownLabel(one, planned, context);
  const note = itemNote(planned, context);
  const measure = tableMeasure(planned, context.data);
  return [
    {
      kind: 'table',
      label: planned.label,
      number: `Tabell\u00A0${planned.number}`,
      title: titleInlines(captionText(planned), planned),
      ...(measure === undefined ? {} : { measure }),
      table,
      notes: itemNotes(planned, note.blocks, table.marks, context.data),
    },
    ...notesBlock([...note.notes, ...footnotes.flatMap(({ notes }) => notes)]),
  ];
}

interface EvaluatedFootnote extends LabelFootnote {
  /** The note itself, and those that it refers to. */
  readonly notes: Notes['notes'];
}

function tableFootnotes({ footnotes = [], label: table }: PlannedTable, context: ContentContext): EvaluatedFootnote[] {
  return footnotes.map(({ label, text }, index) => {
    const note = `${table}.fotnot.${index + 1}`;
    const { blocks, notes } = evaluateProse(text, note, context);
    return { label, note, notes: [{ id: note, number: 0, blocks }, ...notes] };
  });
}

function reportUnknownLabel(
  { label, guess }: FootnotedTable['unknown'][number],
  { footnotes = [], place: table }: PlannedTable,
  { draft, frame, report }: ContentContext,
): void {
  const place = footnotes.find((one) => one.label === label)?.place ?? table;
  const hints = guess === undefined ? [] : [`menade du ”${guess}”?`];
  const diagnostic = diagnose('SR-PLA-007', { label }, { place, frame: frame(place), hints });
  report(draft ? { ...diagnostic, severity: 'varning' } : diagnostic);
}

/** A caption begins with its title, whose note marks go back to where they were written. */
function titleInlines(caption: string, { titleNotes = [], label }: PlannedChart | PlannedTable): readonly Inline[] {
  const marks = titleNotes.map(({ id, offset }): Insertion => {
    return { offset, inline: { kind: 'noteReference', note: noteId(label, id) } };
  });
  return insertInlines([{ kind: 'text', text: caption }], marks);
}

function itemNote({ note, label }: PlannedChart | PlannedTable, context: ContentContext): EvaluatedProse {
  return note ? evaluateProse(note, label, context) : { blocks: [], notes: [] };
}

/** Notes stand under their section until the page foot takes them. */
export function notesBlock(notes: Notes['notes']): readonly Notes[] {
  return notes.length === 0 ? [] : [{ kind: 'notes', notes }];
}
