// Which cells the reader's doubts and diagnostics name: by address or range, by row, by column, or by a quoted label.
import type { WorkbookReading } from '../../../src/workbook/read-workbook.js';
import { tables } from '../workbook-in-memory.js';

export interface NamedPlaces {
  readonly covers: (address: string) => boolean;
  readonly quotes: (label: string) => boolean;
}

interface Area {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

const everywhere: readonly [number, number] = [1, Number.POSITIVE_INFINITY];

/** Said of every number that the sheet holds as text: it names the cell but doubts nothing about it. */
const notDoubts = new Set(['SR-ARB-005', 'SR-ARB-011']);

/** The places that a reading is unsure of. */
export function namedPlaces(reading: WorkbookReading): NamedPlaces {
  const texts = [
    ...tables(reading).flatMap((table) => table.doubts),
    ...reading.diagnostics
      .filter(({ code }) => !notDoubts.has(code))
      .flatMap(({ message, place }) => [message, place?.kind === 'workbook' ? (place.address ?? '') : '']),
  ];
  const areas = texts.flatMap(areasIn);
  const quoted = new Set(texts.flatMap((text) => [...text.matchAll(/”([^”]*)”/gu)].map((match) => match[1])));
  return {
    covers: (address) => {
      const [place] = areasIn(address);
      return place !== undefined && areas.some((area) => contains(area, place));
    },
    quotes: (label) => quoted.has(label),
  };
}

function contains(area: Area, place: Area): boolean {
  const within = ([from, to]: readonly [number, number], [at]: readonly [number, number]) => from <= at && at <= to;
  return within(area.rows, place.rows) && within(area.columns, place.columns);
}

function areasIn(text: string): readonly Area[] {
  return [
    ...[...text.matchAll(/\b([A-Z]{1,2})(\d{1,4})(?:\s?[:–-]\s?([A-Z]{1,2})(\d{1,4}))?\b/gu)].map(
      ([, column = '', row = '', lastColumn = column, lastRow = row]): Area => ({
        rows: [Number(row), Number(lastRow)],
        columns: [columnNumber(column), columnNumber(lastColumn)],
      }),
    ),
    ...listed(text, /\b(?:rad|raden|rader|raderna)\s((?:\d+(?:\s?[–-]\s?\d+)?(?:, | och )?)+)/giu, Number).map(
      (rows): Area => ({ rows, columns: everywhere }),
    ),
    ...listed(
      text,
      /\b(?:kolumn|kolumnen|kolumner|kolumnerna)\s((?:[A-Z]{1,2}(?:\s?[–-]\s?[A-Z]{1,2})?(?:, | och )?\b)+)/gu,
      columnNumber,
    ).map((columns): Area => ({ rows: everywhere, columns })),
  ];
}

/** The ranges in a list: `4, 6–8 och 10`. */
function listed(text: string, pattern: RegExp, read: (part: string) => number): readonly (readonly [number, number])[] {
  return [...text.matchAll(pattern)].flatMap(([, list = '']) =>
    list
      .split(/, | och /u)
      .filter((part) => part.trim() !== '')
      .map((part): readonly [number, number] => {
        const [from = '', to = from] = part.split(/[–-]/u).map((one) => one.trim());
        return [read(from), read(to)];
      }),
  );
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
