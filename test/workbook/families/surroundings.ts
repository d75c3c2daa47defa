// What stands around a table: title, English title, subtitle and unit above; notes with their marks and the source below.
import fc from 'fast-check';
import { superscript } from '../workbook-in-memory.js';
import { type Mark, withMark } from './label.js';
import type { Place, SheetDraft } from './sheet-draft.js';

export interface Lead {
  readonly title: boolean;
  readonly titleMarked: boolean;
  readonly english: boolean;
  readonly subtitle: boolean;
  readonly unit: boolean;
  /** Empty rows between these lines and the header. */
  readonly blankRows: number;
}

export interface Tail {
  readonly blankRows: number;
  readonly noteStyle: 'plain' | 'bracket' | 'run' | 'own cell';
  readonly wrapped: boolean;
  readonly source: boolean;
  readonly updated: boolean;
}

export const lead: fc.Arbitrary<Lead> = fc.record({
  title: fc.constant(true),
  titleMarked: fc.boolean(),
  english: fc.boolean(),
  subtitle: fc.boolean(),
  unit: fc.boolean(),
  blankRows: fc.integer({ min: 0, max: 2 }),
});

export const tail: fc.Arbitrary<Tail> = fc.record({
  blankRows: fc.integer({ min: 0, max: 2 }),
  noteStyle: fc.constantFrom('plain', 'bracket', 'run', 'own cell'),
  wrapped: fc.boolean(),
  source: fc.boolean(),
  updated: fc.boolean(),
});

export interface LeadWords {
  readonly title: string;
  readonly english: string;
  readonly unit: string;
}

/** Writes the lines above a table and returns the row after them. */
export function writeLead(
  draft: SheetDraft,
  { row, column }: Place,
  { lead, words, mark }: { lead: Lead; words: LeadWords; mark: Mark | undefined },
): number {
  const lines = [
    ...(lead.title ? [mark === undefined ? words.title : withMark(words.title, mark)] : []),
    ...(lead.title && lead.english ? [words.english] : []),
    ...(lead.title && lead.subtitle ? ['Uppgifter ur stadens verksamhetssystem'] : []),
    ...(lead.unit ? [words.unit] : []),
  ];
  for (const [index, line] of lines.entries()) draft.put({ row: row + index, column }, line);
  return row + lines.length + (lines.length === 0 ? 0 : lead.blankRows);
}

const noteTexts = [
  'Inklusive ersättning enligt LMA.',
  'Uppgifterna avser den 1 november respektive år.',
  'I totalsumman ingår även personer utan uppgift om område.',
  'Ny ärendetyp från och med 2012.',
  'Exklusive placeringar vid Socialjouren.',
];
const secondLine = 'redovisas tillsammans med övriga från och med mätningen i november.';

/** Writes the notes, one per mark, and the source, and returns the row after them. */
export function writeTail(
  draft: SheetDraft,
  { row, column }: Place,
  { tail, notes }: { tail: Tail; notes: number },
): number {
  if (notes === 0 && !tail.source && !tail.updated) return row;
  let next = row + tail.blankRows;
  for (let number = 1; number <= notes; number += 1) {
    const text = noteTexts[(number - 1) % noteTexts.length] ?? '';
    writeNote(draft, { row: next, column }, { number, text, style: tail.noteStyle });
    next += 1;
    if (tail.wrapped && number === 1) draft.put({ row: next++, column }, secondLine);
  }
  if (tail.source) draft.put({ row: next++, column }, 'Källa: Stadsledningskontoret');
  if (tail.updated) draft.put({ row: next++, column }, 'Senast uppdaterad: 2018-05-25');
  return next;
}

function writeNote(
  draft: SheetDraft,
  place: Place,
  { number, text, style }: { number: number; text: string; style: Tail['noteStyle'] },
): void {
  if (style === 'plain') draft.put(place, `${number} ${text}`);
  else if (style === 'bracket') draft.put(place, `${number}) ${text}`);
  else if (style === 'run') {
    const { richText } = superscript('', String(number));
    draft.put(place, { richText: [...richText.filter((run) => run.text !== ''), { text: ` ${text}` }] });
  } else {
    draft.put(place, `${number})`);
    draft.put({ row: place.row, column: place.column + 1 }, text);
  }
}
