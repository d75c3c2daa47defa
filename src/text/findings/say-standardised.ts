// The nämnder with equal ages in words: for which of those that deviate the difference remains, and who else is apart from what
// the city's rates would give. Two nämnder are never held against each other, and names stand in alphabetical order.
import type { DistrictAnalysis, StandardisedArea } from '../../analysis/districts/district-analysis.js';
import { exact } from '../../arithmetic/exact.js';
import { roundHalfAway } from '../../arithmetic/round.js';
import { makeFigure } from '../../disclosure/figure.js';
import { type PercentSize, percentAmount } from '../../language/amount-in-text.js';
import { cardinalWord } from '../../language/number-words.js';
import type { NumberStyle } from '../../language/numbers-in-text.js';
import { sortSwedish } from '../../language/sort-swedish.js';
import type { Part } from './sentence.js';

/** More than this are counted instead of named. */
const mostNamed = 3;

type Areas = readonly StandardisedArea[];
type Sentences = readonly (readonly Part[])[];

/** One to three sentences; none where the nämnder are not compared so. */
export function sayStandardised({ areas, standardised }: DistrictAnalysis): Sentences {
  if (standardised === undefined) return [];
  const opening = `med hänsyn tagen till ${accountedFor(standardised.by)}`;
  const crude = new Map(areas.map(({ name, deviates }) => [name, deviates]));
  const all = sortSwedish(standardised.areas, ({ name }) => name);
  const flagged = all.filter(({ name }) => crude.get(name));
  const others = all.filter(({ name, deviates }) => deviates && !crude.get(name));
  if (flagged.length === 0) {
    const who = others.length === 0 ? ['ingen nämnd nämnvärt'] : group(others, 'nämnder', withExcess);
    return [[`${opening} skiljer sig `, ...who, ' från det väntade']];
  }
  const kept = flagged.filter(({ name, apart }) => apart === crude.get(name));
  const unsure = flagged.filter(({ apart }) => apart === undefined);
  const turned = flagged.filter((one) => !kept.includes(one) && !unsure.includes(one));
  return [
    ...remaining(kept, opening),
    ...notRemaining(unsure, turned, kept.length === 0 ? opening : 'däremot'),
    ...alsoApart(others, kept),
  ];
}

/** What a comparison is freed from: `åldrarna`, `fördelningen efter kön`. */
export function accountedFor(by: string): string {
  return by === 'ålder' ? 'åldrarna' : `fördelningen efter ${by}`;
}

const flaggedAreas = 'av de nämnder som avviker';

function remaining(kept: Areas, opening: string): Sentences {
  const [one] = kept;
  if (one === undefined) return [];
  if (kept.length === 1)
    return [[`${opening} kvarstår skillnaden för ${one.name}, som har `, ...excess(one), ' än väntat']];
  return [[`${opening} kvarstår skillnaderna för `, ...group(kept, flaggedAreas, withExpected)]];
}

/** Those no longer surely apart, and those that are apart on the other side. */
function notRemaining(unsure: Areas, turned: Areas, opening: string): Sentences {
  if (unsure.length + turned.length === 0) return [];
  return [
    [
      `${opening} är skillnaden `,
      ...(unsure.length === 0 ? [] : ['inte säker för ', ...group(unsure, flaggedAreas, ({ name }) => [name])]),
      ...(unsure.length === 0 || turned.length === 0 ? [] : [' och ']),
      ...(turned.length === 0 ? [] : ['den motsatta för ', ...group(turned, flaggedAreas, withExpected)]),
    ],
  ];
}

/** Those that deviate only with equal ages. */
function alsoApart(others: Areas, kept: Areas): Sentences {
  if (others.length === 0) return [];
  const who = group(others, 'andra nämnder', withExcess);
  return kept.length === 0
    ? [['i stället skiljer sig ', ...who, ' från det väntade']]
    : [['även ', ...who, ' skiljer sig då från det väntade']];
}

/** Names as `named` has them, or how many `many` there are. */
function group(
  areas: Areas,
  many: string,
  named: (area: StandardisedArea, index: number) => readonly Part[],
): readonly Part[] {
  if (areas.length > mostNamed) {
    const sources = [...new Set(areas.flatMap((one) => one.sources))];
    const text = cardinalWord(areas.length, 'common') ?? String(areas.length);
    return [makeFigure({ text, operation: 'areas', sources }), ` ${many}`];
  }
  return areas.flatMap((one, index) => {
    const link = index === 0 ? '' : index === areas.length - 1 ? ' och ' : ', ';
    return [link, ...named(one, index)];
  });
}

/** `Järva (39 procent fler)`. */
function withExcess(area: StandardisedArea): readonly Part[] {
  return [`${area.name} (`, ...excess(area, 'digits'), ')'];
}

/** `Järva (39 procent fler än väntat)`, the next without the last words. */
function withExpected(area: StandardisedArea, index: number): readonly Part[] {
  return [`${area.name} (`, ...excess(area, 'digits'), index === 0 ? ' än väntat)' : ')'];
}

/** `39 procent fler`: whole percent, or tenths of the first; in digits beside others. */
function excess({ ratio, sources }: StandardisedArea, style?: NumberStyle): readonly Part[] {
  const percent = exact(ratio).sub(exact(1)).mul(exact(100)).abs();
  const decimals = roundHalfAway(percent, 0) === '0' ? 1 : 0;
  const text = percentAmount(roundHalfAway(percent, decimals) as PercentSize, style);
  return [makeFigure({ text, operation: 'statistic', decimals, sources }), ratio > 1 ? ' fler' : ' färre'];
}
