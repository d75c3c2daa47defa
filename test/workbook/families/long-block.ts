// F7, lång: one observation per row, a column per dimension, the value last (domain 1.10).
import fc from 'fast-check';
import { cellAddress } from '../../../src/workbook/cells/sheet-address.js';
import type { Gap } from './block-values.js';
import { gapKinds } from './block-values.js';
import { type Label, label, wholeLabel, yearLabel } from './label.js';
import { type NumberStyle, numberStyle, writeCount } from './number-style.js';
import type { Place, SheetDraft } from './sheet-draft.js';
import { type Lead, lead, type Tail, tail, writeLead, writeTail } from './surroundings.js';

interface LongKey {
  readonly heading: string;
  readonly members: readonly Label[];
}

export interface LongBlock {
  readonly lead: Lead;
  readonly tail: Tail;
  readonly keys: readonly LongKey[];
  readonly valueHeading: string;
  readonly counts: readonly number[];
  readonly gaps: readonly Gap[];
  readonly style: NumberStyle;
  readonly most: number;
}

const inDimension = (dimension: string, ...texts: readonly string[]) =>
  texts.map((text): Label => ({ text, dimension }));

const keys: fc.Arbitrary<readonly LongKey[]> = fc
  .record({
    asNumbers: fc.boolean(),
    years: fc.subarray([2016, 2018, 2020, 2022, 2023], { minLength: 1 }),
    areaHeading: fc.constantFrom('Område', 'Stadsdelsnämnd'),
    withTotal: fc.boolean(),
  })
  .map(({ asNumbers, years, areaHeading, withTotal }) => [
    { heading: 'År', members: years.map((year) => yearLabel(year, asNumbers)) },
    { heading: areaHeading, members: inDimension('stadsdelsnämnd', 'Bromma', 'Farsta', 'Hela staden') },
    { heading: 'Kön', members: inDimension('kön', 'Kvinnor', 'Män', ...(withTotal ? ['Totalt'] : [])) },
    { heading: 'Ålder', members: inDimension('ålder', '0–17 år', '18–64 år', '65 år och äldre') },
    { heading: 'Insats', members: [label('Familjehemsvård'), label('Kontaktperson')] },
  ])
  .chain((all) => fc.shuffledSubarray(all, { minLength: 2 }));

/** Any table of the family. */
export const longBlock: fc.Arbitrary<LongBlock> = fc.record({
  lead,
  tail,
  keys,
  valueHeading: fc.constantFrom('Antal', 'Värde', 'Andel, procent'),
  counts: fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 11 }),
  gaps: fc.array(fc.record({ at: fc.nat({ max: 30 }), kind: fc.constantFrom(...gapKinds) }), { maxLength: 3 }),
  style: numberStyle,
  most: fc.integer({ min: 2, max: 24 }),
});

/** Writes the block with its top left corner at `origin` and returns the first row below it. */
export function writeLongBlock(draft: SheetDraft, origin: Place, block: LongBlock): number {
  const words = { title: 'Personer med insats, rådata', english: 'Persons with interventions', unit: 'Antal' };
  const header = writeLead(draft, origin, { lead: block.lead, words, mark: undefined });
  const headings = [...block.keys.map(({ heading }) => heading), block.valueHeading];
  for (const [index, heading] of headings.entries()) draft.put({ row: header, column: origin.column + index }, heading);
  const combinations = combine(block.keys).slice(0, block.most);
  const universe = new Set(block.keys.flatMap(({ members }) => members.map(({ text }) => text)));
  for (const [index, members] of combinations.entries()) {
    const row = header + 1 + index;
    const labels = members.map((member, key) => {
      const at = draft.put({ row, column: origin.column + key }, wholeLabel(member, undefined));
      return {
        text: member.text,
        ...(member.dimension === undefined ? {} : { dimension: member.dimension }),
        at: [at],
      };
    });
    const place = { row, column: origin.column + members.length };
    const status = writeLongValue(draft, place, { block, index, rows: combinations.length });
    draft.expect({ address: cellAddress(row, place.column), ...status, labels, allowed: [], universe });
  }
  return writeTail(
    draft,
    { row: header + 1 + combinations.length, column: origin.column },
    { tail: block.tail, notes: 0 },
  );
}

function writeLongValue(
  draft: SheetDraft,
  place: Place,
  { block, index, rows }: { block: LongBlock; index: number; rows: number },
) {
  // A column of values begins and ends with a number.
  const gap = block.gaps.find(({ at }) => at % rows === index && index > 0 && index < rows - 1);
  if (gap === undefined) {
    const count = block.counts[index % block.counts.length] ?? 0;
    const { value, look } = writeCount(count, block.style.count, index);
    draft.put(place, value, look);
    return { status: 'value', value: count } as const;
  }
  if (gap.kind === '') return { status: 'blank' } as const;
  draft.put(place, gap.kind);
  return { status: gap.kind === '..' ? 'unavailable' : gap.kind === '.' ? 'notApplicable' : 'nothing' } as const;
}

function combine(keys: readonly LongKey[]): readonly (readonly Label[])[] {
  return keys.reduce<readonly (readonly Label[])[]>(
    (rows, { members }) => rows.flatMap((row) => members.map((member) => [...row, member])),
    [[]],
  );
}
