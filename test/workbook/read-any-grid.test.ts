import fc from 'fast-check';
import { parseNumberText } from '../../src/workbook/cells/number-text.js';
import { observations, onlyTable, read, rows, tables } from './workbook-in-memory.js';

const value = fc.oneof(
  fc.integer({ min: -1_000_000, max: 10_000_000 }),
  fc.integer({ min: 1900, max: 2100 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((tenths) => tenths / 10),
);
const label = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{2,8}( [a-zåäö]{2,6})?$/);

const grid = fc
  .tuple(
    fc.uniqueArray(label, { minLength: 1, maxLength: 6 }),
    fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 1, maxLength: 6 }),
  )
  .chain(([labels, years]) =>
    fc.record({
      labels: fc.constant(labels),
      years: fc.constant(years),
      values: fc.array(fc.array(value, { minLength: years.length, maxLength: years.length }), {
        minLength: labels.length,
        maxLength: labels.length,
      }),
      blankRows: fc.integer({ min: 0, max: 2 }),
    }),
  );

describe('any grid of numbers under years', () => {
  it('reads back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async ({ labels, years, values, blankRows }) => {
        const blank = Array.from({ length: blankRows }, () => []);
        const body = labels.map((name, index) => [name, ...(values[index] ?? [])]);
        const reading = await read(rows(['En titel'], ...blank, ['Grupp', ...years], ...body));
        const expected = labels.flatMap((name, row) =>
          years.map((year, column) => ({
            value: values[row]?.[column],
            dimensions: { grupp: name, år: String(year) },
          })),
        );
        expect(observations(onlyTable(reading)).map(({ value, dimensions }) => ({ value, dimensions }))).toEqual(
          expected,
        );
        expect(reading.diagnostics).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('numbers written as text', () => {
  it('read back as they are printed in Swedish', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (number) => {
        const text = Math.abs(number)
          .toString()
          .replace(/\B(?=(?:\d{3})+$)/gu, ' ');
        expect(parseNumberText(`${number < 0 ? '−' : ''}${text}`)?.value.valueOf()).toBe(number);
      }),
    );
  });

  it.each([
    '',
    '-',
    '1.234',
    '1,234',
    '0114',
    '39 9590',
    '3-5',
    '65-',
    '~100',
    '57.9 - 66.7 *',
    '1 234 56',
    '+5',
    '1e5',
  ])('leaves %p as text', (text) => {
    expect(parseNumberText(text)).toBeUndefined();
  });
});

describe('any sheet at all', () => {
  const cell = fc.constantFrom(
    null,
    null,
    'Kvinnor',
    'Järva',
    'Antal',
    'År',
    '1 Not',
    'Källa: X',
    '..',
    '-',
    '39 959',
    2023,
    2024,
    17,
    0.5,
    true,
  );

  it('is read without a fault, each cell at most once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }),
        fc.boolean(),
        async (values, merge) => {
          const reading = await read((sheet, workbook) => {
            rows(...values)(sheet, workbook);
            if (merge) sheet.mergeCells('A2:B3');
          });
          const addresses = tables(reading).flatMap((table) => table.cells.map(({ ref }) => ref.address));
          expect(new Set(addresses).size).toBe(addresses.length);
          expect(reading.value?.sheets).toHaveLength(1);
        },
      ),
      { numRuns: 150 },
    );
  });
});
