// Stadsdelsnämnder in words: the spread between them, and apart from it those that deviate. Never a ranking: names stand in
// alphabetical order, and a highest and a lowest are named only where both surely deviate.
import type { DistrictAnalysis, DistrictValue } from '../../analysis/districts/district-analysis.js';
import type { DistrictFinding } from '../../analysis/findings/finding.js';
import { isZero } from '../../arithmetic/exact.js';
import { dropZeroDecimals, roundHalfAway } from '../../arithmetic/round.js';
import { type Figure, makeFigure } from '../../disclosure/figure.js';
import { formatInterval } from '../../language/interval.js';
import { cardinalWord } from '../../language/number-words.js';
import { numberInText } from '../../language/numbers-in-text.js';
import type { Inline } from '../text-block.js';
import { districtLevel, levelNoun } from './district-level.js';
import { isOpening } from './opening.js';
import { deviatingNames, sayDeviating } from './say-deviating-districts.js';
import { type Part, sentences } from './sentence.js';

/** One sentence of the spread and one of the nämnder. `year` is the report's. */
export function sayDistricts({ districts }: DistrictFinding, { year }: { readonly year: number }): readonly Inline[] {
  return sentences(spreadAndNames(districts, year));
}

/** For the page on likställighet, two to four sentences: the spread, the nämnder, from where to where, and who is not compared. */
export function sayDistrictParagraph(districts: DistrictAnalysis, year: number = districts.year): readonly Inline[] {
  return sentences([...spreadAndNames(districts, year), range(districts), leftOut(districts)]);
}

function spreadAndNames(districts: DistrictAnalysis, now: number): readonly (readonly Part[])[] {
  const { spread, areas } = districts;
  const deviating = areas.some(({ deviates }) => deviates !== undefined);
  if (spread === 'within_chance') {
    const is = isOpening(differences(districts), { ...districts, reference: districts.indicator.reference }, now);
    const within = [`${is} ${deviating ? 'sammantaget ' : ''}inte större än slumpen kan förklara`];
    return deviating ? [within, sayDeviating(districts, '')] : [within];
  }
  const first = spreadWords(districts, now);
  if (!deviating) return [first, ['ingen enskild nämnd avviker från mönstret']];
  const beyond = districts.tau2 > 0 ? 'de allmänna skillnaderna mellan nämnderna förklarar' : 'slumpen kan förklara';
  return [first, sayDeviating(districts, `, mer än ${beyond}`)];
}

function differences({ indicator, leftOut }: DistrictAnalysis): string {
  const between = leftOut.length === 0 ? 'stadsdelsnämnderna' : 'de redovisade stadsdelsnämnderna';
  return `skillnaderna mellan ${between} i ${indicator.subject}`;
}

function spreadWords(districts: DistrictAnalysis, now: number): readonly string[] {
  const { spreadOverTime, indicator, year } = districts;
  const is = isOpening(differences(districts), { year, reference: indicator.reference }, now);
  const said = `${is} större än slumpen kan förklara`;
  const ways = { increasing: 'ökat', decreasing: 'minskat' } as const;
  const way = spreadOverTime && ways[spreadOverTime.classification as keyof typeof ways];
  const [from, to] = [spreadOverTime?.years[0]?.year, spreadOverTime?.years.at(-1)?.year];
  if (way === undefined || from === undefined || to === undefined) return [said];
  return [`${said} och har ${way} sett över perioden ${formatInterval(String(from), String(to))}`];
}

/** Names with their values are told once: the sentence about those that deviate may have done it. */
function range(districts: DistrictAnalysis): readonly Part[] {
  const { highest, lowest, indicator, leftOut } = districts;
  if (highest.published.value.equals(lowest.published.value)) return [];
  const [low, high] = [lowest, highest].map((one) => districtLevel(one.published, indicator));
  if (low === undefined || high === undefined) return [];
  const times = timesAsHigh(highest, lowest);
  if (highest.deviates !== 'above' || lowest.deviates !== 'below') {
    const values = indicator.kind === 'share' ? 'andelar' : 'nivåer';
    const bare = districtLevel(lowest.published, indicator, true);
    return [`nämndernas ${values} ligger mellan `, bare, ' och ', high];
  }
  const among = leftOut.length === 0 ? '' : 'bland de redovisade nämnderna ';
  const noun = levelNoun(indicator).definite;
  const named = deviatingNames(districts);
  const lowValue: readonly Part[] = named.below ? [] : [' (', low, ')'];
  const highValue: readonly Part[] = named.above ? [] : [' (', high, ')'];
  return [
    among === '' ? `${noun} är lägst i ${lowest.name}` : `${among}är ${noun} lägst i ${lowest.name}`,
    ...lowValue,
    ` och högst i ${highest.name}`,
    ...highValue,
    ...(times === undefined ? [] : [', ', times, ' så hög']),
  ];
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
