// The trend of a usable run: direction, size and whether it exceeds chance (statistics.md section 2).
import { type Exact, exact, toDrawing } from '../../arithmetic/exact.js';
import type { PublishedValue } from '../../disclosure/published.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import type { TrendThresholds } from '../../indicators/analysis-settings.js';
import type { Indicator } from '../../indicators/indicator.js';
import { eventsOf } from '../events.js';
import { classifyTrend } from '../judgements/classify-trend.js';
import { poissonScore } from '../statistics/poisson-score.js';
import type { TrendClass, TrendResult } from './series-analysis.js';

/** Counts must exceed chance variation, and rates through the events behind them with their denominators as exposure. */
export function seriesTrend(
  run: readonly PublishedValue[],
  indicator: Indicator,
  data: PublishedData,
  settings: TrendThresholds,
): TrendResult {
  const years = run.map(({ key }) => key.year);
  const values = run.map(({ value }) => pointsOf(value, indicator));
  const kind = indicator.kind === 'count' || indicator.kind === 'share' ? indicator.kind : 'other';
  const found = classifyTrend(years, values, { kind, settings });
  const z = kind === 'other' ? rateScore(run, indicator, data) : found.z;
  const { mannKendall, sen } = found;
  return {
    classification: withinChance(found.classification, z, settings) ? 'no_clear_trend' : found.classification,
    n: run.length,
    from: years[0] ?? 0,
    to: years.at(-1) ?? 0,
    ...(mannKendall && { s: mannKendall.s, p: mannKendall.p }),
    ...(mannKendall?.tauB === undefined ? {} : { tauB: mannKendall.tauB }),
    ...(sen && { slope: sen.slope }),
    ...(sen?.interval && { slopeInterval: sen.interval }),
    ...(z === undefined ? {} : { z }),
    ...(found.sizePercent === undefined ? {} : { size: found.sizePercent }),
  };
}

/** Shares in percent, whatever they are given per. */
function pointsOf(value: Exact, { kind, per }: Indicator): Exact {
  return kind === 'share' ? value.mul(exact(100)).div(exact(per ?? 100)) : value;
}

function rateScore(run: readonly PublishedValue[], indicator: Indicator, data: PublishedData): number | undefined {
  const events = run.flatMap((point) => eventsOf(point, indicator, data) ?? []);
  if (events.length < run.length || run.length < 2) return undefined;
  return poissonScore(
    run.map(({ key }) => key.year),
    events.map((one) => one.events),
    events.map(({ exposure }) => exposure),
  );
}

function withinChance(found: TrendClass, z: number | undefined, { poissonZ }: TrendThresholds): boolean {
  return (found === 'increasing' || found === 'decreasing') && z !== undefined && Math.abs(z) < poissonZ;
}

/** Whether the run goes in the trend's direction from each point to the next. */
export function isMonotone(run: readonly PublishedValue[]): boolean {
  const signs = run.slice(1).map(({ value }, index) => Math.sign(toDrawing(value.sub(run[index]?.value ?? value))));
  return signs.every((sign) => sign > 0) || signs.every((sign) => sign < 0);
}
