// All observations of the year, in the order that dependencies need: read, move to the report's division, rest rows, ratios.
import { roundHalfAway } from '../arithmetic/round.js';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.js';
import { cellPlace } from '../diagnostics/place.js';
import { formatDecimal } from '../language/format-number.js';
import type { DimensionsYaml } from '../project/schemas/dimension-schema.js';
import type { WorkbookContent } from '../workbook/sheet-table.js';
import { backcast } from './backcast.js';
import { derive } from './derive.js';
import type { Dimension } from './dimension.js';
import { DimensionRegister } from './dimension-register.js';
import { type DistrictRegister, divisionOn } from './district.js';
import { type Indicator, isDerived, type Term } from './indicator.js';
import { type Observation, Observations } from './observation.js';
import { settleWritten } from './observe.js';
import { followMoved, type ObservedNote, observeNotes } from './observe-notes.js';
import type { DefinedIndicator } from './read-indicators.js';
import { readWritten } from './read-written.js';
import { resolveMember } from './resolve-member.js';
import { restRows } from './rest-rows.js';
import type { WrittenValue } from './written-value.js';

export interface YearData {
  readonly indicators: readonly Indicator[];
  readonly observations: Observations;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  /** The notes of the workbooks that the YAML publishes. */
  readonly notes: readonly ObservedNote[];
}

/** The year's data, and every value as it is written, for the audit. */
export interface YearReading extends Outcome<YearData> {
  readonly written: readonly WrittenValue[];
  /** What the labels were read by, with the members met. */
  readonly register: DimensionRegister;
}

export interface ObserveYearInput {
  readonly year: number;
  readonly defined: readonly DefinedIndicator[];
  readonly workbooks: ReadonlyMap<string, WorkbookContent>;
  readonly dimensions: DimensionsYaml;
  readonly districts: DistrictRegister;
}

export function observeYear(input: ObserveYearInput): YearReading {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const date = `${input.year}-12-31`;
  const division = divisionOn(input.districts, date).map((district) => district.name);
  const restNames = [...new Set(input.defined.flatMap(({ rest }) => (rest === undefined ? [] : [rest])))];
  const dimensions = new DimensionRegister(input.dimensions, input.districts, date, restNames);
  const observations = new Observations();
  const context = { workbooks: input.workbooks, dimensions, districts: input.districts, report };
  const written: WrittenValue[] = [];
  const notes: ObservedNote[] = [];
  const { workbooks } = input;
  for (const defined of input.defined.filter(({ indicator }) => !isDerived(indicator))) {
    const values = readWritten(defined, context);
    written.push(...values);
    const settled = settleWritten(values, report);
    const now = backcast(settled, defined.indicator, input.districts, date);
    notes.push(...observeNotes(defined, values, { workbooks, report, follow: followMoved(settled, now) }));
    const rows = restRows(now, defined.indicator, division, defined.rest);
    for (const observation of [...now, ...rows]) observations.add(observation);
  }
  // After the others, whose members are the report's.
  for (const defined of input.defined.filter(({ indicator }) => isDerived(indicator))) {
    const values = readWritten(defined, context);
    written.push(...values);
    const follow = ({ key }: WrittenValue) => ({ keys: [key], isRead: true });
    notes.push(...observeNotes(defined, values, { workbooks, report, follow }));
  }
  for (const defined of inOrder(input.defined)) {
    const { indicator } = defined;
    if (!indicator.numerator || !indicator.denominator) continue;
    const numerator = canonical(indicator.numerator, dimensions);
    const denominator = canonical(indicator.denominator, dimensions);
    const derived = derive(indicator, numerator, denominator, observations);
    checkDerived(defined, derived, report);
    for (const observation of derived) observations.add(observation);
  }
  const byName = new Map(dimensions.names().map((name) => [name, dimensions.get(name)]));
  return {
    value: { indicators: input.defined.map((one) => one.indicator), observations, dimensions: byName, notes },
    written,
    register: dimensions,
    diagnostics,
  };
}

/** Ratios of ratios come after the ratios they rest on. */
function inOrder(defined: readonly DefinedIndicator[]): readonly DefinedIndicator[] {
  const derived = new Map(
    defined.filter(({ indicator }) => isDerived(indicator)).map((one) => [one.indicator.id, one]),
  );
  const ordered = new Set<DefinedIndicator>();
  const visit = (one: DefinedIndicator, path: readonly string[]): void => {
    const { id, numerator, denominator } = one.indicator;
    if (path.includes(id)) return;
    for (const term of [numerator, denominator]) {
      const inner = term && derived.get(term.indicator);
      if (inner) visit(inner, [...path, id]);
    }
    ordered.add(one);
  };
  for (const one of derived.values()) visit(one, []);
  return [...ordered];
}

function canonical(term: Term, dimensions: DimensionRegister): Term {
  const members = Object.entries(term.members).flatMap(([dimension, label]): [string, string][] => {
    const resolved = resolveMember(dimensions.get(dimension), label);
    if (resolved.kind === 'total') return [];
    return [[dimension, resolved.kind === 'member' ? resolved.name : label]];
  });
  return { indicator: term.indicator, members: Object.fromEntries(members) };
}

function checkDerived(
  defined: DefinedIndicator,
  derived: readonly Observation[],
  report: (diagnostic: Diagnostic) => void,
): void {
  const { indicator, source, path } = defined;
  if (derived.length === 0) {
    const place = source.placeOfValue([...path, 'denominator']);
    report(
      diagnose(
        'SR-IND-009',
        { indicator: indicator.id, term: 'täljare och nämnare' },
        { place, frame: source.frame(place) },
      ),
    );
  }
  if (indicator.kind !== 'share') return;
  for (const { value, cells } of derived) {
    const cell = cells[0];
    if (value && value.compare(100) > 0) {
      const args = { indicator: indicator.id, value: formatDecimal(roundHalfAway(value, 1)) };
      report(diagnose('SR-IND-010', args, cell ? { place: cellPlace(cell) } : {}));
    }
  }
}
