// The spread between the nämnder, one row per indicator: the city, the ends, how far apart they are, and how many deviate.
import type { DistrictAnalysis } from '../analysis/districts/district-analysis.js';
import { tableDecimals } from '../analysis/value-decimals.js';
import { exact } from '../arithmetic/exact.js';
import { roundHalfAway } from '../arithmetic/round.js';
import { type Figure, makeFigure } from '../disclosure/figure.js';
import type { PublishedValue } from '../disclosure/published.js';
import { formatDecimal } from '../language/format-number.js';
import { indicatorLabel } from './indicator-label.js';
import { marksIn } from './marks-in.js';
import type { HeaderCell, TableModel, TableRow } from './table-model.js';

const heads = ['Hela staden', 'Lägst', 'Högst', 'Kvot', 'Spridning, %', 'Avviker, antal'] as const;

/** `now` is the report's year: a row of another year says so. */
export function spreadTable(districts: readonly DistrictAnalysis[], now: number): TableModel {
  const stub: HeaderCell = { text: 'Indikator', columns: 1, rows: 1, align: 'left' };
  const rows = districts.map((one) => rowOf(one, now));
  return {
    header: [[stub, ...heads.map((text): HeaderCell => ({ text, columns: 1, rows: 1, align: 'right' }))]],
    rows,
    columnCount: heads.length + 1,
    marks: marksIn(rows),
  };
}

function rowOf(compared: DistrictAnalysis, now: number): TableRow {
  const { indicator, city, areas, lowest, highest, ratio, systematic } = compared;
  const decimals = tableDecimals(indicator);
  const all = areas.map(({ published }) => published);
  const value = (point: PublishedValue, operation: Figure['operation'], sources: readonly PublishedValue[]): Figure =>
    makeFigure({ text: formatDecimal(roundHalfAway(point.value, decimals)), operation, decimals, sources });
  const deviating = areas.filter(({ deviates }) => deviates !== undefined);
  return {
    kind: 'data',
    label: indicatorLabel(indicator, compared.year, now),
    indent: 0,
    cells: [
      value(city, 'value', [city]),
      value(lowest.published, 'extreme', all),
      value(highest.published, 'extreme', all),
      ratio === undefined ? makeFigure({ text: '.', operation: 'mark', sources: all }) : statistic(ratio, 1, all),
      statistic(systematic, 0, [...all, city]),
      makeFigure({ text: String(deviating.length), operation: 'statistic', sources: [...all, city] }),
    ],
  };
}

function statistic(value: number, decimals: number, sources: readonly PublishedValue[]): Figure {
  return makeFigure({
    text: formatDecimal(roundHalfAway(exact(value), decimals)),
    operation: 'statistic',
    decimals,
    sources,
  });
}
