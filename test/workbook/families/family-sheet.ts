// A sheet of one or several blocks: where the first stands, how the others follow, and what lies about far away.
import fc from 'fast-check';
import { areaByClass } from './area-by-class.js';
import { areaByYear } from './area-by-year.js';
import { categoryByGroupSex, categoryByYear, categoryByYearMeasure } from './category-tables.js';
import { type CrossBlock, writeCrossBlock } from './cross-block.js';
import { goalBlocks, goalTable } from './goal-blocks.js';
import { type LongBlock, longBlock, writeLongBlock } from './long-block.js';
import { type Place, SheetDraft } from './sheet-draft.js';
import { showDraft } from './show-draft.js';

export type Block = CrossBlock | LongBlock;

const junkKinds = { text: 'kontrolleras', number: 4711, space: ' ' } as const;

interface Junk {
  readonly kind: keyof typeof junkKinds;
  readonly where: 'below' | 'beside';
  readonly rows: number;
  readonly columns: number;
}

interface SheetLayout {
  readonly corner: Place;
  readonly arrangement: 'stacked' | 'side by side';
  /** Empty rows between stacked blocks. */
  readonly gap: number;
  readonly junk: Junk | undefined;
}

const layout: fc.Arbitrary<SheetLayout> = fc.record({
  corner: fc.record({ row: fc.integer({ min: 1, max: 4 }), column: fc.integer({ min: 1, max: 3 }) }),
  arrangement: fc.constantFrom('stacked' as const, 'side by side' as const),
  gap: fc.integer({ min: 0, max: 3 }),
  junk: fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    fc.record<Junk>({
      kind: fc.constantFrom('text', 'number', 'space'),
      where: fc.constantFrom('below', 'beside'),
      rows: fc.integer({ min: 6, max: 40 }),
      columns: fc.integer({ min: 4, max: 20 }),
    }),
  ),
});

const one = (block: fc.Arbitrary<Block>) => block.map((only): readonly Block[] => [only]);

/** Blocks of each family. */
const families = {
  'F1 område × år': one(areaByYear),
  'F2 område × klass': one(areaByClass),
  'F3 kategori × år': one(categoryByYear),
  'F4 kategori × (år × mått)': one(categoryByYearMeasure),
  'F5 kategori × (grupp × kön)': one(categoryByGroupSex),
  'F6 mål': fc.oneof<fc.Arbitrary<readonly Block[]>[]>(one(goalTable), goalBlocks),
  'F7 lång': one(longBlock),
  'flera tabeller i ett blad': fc.array(
    fc.oneof<fc.Arbitrary<Block>[]>(
      areaByYear,
      areaByClass,
      categoryByYear,
      categoryByYearMeasure,
      categoryByGroupSex,
      goalTable,
      longBlock,
    ),
    { minLength: 2, maxLength: 3 },
  ),
} as const;

export const familyNames = Object.keys(families) as (keyof typeof families)[];

/** A random sheet of a family. */
export function familySheet(family: keyof typeof families): fc.Arbitrary<SheetDraft> {
  return fc.record({ blocks: families[family], layout }).map(({ blocks, layout }) => {
    const draft = writeSheet(blocks, layout);
    return Object.assign(draft, { [fc.toStringMethod]: () => showDraft(draft) });
  });
}

function writeSheet(blocks: readonly Block[], { corner, arrangement, gap, junk }: SheetLayout): SheetDraft {
  const draft = new SheetDraft();
  let next = corner;
  for (const block of blocks) {
    const below = 'keys' in block ? writeLongBlock(draft, next, block) : writeCrossBlock(draft, next, block);
    next =
      arrangement === 'stacked'
        ? { row: below + gap, column: corner.column }
        : { row: corner.row, column: draft.end.column + 2 };
  }
  if (junk) {
    const { row, column } = draft.end;
    const place = {
      row: junk.where === 'below' ? row + junk.rows : Math.max(1, row - 3),
      column: column + junk.columns,
    };
    draft.put(place, junkKinds[junk.kind]);
  }
  return draft;
}
