// F2, område × klass with a second block in per cent, beside the first or below it (domain 1.10, b021 and b018).
import fc from 'fast-check';
import { areaRows } from './area-rows.js';
import { blockFrame } from './block-frame.js';
import type { CrossBlock } from './cross-block.js';
import type { ColumnNode } from './header-tree.js';
import { label } from './label.js';

const classSets = [
  ['18-24', '25-29', '30-39', '40-64', '65-'],
  ['-64', '65-79', '80-89', '90-'],
  ['0–17', '18–24', '25–64'],
] as const;

interface ClassOptions {
  readonly set: number;
  readonly count: number;
  readonly children: boolean;
  readonly spelling: 'whole' | 'split' | 'no-break';
  readonly splitTotal: boolean;
}

const classes = fc.record({
  set: fc.nat({ max: classSets.length - 1 }),
  count: fc.integer({ min: 1, max: 5 }),
  children: fc.boolean(),
  spelling: fc.constantFrom('whole' as const, 'split' as const, 'no-break' as const),
  splitTotal: fc.boolean(),
});

/** Any table of the family. */
export const areaByClass: fc.Arbitrary<CrossBlock> = fc
  .record({
    frame: blockFrame,
    areas: areaRows,
    classes,
    second: fc.constantFrom('none' as const, 'beside' as const, 'below' as const),
    unit: fc.constantFrom('% av befolkningen', 'Procent'),
    blankRows: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ frame: { headingPlace, ...frame }, areas, classes, second, unit, blankRows }) => ({
    ...frame,
    words: {
      title: 'Personer med ekonomiskt bistånd efter ålder 2017. Stockholm',
      english: 'Persons with social assistance by age',
      unit: 'Antal personer',
    },
    columns:
      second === 'beside'
        ? [
            { label: label('Biståndstagare'), children: classColumns(classes, 'count'), measure: 'count' as const },
            { label: label('% av befolkningen'), children: classColumns(classes, 'share'), measure: 'share' as const },
          ]
        : classColumns(classes, 'count'),
    rows: areas.rows,
    stub: areas.stub,
    headings: { texts: areas.heading === undefined ? [] : [areas.heading], place: headingPlace },
    ...(second === 'below' ? { sharesBelow: { unit, blankRows } } : {}),
  }));

function classColumns(
  { set, count, children, spelling, splitTotal }: ClassOptions,
  measure: 'count' | 'share',
): readonly ColumnNode[] {
  const ages = (classSets[set] ?? []).slice(0, count).map((age) => {
    const text = spelling === 'no-break' ? `${age}\u00a0år` : `${age} år`;
    return { label: label(text, spelling === 'split' ? [age, 'år'] : undefined), children: [], measure };
  });
  const parts = children ? [{ label: label('Barn'), children: [], measure }, ...ages] : ages;
  const total = label('Samtliga', splitTotal ? ['Samt-', 'liga'] : undefined);
  return [...parts, { label: total, children: [], measure, ...(measure === 'count' ? { sumOf: parts } : {}) }];
}
