// Women's part of a number of persons or events, beside their part of the population.
import type { SexAnalysis } from '../../analysis/sexes/sex-analysis.js';
import { exact, isZero } from '../../arithmetic/exact.js';
import { roundHalfAway } from '../../arithmetic/round.js';
import { type Figure, makeFigure } from '../../disclosure/figure.js';
import type { Published } from '../../disclosure/published.js';
import { formatDecimal } from '../../language/format-number.js';
import { noBreakSpace } from '../../language/spaces.js';
import type { Part } from './sentence.js';
import { subjectInText } from './subject-in-text.js';

/** Units that are persons themselves: of anything else it is said whom it concerns. */
const persons = /^(?:person|barn|ung|vuxen|kvinna|flicka|elev|brukare|klient|förälder|invånare|boende|placerad)/u;

/** `kvinnor utgör 45 procent av antalet …, jämfört med 50 procent av befolkningen i samma åldrar`. `sources` are the finding's. */
export function saySexPart(
  sexes: SexAnalysis,
  sources: readonly Published[],
  { women }: { readonly women: string },
  year: number,
): readonly Part[] {
  const { indicator, members, part } = sexes;
  const share = womensPart(sexes);
  if (share === undefined) return [];
  const subject = subjectInText(indicator, members);
  const past = sexes.year !== year;
  const time = past ? `år ${sexes.year} ` : '';
  const first: readonly Part[] = persons.test(indicator.unit.one)
    ? past
      ? [`${time}utgjorde ${women} `, share, ` av ${subject}`]
      : [`${women} utgör `, share, ` av ${subject}`]
    : past
      ? [`${time}gällde `, share, ` av ${subject} ${women}`]
      : [`av ${subject} gäller `, share, ` ${women}`];
  if (part?.ofPopulation === undefined) return first;
  const shown = sources.filter((one) => one.state === 'value');
  const text = `${formatDecimal(roundHalfAway(exact(part.ofPopulation), 0))}${noBreakSpace}procent`;
  const population = makeFigure({ text, operation: 'share', decimals: 0, sources: shown });
  const compared =
    sexes.verdict === 'equal' ? ', ungefär som deras del av befolkningen i samma åldrar, ' : ', jämfört med ';
  return [...first, compared, population, ...(sexes.verdict === 'equal' ? [] : [' av befolkningen i samma åldrar'])];
}

/** In whole percent; undefined of none. */
function womensPart({ women, men }: SexAnalysis): Figure | undefined {
  const whole = women.value.add(men.value);
  if (isZero(whole)) return undefined;
  const percent = roundHalfAway(women.value.mul(100).div(whole), 0);
  const text = `${formatDecimal(percent)}${noBreakSpace}procent`;
  return makeFigure({ text, operation: 'share', decimals: 0, sources: [women, men] });
}
