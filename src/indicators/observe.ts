// One indicator's values out of its workbook's tables: cells → observations, by the declared location.
import { exact } from '../arithmetic/exact.js';
import { roundHalfAway } from '../arithmetic/round.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { cellPlace, formatCellRef } from '../diagnostics/place.js';
import { formatDecimal } from '../language/format-number.js';
import { diagnoseCell } from '../workbook/diagnose-cell.js';
import type { TableCell, WorkbookContent } from '../workbook/sheet-table.js';
import { type CellKey, cellKeyId } from './cell-key.js';
import { yearDimension } from './dimension.js';
import type { DimensionRegister } from './dimension-register.js';
import type { DistrictRegister } from './district.js';
import { LabelReader } from './label-reader.js';
import { type Located, locateCells } from './locate-cells.js';
import type { Observation, ObservationFlags } from './observation.js';
import type { DefinedIndicator } from './read-indicators.js';

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
  const reading: Reading = {
    defined,
    location,
    labels: new LabelReader(context.dimensions, context.districts, defined.rest),
    report: reportOnce(context.report),
  };
  const seen = new Map<string, Observation>();
  for (const cell of locateCells(workbook, reading)) {
    const observation = observeCell(cell, reading);
    if (observation) keep(observation, seen, reading);
  }
  return [...seen.values()];
}

interface Reading extends Located {
  readonly labels: LabelReader;
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
function keep(observation: Observation, seen: Map<string, Observation>, { report }: Reading): void {
  const key = cellKeyId(observation.key);
  const known = seen.get(key);
  const [first, cell] = [known?.cells[0], observation.cells[0]];
  if (known === undefined || first === undefined || cell === undefined) {
    seen.set(key, observation);
    return;
  }
  const place = cellPlace(cell);
  if (first.sheet === cell.sheet) {
    report(diagnose('SR-IND-007', { key, first: formatCellRef(first) }, { place }));
  } else if (
    known.status !== observation.status ||
    (known.value && observation.value && !known.value.equals(observation.value))
  ) {
    report(
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

function observeCell(cell: TableCell, reading: Reading): Observation | undefined {
  const { defined, location, labels, report } = reading;
  const members: Record<string, string> = {};
  let year: number | undefined;
  for (const [sheetName, label] of Object.entries(cell.members)) {
    const dimension = (Object.hasOwn(location.as, sheetName) ? location.as[sheetName] : undefined) ?? sheetName;
    if (Object.hasOwn(location.where, sheetName)) continue;
    if (dimension === yearDimension) {
      year = Number(/^\d{4}/.exec(label)?.[0]);
      continue;
    }
    const { member, isFirst } = labels.read(dimension, label);
    // Once per label: a row has a cell for every year.
    if (member === 'unknown' && isFirst) report(labels.unknown(dimension, label, cellPlace(cell.ref)));
    if (member === 'unknown' || member === 'skip') return undefined;
    if (member !== 'total') members[dimension] = member.name;
  }
  if (year === undefined || Number.isNaN(year)) {
    report(
      diagnose(
        'SR-IND-006',
        { indicator: defined.indicator.id, missing: 'år' },
        { place: { kind: 'workbook', workbook: cell.ref.workbook, sheet: cell.ref.sheet } },
      ),
    );
    return undefined;
  }
  return toObservation(cell, { indicator: defined.indicator.id, year, members }, reading);
}

function toObservation(cell: TableCell, key: CellKey, { location, report }: Reading): Observation | undefined {
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
  if (diagnostic) report(diagnostic);
  return undefined;
}
