// What has to be looked at together: the cells that will be printed, what they are computed from, and the lines they stand in.
import { type Exact, sum } from '../arithmetic/exact.js';
import { formatCellRef } from '../diagnostics/place.js';
import { type CellKey, cellKeyId, withoutDimension } from '../indicators/cell-key.js';
import type { Indicator } from '../indicators/indicator.js';
import type { Observation, Observations } from '../indicators/observation.js';
import { answersOf } from './answers-of.js';

/** A set of cells of which one can be computed from the others. */
export interface Line {
  readonly id: string;
  /** `sum`: members and their total. `ratio`: ratio, numerator, denominator, in that order. `same`: one fact under several keys. */
  readonly kind: 'sum' | 'ratio' | 'same';
  /** Ids of cells in the scope. */
  readonly cells: readonly string[];
  /** Of a sum: the cell that the others add up to, where there is one. */
  readonly total?: string;
}

export interface Scope {
  readonly cells: ReadonlyMap<string, Observation>;
  readonly lines: readonly Line[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Of shares in surveys: how many answered, by the share's id. */
  readonly answers: ReadonlyMap<string, Exact>;
}

/**
 * The scope of `wanted`: those cells, the numerators and denominators of ratios, all cells that share a line with any of
 * them, the ratios that a reader can compute from them, and the same facts under other indicators' names. Neighbours count
 * as known to the reader even when this report does not print them.
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
  const byIndicator = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const inSurveys = indicators.filter(({ survey }) => survey !== undefined);
  const answers = answersOf(
    inSurveys.flatMap(({ id }) => observations.of(id)),
    observations,
    byIndicator,
  );
  const byLine = indexByLine(core, observations);
  const cells = new Map(core);
  const lines = new Map<string, Line>();
  for (const { key } of core.values()) {
    for (const dimension of Object.keys(key.members)) {
      const id = lineId(key, dimension);
      if (lines.has(id)) continue;
      const members = byLine.get(id) ?? [];
      const total = observations.get(withoutDimension(key, dimension));
      if (!addsUp(byIndicator.get(key.indicator)) && !weighsUp(members, total, answers)) continue;
      const inLine = total ? [...members, total] : members;
      for (const one of inLine) cells.set(cellKeyId(one.key), one);
      const sum = { id, kind: 'sum', cells: inLine.map((one) => cellKeyId(one.key)) } as const;
      if (inLine.length > 1) lines.set(id, total ? { ...sum, total: cellKeyId(total.key) } : sum);
    }
  }
  for (const observation of observations.all()) {
    if (isComputable(observation, core)) cells.set(cellKeyId(observation.key), observation);
  }
  for (const observation of [...cells.values()]) {
    if (!observation.terms) continue;
    const { numerator, denominator } = observation.terms;
    const id = `ratio|${cellKeyId(observation.key)}`;
    for (const one of [numerator, denominator]) cells.set(cellKeyId(one.key), one);
    lines.set(id, { id, kind: 'ratio', cells: [observation, numerator, denominator].map((one) => cellKeyId(one.key)) });
  }
  for (const group of sameFacts(observations)) {
    if (!group.some((one) => cells.has(cellKeyId(one.key)))) continue;
    for (const one of group) cells.set(cellKeyId(one.key), one);
    const ids = group.map((one) => cellKeyId(one.key)).sort();
    const id = `same|${ids[0]}`;
    lines.set(id, { id, kind: 'same', cells: ids });
  }
  return {
    cells,
    lines: [...lines.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    indicators: byIndicator,
    answers,
  };
}

/** Counts and money add up, and ratios through their terms; medians, and shares without their counts, tell nothing of each other. */
function addsUp(indicator: Indicator | undefined): boolean {
  if (indicator === undefined) return true;
  return indicator.kind === 'count' || indicator.kind === 'money' || indicator.numerator !== undefined;
}

/** Shares in a survey, given without counts: each by its number of answers makes up the total, unless the same persons answer in several. */
function weighsUp(
  members: readonly Observation[],
  total: Observation | undefined,
  answers: ReadonlyMap<string, Exact>,
): boolean {
  const all = total && answers.get(cellKeyId(total.key));
  const parts = members.flatMap(({ key }) => answers.get(cellKeyId(key)) ?? []);
  return all !== undefined && parts.length === members.length && sum(parts).lte(all);
}

/** Whether a reader who knows `core` can work out this ratio of a group, printed or not: its complement is a group of its own. */
function isComputable({ key, terms }: Observation, core: ReadonlyMap<string, Observation>): boolean {
  if (terms === undefined || Object.keys(key.members).length === 0) return false;
  return [terms.numerator, terms.denominator].every((term) => core.has(cellKeyId(term.key)));
}

/** Observations that rest on the very same workbook cells with the same value: one fact, counted in several indicators. */
function sameFacts(observations: Observations): readonly (readonly Observation[])[] {
  const byCells = new Map<string, Observation[]>();
  for (const observation of observations.all()) {
    if (observation.terms || observation.value === undefined || observation.cells.length === 0) continue;
    const behind = [...new Set(observation.cells.map(formatCellRef))].sort().join('|');
    const id = `${behind}|${observation.value.toFraction()}`;
    const group = byCells.get(id);
    if (group) group.push(observation);
    else byCells.set(id, [observation]);
  }
  return [...byCells.values()].filter((group) => group.length > 1);
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

/** All but rows of ratios, which add up to nothing by themselves. */
export function linesOfCounts(scope: Scope): readonly Line[] {
  return scope.lines.filter((line) => line.kind !== 'sum' || !isOfRatios(line, scope));
}

function isOfRatios(line: Line, scope: Scope): boolean {
  return line.cells.some((id) => scope.cells.get(id)?.terms !== undefined);
}
