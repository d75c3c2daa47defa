// F3 kategori × år, F4 kategori × (år × mått), F5 kategori × (grupp × kön) (domain 1.10: b161–b163, b167, b170).
import fc from 'fast-check';
import { type BlockFrame, blockFrame, years } from './block-frame.js';
import { type CategoryRows, categoryRows } from './category-rows.js';
import type { CrossBlock } from './cross-block.js';
import type { ColumnNode } from './header-tree.js';
import { type Label, label, yearLabel } from './label.js';

const words = {
  title: 'Hushåll med ekonomiskt bistånd efter hushållstyp. Stockholm',
  english: 'Households with social assistance by type of household',
  unit: 'Antal',
};

const timeForms = ['number', 'text', 'school year', 'quarter'] as const;

/** Years, school years or quarters over rows of categories. */
export const categoryByYear: fc.Arbitrary<CrossBlock> = fc
  .record({
    frame: blockFrame,
    categories: categoryRows,
    years,
    form: fc.constantFrom(...timeForms),
    nameRow: fc.boolean(),
  })
  .map(({ frame, categories, years, form, nameRow }) =>
    table(nameRow ? { ...frame, header: { ...frame.header, nameRow: 'År' } } : frame, categories, [
      ...years.map((year, index) => leaf(timeLabel(year, index, form))),
    ]),
  );

function timeLabel(year: number, index: number, form: (typeof timeForms)[number]): Label {
  if (form === 'school year') return { text: `${year}/${String((year + 1) % 100).padStart(2, '0')}`, dimension: 'år' };
  if (form === 'quarter') return { text: `${year}`, dimension: 'år', writtenAs: `${year} kv ${(index % 4) + 1}` };
  return yearLabel(year, form === 'number');
}

/** Each year over a count and a rate. */
export const categoryByYearMeasure: fc.Arbitrary<CrossBlock> = fc
  .record({
    frame: blockFrame,
    categories: categoryRows,
    years,
    yearsAsNumbers: fc.boolean(),
    measures: fc.integer({ min: 2, max: 3 }),
    splitRate: fc.boolean(),
  })
  .map(({ frame, categories, years, yearsAsNumbers, measures, splitRate }) =>
    table(
      frame,
      categories,
      years.map((year) => ({
        label: yearLabel(year, yearsAsNumbers),
        measure: 'count',
        children: [
          leaf(label('Totalt')),
          leaf(label('Per 1 000 invånare', splitRate ? ['Per 1 000', 'invånare'] : undefined), 'share'),
          leaf(label('Medelvärde'), 'share'),
        ].slice(0, measures),
      })),
    ),
  );

/** Groups over the sexes, their total and a rate, under one more level where asked for. */
export const categoryByGroupSex: fc.Arbitrary<CrossBlock> = fc
  .record({
    frame: blockFrame,
    categories: categoryRows,
    groups: fc.integer({ min: 1, max: 3 }),
    rate: fc.boolean(),
    splitGroup: fc.boolean(),
    splitRate: fc.boolean(),
    halves: fc.boolean(),
  })
  .map(({ frame, categories, groups, rate, splitGroup, splitRate, halves }) => {
    const names = [
      splitGroup
        ? label('Personer med missbruksproblem', ['Personer med missbruks-', 'problem'])
        : label('Personer med missbruk'),
      label('Övriga vuxna'),
      label('Ungdomar'),
    ];
    const perGroup = () => {
      const sexes = [leaf(label('Män')), leaf(label('Kvinnor'))];
      const total = { ...leaf(label('Totalt')), sumOf: sexes };
      const perInhabitant = label('Per 100 000', splitRate ? ['Per', '100 000'] : undefined);
      return rate ? [...sexes, total, leaf(perInhabitant, 'share')] : [...sexes, total];
    };
    const level = (): readonly ColumnNode[] =>
      names.slice(0, groups).map((name) => ({ label: { ...name }, measure: 'count', children: perGroup() }));
    const top = (text: string): ColumnNode => ({ label: label(text), measure: 'count', children: level() });
    return table(frame, categories, halves ? [top('Första halvåret'), top('Andra halvåret')] : level());
  });

function table(
  { headingPlace, ...frame }: BlockFrame,
  categories: CategoryRows,
  columns: readonly ColumnNode[],
): CrossBlock {
  const place = headingPlace === 'below' && categories.headings.length > 1 ? 'last' : headingPlace;
  return {
    ...frame,
    words,
    columns,
    rows: categories.rows,
    stub: categories.stub,
    headings: { texts: categories.headings, place },
  };
}

function leaf(written: Label, measure: ColumnNode['measure'] = 'count'): ColumnNode {
  return { label: written, children: [], measure };
}
