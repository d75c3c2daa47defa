// Which findings a chapter's drafted summary takes, and in which order: headlines, then by weight, with room for women and men
// and for the nämnder, and never the same movement twice (statistics.md section 9).
import type { FindingThresholds } from '../../indicators/analysis-settings.js';
import { cellKeyId } from '../../indicators/cell-key.js';
import type { Indicator } from '../../indicators/indicator.js';
import type { SeriesAnalysis } from '../series/series-analysis.js';
import type { Finding } from './finding.js';

/** Ids, in the order of print. `findings` as weighed: headlines first, then by falling score. */
export function draftSummary(
  findings: readonly Finding[],
  { minScore, perIndicator, perSummary }: FindingThresholds,
): readonly string[] {
  const chosen: Finding[] = findings.filter(({ headline }) => headline);
  const others = findings.filter(({ headline, score }) => !headline && score >= minScore);
  const room = () => perSummary - chosen.length;
  const fits = (one: Finding): boolean =>
    !chosen.includes(one) &&
    chosen.filter(({ indicator }) => indicator.id === one.indicator.id).length < perIndicator &&
    !chosen.some((other) => tellsOfTheSame(one, other));
  const take = (one: Finding | undefined): void => {
    if (one && room() > 0) chosen.push(one);
  };
  // One of each is kept a place for, however the others weigh.
  for (const kind of ['kön', 'nämnder'] as const) take(others.find((one) => one.kind === kind && fits(one)));
  while (room() > 0) {
    const next = others.find(fits);
    if (next === undefined) break;
    take(next);
  }
  const rank = new Map(findings.map((one, index) => [one, index]));
  return chosen.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)).map(({ id }) => id);
}

/** A count and the ratios that are made of it say the same, and one fact may stand under two names: once is enough. */
function tellsOfTheSame(one: Finding, other: Finding): boolean {
  if (one.kind !== other.kind) return false;
  const [a, b] = [one.indicator, other.indicator];
  if (a.numerator?.indicator === b.id || b.numerator?.indicator === a.id || hasSameTerms(a, b)) return true;
  return one.kind === 'utveckling' && other.kind === 'utveckling' && hasSamePoints(one.series, other.series);
}

/** The same share, in percent and per thousand. */
function hasSameTerms(one: Indicator, other: Indicator): boolean {
  const [a, b] = [one, other].map(({ numerator, denominator }) => numerator && denominator && [numerator, denominator]);
  if (a === undefined || b === undefined) return false;
  return a.every((term, index) => {
    const { indicator, members } = b[index] ?? { indicator: '', members: {} };
    return cellKeyId({ ...term, year: 0 }) === cellKeyId({ indicator, members, year: 0 });
  });
}

/** As far as both reach, and for two years at least. */
function hasSamePoints(one: SeriesAnalysis, other: SeriesAnalysis): boolean {
  const years = new Map(other.run.map(({ key, value }) => [key.year, value]));
  const common = one.run.filter(({ key }) => years.has(key.year));
  return common.length > 1 && common.every(({ key, value }) => years.get(key.year)?.equals(value));
}
