// One indicator's values out of its workbook's tables: cells → observations, by the declared location.
import { exact } from '../arithmetic/exact.js';
import { roundHalfAway } from '../arithmetic/round.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { cellPlace, formatCellRef, type WorkbookPlace } from '../diagnostics/place.js';
import { formatDecimal } from '../language/format-number.js';
import { diagnoseCell } from '../workbook/diagnose-cell.js';
import type { SheetTable, TableCell, WorkbookContent } from '../workbook/sheet-table.js';
import { cellKeyId, type Members } from './cell-key.js';
import { districtDimension, yearDimension } from './dimension.js';
import type { DimensionRegister } from './dimension-register.js';
import type { DistrictRegister } from './district.js';
import type { Observation, ObservationFlags } from './observation.js';
import type { DefinedIndicator, Location } from './read-indicators.js';
import { normaliseLabel, resolveMember } from './resolve-member.js';

export interface ObserveContext {
  readonly workbooks: ReadonlyMap<string, WorkbookContent>;
  readonly dimensions: DimensionRegister;
  readonly districts: DistrictRegister;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Observations of `defined` as they stand in the sheet: districts on whatever division the year had. */
export function observe(defined: DefinedIndicator, context: ObserveContext): readonly Observation[] {
  const { location } = defined;
  if (location === undefined) return [];
  const workbook = context.workbooks.get(location.workbook);
  if (workbook === undefined) return [];
  const seen = new Map<string, Observation>();
  const members: MemberLookup = new Map();
  const once = { ...context, report: reportOnce(context.report) };
  for (const sheet of location.sheets) {
    for (const table of findTables(workbook, sheet, location, defined, once)) {
      for (const cell of selectCells(table, location, defined, once)) {
        const observation = observeCell(cell, defined, location, members, once);
        if (observation) keep(observation, seen, once);
      }
    }
  }
  return [...seen.values()];
}

/** What is wrong with a whole sheet is found again at each of its cells. */
function reportOnce(report: ObserveContext['report']): ObserveContext['report'] {
  const told = new Set<string>();
  return (diagnostic) => {
    const id = JSON.stringify([diagnostic.code, diagnostic.message, diagnostic.place]);
    if (!told.has(id)) report(diagnostic);
    told.add(id);
  };
}

/** A fact that stands twice: in one sheet a mistake, in two sheets fine as long as they agree. */
function keep(observation: Observation, seen: Map<string, Observation>, context: ObserveContext): void {
  const key = cellKeyId(observation.key);
  const known = seen.get(key);
  const [first, cell] = [known?.cells[0], observation.cells[0]];
  if (known === undefined || first === undefined || cell === undefined) {
    seen.set(key, observation);
    return;
  }
  const place = cellPlace(cell);
  if (first.sheet === cell.sheet) {
    context.report(diagnose('SR-IND-007', { key, first: formatCellRef(first) }, { place }));
  } else if (
    known.status !== observation.status ||
    (known.value && observation.value && !known.value.equals(observation.value))
  ) {
    context.report(
      diagnose(
        'SR-IND-013',
        { key, first: formatCellRef(first), value: shown(observation), firstValue: shown(known) },
        { place },
      ),
    );
  }
}

function shown({ status, value }: Observation): string {
  return value ? formatDecimal(roundHalfAway(value, value.d === 1n ? 0 : 1)) : status === 'notApplicable' ? '.' : '..';
}

function findTables(
  workbook: WorkbookContent,
  name: string,
  location: Location,
  defined: DefinedIndicator,
  context: ObserveContext,
): readonly SheetTable[] {
  const yamlPlace = defined.source.placeOfKey(defined.path);
  const sheet = workbook.sheets.find((one) => normaliseLabel(one.name) === normaliseLabel(name));
  if (sheet === undefined) {
    const place = defined.source.placeOfValue([...defined.path, 'sheet']);
    context.report(
      diagnose(
        'SR-ARB-003',
        { sheet: name, sheets: workbook.sheets.map((one) => one.name) },
        { place, frame: defined.source.frame(place) },
      ),
    );
    return [];
  }
  const { table } = location;
  const tables =
    table === undefined
      ? sheet.tables
      : sheet.tables.filter((one) => normaliseLabel(one.title).includes(normaliseLabel(table)));
  if (tables.length === 0) {
    const place: WorkbookPlace = { kind: 'workbook', workbook: workbook.workbook, sheet: sheet.name };
    const reason = table === undefined ? 'ingen rubrikrad ovanför tal' : `ingen tabell har rubriken ”${table}”`;
    context.report(
      diagnose('SR-ARB-010', { sheet: sheet.name, reason }, { place: table === undefined ? place : yamlPlace }),
    );
  }
  return tables;
}

/** Cells that the location's `where` picks out; says so when it names what the table does not have. */
function selectCells(
  table: SheetTable,
  location: Location,
  defined: DefinedIndicator,
  context: ObserveContext,
): readonly TableCell[] {
  let cells = table.cells;
  for (const [dimension, member] of Object.entries(location.where)) {
    const wanted = normaliseLabel(member);
    const chosen = cells.filter((cell) => normaliseLabel(cell.members[dimension] ?? '') === wanted);
    if (chosen.length === 0) {
      const known =
        table.dimensions.find((one) => one.name === dimension)?.members ?? table.dimensions.map((one) => one.name);
      const place = defined.source.placeOfValue([...defined.path, 'where', dimension]);
      context.report(
        diagnose(
          'SR-IND-011',
          { where: `${dimension}: ${member}`, matches: known.slice(0, 12).join(', ') },
          { place, frame: defined.source.frame(place) },
        ),
      );
      return [];
    }
    cells = chosen;
  }
  return cells;
}

function observeCell(
  cell: TableCell,
  defined: DefinedIndicator,
  location: Location,
  members: MemberLookup,
  context: ObserveContext,
): Observation | undefined {
  const place = cellPlace(cell.ref);
  const found: Record<string, string> = {};
  let year: number | undefined;
  for (const [sheetName, label] of Object.entries(cell.members)) {
    const dimension = (Object.hasOwn(location.as, sheetName) ? location.as[sheetName] : undefined) ?? sheetName;
    if (Object.hasOwn(location.where, sheetName)) continue;
    if (dimension === yearDimension) {
      year = Number(/^\d{4}/.exec(label)?.[0]);
      continue;
    }
    const isFirst = !members.has(`${dimension}=${label}`);
    const member = lookUpMember(dimension, label, members, defined, context);
    // Once per label: a row has a cell for every year.
    if (member === 'unknown' && isFirst) context.report(unknownMember(dimension, label, place, context));
    if (member === 'unknown' || member === 'skip') return undefined;
    if (member !== 'total') found[dimension] = member.name;
  }
  if (year === undefined || Number.isNaN(year)) {
    context.report(
      diagnose(
        'SR-IND-006',
        { indicator: defined.indicator.id, missing: 'år' },
        { place: { kind: 'workbook', workbook: cell.ref.workbook, sheet: cell.ref.sheet } },
      ),
    );
    return undefined;
  }
  return toObservation(cell, { indicator: defined.indicator.id, year, members: found }, location, context);
}

function unknownMember(
  dimension: string,
  label: string,
  place: WorkbookPlace,
  { dimensions, districts }: ObserveContext,
): Diagnostic {
  const known = dimensions.get(dimension);
  const resolved = resolveMember(
    dimension === districtDimension ? { ...known, members: districts.districts } : known,
    label,
  );
  const hints = resolved.kind === 'unknown' && resolved.guess ? [`menade du ”${resolved.guess}”?`] : [];
  return diagnose('SR-IND-002', { label, dimension }, { place, hints });
}

/** What each label of a table means, so that a long sheet resolves it once. */
type MemberLookup = Map<string, MemberOf>;

function lookUpMember(
  dimension: string,
  label: string,
  members: MemberLookup,
  defined: DefinedIndicator,
  context: ObserveContext,
): MemberOf {
  const key = `${dimension}=${label}`;
  const known = members.get(key) ?? memberOf(dimension, label, defined, context);
  members.set(key, known);
  return known;
}

type MemberOf = { readonly name: string } | 'total' | 'unknown' | 'skip';

function memberOf(dimension: string, label: string, defined: DefinedIndicator, context: ObserveContext): MemberOf {
  if (dimension === districtDimension) return districtMember(label, defined, context);
  const resolved = resolveMember(context.dimensions.get(dimension), label);
  if (resolved.kind === 'total') return 'total';
  if (resolved.kind === 'member') {
    if (!context.dimensions.isClosed(dimension)) context.dimensions.meet(dimension, resolved.name);
    return { name: resolved.name };
  }
  // An open dimension has members only because other tables were read before.
  if (!context.dimensions.isClosed(dimension)) {
    context.dimensions.meet(dimension, label);
    return { name: label };
  }
  return 'unknown';
}

/** Districts are known on every division; sums over a part of the city are read past, since they are recomputed. */
function districtMember(label: string, defined: DefinedIndicator, context: ObserveContext): MemberOf {
  const { districts, total, totalAliases } = context.districts;
  if (defined.rest !== undefined && normaliseLabel(label) === normaliseLabel(defined.rest))
    return { name: defined.rest };
  const all = { name: districtDimension, label: '', total, totalAliases, ordered: false, members: districts };
  const resolved = resolveMember(all, label);
  if (resolved.kind === 'total') return 'total';
  if (resolved.kind === 'member') return { name: resolved.name };
  return districts.some((district) => normaliseLabel(district.group) === normaliseLabel(label)) ? 'skip' : 'unknown';
}

function toObservation(
  cell: TableCell,
  key: { indicator: string; year: number; members: Members },
  location: Location,
  context: ObserveContext,
): Observation | undefined {
  const flags: ObservationFlags = { preliminary: cell.marks.includes('p'), revised: cell.marks.includes('r') };
  const base = { key, flags, cells: [cell.ref] };
  switch (cell.content.kind) {
    case 'number':
      return { ...base, status: 'value', value: cell.content.value };
    case 'nothing':
      return { ...base, status: 'value', value: exact(0) };
    case 'unavailable':
      return { ...base, status: 'unavailable' };
    case 'notApplicable':
      return { ...base, status: 'notApplicable' };
    case 'blank':
      if (location.blank === 'zero') return { ...base, status: 'value', value: exact(0) };
      if (location.blank === 'missing') return { ...base, status: 'missing' };
      if (location.blank === 'merged') return { ...base, status: 'notApplicable' };
  }
  const diagnostic = diagnoseCell(cell);
  if (diagnostic) context.report(diagnostic);
  return undefined;
}
