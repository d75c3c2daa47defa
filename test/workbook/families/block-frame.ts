// What every cross table is drawn with, whatever its family: surroundings, header and number styles, marks and gaps.
import fc from 'fast-check';
import { gapKinds, type NumberSource } from './block-values.js';
import type { CrossBlock } from './cross-block.js';
import type { HeaderStyle } from './header-tree.js';
import type { MarkStyle } from './label.js';
import { numberStyle } from './number-style.js';
import { lead, tail } from './surroundings.js';

export const markStyles: readonly MarkStyle[] = ['run', 'character', 'bracket', 'spaced bracket', 'digit'];

/** The parts of a block that do not depend on its family. */
export type BlockFrame = Pick<
  CrossBlock,
  'lead' | 'tail' | 'header' | 'blankAfterHeader' | 'unitBelow' | 'numbers' | 'style' | 'marks' | 'numberMark'
> & { readonly headingPlace: CrossBlock['headings']['place'] };

const count = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 99 }) },
  { weight: 4, arbitrary: fc.integer({ min: 100, max: 9999 }) },
  { weight: 3, arbitrary: fc.integer({ min: 10_000, max: 120_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1990, max: 2030 }) },
);
const share = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 1000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -300, max: -1 }) },
);

const numbers: fc.Arbitrary<NumberSource> = fc.record({
  counts: fc.array(count, { minLength: 1, maxLength: 17 }),
  shares: fc.array(share, { minLength: 1, maxLength: 11 }),
  gaps: fc.array(fc.record({ at: fc.nat({ max: 120 }), kind: fc.constantFrom(...gapKinds) }), { maxLength: 4 }),
});

const header: fc.Arbitrary<HeaderStyle> = fc
  .record({
    spans: fc.constantFrom<HeaderStyle['spans'][]>('merged', 'first', 'repeated'),
    unsplit: fc.constantFrom<HeaderStyle['unsplit'][]>('top', 'bottom'),
    spacer: fc.boolean(),
    banner: fc.boolean(),
  })
  .map(({ banner, ...style }) => (banner ? { ...style, banner: 'Personer i Stockholms stad' } : style));

/** The marks of a table are in one style; half of the tables have none. */
const marks = fc
  .record({
    style: fc.constantFrom(...markStyles),
    at: fc.oneof(fc.constant<number[]>([]), fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 3 })),
  })
  .map(({ style, at }) => at.map((one) => ({ at: one, style })));

const numberMark = fc.record({
  at: fc.nat({ max: 60 }),
  style: fc.constantFrom(...markStyles),
  side: fc.constantFrom('before' as const, 'after' as const),
});

/** Any frame. */
export const blockFrame: fc.Arbitrary<BlockFrame> = fc
  .record({
    lead,
    tail,
    header,
    headingPlace: fc.constantFrom<BlockFrame['headingPlace'][]>('last', 'first', 'merged', 'below'),
    blankAfterHeader: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 4 })),
    unitBelow: fc.constantFrom(undefined, undefined, undefined, 'labels' as const, 'values' as const),
    numbers,
    style: numberStyle,
    marks,
    numberMark: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, numberMark),
  })
  .map(({ numberMark, unitBelow, ...frame }) => ({
    ...frame,
    ...(numberMark === undefined ? {} : { numberMark }),
    ...(unitBelow === undefined ? {} : { unitBelow }),
  }));

/** A run of years: every year, every second, or as they came. */
export const years: fc.Arbitrary<readonly number[]> = fc.oneof(
  fc
    .record({
      first: fc.integer({ min: 1995, max: 2020 }),
      count: fc.integer({ min: 2, max: 5 }),
      step: fc.constantFrom(1, 2, 5),
    })
    .map(({ first, count, step }) => Array.from({ length: count }, (_, index) => first + index * step)),
  fc.subarray([1990, 1995, 2000, 2005, 2010, 2016, 2017], { minLength: 2 }),
);
