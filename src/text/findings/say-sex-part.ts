// Women's part of a number of persons or events, beside their part of the population.
import type { SexAnalysis } from '../../analysis/sexes/sex-analysis.js';
import { exact, isZero } from '../../arithmetic/exact.js';
import { roundHalfAway } from '../../arithmetic/round.js';
import { type Figure, makeFigure } from '../../disclosure/figure.js';
import type { PublishedValue } from '../../disclosure/published.js';
import { formatDecimal } from '../../language/format-number.js';
import { yearWords } from '../../language/occasion.js';
import { noBreakSpace } from '../../language/spaces.js';
import type { Part } from './sentence.js';
import { subjectInText } from './subject-in-text.js';

/** Units that are persons themselves: of anything else it is said whom it concerns. */
const persons = /^(?:person|barn|ung|vuxen|kvinna|flicka|elev|brukare|klient|förälder|invånare|boende|placerad)/u;

/**
 * `kvinnor utgör 45 procent av antalet …, jämfört med 50 procent av befolkningen i samma åldrar`; of events `av antalet anmälningar
 * gäller 45 procent flickor`. `now` is the report's year. Nothing where neither sex has any.
 */
export function saySexPart(sexes: SexAnalysis, women: string, now: number): readonly Part[] {
  const share = partOf(sexes.women, sexes.men);
  return share === undefined ? [] : [...ofNumber(sexes, share, women, now), ...ofPopulation(sexes)];
}

function ofNumber(sexes: SexAnalysis, share: Figure, women: string, now: number): readonly Part[] {
  const { indicator, members, year } = sexes;
  const subject = subjectInText(indicator, members);
  const then = year === now ? undefined : yearWords(indicator.reference, year);
  if (persons.test(indicator.unit.one)) {
    const start = then === undefined ? `${women} utgör ` : `${then} utgjorde ${women} `;
    return [start, share, ` av ${subject}`];
  }
  if (then === undefined) return [`av ${subject} gäller `, share, ` ${women}`];
  return [`${then} gällde `, share, ` av ${subject} ${women}`];
}

function ofPopulation({ part, verdict }: SexAnalysis): readonly Part[] {
  const { population } = part ?? {};
  const share = population && partOf(population.women, population.men);
  if (share === undefined) return [];
  const among = 'befolkningen i samma åldrar';
  switch (verdict) {
    case 'apart':
      return [', jämfört med ', share, ` av ${among}`];
    case 'equal':
      return [`, ungefär som deras del av ${among}, `, share];
    case 'unclear':
      return [`, och av ${among} `, share];
  }
}

/** Women's part in whole percent; undefined of none. */
function partOf(women: PublishedValue, men: PublishedValue): Figure | undefined {
  const whole = women.value.add(men.value);
  if (isZero(whole)) return undefined;
  const percent = roundHalfAway(women.value.mul(exact(100)).div(whole), 0);
  const text = `${formatDecimal(percent)}${noBreakSpace}procent`;
  return makeFigure({ text, operation: 'share', decimals: 0, sources: [women, men] });
}
