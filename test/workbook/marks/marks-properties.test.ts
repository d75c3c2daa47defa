import fc from 'fast-check';
import { cellAddress } from '../../../src/workbook/cells/sheet-address.js';
import { resolveHeadingMarks } from '../../../src/workbook/marks/resolve-heading-marks.js';
import { resolveValueMarks } from '../../../src/workbook/marks/resolve-value-marks.js';
import { gridOf, lookup, type Sheet } from './grid-of.js';
import { tableOf } from './table-of.js';

const word = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{3,8}( [a-zåäö]{3,6})?$/);
const noteMark = fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8', '9');
const noteMarks = fc.uniqueArray(noteMark, { minLength: 1, maxLength: 9 });
const value = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }),
  fc.integer({ min: 1900, max: 2100 }),
  fc.integer({ min: 19_000, max: 20_999 }),
  fc.integer({ min: 0, max: 9_999 }).map((tenths) => tenths / 10),
);

const years = fc
  .uniqueArray(fc.integer({ min: 1980, max: 2030 }), { minLength: 2, maxLength: 6 })
  .map((all) => all.sort((a, b) => a - b));
const classes = fc.uniqueArray(fc.integer({ min: 1, max: 110 }), { minLength: 2, maxLength: 6 }).map((starts) => {
  const sorted = [0, ...starts.sort((a, b) => a - b)];
  return sorted.map((start, index) => `${start}-${index + 1 < sorted.length ? (sorted[index + 1] ?? 0) - 1 : ''}`);
});
const words = fc.uniqueArray(word, { minLength: 2, maxLength: 6, selector: (text) => text.toLowerCase() });

interface Plain {
  readonly labels: readonly string[];
  readonly headings: readonly (string | number)[];
  readonly values: readonly (readonly number[])[];
  readonly notes: readonly string[];
}

const plain: fc.Arbitrary<Plain> = fc
  .tuple(fc.oneof(words, classes), fc.oneof(years, words, classes), noteMarks)
  .chain(([labels, headings, notes]) =>
    fc.record({
      labels: fc.constant(labels),
      headings: fc.constant(headings),
      notes: fc.constant(notes),
      values: fc.array(fc.array(value, { minLength: headings.length, maxLength: headings.length }), {
        minLength: labels.length,
        maxLength: labels.length,
      }),
    }),
  );

function sheetOf({ labels, headings, values, notes }: Plain): Sheet {
  return [
    ['En titel 2015-2017. Stockholm'],
    ['Grupp', ...headings],
    ...labels.map((label, row) => [label, ...(values[row] ?? [])]),
    ...notes.map((mark) => [`${mark} En not om det.`]),
  ];
}

/** Some of the labels or headings with the mark of a note behind them. */
const glued = plain.chain((table) =>
  fc.record({
    table: fc.constant(table),
    onLabels: fc.array(fc.option(fc.constantFrom(...table.notes), { freq: 2 }), {
      minLength: table.labels.length,
      maxLength: table.labels.length,
    }),
    onHeadings: fc.array(fc.option(fc.constantFrom(...table.notes), { freq: 2 }), {
      minLength: table.headings.length,
      maxLength: table.headings.length,
    }),
  }),
);

describe('headings and labels', () => {
  it('without glued marks come out as they were, whatever notes there are', () => {
    fc.assert(
      fc.property(plain, (table) => {
        const grid = gridOf(sheetOf(table));
        const { grid: after, doubts } = resolveHeadingMarks(grid, lookup);
        expect(after).toBe(grid);
        expect(doubts).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('with glued marks come out as they were before, or stay as they are, and no value is touched', () => {
    fc.assert(
      fc.property(glued, ({ table, onLabels, onHeadings }) => {
        const mark = <T extends string | number>(text: T, one: string | null | undefined): string | number => {
          if (one === null || one === undefined) return text;
          return typeof text === 'number' ? Number(`${text}${one}`) : `${text}${one}`;
        };
        const written = {
          ...table,
          labels: table.labels.map((label, row) => String(mark(label, onLabels[row]))),
          headings: table.headings.map((heading, column) => mark(heading, onHeadings[column])),
        };
        const before = gridOf(sheetOf(written));
        const clean = gridOf(sheetOf(table));
        const { grid, doubts } = resolveHeadingMarks(before, lookup);
        const doubted = new Set(doubts.map(({ row, column }) => cellAddress(row, column)));
        for (const row of grid.rows) {
          for (const cell of row.cells) {
            const was = before.at(cell.row, cell.column);
            const meant = clean.at(cell.row, cell.column);
            const isBody = cell.row > 2 && cell.column > 1;
            if (isBody || cell === was) expect(cell).toBe(was);
            else if (!doubted.has(cellAddress(cell.row, cell.column))) expect(cell.label).toBe(meant?.label);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of words and classes come out exactly', () => {
    const exactly = glued.filter(
      ({ table }) => typeof table.headings[0] === 'string' && /^[A-ZÅÄÖ]/u.test(table.headings[0]),
    );
    fc.assert(
      fc.property(exactly, ({ table, onHeadings }) => {
        const headings = table.headings.map((heading, column) => `${heading}${onHeadings[column] ?? ''}`);
        const { grid, doubts } = resolveHeadingMarks(gridOf(sheetOf({ ...table, headings })), lookup);
        expect(grid.rows[1]?.cells.slice(1).map(({ label, marks }) => [label, ...marks])).toEqual(
          table.headings.map((heading, column) => [heading, ...(onHeadings[column] ? [onHeadings[column]] : [])]),
        );
        expect(doubts).toEqual([]);
      }),
    );
  });
});

const counts = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }), noteMarks)
  .chain(([rows, columns, notes]) =>
    fc.record({
      notes: fc.constant(notes),
      parts: fc.array(fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      isWhole: fc.boolean(),
      at: fc.record({ row: fc.nat(), column: fc.nat() }),
      mark: fc.constantFrom(...notes),
      inFront: fc.boolean(),
    }),
  );

function countsTable(values: readonly (readonly number[])[], notes: readonly string[]) {
  const columns = values[0]?.length ?? 0;
  return tableOf({
    rows: ['område', values.map((_, row) => (row === values.length - 1 ? 'Hela staden' : `Område ${row}`))],
    columns: [
      'typ',
      Array.from({ length: columns }, (_, column) => (column === columns - 1 ? 'Totalt' : `Typ ${column}`)),
    ],
    values,
    notes,
  });
}

/** What belongs to no area, larger than any glued mark can make a number: else a wrong number could make a right sum. */
const undivided = 10_000_019;

/** Rows and columns with their sums; without the last one when the city is not the sum of its areas. */
function withSums(parts: readonly (readonly number[])[], rest: number): readonly (readonly number[])[] {
  const city = (parts[0] ?? []).map((_, column) => parts.reduce((sum, row) => sum + (row[column] ?? 0), rest));
  return [...parts, city].map((row) => [...row, row.reduce((sum, part) => sum + part, 0)]);
}

describe('values in tables with sums', () => {
  it('come out as they were when the sums hold, whatever notes there are', () => {
    fc.assert(
      fc.property(counts, ({ parts, notes, isWhole }) => {
        const table = countsTable(withSums(parts, isWhole ? 0 : undivided), notes);
        expect(resolveValueMarks(table)).toBe(table);
      }),
      { numRuns: 300 },
    );
  });

  it('with one glued mark come out exactly, or with a doubt that names the cell', () => {
    fc.assert(
      fc.property(counts, ({ parts, notes, isWhole, at, mark, inFront }) => {
        const clean = withSums(parts, isWhole ? 0 : undivided);
        const row = at.row % clean.length;
        const column = at.column % (clean[0]?.length ?? 1);
        const meant = clean[row]?.[column] ?? 0;
        const address = cellAddress(row + 2, column + 2);
        const glue = Number(inFront ? `${mark}${meant}` : `${meant}${mark}`);
        const values = clean.map((line, r) => line.map((one, c) => (r === row && c === column ? glue : one)));
        const after = resolveValueMarks(countsTable(values, notes));
        for (const cell of after.cells) {
          const told = after.doubts.some((doubt) => doubt.startsWith(`${cell.ref.address}:`));
          const [r, c] = [Number(cell.ref.address.slice(1)) - 2, cell.ref.address.charCodeAt(0) - 66];
          if (cell.content.kind === 'number' && cell.content.value.valueOf() === clean[r]?.[c]) continue;
          expect([cell.ref.address, told]).toEqual([cell.ref.address, true]);
        }
        expect(meant === glue || after.doubts.some((doubt) => doubt.startsWith(`${address}:`))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('values in any table', () => {
  it('are never another number without a doubt that names the cell', () => {
    fc.assert(
      fc.property(plain, ({ values, notes }) => {
        const table = countsTable(values, notes);
        const after = resolveValueMarks(table);
        for (const [index, cell] of after.cells.entries()) {
          if (cell === table.cells[index]) continue;
          expect(after.doubts.some((doubt) => doubt.startsWith(`${cell.ref.address}:`))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
