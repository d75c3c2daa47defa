// Whether the figures of women, men and all can belong together: a question about the data, never an error (statistics.md section 4).
import { type Exact, exact } from '../../arithmetic/exact.js';
import { roundHalfAway } from '../../arithmetic/round.js';
import { formatDecimal } from '../../language/format-number.js';
import { formatInterval } from '../../language/interval.js';
import { noBreakSpace } from '../../language/spaces.js';
import { impliedShareOfWomen } from '../judgements/implied-share.js';
import type { TargetAnalysis } from './target-analysis.js';

/** What the diagnostics say, in words. */
export type SexShareDoubt =
  | {
      readonly code: 'SR-FYN-008';
      readonly indicator: string;
      readonly total: string;
      readonly women: string;
      readonly men: string;
    }
  | { readonly code: 'SR-FYN-009'; readonly indicator: string; readonly share: string };

/** An implied share of women wholly outside these percent is worth a look. */
const plausible = { least: exact(30), most: exact(70) };

/** Of shares that are given rounded; those computed from their counts agree by themselves. */
export function sexShareDoubts({ indicator, total, women, men }: TargetAnalysis): readonly SexShareDoubt[] {
  if (indicator.kind !== 'share' || !total || !women || !men) return [];
  const figures = [total.outcome, women.outcome, men.outcome];
  const decimals = Math.max(...figures.map(({ value }) => decimalsOf(value)));
  if (decimals > mostDecimals || figures.some(({ denominator }) => denominator !== undefined)) return [];
  const [all, ofWomen, ofMen] = [total.outcome.value, women.outcome.value, men.outcome.value];
  const implied = impliedShareOfWomen(all, ofWomen, ofMen, decimals);
  if (implied.type === 'any') return [];
  if (implied.type === 'impossible') {
    const told = { total: percent(all, decimals), women: percent(ofWomen, decimals), men: percent(ofMen, decimals) };
    return [{ code: 'SR-FYN-008', indicator: indicator.id, ...told }];
  }
  const [lo, hi] = [implied.lo.mul(exact(100)), implied.hi.mul(exact(100))];
  if (lo.lt(plausible.most) && hi.gt(plausible.least)) return [];
  const ends = [lo, hi].map((end) => formatDecimal(roundHalfAway(end, 0)));
  const share = ends[0] === ends[1] ? `${ends[0]}` : formatInterval(ends[0] ?? '', ends[1] ?? '');
  return [{ code: 'SR-FYN-009', indicator: indicator.id, share: `${share}${noBreakSpace}procent` }];
}

/** A value with more was not rounded for print. */
const mostDecimals = 3;

function decimalsOf(value: Exact): number {
  for (let decimals = 0; decimals <= mostDecimals; decimals++) if (value.mul(10 ** decimals).d === 1n) return decimals;
  return mostDecimals + 1;
}

function percent(value: Exact, decimals: number): string {
  return `${formatDecimal(roundHalfAway(value, decimals))}${noBreakSpace}procent`;
}
