// The trend of a usable run: direction, size and whether it exceeds chance (statistics.md section 2).
import { type Exact, exact, ratio, toDrawing } from '../../arithmetic/exact.js';
import type { PublishedValue } from '../../disclosure/published.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { TrendThresholds } from '../../indicators/analysis-settings.js';
import type { Indicator } from '../../indicators/indicator.js';
import { eventsOf } from '../events.js';
import { inPercent } from '../in-percent.js';
import { classifyTrend, type Trend } from '../judgements/classify-trend.js';
import type { TrendResult } from './series-analysis.js';

/** Counts must exceed chance variation, and rates do so through the events behind them, with their denominators as exposure. */
export function seriesTrend(
  run: readonly PublishedValue[],
  indicator: Indicator,
  data: PublishedData,
  settings: TrendThresholds,
): TrendResult {
  const years = run.map(({ key }) => key.year);
  const found = classify(run, years, indicator, data, settings);
  const { mannKendall, sen, z, sizePercent, perUnit } = found;
  const interval = sen?.interval && {
    lo: sen.interval.lo.mul(perUnit),
    hi: sen.interval.hi.mul(perUnit),
    achieved: sen.interval.achieved,
  };
  return {
    classification: found.classification,
    n: run.length,
    from: years[0] ?? 0,
    to: years.at(-1) ?? 0,
    ...(mannKendall && { s: mannKendall.s, p: mannKendall.p }),
    ...(mannKendall?.tauB === undefined ? {} : { tauB: mannKendall.tauB }),
    ...(sen && { slope: sen.slope.mul(perUnit) }),
    ...(interval && { slopeInterval: interval }),
    ...(z === undefined ? {} : { z }),
    ...(sizePercent === undefined ? {} : { size: sizePercent }),
  };
}

interface Classified extends Trend {
  /** What a slope is multiplied by to be in the indicator's unit. */
  readonly perUnit: Exact;
}

function classify(
  run: readonly PublishedValue[],
  years: readonly number[],
  indicator: Indicator,
  data: PublishedData,
  settings: TrendThresholds,
): Classified {
  const values = run.map(({ value }) => value);
  const events = run.flatMap((point) => eventsOf(point, indicator, data) ?? []);
  const per = exact(indicator.per ?? 1);
  if (indicator.kind === 'count' && events.length === run.length)
    return { ...classifyTrend(years, values, { kind: 'count', settings }), perUnit: exact(1) };
  if (indicator.kind === 'share') {
    const percent = values.map((value) => inPercent(value, indicator));
    return {
      ...classifyTrend(years, percent, { kind: 'share', settings }),
      perUnit: ratio(exact(1), inPercent(exact(1), indicator)),
    };
  }
  if (indicator.kind !== 'rate' || events.length < run.length)
    return { ...classifyTrend(years, values, { kind: 'other', settings }), perUnit: exact(1) };
  const counts = events.map((one) => one.events);
  const populations = events.map(({ exposure }) => exposure);
  return { ...classifyTrend(years, counts, { kind: 'count', populations, settings }), perUnit: per };
}

/** Whether the run goes in the trend's direction from each point to the next. */
export function isMonotone(run: readonly PublishedValue[]): boolean {
  const signs = run.slice(1).map(({ value }, index) => Math.sign(toDrawing(value.sub(run[index]?.value ?? value))));
  return signs.every((sign) => sign > 0) || signs.every((sign) => sign < 0);
}
