// The nämnder that surely deviate from the city, by name while they are few: Järva (7,2 procent) avviker uppåt …
import type { DistrictAnalysis, DistrictValue } from '../../analysis/districts/district-analysis.js';
import { makeFigure } from '../../disclosure/figure.js';
import { cardinalWord } from '../../language/number-words.js';
import { sortSwedish } from '../../language/sort-swedish.js';
import { districtLevel, levelNoun } from './district-level.js';
import type { Part } from './sentence.js';

/** More on one side than this are counted instead of named. */
const mostNamed = 3;

type Side = 'above' | 'below';

/** `Järva (7,2 procent) avviker uppåt och Bromma (1,1 procent) nedåt från stadens andel, 2,7 procent`, and `reason` after it. */
export function sayDeviating(districts: DistrictAnalysis, reason: string): readonly Part[] {
  const { indicator, city } = districts;
  const [above, below] = [onSide(districts, 'above'), onSide(districts, 'below')];
  const up = [...group(above, districts), ' avviker uppåt'];
  const sides =
    below.length === 0
      ? up
      : above.length === 0
        ? [...group(below, districts), ' avviker nedåt']
        : [...up, ' och ', ...group(below, districts, above.length > mostNamed), ' nedåt'];
  return [...sides, ` från stadens ${levelNoun(indicator).bare}, `, districtLevel(city, indicator), reason];
}

/** Whether those that deviate on each side are named with their values. */
export function deviatingNames(districts: DistrictAnalysis): Readonly<Record<Side, boolean>> {
  return {
    above: onSide(districts, 'above').length <= mostNamed,
    below: onSide(districts, 'below').length <= mostNamed,
  };
}

function onSide({ areas }: DistrictAnalysis, side: Side): readonly DistrictValue[] {
  return sortSwedish(
    areas.filter(({ deviates }) => deviates === side),
    ({ name }) => name,
  );
}

/** `Järva (7,2 procent) och Skärholmen (6,1 procent)`, or `fyra nämnder`. */
function group(areas: readonly DistrictValue[], { indicator }: DistrictAnalysis, again = false): readonly Part[] {
  if (areas.length > mostNamed) {
    const number = cardinalWord(areas.length, 'common') ?? `sammanlagt ${areas.length}`;
    const text = again ? number : `${number} nämnder`;
    return [makeFigure({ text, operation: 'areas', sources: areas.map(({ published }) => published) })];
  }
  return areas.flatMap((one, index): readonly Part[] => {
    const link = index === 0 ? '' : index === areas.length - 1 ? ' och ' : ', ';
    return [`${link}${one.name} (`, districtLevel(one.published, indicator), ')'];
  });
}
