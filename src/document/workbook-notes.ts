// The workbook's own notes, a line each, under a table or chart that shows what they are about.
import type { PublishedData } from '../disclosure/published-data.js';
import { isShown } from '../disclosure/published-note.js';
import { cellKeyId } from '../indicators/cell-key.js';
import { capital } from '../language/capital.js';
import { crossing, type PlannedChart, type PlannedTable } from '../plan/plan.js';
import { combinations } from '../plan/plan-table.js';
import { concernOf, type ShownCell } from './note-concern.js';

/** `Ej fördelat på stadsdelsnämnd: Personer hos …`; a note that several indicators have is one line. */
export function workbookNotes(item: PlannedChart | PlannedTable, data: PublishedData): readonly string[] {
  const notes = item.indicators.flatMap((id) => data.notes(id));
  if (notes.length === 0) return [];
  const axes = 'rows' in item ? [item.rows, ...item.columns] : [item.series, item.x];
  const shown = combinations(axes).flatMap((entries) => {
    const key = crossing(item.fixed, ...entries);
    return isShown(data.cell(key.indicator, key.year, key.members)) ? [{ entries, id: cellKeyId(key) }] : [];
  });
  return [...new Set(notes.map(({ text }) => text))].flatMap((text): readonly string[] => {
    const same = notes.filter((note) => note.text === text);
    const carried = new Set(same.flatMap(({ keys }) => keys.map(cellKeyId)));
    const cells = shown.map(({ entries, id }): ShownCell => ({ entries, carries: carried.has(id) }));
    if (!cells.some(({ carries }) => carries)) return [];
    const concern = same.some(({ about }) => about === 'table') ? '' : concernOf(axes, cells);
    const isSaid = text.trim().toLowerCase().startsWith(concern.toLowerCase());
    return [isSaid ? sentence(text) : `${capital(concern)}: ${sentence(text)}`];
  });
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return capital(/[.!?…:]$/u.test(trimmed) ? trimmed : `${trimmed}.`);
}
