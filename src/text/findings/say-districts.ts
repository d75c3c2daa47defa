// Stadsdelsnämnder in words: the spread between them, and apart from it those that deviate. Never a ranking: names stand in
// alphabetical order, and a highest and a lowest are named only where both surely deviate.
import type { DistrictAnalysis, DistrictValue } from '../../analysis/districts/district-analysis.js';
import type { DistrictFinding } from '../../analysis/findings/finding.js';
import { isZero } from '../../arithmetic/exact.js';
import { dropZeroDecimals, roundHalfAway } from '../../arithmetic/round.js';
import { type Figure, makeFigure } from '../../disclosure/figure.js';
import type { Way } from '../../language/change-phrases.js';
import { cardinalWord } from '../../language/number-words.js';
import { numberInText } from '../../language/numbers-in-text.js';
import { trendPhrase } from '../../language/period-phrase.js';
import type { Inline } from '../text-block.js';
import { districtLevel, levelNoun } from './district-level.js';
import { isOpening } from './opening.js';
import { deviatingNames, sayDeviating } from './say-deviating-districts.js';
import { sayStandardised } from './say-standardised.js';
import { type Part, sentences } from './sentence.js';

/** One sentence of the spread and one of the nämnder. `year` is the report's. */
export function sayDistricts({ districts }: DistrictFinding, { year }: { readonly year: number }): readonly Inline[] {
  return sentences(spreadAndNames(districts, year));
}

/** For the page on likställighet: the spread, the nämnder, from where to where, with equal ages, and who is not compared. */
export function sayDistrictParagraph(districts: DistrictAnalysis, year: number = districts.year): readonly Inline[] {
  return sentences([
    ...spreadAndNames(districts, year),
    range(districts),
    ...sayStandardised(districts),
    leftOut(districts),
  ]);
}

function spreadAndNames(districts: DistrictAnalysis, now: number): readonly (readonly Part[])[] {
  const { spread, areas, tau2 } = districts;
  const deviating = areas.some(({ deviates }) => deviates !== undefined);
  const is = isOpening(differences(districts), { ...districts, reference: districts.indicator.reference }, now);
  if (spread === 'within_chance') {
    const within = [`${is} ${deviating ? 'sammantaget ' : ''}inte större än slumpen kan förklara`];
    return deviating ? [within, sayDeviating(districts, '')] : [within];
  }
  const beyond = tau2 > 0 ? 'de allmänna skillnaderna mellan nämnderna förklarar' : 'slumpen kan förklara';
  return [
    [`${is} större än slumpen kan förklara${districts.year === now ? overTime(districts, ' och') : ''}`],
    ...(districts.year === now ? [] : [[overTime(districts, 'skillnaderna')].filter(Boolean)]),
    deviating ? sayDeviating(districts, `, mer än ${beyond}`) : ['ingen enskild nämnd avviker från mönstret'],
  ];
}

function differences({ indicator, leftOut }: DistrictAnalysis): string {
  const between = leftOut.length === 0 ? 'stadsdelsnämnderna' : 'de redovisade stadsdelsnämnderna';
  return `skillnaderna mellan ${between} i ${indicator.subject}`;
}

/** ` och har ökat sett över perioden 2019–2024`; empty without a trend. */
function overTime({ spreadOverTime }: DistrictAnalysis, before: string): string {
  const ways: Readonly<Record<string, Way>> = { increasing: 'up', decreasing: 'down' };
  const way = spreadOverTime && ways[spreadOverTime.classification];
  const [from, to] = [spreadOverTime?.years[0]?.year, spreadOverTime?.years.at(-1)?.year];
  if (way === undefined || from === undefined || to === undefined) return '';
  return `${before} har ${trendPhrase(way, 'over', { from, to })}`;
}

/** Names with their values are told once: the sentence about those that deviate may have done it. */
function range(districts: DistrictAnalysis): readonly Part[] {
  const { highest, lowest, indicator, leftOut } = districts;
  const [low, high] = [lowest, highest].map((one) => districtLevel(one.published, indicator));
  if (low === undefined || high === undefined || low.text === high.text) return [];
  if (!areAlone(districts, low, high) || highest.deviates !== 'above' || lowest.deviates !== 'below') {
    const values = indicator.kind === 'share' ? 'andelar' : 'nivåer';
    return [`nämndernas ${values} ligger mellan `, districtLevel(lowest.published, indicator, true), ' och ', high];
  }
  const noun = levelNoun(indicator).definite;
  const named = deviatingNames(districts);
  const times = timesAsHigh(highest, lowest);
  return [
    leftOut.length === 0 ? `${noun} är lägst` : `bland de redovisade nämnderna är ${noun} lägst`,
    ` i ${lowest.name}`,
    ...(named.below ? [] : [' (', low, ')']),
    ` och högst i ${highest.name}`,
    ...(named.above ? [] : [' (', high, ')']),
    ...(times === undefined ? [] : [', där den är ', times, ' så hög']),
  ];
}

/** Whether no other nämnd prints the highest or the lowest value. */
function areAlone({ areas, indicator }: DistrictAnalysis, low: Figure, high: Figure): boolean {
  const printed = areas.map(({ published }) => districtLevel(published, indicator).text);
  return printed.filter((text) => text === low.text || text === high.text).length === 2;
}

/** `6,5 gånger`; undefined when the lowest is 0. */
function timesAsHigh(highest: DistrictValue, lowest: DistrictValue): Figure | undefined {
  if (isZero(lowest.published.value)) return undefined;
  const times = roundHalfAway(highest.published.value.div(lowest.published.value), 1);
  const text = `${numberInText(dropZeroDecimals(times), 'common')} gånger`;
  return makeFigure({ text, operation: 'ratio', decimals: 1, sources: [highest.published, lowest.published] });
}

function leftOut({ leftOut }: DistrictAnalysis): readonly Part[] {
  const { length } = leftOut;
  if (length === 0) return [];
  const number = cardinalWord(length, 'common') ?? String(length);
  return [`${number} ${length === 1 ? 'nämnd' : 'nämnder'} ingår inte i jämförelsen`];
}
