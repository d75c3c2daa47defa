// One indicator's values out of its workbook's tables: cells → written values, by the declared location.
import { exact } from '../arithmetic/exact.js';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { cellPlace, type WorkbookPlace } from '../diagnostics/place.js';
import { diagnoseCell } from '../workbook/diagnose-cell.js';
import type { SheetTable, TableCell, WorkbookContent } from '../workbook/sheet-table.js';
import type { CellKey } from './cell-key.js';
import { yearDimension } from './dimension.js';
import type { DimensionRegister } from './dimension-register.js';
import type { DistrictRegister } from './district.js';
import { isDerived } from './indicator.js';
import { LabelReader } from './label-reader.js';
import { type Located, locateCells } from './locate-cells.js';
import type { DefinedIndicator } from './read-indicators.js';
import { readYear } from './read-year.js';
import type { WrittenValue } from './written-value.js';

export interface ObserveContext {
  readonly workbooks: ReadonlyMap<string, WorkbookContent>;
  readonly dimensions: DimensionRegister;
  readonly districts: DistrictRegister;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Of every indicator as of one that is computed: another year's workbooks give the report nothing. */
  readonly onlyCompared?: true;
}

/**
 * The values of `defined` as they stand, the same fact as often as it is written. Of an indicator that is computed they are
 * only compared: a cell without a number is then no fault, and no member becomes known by them.
 */
export function readWritten(defined: DefinedIndicator, context: ObserveContext): readonly WrittenValue[] {
  const { location } = defined;
  const workbook = location && context.workbooks.get(location.workbook);
  if (location === undefined || workbook === undefined) return [];
  const isCompared = context.onlyCompared ?? isDerived(defined.indicator);
  const reading: Reading = {
    defined,
    location,
    isCompared,
    labels: new LabelReader(context.dimensions, context.districts, defined.rest, !isCompared),
    report: reportOnce(context.report),
  };
  return locateCells(workbook, reading).flatMap(({ table, cells }) => {
    const { sheet, range, form } = table;
    const stands = { workbook: table.workbook, sheet, range, form };
    return cells.flatMap((cell): WrittenValue[] => {
      const named = nameCell(cell, reading);
      const content = named && contentOf(cell, table, reading);
      return content ? [{ ...named, ...content, cell: cell.ref, table: stands, ...marksOf(cell, table) }] : [];
    });
  });
}

interface Reading extends Located {
  readonly labels: LabelReader;
  readonly isCompared: boolean;
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

function nameCell(cell: TableCell, reading: Reading): Pick<WrittenValue, 'key' | 'group'> | undefined {
  const { defined, location, labels, report } = reading;
  const members: Record<string, string> = {};
  let group: string | undefined;
  let yearLabel: string | undefined;
  for (const [sheetName, label] of Object.entries(cell.members)) {
    const dimension = (Object.hasOwn(location.as, sheetName) ? location.as[sheetName] : undefined) ?? sheetName;
    if (Object.hasOwn(location.where, sheetName)) continue;
    if (dimension === yearDimension) {
      yearLabel = label;
      continue;
    }
    const { member, isFirst } = labels.read(dimension, label);
    // Once per label: a row has a cell for every year.
    if (member === 'unknown' && isFirst) report(labels.unknown(dimension, label, cellPlace(cell.ref)));
    if (member === 'unknown') return undefined;
    if (member === 'total') continue;
    if ('group' in member) group = member.group;
    members[dimension] = 'group' in member ? member.group : member.name;
  }
  const year = yearOf(yearLabel, cell, reading);
  if (year === undefined) return undefined;
  const key: CellKey = { indicator: defined.indicator.id, year, members };
  return { key, ...(group === undefined ? {} : { group }) };
}

/** The cell's own marks, and those of its members. */
function marksOf(cell: TableCell, { dimensions }: SheetTable): Pick<WrittenValue, 'marks'> {
  const ofMembers = dimensions.flatMap(({ name, memberMarks }) => {
    const member = cell.members[name];
    return memberMarks && member !== undefined && Object.hasOwn(memberMarks, member) ? (memberMarks[member] ?? []) : [];
  });
  const marks = [...new Set([...cell.marks, ...ofMembers])];
  return marks.length === 0 ? {} : { marks };
}

function yearOf(
  label: string | undefined,
  { ref }: TableCell,
  { defined, location, report }: Reading,
): number | undefined {
  const indicator = defined.indicator.id;
  const read = readYear(label ?? '', location.splitYear);
  if (read.kind === 'year') return read.year;
  const place: WorkbookPlace = { kind: 'workbook', workbook: ref.workbook, sheet: ref.sheet };
  if (label === undefined || read.kind === 'none') {
    report(diagnose('SR-IND-006', { indicator, missing: 'år' }, { place }));
  } else {
    report(diagnose(read.kind === 'split' ? 'SR-IND-014' : 'SR-IND-015', { indicator, label }, { place }));
  }
  return undefined;
}

function contentOf(
  cell: TableCell,
  table: SheetTable,
  { location, isCompared, report }: Reading,
): Pick<WrittenValue, 'status' | 'value' | 'flags'> | undefined {
  const flags = { preliminary: cell.marks.includes('p'), revised: cell.marks.includes('r') };
  switch (cell.content.kind) {
    case 'number':
      return { flags, status: 'value', value: cell.content.value };
    case 'nothing':
      return { flags, status: 'value', value: exact(0) };
    case 'unavailable':
      return { flags, status: 'unavailable' };
    case 'notApplicable':
      return { flags, status: 'notApplicable' };
    case 'blank': {
      // What the indicator says goes before what is said of the whole table.
      const blank = location.blank ?? table.blank;
      if (blank === 'zero') return { flags, status: 'value', value: exact(0) };
      if (blank !== undefined) return { flags, status: blank === 'merged' ? 'notApplicable' : 'missing' };
    }
  }
  const diagnostic = isCompared ? undefined : diagnoseCell(cell);
  if (diagnostic) report(diagnostic);
  return undefined;
}
