// F6, mål: årsmål, utfall by sex and måluppfyllelse, as one table of goals or one block per goal (domain 1.10, 2.1).
import fc from 'fast-check';
import { type BlockFrame, blockFrame } from './block-frame.js';
import type { CrossBlock } from './cross-block.js';
import type { ColumnNode } from './header-tree.js';
import { label } from './label.js';
import type { StubNode } from './stub-tree.js';

const goals = [
  'Andel unga som är nöjda med stödsamtalet',
  'Andel barn som inte fått vänta på placering',
  'Antal förmedlade försöks- och träningslägenheter',
  'Andel brukare som är nöjda med sin insats',
];

interface GoalOptions {
  readonly outcomes: number;
  readonly spanned: boolean;
  readonly fulfilment: boolean;
}

const options = fc.record<GoalOptions>({
  outcomes: fc.integer({ min: 1, max: 3 }),
  spanned: fc.boolean(),
  fulfilment: fc.boolean(),
});

/** All goals in one table. */
export const goalTable: fc.Arbitrary<CrossBlock> = fc
  .record({ frame: blockFrame, options, count: fc.integer({ min: 2, max: 4 }), heading: fc.boolean() })
  .map(({ frame, options, count, heading }) => ({
    ...goalFrame(frame),
    words: words('Måluppfyllelse 2022, nämndmål och årsmål'),
    columns: goalColumns(options),
    rows: goals.slice(0, count).map(goalRow),
    headings: { texts: heading ? ['Indikator'] : [], place: frame.headingPlace },
  }));

/** One block per goal, each named by its title only. */
export const goalBlocks: fc.Arbitrary<readonly CrossBlock[]> = fc
  .record({
    frames: fc.array(blockFrame, { minLength: 1, maxLength: 3 }),
    options,
    rows: fc.constantFrom(['Hela staden'], ['Bromma', 'Farsta', 'Hela staden']),
  })
  .map(({ frames, options, rows }) =>
    frames.map((frame, index) => ({
      ...goalFrame(frame),
      words: words(goals[index] ?? ''),
      columns: goalColumns(options),
      rows: rows.map(goalRow),
      headings: { texts: [], place: 'last' as const },
      named: goals[index] ?? '',
    })),
  );

function words(title: string): CrossBlock['words'] {
  return { title, english: 'Goals and outcomes', unit: 'Procent' };
}

function goalFrame({ headingPlace: _, ...frame }: BlockFrame) {
  return { ...frame, stub: { form: 'flat', thereinHead: false, blankEvery: 0 } } as const;
}

function goalColumns({ outcomes, spanned, fulfilment }: GoalOptions): readonly ColumnNode[] {
  const names = ['Totalt', 'Kvinnor', 'Män'].slice(0, outcomes);
  const outcome = spanned
    ? [
        leaf(
          'Utfall',
          names.map((name) => leaf(name)),
        ),
      ]
    : names.map((name) => leaf(`Utfall ${name.toLowerCase()}`));
  const word: ColumnNode = { label: label('Måluppfyllelse'), children: [], measure: 'text' };
  return [leaf('Årsmål'), ...outcome, ...(fulfilment ? [word] : [])];
}

function leaf(name: string, children: readonly ColumnNode[] = []): ColumnNode {
  return { label: label(name), children, measure: 'share' };
}

function goalRow(name: string): StubNode {
  return { label: label(name), kind: 'row', valued: true, children: [] };
}
