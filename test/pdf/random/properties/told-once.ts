// All that the document says stands in the file once and in order: in the structure tree, and on the pages from top to bottom.
import type { PlacedDocument, PlacedUnit } from '../place-units.js';
import { artifactLines, boxesOf, endOf, isBefore, pagesOf, shortly, startOf } from './page-places.js';

/** Letters reach a little over the edge of their line's box. */
const slack = 1;
const mark = /\bk\d+/g;

export function toldOnce(placed: PlacedDocument): string[] {
  return [
    ...placed.faults,
    ...inOrder(placed.flow),
    ...placed.notes.flatMap(({ units }) => inOrder(units)),
    ...repeats(placed),
  ];
}

/** Each unit below the one before it, and each line within running text below its last. */
function inOrder(units: readonly PlacedUnit[]): string[] {
  const faults: string[] = [];
  units.forEach((unit, index) => {
    const [end, next] = [endOf(unit), units[index + 1]];
    const start = next && startOf(next);
    if (end && start && !isBefore({ page: end.page, y: end.y + slack }, start) && !beginsColumn(next, unit)) {
      faults.push(`page ${start.page + 1}: “${shortly(next.text)}” stands above the end of “${shortly(unit.text)}”`);
    }
    if (unit.kind !== 'text' && unit.kind !== 'under' && unit.kind !== 'heading') return;
    unit.lines.forEach((line, at) => {
      const before = unit.lines[at - 1];
      if (before && !isBefore({ page: before.page, y: before.baseline }, { page: line.page, y: line.baseline }))
        faults.push(`page ${line.page + 1}: the line “${shortly(line.text)}” is not below the one before it`);
    });
  });
  return faults;
}

/** The contents stand in columns: an entry may go on at the top of the next one, all to the right of the one before it. */
function beginsColumn(next: PlacedUnit, unit: PlacedUnit): boolean {
  if (next.kind !== 'entry' || unit.kind !== 'entry') return false;
  const [left, right] = [boxesOf(next).map(({ box }) => box.left), boxesOf(unit).map(({ box }) => box.right)];
  return Math.min(...left) > Math.max(...right);
}

/** What is said again outside the structure tree may only be the header of a table that goes on. */
function repeats({ flow, ...placed }: PlacedDocument): string[] {
  const heads = flow.filter(({ kind }) => kind === 'tableHead');
  return artifactLines({ flow, ...placed }).flatMap(({ page, text }) =>
    [...text.matchAll(mark)].flatMap(([word]) => {
      const head = heads.find((unit) => [...unit.text.matchAll(mark)].some(([own]) => own === word));
      const goesOn =
        head &&
        flow.some((unit) => unit.block === head.block && unit.kind !== 'caption' && pagesOf(unit).includes(page));
      return goesOn ? [] : [`page ${page + 1}: “${shortly(text)}” is said again, and no table goes on there`];
    }),
  );
}
