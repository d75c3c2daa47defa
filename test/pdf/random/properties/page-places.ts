// Where things stand on a page, in the units of the properties: what belongs together, above one another, within the margins.
import { type ElementLine, linesFrom } from '../../file/element-text.js';
import type { Box } from '../../file/pdf-file.js';
import type { PlacedDocument, PlacedUnit } from '../place-units.js';

export interface Spot {
  readonly page: number;
  /** From the paper's lower edge. */
  readonly y: number;
}

export interface PlacedBox {
  readonly page: number;
  readonly box: Box;
  /** What stands there, for a message. */
  readonly what: string;
}

/** Every box of a unit: its strings and the drawing of a picture. */
export function boxesOf({ pieces, lines }: Pick<PlacedUnit, 'pieces' | 'lines'>): PlacedBox[] {
  const figures = pieces.filter(({ element }) => element.role === 'Figure');
  return [
    ...lines.flatMap((line) => line.pieces.map(({ page, box }) => ({ page, box, what: line.text }))),
    ...figures.flatMap(({ drawn }) => drawn.map(({ page, ...box }) => ({ page, box, what: 'a drawing' }))),
  ];
}

/** Upper edge of what stands first, in the order of pages. */
export function startOf(unit: PlacedUnit): Spot | undefined {
  const spots = boxesOf(unit).map(({ page, box }) => ({ page, y: box.top }));
  return spots.reduce<Spot | undefined>((first, spot) => (first && !isBefore(spot, first) ? first : spot), undefined);
}

/** Lower edge of what stands last. */
export function endOf(unit: PlacedUnit): Spot | undefined {
  const spots = boxesOf(unit).map(({ page, box }) => ({ page, y: box.bottom }));
  return spots.reduce<Spot | undefined>((last, spot) => (last && !isBefore(last, spot) ? last : spot), undefined);
}

export function isBefore(one: Spot, other: Spot): boolean {
  return one.page < other.page || (one.page === other.page && one.y > other.y);
}

/** Pages that a unit stands on, in order. */
export function pagesOf(unit: PlacedUnit): readonly number[] {
  return [...new Set(boxesOf(unit).map(({ page }) => page))].sort((a, b) => a - b);
}

/** How many lines of it stand on each page, first page first. */
export function lineCounts(unit: PlacedUnit): readonly number[] {
  const counts = new Map<number, number>();
  for (const { page } of unit.lines) counts.set(page, (counts.get(page) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([, count]) => count);
}

/** Lines of page heads and feet and of repeated table headers. */
export function artifactLines({ file }: PlacedDocument): readonly ElementLine[] {
  return file.pages.flatMap(({ sequences }) =>
    sequences
      .filter(({ kind, artifact }) => kind !== 'content' && artifact?.subtype !== 'Watermark')
      .flatMap(({ pieces }) => linesFrom(pieces)),
  );
}

export function shortly(text: string): string {
  return text.length > 50 ? `${text.slice(0, 47)}…` : text;
}
