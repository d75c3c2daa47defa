// From workbooks to the year's observations: definitions, values, audit, comparison with last year. Pure.
import { auditYear } from '../../audit/audit-year.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type DistrictRegister, readDistricts } from '../../indicators/district.js';
import { observeYear, type YearData } from '../../indicators/observe-year.js';
import { type DefinedIndicator, readIndicators } from '../../indicators/read-indicators.js';
import type { Definitions } from '../../project/definitions.js';
import type { CellFrames } from '../../workbook/cells/cell-frame.js';
import type { WorkbookContent } from '../../workbook/sheet-table.js';
import { compareWithPrevious } from './previous-workbooks.js';
import type { ReadWorkbooks } from './read-workbooks.js';
import { toldDoubts, toldWarnings } from './told-doubts.js';

export interface MeasuredYear {
  readonly data: YearData;
  readonly districts: DistrictRegister;
  readonly defined: readonly DefinedIndicator[];
  /** Of reading too, without what is said of sheets that no indicator reads. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface MeasureInput {
  readonly definitions: Definitions;
  readonly read: Pick<ReadWorkbooks, 'workbooks' | 'frames'>;
  /** Last year's workbooks; empty where there are none to compare with. */
  readonly before: ReadonlyMap<string, WorkbookContent>;
  /** What was told while reading. */
  readonly told: readonly Diagnostic[];
}

export function measureYear({ definitions, read, before, told }: MeasureInput): MeasuredYear {
  const { workbooks, frames } = read;
  const { value: defined, diagnostics } = readIndicators(definitions.chapters);
  const districts = readDistricts(definitions.districts);
  const { year, dimensions } = definitions;
  const observed = observeYear({ year, defined, workbooks, dimensions, districts });
  const audited = auditYear(observed, { defined, districts });
  const revised = compareWithPrevious({ observed, defined, districts, before });
  return {
    data: observed.value,
    districts,
    defined,
    diagnostics: [
      ...toldWarnings(told, defined, workbooks),
      ...diagnostics,
      ...toldDoubts(defined, workbooks),
      ...withFrames([...observed.diagnostics, ...audited, ...revised], frames),
    ],
  };
}

/** Diagnostics about a cell show its neighbours. */
function withFrames(
  diagnostics: readonly Diagnostic[],
  frames: ReadonlyMap<string, CellFrames>,
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { place } = diagnostic;
    if (
      diagnostic.frame !== undefined ||
      place?.kind !== 'workbook' ||
      place.sheet === undefined ||
      place.address === undefined
    )
      return diagnostic;
    const frame = frames.get(place.workbook)?.({
      workbook: place.workbook,
      sheet: place.sheet,
      address: place.address,
    });
    return frame === undefined ? diagnostic : { ...diagnostic, frame };
  });
}
