// Notes stand at the foot of the page on which they are first referred to, under the running text and in order.
import type { PlacedDocument, PlacedUnit } from '../place-units.js';
import type { ReadPiece } from '../read-order.js';
import { boxesOf, shortly } from './page-places.js';

export function notePlaces(placed: PlacedDocument): string[] {
  return [...onPageOfReference(placed), ...underText(placed), ...ascending(placed)];
}

/** None begins on an earlier page than one before it. */
function ascending({ notes }: PlacedDocument): string[] {
  const begins = notes.flatMap(({ number, units }) => {
    const page = units[0]?.lines[0]?.page;
    return page === undefined ? [] : [{ number, page }];
  });
  const inOrder = begins.toSorted((a, b) => a.number - b.number);
  return inOrder.flatMap(({ number, page }, index) => {
    const before = inOrder[index - 1];
    return before && page < before.page
      ? [`note ${number} begins on page ${page + 1}, note ${before.number} on page ${before.page + 1}`]
      : [];
  });
}

function onPageOfReference({ flow, notes }: PlacedDocument): string[] {
  const referred = new Map<number, number>();
  const refer = (pieces: readonly ReadPiece[]) => {
    for (const { number, page } of pieces.flatMap(({ marks }) => marks)) {
      if (!referred.has(number)) referred.set(number, page);
    }
  };
  for (const { pieces } of flow) refer(pieces);
  for (const { units } of notes) for (const { pieces } of units) refer(pieces);
  return notes.flatMap(({ number, units }) => {
    const [begins, asked] = [units[0]?.lines[0]?.page, referred.get(number)];
    if (begins === undefined) return [];
    if (asked === undefined) return [`nothing on a page refers to note ${number}`];
    return begins === asked
      ? []
      : [`note ${number} begins on page ${begins + 1}, its reference stands on page ${asked + 1}`];
  });
}

/** On each page the running text, then notes that go on, then those that begin there, by number. */
function underText({ flow, notes, file }: PlacedDocument): string[] {
  return file.pages.flatMap(({ index }) => {
    const here = (units: readonly PlacedUnit[]) => units.flatMap(boxesOf).filter(({ page }) => page === index);
    const text = here(flow);
    const foot = notes
      .map(({ number, units }) => ({ number, boxes: here(units) }))
      .filter(({ boxes }) => boxes.length > 0);
    const faults: string[] = [];
    let above = text.reduce((lowest, one) => (one.box.bottom < lowest.box.bottom ? one : lowest), text[0] ?? blank);
    for (const { number, boxes } of foot) {
      const top = Math.max(...boxes.map(({ box }) => box.top));
      if (top > above.box.bottom + 1)
        faults.push(`page ${index + 1}: note ${number} stands above the end of “${shortly(above.what)}”`);
      above = boxes.reduce((lowest, one) => (one.box.bottom < lowest.box.bottom ? one : lowest));
    }
    return faults;
  });
}

const blank = { page: 0, what: '', box: { left: 0, right: 0, top: Number.MAX_VALUE, bottom: Number.MAX_VALUE } };
