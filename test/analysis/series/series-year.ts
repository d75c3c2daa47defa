// A series as the analysis has it, all the way from raw values: planned, disclosed, analysed.
import { analyseSeries } from '../../../src/analysis/series/analyse-series.js';
import type { SeriesAnalysis } from '../../../src/analysis/series/series-analysis.js';
import type { PublishedData } from '../../../src/disclosure/published-data.js';
import type { Indicator } from '../../../src/indicators/indicator.js';
import type { Observation } from '../../../src/indicators/observation.js';
import { planYear } from '../../support/analysed.js';
import { count, type Given, key, observed } from '../../support/observed.js';

/** One value a step, the last in 2024; undefined is a row that is not there. */
export function valuesOf(id: string, given: readonly (Given | undefined)[], step = 1): readonly Observation[] {
  return given.flatMap((one, index) =>
    one === undefined ? [] : [observed(key(id, 2024 - (given.length - 1 - index) * step), one)],
  );
}

export interface AnalysedSeries {
  readonly series: SeriesAnalysis;
  readonly data: PublishedData;
}

/** Of the last of `indicators`, at its total. */
export function analysedSeries(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  year = 2024,
): AnalysedSeries {
  const { planned, data } = planYear({ indicators, observations, year });
  const subject = planned.subjects.find(({ indicator }) => indicator === indicators.at(-1)?.id);
  if (subject === undefined) throw new Error('the series was not planned');
  return { series: analyseSeries(subject, data), data };
}

/** A count of persons, `a.x`. */
export function countSeries(given: readonly (Given | undefined)[], changes: Partial<Indicator> = {}): SeriesAnalysis {
  return analysedSeries([count('a.x', changes)], valuesOf('a.x', given, changes.step)).series;
}
