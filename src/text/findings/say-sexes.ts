// Women and men in words: the gap of shares, the ratio of rates, women's part of a number; both values without a verdict where it is
// not sure. Women are named first, girls where children are counted.
import { differenceBetween } from '../../analysis/change/difference-between.js';
import { roundedVisibly } from '../../analysis/change/rounded-size.js';
import type { SexFinding } from '../../analysis/findings/finding.js';
import { changeSettingsFor } from '../../analysis/settings-for.js';
import type { SexAnalysis } from '../../analysis/sexes/sex-analysis.js';
import { type Exact, exact, isZero } from '../../arithmetic/exact.js';
import { dropZeroDecimals, roundHalfAway } from '../../arithmetic/round.js';
import { type Figure, makeFigure } from '../../disclosure/figure.js';
import type { PublishedData } from '../../disclosure/published-data.js';
import { sexMembers } from '../../indicators/dimension.js';
import type { Indicator } from '../../indicators/indicator.js';
import { comparativeWord, equalWords, highWord, type Scale } from '../../language/agreement.js';
import { type PercentSize, percentAmount } from '../../language/amount-in-text.js';
import { numberInText } from '../../language/numbers-in-text.js';
import { sayPointDifference } from '../say-change.js';
import type { Inline } from '../text-block.js';
import { isOpening } from './opening.js';
import { decimalsApart, sayLevel, sharedDecimals } from './say-level.js';
import { saySexPart } from './say-sex-part.js';
import { type Part, sentences } from './sentence.js';
import { sexName, subjectInText } from './subject-in-text.js';

export interface SexContext {
  readonly data: Pick<PublishedData, 'settings'>;
  readonly year: number;
}

interface Told {
  readonly women: string;
  readonly men: string;
  /** `andelen … är`, or `år 2023 var andelen …`. */
  readonly is: string;
}

/** One sentence, and a second where the gap has grown or shrunk. */
export function saySexes({ sexes }: SexFinding, { data, year }: SexContext): readonly Inline[] {
  const { indicator, members, verdict } = sexes;
  const names = {
    women: sexName(sexMembers.women, indicator.children),
    men: sexName(sexMembers.men, indicator.children),
  };
  if (indicator.kind === 'count') return sentences([saySexPart(sexes, names.women, year), overTime(sexes, names)]);
  const is = isOpening(subjectInText(indicator, members), { year: sexes.year, reference: indicator.reference }, year);
  const told = { ...names, is };
  const first =
    verdict === 'unclear'
      ? values(sexes, told)
      : verdict === 'equal'
        ? equal(sexes, told)
        : indicator.kind === 'share'
          ? gap(sexes, told, data)
          : ratio(sexes, told);
  return sentences([first, overTime(sexes, names)]);
}

/** `… är fem procentenheter högre för kvinnor än för män, 25 procent jämfört med 20 procent`. */
function gap(sexes: SexAnalysis, told: Told, data: Pick<PublishedData, 'settings'>): readonly Part[] {
  const { women, men, indicator } = sexes;
  const settings = changeSettingsFor(indicator, data.settings);
  const difference = differenceBetween(men, women, indicator, 0, settings);
  if (difference.type !== 'point-change' || difference.rule !== 'percentage_points') return values(sexes, told);
  const shared = sharedDecimals([women, men], indicator);
  const printed = (decimals: number): Exact => rounded(women.value, decimals).sub(rounded(men.value, decimals)).abs();
  // 24,4 and 20,4 beside "fyra procentenheter", never 24 and 20 beside "fem".
  const agrees = printed(shared).equals(exact(difference.rounded)) || shared > difference.decimals;
  const decimals = agrees ? shared : shared + 1;
  return [
    `${told.is} `,
    sayPointDifference(difference, indicator),
    ` för ${told.women} än för ${told.men}, `,
    sayLevel(women, indicator, { decimals }),
    ' jämfört med ',
    sayLevel(men, indicator, { decimals }),
  ];
}

/** From here on one is said to be so many times the other; below it, so many percent higher. */
const timesFrom = exact('1.5');

/**
 * `… är 2,3 gånger så högt för män som för kvinnor, 30,7 jämfört med 13,6`, `… är elva procent högre för pojkar än för flickor, 234
 * jämfört med 210`; the higher of the two is the one that is measured.
 */
function ratio(sexes: SexAnalysis, told: Told): readonly Part[] {
  const { women, men, indicator } = sexes;
  const womenHigher = women.value.gt(men.value);
  const [high, low] = womenHigher ? [women, men] : [men, women];
  if (isZero(low.value) || high.value.equals(low.value)) return values(sexes, told);
  const times = high.value.div(low.value);
  const [more, less] = womenHigher ? [told.women, told.men] : [told.men, told.women];
  const decimals = pairDecimals(sexes);
  const scale = scaleOf(indicator);
  const apart: readonly Part[] = times.gte(timesFrom)
    ? [timesFigure(times, high, low), ` så ${highWord(scale, indicator.agreement)} för ${more} som för ${less}`]
    : [percentFigure(times, high, low), ` ${comparativeWord(scale, 'up')} för ${more} än för ${less}`];
  const first = sayLevel(high, indicator, { decimals });
  return [`${told.is} `, ...apart, ', ', first, ' jämfört med ', sayLevel(low, indicator, { decimals })];
}

function timesFigure(times: Exact, ...sources: readonly SexAnalysis['women'][]): Figure {
  const decimals = roundHalfAway(times, 1) === '1.0' ? 2 : 1;
  const text = `${numberInText(dropZeroDecimals(roundHalfAway(times, decimals)), 'common')} gånger`;
  return makeFigure({ text, operation: 'ratio', decimals, sources });
}

function percentFigure(times: Exact, ...sources: readonly SexAnalysis['women'][]): Figure {
  const { rounded: size, decimals } = roundedVisibly(times.sub(exact(1)).mul(exact(100)), 0);
  return makeFigure({ text: percentAmount(size as PercentSize), operation: 'ratio', decimals, sources });
}

/** `… är ungefär lika hög för kvinnor och män, 25 respektive 24 procent`. */
function equal(sexes: SexAnalysis, { is, women, men }: Told): readonly Part[] {
  const { indicator } = sexes;
  const alike = `${is} ungefär ${equalWords(scaleOf(indicator), indicator.agreement)} för ${women} och ${men}, `;
  const decimals = sharedDecimals([sexes.women, sexes.men], indicator);
  const [one, other] = [sexes.women, sexes.men].map((point) => sayLevel(point, indicator, { decimals }));
  if (one === undefined || other === undefined) return [];
  if (one.text === other.text) return [alike, makeFigure({ ...one, sources: [sexes.women, sexes.men] }), ' för båda'];
  return [alike, sayLevel(sexes.women, indicator, { decimals, bare: true }), ' respektive ', other];
}

/** `… är 25 procent för kvinnor och 20 procent för män`. */
function values(sexes: SexAnalysis, { is, women, men }: Told): readonly Part[] {
  const { indicator } = sexes;
  const decimals = pairDecimals(sexes);
  const level = (point: SexAnalysis['women']): Figure => sayLevel(point, indicator, { decimals });
  return [`${is} `, level(sexes.women), ` för ${women} och `, level(sexes.men), ` för ${men}`];
}

/** Of shares `gap` is signed, so a falling negative gap is a growing one. */
function overTime({ gapOverTime, gap, verdict }: SexAnalysis, { women, men }: Omit<Told, 'is'>): readonly Part[] {
  if (verdict !== 'apart' || gap === undefined || gap.points === 0) return [];
  if (gapOverTime !== 'increasing' && gapOverTime !== 'decreasing') return [];
  const grows = (gapOverTime === 'increasing') === gap.points > 0;
  return [`skillnaden mellan ${women} och ${men} har ${grows ? 'ökat' : 'minskat'} över tid`];
}

function pairDecimals({ women, men, indicator }: SexAnalysis): number {
  return decimalsApart([women, men], sharedDecimals([women, men], indicator));
}

function scaleOf({ kind }: Indicator): Exclude<Scale, 'number'> {
  return kind === 'duration' ? 'length' : 'level';
}

function rounded(value: Exact, decimals: number): Exact {
  return exact(roundHalfAway(value, decimals));
}
