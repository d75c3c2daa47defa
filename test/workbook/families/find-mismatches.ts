// Whether a reading is true to the sheet: the same observations, or a doubt that names the cell; never another number.
import type { ObservationJson } from '../../../src/workbook/preview/workbook-to-json.js';
import type { WorkbookReading } from '../../../src/workbook/read-workbook.js';
import type { SheetTable } from '../../../src/workbook/sheet-table.js';
import { observations, tables } from '../workbook-in-memory.js';
import { type NamedPlaces, namedPlaces } from './named-places.js';
import type { ExpectedCell, ExpectedLabel, SheetDraft } from './sheet-draft.js';

export interface Mismatch {
  readonly kind:
    | 'another number'
    | 'a number from no value'
    | 'lost'
    | 'another status'
    | 'label missing'
    | 'label in another dimension'
    | 'label of another'
    | 'read twice'
    | 'same members';
  readonly address: string;
  readonly detail: string;
}

export interface Comparison {
  readonly mismatches: readonly Mismatch[];
  /** How many of the expected cells were read back exactly, no doubt needed. */
  readonly exact: number;
  readonly expected: number;
}

interface Found {
  readonly table: SheetTable;
  readonly observation: ObservationJson;
}

/** Compares a reading with what was written. */
export function compareReading({ expected }: SheetDraft, reading: WorkbookReading): Comparison {
  const named = namedPlaces(reading);
  const found = tables(reading).flatMap((table) =>
    observations(table).map((observation): Found => ({ table, observation })),
  );
  const byAddress = new Map(found.map((one) => [one.observation.address, one]));
  const wrong = found.flatMap(({ observation }) => wrongNumber(observation, expected.get(observation.address)));
  const unfaithful: Mismatch[] = [];
  let exact = 0;
  for (const cell of expected.values()) {
    const all = mismatchesOf(cell, byAddress.get(cell.address));
    if (all.length === 0) exact += 1;
    unfaithful.push(
      ...all.filter((mismatch) => !isDoubted(mismatch, cell, { named, found: byAddress.get(cell.address) })),
    );
  }
  return {
    mismatches: [...wrong, ...readTwice(found), ...unfaithful, ...sameMembers(reading, named)],
    exact,
    expected: expected.size,
  };
}

/** No doubt excuses a number that is not the one in the cell. */
function wrongNumber({ address, status, value }: ObservationJson, cell: ExpectedCell | undefined): readonly Mismatch[] {
  if (status !== 'value') return [];
  if (cell === undefined || cell.status !== 'value')
    return [
      { kind: 'a number from no value', address, detail: `${value}, där ${cell?.status ?? 'inget värde'} skrevs` },
    ];
  if (cell.value === value) return [];
  return [{ kind: 'another number', address, detail: `${value} i stället för ${cell.value}` }];
}

function mismatchesOf(cell: ExpectedCell, found: Found | undefined): readonly (Mismatch & { label?: ExpectedLabel })[] {
  const { address } = cell;
  // A word among the values may be left out.
  if (cell.status === 'text') return [];
  if (found === undefined) return [{ kind: 'lost', address, detail: `${cell.value ?? cell.status} lästes inte` }];
  const { observation, table } = found;
  const status: Mismatch[] =
    observation.status === cell.status
      ? []
      : [{ kind: 'another status', address, detail: `${observation.status} i stället för ${cell.status}` }];
  return [
    ...status,
    ...cell.labels.flatMap((label) => labelMismatch(label, { address, observation, table })),
    ...foreignLabels(cell, observation),
  ];
}

function labelMismatch(
  label: ExpectedLabel,
  { address, observation, table }: Found & { address: string },
): readonly (Mismatch & { label: ExpectedLabel })[] {
  const members = Object.entries(observation.dimensions);
  const places = label.aroundTable ? [table.title, table.unit ?? ''] : [];
  const detail = `”${label.text}” (${label.at.join(' ')}) saknas i ${JSON.stringify(observation.dimensions)}`;
  const isUnit = label.aroundTable && /%|procent/iu.test(label.text) && /%|procent/iu.test(table.unit ?? '');
  if (!isUnit && ![...members.map(([, member]) => member), ...places].some((text) => says(text, label.text)))
    return [{ kind: 'label missing', address, detail, label }];
  if (label.dimension === undefined || says(observation.dimensions[label.dimension] ?? '', label.text)) return [];
  return [{ kind: 'label in another dimension', address, detail: `${label.dimension}: ${detail}`, label }];
}

/** A label of another row or column of the same table. */
function foreignLabels(cell: ExpectedCell, { dimensions }: ObservationJson): readonly Mismatch[] {
  const own = [...cell.labels.map(({ text }) => text), ...cell.allowed].map(fold);
  const others = new Set([...cell.universe].map(fold).filter((text) => !own.includes(text)));
  return Object.entries(dimensions)
    .filter(([, member]) => others.has(fold(member)))
    .map(([name, member]) => ({ kind: 'label of another', address: cell.address, detail: `${name}: ${member}` }));
}

function isDoubted(
  mismatch: Mismatch & { label?: ExpectedLabel },
  cell: ExpectedCell,
  { named, found }: { named: NamedPlaces; found: Found | undefined },
): boolean {
  const status = found?.observation.status;
  if (status === 'ambiguous' || (status === 'text' && cell.status === 'value')) return true;
  if (named.covers(cell.address)) return true;
  const labels = mismatch.label ? [mismatch.label] : cell.labels;
  return labels.some(({ text, at }) => at.some(named.covers) || named.quotes(text));
}

function readTwice(found: readonly Found[]): readonly Mismatch[] {
  const seen = new Set<string>();
  return found.flatMap(({ observation: { address } }) => {
    if (!seen.has(address)) {
      seen.add(address);
      return [];
    }
    return [{ kind: 'read twice', address, detail: 'cellen finns i två observationer' } as const];
  });
}

function sameMembers(reading: WorkbookReading, named: NamedPlaces): readonly Mismatch[] {
  return tables(reading).flatMap((table) => {
    const seen = new Map<string, string>();
    return observations(table).flatMap(({ address, dimensions }) => {
      const key = JSON.stringify(Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1)));
      const before = seen.get(key);
      if (before === undefined) {
        seen.set(key, address);
        return [];
      }
      if (named.covers(before) || named.covers(address)) return [];
      return [{ kind: 'same members', address, detail: `som ${before}: ${key}` } as const];
    });
  });
}

/** The text stands in the other as whole words; a comma before a continued heading does not count. */
function says(text: string, wanted: string): boolean {
  return ` ${fold(text)} `.replaceAll(', ', ' ').includes(` ${fold(wanted).replaceAll(', ', ' ')} `);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‐‑–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
