// Women and men of one indicator in the newest year that has both (statistics.md section 4): shares by their gap, rates by their
// ratio, counts by women's part beside their part of the population.
import type { PublishedData } from '../../disclosure/published-data.js';
import type { AnalysisSettings } from '../../indicators/analysis-settings.js';
import { sexDimension } from '../../indicators/dimension.js';
import type { Indicator } from '../../indicators/indicator.js';
import type { PlannedAnalysis } from '../../plan/plan.js';
import { subjectId } from '../series/subject-id.js';
import { settingsFor } from '../settings-for.js';
import { compareCounts } from './compare-counts.js';
import { compareRates } from './compare-rates.js';
import { compareShares } from './compare-shares.js';
import { gapOverTime } from './gap-over-time.js';
import type { SexAnalysis, SexSilence } from './sex-analysis.js';
import type { SexComparison, SexPair } from './sex-pair.js';

type Planned = PlannedAnalysis['sexes'][number];

/** @throws Error when the plan holds an indicator that the data do not know: a bug. */
export function analyseSexes(
  planned: Planned,
  data: PublishedData,
  settings: AnalysisSettings,
): SexAnalysis | SexSilence {
  const indicator = data.indicator(planned.indicator);
  if (indicator === undefined) throw new Error(`planned analysis of an unknown indicator ${planned.indicator}`);
  const base = { id: subjectId(planned), indicator };
  const pairs = pairsOf(planned, data);
  const pair = pairs.at(-1);
  if (pair === undefined) return { ...base, ...silence(planned, data) };
  const own = settingsFor(indicator, settings);
  const found = compare(pair, indicator, data, own);
  if (typeof found === 'string') return { ...base, year: pair.year, by: found };
  const over = indicator.kind === 'share' ? { gapOverTime: gapOverTime(pairs, indicator, own.trend) } : {};
  return { ...base, ...pair, ...found, ...over };
}

function compare(pair: SexPair, indicator: Indicator, data: PublishedData, settings: AnalysisSettings): SexComparison {
  switch (indicator.kind) {
    case 'share':
      return compareShares(pair, indicator, data, settings);
    case 'rate':
      return compareRates(pair, indicator, data, settings.sexes);
    case 'count':
      return compareCounts(pair, indicator, data, settings.sexes);
    // How much kronor and days vary by chance is not known.
    case 'money':
    case 'duration':
      return 'no_comparison';
  }
}

/** Every planned year in which both are published, ascending. */
function pairsOf(planned: Planned, data: PublishedData): readonly SexPair[] {
  return planned.years.flatMap((year): SexPair[] => {
    const [women, men] = sexesAt(planned, year, data);
    if (women?.state !== 'value' || men?.state !== 'value') return [];
    return [{ year, members: planned.members, women, men }];
  });
}

function sexesAt({ indicator, members, women, men }: Planned, year: number, data: PublishedData) {
  return [women, men].map((sex) => data.cell(indicator, year, { ...members, [sexDimension]: sex }));
}

function silence(planned: Planned, data: PublishedData): Pick<SexSilence, 'year' | 'by'> {
  const year = planned.years.at(-1) ?? data.year;
  const states = sexesAt(planned, year, data).map(({ state }) => state);
  return { year, by: states.includes('suppressed') ? 'hidden' : 'missing' };
}
