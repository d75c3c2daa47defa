// Tables that agree with themselves give no finding; one changed cell gives a finding that names it.
import fc from 'fast-check';
import type { SheetTable } from '../../src/workbook/sheet-table.js';
import { chapterOf, count, register } from '../support/year-in-memory.js';
import { type Audited, audit, cross } from './audited.js';

const years = [2023, 2024];
const districts = register.districts.filter(({ to }) => to === undefined);
const groups = [...new Set(districts.map(({ group }) => group))];
const city = 'Hela staden';
const rest = 'Ej fördelat';
const ageSets = [
  ['0–17 år', '18–64 år', '65 år och äldre'],
  ['-17', '18-24', '25-29', '30+'],
];

interface Shape {
  readonly ages: readonly string[];
  readonly hasSexes: boolean;
  readonly hasGroups: boolean;
  readonly hasRest: boolean;
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  ages: fc.constantFrom([], ...ageSets),
  hasSexes: fc.boolean(),
  hasGroups: fc.boolean(),
  hasRest: fc.boolean(),
});

/** Every member of a dimension with the leaves that it is the sum of. */
type Members = readonly (readonly [label: string, leaves: readonly string[]])[];

function membersOf(leaves: readonly string[], total: string): Members {
  const own = leaves.map((leaf) => [leaf, [leaf]] as const);
  return leaves.length === 0 ? [['', ['']]] : [...own, [total, leaves]];
}

function areasOf({ hasGroups, hasRest }: Shape): Members {
  const names = districts.map(({ name }) => name);
  const leaves = [...names, ...(hasRest ? [rest] : [])];
  return [
    ...(hasGroups
      ? groups.map((group) => [group, districts.filter((one) => one.group === group).map(({ name }) => name)] as const)
      : []),
    ...leaves.map((leaf) => [leaf, [leaf]] as const),
    [city, leaves],
  ];
}

/** A table of all sums of random leaves; the leaves themselves are drawn from `next`. */
function consistentTable(shape: Shape, next: () => number): SheetTable {
  const leaves = new Map<string, number>();
  const leaf = (...names: readonly (string | number)[]): number => {
    const id = names.join('|');
    const known = leaves.get(id) ?? next();
    leaves.set(id, known);
    return known;
  };
  const sexes = membersOf(shape.hasSexes ? ['Kvinnor', 'Män'] : [], 'Totalt');
  const ages = membersOf(shape.ages, 'Samtliga åldrar');
  const rows = areasOf(shape).flatMap(([area, areaLeaves]) =>
    sexes.flatMap(([sex, sexLeaves]) =>
      ages.map(([age, ageLeaves]) => {
        const value = (year: number): number =>
          areaLeaves
            .flatMap((a) => sexLeaves.flatMap((s) => ageLeaves.map((g) => leaf(year, a, s, g))))
            .reduce((sum, one) => sum + one, 0);
        return [[area, sex, age], years.map(value)] as const;
      }),
    ),
  );
  return cross({ stub: ['stadsdelsnämnd', 'kön', 'ålder'], years, rows });
}

const chapter = chapterOf(`a: { ${count}, sheet: Blad, rest: { name: ${rest} } }`);

const tables = fc.tuple(shapes, fc.infiniteStream(fc.integer({ min: 0, max: 900 }))).map(([shape, stream]) => ({
  shape,
  table: consistentTable(shape, () => stream.next().value),
}));

/** The cells that a finding names, in its message or by its place. */
function namedCells({ found, messages }: Audited): ReadonlySet<string> {
  const text = [...found.map((one) => one.split('!').at(-1)), ...messages].join(' ');
  const cells = [...text.matchAll(/\b([A-Z]{1,2})(\d+)(?::([A-Z]{1,2})(\d+))?\b/g)].flatMap(
    ([, left = '', top, , bottom]) =>
      Array.from({ length: Number(bottom ?? top) - Number(top) + 1 }, (_, index) => `${left}${Number(top) + index}`),
  );
  return new Set(cells);
}

describe('the audit', () => {
  it('has nothing to say of a table that agrees with itself', () => {
    fc.assert(
      fc.property(tables, ({ table }) => {
        expect(audit([chapter], [table]).found).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('names a cell that was changed, or what it is the sum of', () => {
    const changes = tables.chain(({ shape, table }) =>
      fc.tuple(
        fc.constant(shape),
        fc.constant(table),
        fc.nat({ max: table.cells.length - 1 }),
        fc.integer({ min: 1, max: 500 }),
      ),
    );
    fc.assert(
      fc.property(changes, ([shape, table, index, by]) => {
        const wrong = table.cells[index];
        fc.pre(wrong?.content.kind === 'number');
        // Districts alone may be anything below the city, and the city anything above them: the rest is what is left.
        fc.pre(shape.hasSexes || shape.ages.length > 0 || shape.hasRest);
        const cells = table.cells.map((cell) =>
          cell === wrong && cell.content.kind === 'number'
            ? { ...cell, content: { ...cell.content, value: cell.content.value.add(by) } }
            : cell,
        );
        expect([...namedCells(audit([chapter], [{ ...table, cells }]))]).toContain(wrong.ref.address);
      }),
      { numRuns: 120 },
    );
  });
});
