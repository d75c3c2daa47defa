// Whether the gap between women's and men's shares has a direction: the trend rule on its procentenheter (statistics.md section 4).
import type { TrendThresholds } from '../../indicators/analysis-settings.js';
import type { Indicator } from '../../indicators/indicator.js';
import { inPercent } from '../in-percent.js';
import { classifyTrend } from '../judgements/classify-trend.js';
import type { TrendClass } from '../series/series-analysis.js';
import { unbrokenYears } from '../series/unbroken-years.js';
import type { SexPair } from './sex-pair.js';

/** Of women − men over the newest unbroken years of `pairs`: `increasing` moves in favour of a higher share of women. */
export function gapOverTime(pairs: readonly SexPair[], indicator: Indicator, settings: TrendThresholds): TrendClass {
  const years = unbrokenYears(
    pairs.map(({ year }) => year),
    indicator,
  );
  const gaps = pairs
    .filter(({ year }) => years.includes(year))
    .map(({ women, men }) => inPercent(women.value.sub(men.value), indicator));
  return classifyTrend(years, gaps, { kind: 'share', settings }).classification;
}
