// The foot of one page: which notes stand there, what of them has to wait for the next page, and how tall it all is.
import { endsOf, type Portion, portionHeight, type SetNote } from './set-note.js';

/** Points: air above the rule, the rule, air below it, and between two notes. */
export const noteGaps = { aboveRule: 9, rule: 0.5, belowRule: 4.5, between: 2 } as const;

/** What is left of a note from row `from` on. */
export interface Rest {
  readonly note: SetNote;
  readonly from: number;
}

export interface NoteArea {
  readonly portions: readonly Portion[];
  readonly waiting: readonly Rest[];
}

export const emptyArea: NoteArea = { portions: [], waiting: [] };

/** Height of rule, notes and the air around them; nothing without notes. */
export function areaHeight({ portions }: NoteArea): number {
  if (portions.length === 0) return 0;
  const { aboveRule, rule, belowRule, between } = noteGaps;
  const air = aboveRule + rule + belowRule + between * (portions.length - 1);
  return portions.reduce((total, portion) => total + portionHeight(portion), air);
}

/** Begins notes in the usual way: what waits is finished first, and only the last note may be divided. */
export function beginNotes(
  area: NoteArea,
  notes: readonly SetNote[],
  limit: number,
  lastTakes: 'most' | 'least',
): NoteArea | undefined {
  const finished = area.waiting.reduce((grown, rest) => extended(grown, rest, rest.note.rows.length), area);
  const whole = notes.reduce(begun, finished);
  if (areaHeight(whole) <= limit) return whole;
  const last = notes.at(-1);
  if (last === undefined) return undefined;
  const before = notes.slice(0, -1).reduce(begun, finished);
  const ends = endsOf(last, 0);
  for (const end of lastTakes === 'most' ? ends.toReversed() : ends) {
    const divided = extended(before, { note: last, from: 0 }, end);
    if (areaHeight(divided) <= limit) return divided;
  }
  return undefined;
}

/** Begins every note with as little as may be, then gives what is left in order: when nothing else would fit. */
export function beginEach(area: NoteArea, notes: readonly SetNote[], limit: number): NoteArea | undefined {
  const least = notes.reduce((grown, note) => extended(grown, { note, from: 0 }, endsOf(note, 0)[0] ?? 0), area);
  return areaHeight(least) <= limit ? fillArea(least, limit) : undefined;
}

/** Takes as much of what waits as there is room for, in order. */
export function fillArea(area: NoteArea, limit: number): NoteArea {
  let filled = area;
  for (const rest of area.waiting) {
    const fitting = endsOf(rest.note, rest.from)
      .toReversed()
      .map((end) => extended(filled, rest, end))
      .find((candidate) => areaHeight(candidate) <= limit);
    if (fitting === undefined) return filled;
    filled = fitting;
    if (filled.waiting.some(({ note }) => note === rest.note)) return filled;
  }
  return filled;
}

/** Without what was begun of `notes`. */
export function without(area: NoteArea, notes: readonly SetNote[]): NoteArea {
  const stays = ({ note }: { note: SetNote }) => !notes.includes(note);
  return { portions: area.portions.filter(stays), waiting: area.waiting.filter(stays) };
}

function begun(area: NoteArea, note: SetNote): NoteArea {
  return extended(area, { note, from: 0 }, note.rows.length);
}

/** `rest` goes on to row `end`, beside what the page may already have of the note; the remainder waits in its place. */
function extended({ portions, waiting }: NoteArea, rest: Rest, end: number): NoteArea {
  const { note, from } = rest;
  const present = portions.findIndex((portion) => portion.note === note);
  const grown =
    present < 0
      ? [...portions, { note, from, to: end }]
      : portions.map((portion, index) => (index === present ? { ...portion, to: end } : portion));
  const remainder = end < note.rows.length ? [{ note, from: end }] : [];
  const place = waiting.findIndex((other) => other.note === note);
  const left =
    place < 0 ? [...waiting, ...remainder] : [...waiting.slice(0, place), ...remainder, ...waiting.slice(place + 1)];
  return { portions: grown, waiting: left };
}
