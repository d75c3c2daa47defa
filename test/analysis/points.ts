// Published points and an indicator for the tests of analysis and of its words.
import { type Exact, exact } from '../../src/arithmetic/exact.js';
import { mint, type Published, type PublishedValue } from '../../src/disclosure/published.js';
import type { Members } from '../../src/indicators/cell-key.js';
import type { Indicator } from '../../src/indicators/indicator.js';

const flags = { preliminary: false, revised: false, break: false };

export function indicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'prov.serie',
    chapter: 2,
    name: 'Personer med insats',
    measure: 'Antal personer',
    subject: 'antalet personer med insats',
    kind: 'count',
    unit: { one: 'person', many: 'personer', gender: 'common' },
    agreement: 'neuter',
    reference: 'under året',
    source: 'Provregistret',
    desired: 'none',
    additive: true,
    breaks: [],
    sensitivity: 'normal',
    sex: 'required',
    children: false,
    step: 1,
    lag: 0,
    previous: 'året',
    basisUnknown: false,
    narrowed: [],
    ...changes,
  };
}

export const share = (changes: Partial<Indicator> = {}) =>
  indicator({ kind: 'share', agreement: 'common', per: 100, ...changes });

/** A point with a value; the denominator is what a share, rate or mean was divided by. */
export function point(year: number, value: Exact | number | string, denominator?: Published, members: Members = {}) {
  return mint({
    state: 'value',
    value: typeof value === 'object' ? value : exact(value),
    key: { indicator: 'prov.serie', year, members },
    flags,
    cells: [],
    ...(denominator ? { denominator } : {}),
  }) as PublishedValue;
}

/** A share in percent, computed from its counts. */
export function sharePoint(year: number, numerator: number, denominator: number) {
  return point(year, exact(numerator).mul(100).div(denominator), point(year, denominator));
}

export function silent(year: number, state: 'suppressed' | 'missing' | 'notApplicable'): Published {
  return mint({ state, key: { indicator: 'prov.serie', year, members: {} }, flags, cells: [] });
}
