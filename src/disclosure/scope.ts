// What has to be looked at together: the cells that will be printed, what they are computed from, and the lines they stand in.
import { type CellKey, cellKeyId, withoutDimension } from '../indicators/cell-key.js';
import type { Indicator } from '../indicators/indicator.js';
import type { Observation, Observations } from '../indicators/observation.js';

/** A set of cells of which one can be computed from the others. */
export interface Line {
  readonly id: string;
  /** `sum`: members and their total. `ratio`: ratio, numerator, denominator, in that order. */
  readonly kind: 'sum' | 'ratio';
  /** Ids of cells in the scope. */
  readonly cells: readonly string[];
}

export interface Scope {
  readonly cells: ReadonlyMap<string, Observation>;
  readonly lines: readonly Line[];
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/**
 * The scope of `wanted`: those cells, the numerators and denominators of ratios, and all cells that share a line with
 * any of them. Neighbours count as known to the reader even when this report does not print them.
 */
export function scopeOf(
  wanted: readonly CellKey[],
  observations: Observations,
  indicators: readonly Indicator[],
): Scope {
  const core = new Map<string, Observation>();
  const addWithTerms = (observation: Observation): void => {
    core.set(cellKeyId(observation.key), observation);
    if (observation.terms) {
      addWithTerms(observation.terms.numerator);
      addWithTerms(observation.terms.denominator);
    }
  };
  for (const key of wanted) {
    const observation = observations.get(key);
    if (observation) addWithTerms(observation);
  }
  const byLine = indexByLine(core, observations);
  const cells = new Map(core);
  const lines = new Map<string, Line>();
  for (const { key } of core.values()) {
    for (const dimension of Object.keys(key.members)) {
      const id = lineId(key, dimension);
      if (lines.has(id)) continue;
      const members = byLine.get(id) ?? [];
      const total = observations.get(withoutDimension(key, dimension));
      const inLine = total ? [...members, total] : members;
      for (const one of inLine) cells.set(cellKeyId(one.key), one);
      if (inLine.length > 1) lines.set(id, { id, kind: 'sum', cells: inLine.map((one) => cellKeyId(one.key)) });
    }
  }
  for (const observation of [...cells.values()]) {
    if (!observation.terms) continue;
    const { numerator, denominator } = observation.terms;
    const id = `ratio|${cellKeyId(observation.key)}`;
    for (const one of [numerator, denominator]) cells.set(cellKeyId(one.key), one);
    lines.set(id, { id, kind: 'ratio', cells: [observation, numerator, denominator].map((one) => cellKeyId(one.key)) });
  }
  return {
    cells,
    lines: [...lines.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
  };
}

function lineId(key: CellKey, dimension: string): string {
  return `${cellKeyId(withoutDimension(key, dimension))}|over=${dimension}`;
}

/** Observations of the indicators in `core`, by each line they are a member of. */
function indexByLine(
  core: ReadonlyMap<string, Observation>,
  observations: Observations,
): ReadonlyMap<string, Observation[]> {
  const index = new Map<string, Observation[]>();
  const indicators = new Set([...core.values()].map((observation) => observation.key.indicator));
  for (const indicator of indicators) {
    for (const observation of observations.of(indicator)) {
      for (const dimension of Object.keys(observation.key.members)) {
        const id = lineId(observation.key, dimension);
        const line = index.get(id);
        if (line) line.push(observation);
        else index.set(id, [observation]);
      }
    }
  }
  return index;
}
