// The same events per inhabitants, where they do not move as their number does.
import { isStill } from '../../analysis/change/change.js';
import type { SeriesAnalysis } from '../../analysis/series/series-analysis.js';
import { exact } from '../../arithmetic/exact.js';
import { formatRounded } from '../../language/format-number.js';
import { noTrendPhrase, stablePhrase, trendPhrase } from '../../language/period-phrase.js';
import { trendWay } from './period-clause.js';
import { sayMoved } from './say-change-and-level.js';
import { sayLevel } from './say-level.js';
import type { Part } from './sentence.js';

export interface CompanionWords {
  /** A sentence of its own: `räknat per 1 000 barn var nivån däremot i stort sett oförändrad, 42,1`. */
  readonly alone: readonly Part[];
  /** After another clause, with its conjunction: `, men räknat per 1 000 barn var nivån i stort sett oförändrad, 42,1`. */
  readonly after: readonly Part[];
}

/** Undefined when nothing tells the two apart. */
export function sayCompanion(series: SeriesAnalysis, companion: SeriesAnalysis): CompanionWords | undefined {
  if (changesApart(series, companion)) {
    return { alone: changeWords(companion, ' däremot'), after: [', men ', ...changeWords(companion, '')] };
  }
  if (!trendsApart(series, companion)) return undefined;
  // A number that falls and a rate that has long been falling are no contrast.
  const alike = series.change !== undefined && changeWay(series.change) === trendWay(companion);
  return {
    alone: trendWords(companion, alike ? '' : ' däremot'),
    after: [alike ? ', och ' : ', men ', ...trendWords(companion, '')],
  };
}

function changesApart(one: SeriesAnalysis, other: SeriesAnalysis): boolean {
  const [a, b] = [one, other].map(({ change }) => change && changeWay(change));
  return a !== undefined && b !== undefined && a !== b;
}

function trendsApart(one: SeriesAnalysis, other: SeriesAnalysis): boolean {
  const [a, b] = [one, other].map(({ trend }) => trend.classification);
  return a !== b && a !== 'too_few_years' && b !== 'too_few_years';
}

function changeWay(change: NonNullable<SeriesAnalysis['change']>): string | undefined {
  if (change.type === 'no-statement') return undefined;
  return isStill(change) ? 'none' : change.direction;
}

function changeWords({ change, indicator, points }: SeriesAnalysis, contrast: string): readonly Part[] {
  const newest = points.at(-1);
  if (change === undefined || change.type === 'no-statement' || newest?.state !== 'value') return [];
  const [start, between] = openings(indicator, contrast);
  const level = { ...indicator, agreement: indicator.kind === 'share' ? indicator.agreement : 'common' } as const;
  const moved = sayMoved(change, level, between === '' ? undefined : between);
  if (isStill(change)) return [start, moved, ', ', sayLevel(newest, indicator)];
  const inFull = change.rule !== 'percent' && change.rule !== 'percentage_points';
  return [start, moved, ...(inFull ? [] : [' till ', sayLevel(newest, indicator)])];
}

function trendWords(companion: SeriesAnalysis, contrast: string): readonly Part[] {
  const { trend, indicator } = companion;
  const [start, between] = openings(indicator, contrast);
  const way = trendWay(companion);
  const agreement = indicator.kind === 'share' ? indicator.agreement : 'common';
  const words = way
    ? trendPhrase(way, 'over', trend)
    : trend.classification === 'stable'
      ? stablePhrase(agreement, trend)
      : noTrendPhrase(trend);
  return [`${start}har ${between === '' ? '' : `${between} `}${words}`];
}

/** What goes before the verb and between it and the rest: a rate is told as a level, a share by its own subject. */
function openings(indicator: SeriesAnalysis['indicator'], contrast: string): readonly [string, string] {
  if (indicator.kind === 'share') return [`${indicator.subject} `, contrast.trim()];
  return [`räknat ${perWords(indicator)} `, `nivån${contrast}`];
}

/** `per 1 000 barn`, as the indicator itself says it. */
function perWords({ subject, measure, name, per }: SeriesAnalysis['indicator']): string {
  const found = [subject, measure, name].flatMap((text) => /per \d[\d \u00A0]*\p{L}+/u.exec(text)?.[0] ?? []);
  return found[0] ?? `per ${formatRounded(exact(per ?? 1000), 0)} invånare`;
}
