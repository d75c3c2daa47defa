// Observations, scope, mask and published data for tests, made the way the pipeline makes them but without files.
import { exact } from '../../src/arithmetic/exact.js';
import type { CellRef } from '../../src/diagnostics/place.js';
import type { DisclosurePolicy } from '../../src/disclosure/policy.js';
import { type Mask, protect } from '../../src/disclosure/protect.js';
import type { PublishedData } from '../../src/disclosure/published-data.js';
import { publish } from '../../src/disclosure/published-store.js';
import { type Scope, scopeOf } from '../../src/disclosure/scope.js';
import { type CellKey, cellKeyId, type Members } from '../../src/indicators/cell-key.js';
import { derive } from '../../src/indicators/derive.js';
import { type Dimension, districtDimension, sexDimension } from '../../src/indicators/dimension.js';
import type { Indicator } from '../../src/indicators/indicator.js';
import { type Observation, Observations } from '../../src/indicators/observation.js';
import type { ObservedNote } from '../../src/indicators/observe-notes.js';
import { indicator } from '../analysis/points.js';

export const policy: DisclosurePolicy = { threshold: 5, minAnswers: 10, minUnanimous: 20 };

/** A number, `..` at the source, `.` cannot occur, `m` missing; an object adds flags or says which workbook cell it is. */
export type Given = Plain | { readonly value: Plain; readonly p?: true; readonly r?: true; readonly at?: CellRef };
type Plain = number | string;

const statuses = { '..': 'unavailable', '.': 'notApplicable', m: 'missing' } as const;

/** A count of persons under a short id: `a.x`. */
export function count(id: string, changes: Partial<Indicator> = {}): Indicator {
  return indicator({ id, name: `Antal ${id}`, ...changes });
}

/** The share (or rate, by `changes`) of `numerator` in `denominator`. */
export function ratioOf(
  id: string,
  numerator: string | { indicator: string; members: Members },
  denominator: string | { indicator: string; members: Members },
  changes: Partial<Indicator> = {},
): Indicator {
  const term = (one: typeof numerator) => (typeof one === 'string' ? { indicator: one, members: {} } : one);
  const terms = { numerator: term(numerator), denominator: term(denominator) };
  const unit = { one: 'procent', many: 'procent', gender: 'common' } as const;
  return indicator({
    id,
    name: `Andel ${id}`,
    measure: 'Procent',
    kind: 'share',
    per: 100,
    unit,
    agreement: 'common',
    ...terms,
    ...changes,
  });
}

export function key(indicatorId: string, year: number, members: Members = {}): CellKey {
  return { indicator: indicatorId, year, members };
}

let address = 0;

/** One observation, with a workbook cell of its own unless one is given. */
export function observed(at: CellKey, given: Given): Observation {
  const { value, p = false, r = false, at: ref } = typeof given === 'object' ? given : { value: given };
  address += 1;
  const base = {
    key: at,
    flags: { preliminary: p, revised: r },
    cells: [ref ?? { workbook: 'prov.xlsx', sheet: at.indicator, address: `A${address}` }],
  };
  const status = Object.entries(statuses).find(([mark]) => mark === value)?.[1];
  return status ? { ...base, status } : { ...base, status: 'value', value: exact(value) };
}

/** A table of one indicator and year: keys are `kvinnor`, `Järva`, `Järva kvinnor`, and `` for the city. */
export function table(indicatorId: string, year: number, cells: Readonly<Record<string, Given>>): Observation[] {
  return Object.entries(cells).map(([labels, given]) => observed(key(indicatorId, year, membersOf(labels)), given));
}

/** `Järva kvinnor` → its members. A word that is no sex and no `dimension:member` is a stadsdelsnämnd. */
export function membersOf(labels: string): Members {
  const words = labels.split(' ').filter((word) => word !== '');
  return Object.fromEntries(
    words.map((word): [string, string] => {
      const [dimension, member] = word.split(':');
      if (dimension !== undefined && member !== undefined) return [dimension, member];
      return [word === 'kvinnor' || word === 'män' ? sexDimension : districtDimension, word];
    }),
  );
}

export interface Disclosed {
  readonly observations: Observations;
  readonly indicators: readonly Indicator[];
  readonly cells: readonly CellKey[];
  readonly scope: Scope;
  readonly mask: Mask;
  readonly data: PublishedData;
  /** Ids of what is hidden, sorted. */
  readonly hidden: readonly string[];
}

export interface DiscloseInput {
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  /** What the report prints: everything when absent. */
  readonly wanted?: readonly CellKey[];
  readonly year?: number;
  readonly notes?: readonly ObservedNote[];
}

/** Everything from raw observations to published data; ratios are computed from their terms. */
export function disclose({
  indicators,
  observations: given,
  wanted,
  year = 2024,
  notes = [],
}: DiscloseInput): Disclosed {
  const observations = new Observations();
  for (const one of given) observations.add(one);
  for (const one of indicators) {
    if (!one.numerator || !one.denominator) continue;
    for (const derived of derive(one, one.numerator, one.denominator, observations)) observations.add(derived);
  }
  const cells = wanted ?? [...observations.all()].map((one) => one.key);
  const scope = scopeOf(cells, observations, indicators);
  const mask = protect(scope, policy);
  const dimensions = dimensionsOf(observations);
  const data = publish({ year, cells, scope, mask, indicators, dimensions, notes });
  return { observations, indicators, cells, scope, mask, data, hidden: [...mask.hidden.keys()].sort() };
}

/** Dimensions as the observations have them; `Rest` is a rest row, kön comes first kvinnor. */
export function dimensionsOf(observations: Observations): ReadonlyMap<string, Dimension> {
  const members = new Map<string, Set<string>>();
  for (const one of observations.all()) {
    for (const [name, member] of Object.entries(one.key.members)) {
      members.set(name, (members.get(name) ?? new Set()).add(member));
    }
  }
  return new Map(
    [...members].map(([name, found]): [string, Dimension] => [
      name,
      {
        name,
        label: name,
        total: name === districtDimension ? 'Hela staden' : 'Totalt',
        totalAliases: [],
        ordered: name === sexDimension,
        members: [...found].sort().map((member) => ({
          name: member,
          aliases: [],
          ...(member === 'Rest' ? { role: 'rest' as const } : {}),
        })),
      },
    ]),
  );
}

/** Whether the report hides the cell. */
export function hides(disclosed: Disclosed, indicatorId: string, labels: string, year = 2024): boolean {
  return disclosed.mask.hidden.has(cellKeyId(key(indicatorId, year, membersOf(labels))));
}
