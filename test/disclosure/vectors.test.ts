import { isPrimary } from '../../src/disclosure/primary.js';
import { cellKeyId } from '../../src/indicators/cell-key.js';
import { disclosedCells } from '../support/attacker.js';
import { type DisclosureShape, discloseShape, disclosureShapes, unseenCells } from '../support/disclosure-shapes.js';
import { count, disclose, hides, policy, table } from '../support/observed.js';
import { type Bounds, isWide, possibleBounds } from '../support/possible-tables.js';
import { squareTable } from '../support/square-table.js';
import { type DisclosureTable, disclosureVectors } from '../vectors/disclosure-vectors.js';

/** What the interim rule does not see: a complement that no share and no row tells of. For the optimiser to empty. */
const narrowerThanTarget = [
  't19_complement_of_a_varav_indicator: members without a rest row',
  't19_complement_of_a_varav_indicator: two indicators',
];

const boundsOf = ({ values, equations, lb }: DisclosureTable, hidden: Iterable<number>) =>
  possibleBounds({ values, equations, least: lb, hidden: new Set(hidden) });

const costOf = ({ weights }: DisclosureTable, hidden: Iterable<number>): number =>
  [...hidden].reduce((total, cell) => total + (weights[cell] ?? 0), 0);

function isProtected(table: DisclosureTable, bounds: ReadonlyMap<number, Bounds>): boolean {
  return table.primary.every((cell) => isWide(bounds.get(cell) ?? [0, 0], table.k));
}

describe('the reader who tries every table', () => {
  it.each(disclosureVectors.tables)('finds what the worked example says of $name', (table) => {
    expect(Object.fromEntries(boundsOf(table, table.primary))).toEqual(table.attacker_bounds_primary_only);
    const integer = Object.entries(table.attacker_bounds_first_pattern).map(([cell, found]) => [cell, found.integer]);
    expect(Object.fromEntries(boundsOf(table, table.optimal_patterns[0] ?? []))).toEqual(Object.fromEntries(integer));
  });

  it.each(disclosureVectors.tables)('does not see through any of the cheapest patterns of $name', (table) => {
    expect(table.status).toBe('optimal');
    for (const pattern of table.optimal_patterns) {
      expect(isProtected(table, boundsOf(table, pattern))).toBe(true);
      expect(costOf(table, pattern)).toBe(table.optimal_total_cost);
      for (const cell of pattern.filter((one) => !table.primary.includes(one))) {
        const without = pattern.filter((one) => one !== cell);
        expect(isProtected(table, boundsOf(table, without))).toBe(false);
      }
    }
  });

  it('cannot be asked of a table that nothing bounds, or that does not add up', () => {
    const equations = [[[0, -1] as const, [1, 1] as const]];
    const open = { values: [5, 5], equations, least: [1, 1], hidden: new Set([0, 1]) };
    expect(() => possibleBounds(open)).toThrow(RangeError);
    expect(() => possibleBounds({ ...open, values: [5, 4], hidden: new Set() })).toThrow(RangeError);
  });
});

describe.each(disclosureShapes)('$name', (shape) => {
  const { table, keys } = shape;
  const disclosed = discloseShape(shape);
  const { mask, scope, data } = disclosed;
  const seen = (cells: readonly number[]) =>
    cells.flatMap((cell) => {
      const at = keys[cell];
      return at === undefined ? [] : cellKeyId(at);
    });

  it('has the small cells of the worked example hidden for their own sake, and no other', () => {
    expect(policy.threshold).toBe(table.k);
    const primary = [...scope.cells].flatMap(([id, one]) => (isPrimary(one, scope, policy) ? [id] : []));
    expect(primary.sort()).toEqual(seen(table.primary).sort());
    expect(seen(table.primary).map((id) => mask.hidden.get(id))).toEqual(seen(table.primary).map(() => 'primary'));
  });

  it('keeps its totals and its zeros open, and publishes what is not hidden', () => {
    const zeros = table.values.flatMap((value, cell) => (value === 0 ? [cell] : []));
    for (const id of seen([...table.locked, ...zeros])) expect(mask.hidden.has(id)).toBe(false);
    expect(mask.cityOnly).toEqual([]);
    for (const one of disclosed.observations.all()) {
      const { indicator, year, members } = one.key;
      const published = data.cell(indicator, year, members);
      if (mask.hidden.has(cellKeyId(one.key))) expect(published).toMatchObject({ state: 'suppressed' });
      else expect(published).toMatchObject({ state: 'value', value: one.value });
    }
  });

  it('gives nothing hidden to a reader who subtracts, nor to one who tries every table', () => {
    expect(disclosedCells(disclosed)).toEqual([]);
    for (const [cell, [lo, hi]] of boundsOf(table, unseenCells(shape, disclosed))) {
      const value = table.values[cell] ?? 0;
      expect(lo <= value && value <= hi).toBe(true);
      if (keys[cell] !== undefined) expect({ cell, exactly: lo === hi }).toEqual({ cell, exactly: false });
    }
  });
});

describe('the interim rule', () => {
  const boundsUnder = (shape: DisclosureShape) => boundsOf(shape.table, unseenCells(shape, discloseShape(shape)));
  const isWideEnough = (shape: DisclosureShape): boolean => isProtected(shape.table, boundsUnder(shape));

  it('leaves these tables narrower than the target', () => {
    const narrower = disclosureShapes.filter((shape) => !isWideEnough(shape)).map(({ name }) => name);
    expect(narrower).toEqual(narrowerThanTarget);
  });

  it('hides one cell more where several lines together tell of another', () => {
    // Rows A and B less columns 1 and 2 would leave A3, where two squares of small cells meet.
    const rows = [
      [3, 4, 2, 40],
      [4, 3, 30, 40],
      [50, 60, 4, 3],
      [70, 80, 3, 4],
    ];
    const joined = squareTable(rows);
    const disclosed = disclose({ indicators: [count('a.x')], observations: table('a.x', 2024, joined.cells) });
    const hidden = Object.keys(joined.cells).flatMap((labels, cell) => (hides(disclosed, 'a.x', labels) ? [cell] : []));
    const bounds = possibleBounds({ ...joined, hidden: new Set(hidden) });
    const exactly = hidden.filter((cell) => bounds.get(cell)?.[0] === bounds.get(cell)?.[1]);
    expect(exactly).toEqual([]);
    expect(hidden.length).toBeGreaterThan(9);
    expect(disclosedCells(disclosed)).toEqual([]);
  });

  it.each(disclosureShapes.filter(({ name }) => !narrowerThanTarget.includes(name)))(
    'never hides $name cheaper than the proved optimum',
    (shape) => {
      const cost = costOf(shape.table, unseenCells(shape, discloseShape(shape)));
      expect(cost).toBeGreaterThanOrEqual(shape.table.optimal_total_cost);
    },
  );
});
