// A chapter's blocks, made once and used in both its own file and the complete report.
import { diagnose } from '../diagnostics/diagnostic.js';
import type { PlannedChapter, PlannedSection, PlannedTable } from '../plan/plan.js';
import { buildTable } from '../tables/build-table.js';
import { evaluateProse } from '../text/evaluate-prose.js';
import type { Block, Heading, Notes, TableBlock } from './block.js';
import { chapterSummary } from './chapter-summary.js';
import { chartBlock, itemNote, titleInlines } from './chart-block.js';
import type { ContentContext } from './content-context.js';
import { equalitySection } from './equality-section.js';
import { captionText, itemNotes, tableMeasure } from './item-caption.js';
import { keyFigure } from './key-figures.js';
import { notesBlock } from './notes-block.js';
import { type PlacedItem, placeItems } from './place-items.js';
import { type FootnotedTable, type LabelFootnote, withFootnotes } from './table-footnotes.js';
import { targetSection } from './target-section.js';

/** Opening, key figures, summary, sections, targets and likställighet. References and notes are unresolved. */
export function chapterContent(chapter: PlannedChapter, context: ContentContext): readonly Block[] {
  return [
    { kind: 'chapterOpening', number: chapter.number, title: chapter.title, label: chapter.label },
    { kind: 'keyFigures', figures: chapter.keyFigures.map((planned) => keyFigure(planned, context.data)) },
    ...chapterSummary(chapter.key, context),
    ...chapter.sections.flatMap((section) => sectionBlocks(section, context)),
    ...targetSection(chapter, context),
    ...equalitySection(chapter, context),
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
