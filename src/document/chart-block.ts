// A planned chart as a block: its place in the document, its caption, and the lines under it.
import type { PlannedChart, PlannedTable } from '../plan/plan.js';
import { type EvaluatedProse, evaluateProse, noteId } from '../text/evaluate-prose.js';
import type { ChartBlock, Inline, Notes } from './block.js';
import type { ContentContext } from './content-context.js';
import { type Insertion, insertInlines } from './flat-text.js';
import { captionText, itemNotes } from './item-caption.js';
import { notesBlock } from './notes-block.js';

/** The block and the notes of its title and lines; nothing for a chart that could not be modelled, as in a draft. */
export function chartBlock(planned: PlannedChart, context: ContentContext): readonly (ChartBlock | Notes)[] {
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
      notes: itemNotes(planned, note.blocks, hasHidden && comparesDistricts(planned) ? ['..'] : [], context.data),
    },
    ...notesBlock(note.notes),
  ];
}

/** A caption begins with its title, whose note marks go back to where they were written. */
export function titleInlines(
  caption: string,
  { titleNotes = [], label }: PlannedChart | PlannedTable,
): readonly Inline[] {
  const marks = titleNotes.map(({ id, offset }): Insertion => {
    return { offset, inline: { kind: 'noteReference', note: noteId(label, id) } };
  });
  return insertInlines([{ kind: 'text', text: caption }], marks);
}

/** The author's own note under an item, evaluated. */
export function itemNote({ note, label }: PlannedChart | PlannedTable, context: ContentContext): EvaluatedProse {
  return note ? evaluateProse(note, label, context) : { blocks: [], notes: [] };
}

/** Types that name what has no mark. */
function comparesDistricts({ type }: PlannedChart): boolean {
  return type === 'ranked' || type === 'interval';
}
