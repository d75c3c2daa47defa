// The published view of the year: mints one value per planned cell and answers questions about nothing else.
import { type AnalysisSettings, defaultAnalysisSettings } from '../indicators/analysis-settings.js';
import { type CellKey, cellKeyId } from '../indicators/cell-key.js';
import type { Dimension } from '../indicators/dimension.js';
import type { Indicator } from '../indicators/indicator.js';
import type { Observation } from '../indicators/observation.js';
import type { ObservedNote } from '../indicators/observe-notes.js';
import type { Mask } from './protect.js';
import { mint, type Published, type PublishedFlags } from './published.js';
import type { PublishedData } from './published-data.js';
import { publishNotes } from './published-note.js';
import type { Scope } from './scope.js';

export interface PublishInput {
  readonly year: number;
  /** The plan's cells: only these may be asked for. */
  readonly cells: readonly CellKey[];
  readonly scope: Scope;
  readonly mask: Mask;
  readonly indicators: readonly Indicator[];
  readonly dimensions: ReadonlyMap<string, Dimension>;
  /** Of the workbooks, as the YAML lists them. */
  readonly notes?: readonly ObservedNote[];
  /** The method's own when absent. */
  readonly settings?: AnalysisSettings;
}

export function publish(input: PublishInput): PublishedData {
  const { scope, mask, dimensions } = input;
  const byId = new Map<string, Published>();
  const make = (key: CellKey): Published => {
    const id = cellKeyId(key);
    const known = byId.get(id);
    if (known) return known;
    const published = mintCell(key, scope.cells.get(id), mask, scope.indicators.get(key.indicator), make);
    byId.set(id, published);
    return published;
  };
  const planned = new Set(input.cells.map(cellKeyId));
  for (const key of input.cells) make(key);
  const cellsOf = new Map<string, CellKey[]>();
  for (const key of input.cells) cellsOf.set(key.indicator, [...(cellsOf.get(key.indicator) ?? []), key]);
  const notes = publishNotes(input.notes ?? [], (key) => (planned.has(cellKeyId(key)) ? make(key) : undefined));
  return {
    year: input.year,
    settings: input.settings ?? defaultAnalysisSettings,
    indicator: (id) => scope.indicators.get(id),
    indicators: () => input.indicators,
    dimension: (name) => dimensions.get(name),
    has: (indicator, year, members = {}) => planned.has(cellKeyId({ indicator, year, members })),
    cell(indicator, year, members = {}) {
      const key = { indicator, year, members };
      if (!planned.has(cellKeyId(key)))
        throw new Error(`cell ${cellKeyId(key)} was not planned, so disclosure control has not seen it`);
      return make(key);
    },
    years(indicator, members = {}) {
      const wanted = Object.entries(members);
      const years = (cellsOf.get(indicator) ?? []).flatMap((key) =>
        wanted.every(([dimension, member]) => key.members[dimension] === member) && make(key).state === 'value'
          ? [key.year]
          : [],
      );
      return [...new Set(years)].sort((a, b) => a - b);
    },
    members(indicator, dimension, years) {
      const present = new Set(
        (cellsOf.get(indicator) ?? []).flatMap((key) =>
          years.includes(key.year) ? (key.members[dimension] ?? []) : [],
        ),
      );
      return (dimensions.get(dimension)?.members ?? [])
        .map((member) => member.name)
        .filter((name) => present.has(name));
    },
    notes: (indicator) => notes.filter((note) => note.indicator === indicator),
  };
}

function mintCell(
  key: CellKey,
  observation: Observation | undefined,
  mask: Mask,
  indicator: Indicator | undefined,
  make: (key: CellKey) => Published,
): Published {
  const flags: PublishedFlags = {
    preliminary: observation?.flags.preliminary ?? false,
    revised: observation?.flags.revised ?? false,
    ...(observation?.flags.merged ? { merged: true as const } : {}),
    break: indicator?.breaks.some((one) => one.year === key.year && one.comparable === 'no') ?? false,
  };
  const base = { key, flags, cells: observation?.cells ?? [] };
  if (mask.hidden.has(cellKeyId(key))) return mint({ ...base, state: 'suppressed' });
  switch (observation?.status) {
    case 'value': {
      if (observation.value === undefined) throw new Error(`observation ${cellKeyId(key)} has no value`);
      const denominator = observation.terms ? { denominator: make(observation.terms.denominator.key) } : {};
      return mint({ ...base, state: 'value', value: observation.value, ...denominator });
    }
    case 'notApplicable':
      return mint({ ...base, state: 'notApplicable' });
    default:
      return mint({ ...base, state: 'missing' });
  }
}
