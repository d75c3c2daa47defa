// The differences between the nämnder in figures, with what its columns mean.
import type { DistrictAnalysis } from '../analysis/districts/district-analysis.js';
import type { GivenItem } from '../plan/plan.js';
import { spreadTable } from '../tables/spread-table.js';
import type { TableBlock } from './block.js';
import { marksLegend } from './item-caption.js';

const meaning =
  'Kvot: högsta värdet delat med lägsta. Spridning: skillnaderna utöver slumpen, standardavvikelse i procent av stadens värde. Avviker: nämnder som skiljer sig från staden.';

/** One row per indicator. */
export function spreadBlock(
  { label, number, title }: GivenItem,
  districts: readonly DistrictAnalysis[],
  year: number,
): TableBlock {
  const table = spreadTable(districts, year);
  return {
    kind: 'table',
    label,
    number: `Tabell\u00A0${number}`,
    title: [{ kind: 'text', text: `${title} ${year}` }],
    table,
    notes: [...marksLegend(table.marks), [{ kind: 'text', text: meaning }]],
  };
}
