// Indicators with stadsdelsnämnder for the tests of their comparison: counts by nämnd, and the share or rate of them.
import { analyseDistricts } from '../../../src/analysis/districts/analyse-districts.js';
import type { DistrictAnalysis, DistrictSilence } from '../../../src/analysis/districts/district-analysis.js';
import { defaultAnalysisSettings } from '../../../src/indicators/analysis-settings.js';
import { districtDimension } from '../../../src/indicators/dimension.js';
import type { Indicator } from '../../../src/indicators/indicator.js';
import type { Observation } from '../../../src/indicators/observation.js';
import { planYear } from '../../support/analysed.js';
import { count, key, observed, ratioOf } from '../../support/observed.js';

export interface Nämnd {
  readonly name: string;
  readonly x: number;
  readonly n: number;
}

/** Events and population of each nämnd and of the city, which is their sum unless it is given. */
export function countsOf(
  year: number,
  items: readonly Nämnd[],
  city?: { readonly x: number; readonly n: number },
): readonly Observation[] {
  return (['x', 'n'] as const).flatMap((which) => {
    const sum = items.reduce((total, one) => total + one[which], 0);
    return [
      observed(key(`a.${which}`, year), city?.[which] ?? sum),
      ...items.map((one) => observed(key(`a.${which}`, year, { [districtDimension]: one.name }), one[which])),
    ];
  });
}

export const share = (changes: Partial<Indicator> = {}): Indicator => ratioOf('a.r', 'a.x', 'a.n', changes);
export const rate = (changes: Partial<Indicator> = {}): Indicator => share({ kind: 'rate', per: 1000, ...changes });

/** What is said of the ratio's nämnder, all the way from raw counts. */
export function analysed(
  indicator: Indicator,
  observations: readonly Observation[],
  { settings = defaultAnalysisSettings, others = [count('a.x'), count('a.n')] } = {},
): DistrictAnalysis | DistrictSilence {
  const { planned, data } = planYear({ indicators: [...others, indicator], observations });
  const found = planned.districts.find((one) => one.indicator === indicator.id);
  if (found === undefined) throw new Error('the ratio was not planned by nämnd');
  return analyseDistricts(found, data, settings);
}

export function told(given: DistrictAnalysis | DistrictSilence): DistrictAnalysis {
  if ('by' in given) throw new Error(`silent: ${given.by}`);
  return given;
}

/** Järva and ten more, each with x of n, after those given. */
export function others(x: number, n: number, count = 10): readonly Nämnd[] {
  return Array.from({ length: count }, (_, i) => ({ name: `Nämnd${String.fromCharCode(65 + i)}`, x, n }));
}
