// The observations of a year from YAML text and tables in memory, by the real stages.
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { type DistrictRegister, readDistricts } from '../../src/indicators/district.js';
import { observeYear, type YearData } from '../../src/indicators/observe-year.js';
import { type DefinedIndicator, readIndicators } from '../../src/indicators/read-indicators.js';
import type { WrittenValue } from '../../src/indicators/written-value.js';
import type { Chapter } from '../../src/project/chapter.js';
import { type DimensionsYaml, dimensionsSchema, districtsSchema } from '../../src/project/schemas/dimension-schema.js';
import { validate } from '../../src/project/validate.js';
import type { SheetTable } from '../../src/workbook/sheet-table.js';
import { workbookOf } from './sheet-tables.js';
import { chapter, dimensionsYaml, districtsYaml, source } from './small-project.js';

export interface ChapterText {
  readonly key?: string;
  readonly number?: number;
  readonly workbook?: string;
  /** The `indicators` of the year's own file, as lines of YAML. */
  readonly own?: string;
  /** Everything under `summary`, as lines of YAML. */
  readonly body?: string;
}

const plainBody = `summary: Text.
sections: [{ heading: H, text: Text. }]
`;

/** A chapter whose indicators are the given lines of YAML under `indicators:`; keys in the first column. */
export function chapterOf(
  indicators: string,
  { key = 'prov', number = 1, workbook = 'prov.xlsx', own, body = plainBody }: ChapterText = {},
): Chapter {
  const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '  ');
  const year = `chapter: ${number}\nkey: ${key}\ntitle: T\nworkbook: ${workbook}\nkeyFigures: [a, b, c]\n${own ? `indicators:\n${indented(own)}\n` : ''}${body}`;
  return chapter(year, `key: ${key}\nindicators:\n${indented(indicators)}\n`, `chapters/2024/0${number}-${key}.yaml`);
}

/** What every count needs, for lines of YAML: `hushåll: { ${count}, sheet: A }`. */
export const count = 'name: N, kind: count, unit: { one: person, many: personer }, reference: under året, source: K';
export const share = 'name: N, kind: share, unit: { one: procent, many: procent }, reference: under året, source: K';
export const money = 'name: N, kind: money, unit: { one: krona, many: kronor }, reference: under året, source: K';

export const register: DistrictRegister = readDistricts(must(validate(source(districtsYaml), districtsSchema).value));
export const dimensions: DimensionsYaml = must(validate(source(dimensionsYaml), dimensionsSchema).value);

export interface ObservedYear extends YearData {
  readonly written: readonly WrittenValue[];
  readonly defined: readonly DefinedIndicator[];
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
}

/** Reads definitions and tables as the pipeline does. Tables belong to the workbook they name. */
export function observeTables(chapters: readonly Chapter[], tables: readonly SheetTable[], year = 2024): ObservedYear {
  const defined = readIndicators(chapters);
  const names = new Set(['prov.xlsx', ...tables.map((one) => one.workbook)]);
  const workbooks = new Map(
    [...names].map((name) => [
      name,
      workbookOf(
        tables.filter((one) => one.workbook === name),
        name,
      ),
    ]),
  );
  const observed = observeYear({ year, defined: defined.value, workbooks, dimensions, districts: register });
  const diagnostics = [...defined.diagnostics, ...observed.diagnostics];
  return {
    ...observed.value,
    written: observed.written,
    defined: defined.value,
    diagnostics,
    codes: diagnostics.map(({ code }) => code),
  };
}

/** A value as text, or the status of what has none; `absent` where there is no observation at all. */
export function valueAt(
  data: YearData,
  indicator: string,
  year: number,
  members: Readonly<Record<string, string>> = {},
): string {
  const found = data.observations.find(indicator, year, members);
  return found === undefined ? 'absent' : (found.value?.toFraction() ?? found.status);
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a schema refused the YAML of a test');
  return value;
}
