// Last year's workbooks, read by this year's definitions and compared value by value.
import path from 'node:path';
import { groupsByKey } from '../../audit/audit-values.js';
import { type ComparedIndicator, revisedValues } from '../../audit/revised-values.js';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { DistrictRegister } from '../../indicators/district.js';
import { observe, settleWritten } from '../../indicators/observe.js';
import type { YearReading } from '../../indicators/observe-year.js';
import type { DefinedIndicator } from '../../indicators/read-indicators.js';
import type { InputFile, Project } from '../../project/project.js';
import type { ProjectFiles } from '../../project/project-files.js';
import { readWorkbook } from '../../workbook/read-workbook.js';
import type { ReaderVocabulary, WorkbookContent } from '../../workbook/sheet-table.js';
import { declarationsOf } from './declared-tables.js';

export interface PreviousWorkbooks {
  /** By the name of this year's workbook; their cells name the file with its folder. */
  readonly workbooks: ReadonlyMap<string, WorkbookContent>;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReadPreviousOptions {
  readonly files: ProjectFiles;
  readonly vocabulary: ReaderVocabulary;
  readonly signal?: AbortSignal;
}

/** The workbooks in `previousData` that have the name of a chapter's own. That one is missing, or a sheet in it, is no fault. */
export async function readPreviousWorkbooks(
  project: Project,
  { files, vocabulary, signal }: ReadPreviousOptions,
): Promise<PreviousWorkbooks> {
  const workbooks = new Map<string, WorkbookContent>();
  const inputs: InputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const folder = project.report.previousData;
  if (folder === undefined) return { workbooks, inputs, diagnostics };
  for (const chapter of project.chapters) {
    signal?.throwIfAborted();
    const file = path.posix.join(folder, chapter.yaml.workbook);
    const bytes = await files.read(file);
    if (bytes === undefined) continue;
    inputs.push({ file, bytes });
    const declarations = declarationsOf(chapter).map(({ declaration }) => declaration);
    const { value, diagnostics: faults } = await readWorkbook(bytes, file, vocabulary, declarations);
    if (value) workbooks.set(chapter.yaml.workbook, value);
    else
      diagnostics.push(
        diagnose('SR-REV-005', { file, reason: faults[0]?.message ?? 'okänt skäl' }, { place: { kind: 'file', file } }),
      );
  }
  if (inputs.length === 0) {
    const place = project.reportSource.placeOfValue(['previousData']);
    diagnostics.push(diagnose('SR-REV-004', { folder }, { place, frame: project.reportSource.frame(place) }));
  }
  return { workbooks, inputs, diagnostics };
}

export interface ComparisonInput {
  /** This year's, with the register that its labels were read by: labels mean the same in both years. */
  readonly observed: Pick<YearReading, 'written' | 'register'>;
  readonly defined: readonly DefinedIndicator[];
  readonly districts: DistrictRegister;
  readonly before: ReadonlyMap<string, WorkbookContent>;
}

/** What the two years' workbooks say of the same facts. */
export function compareWithPrevious({ observed, defined, districts, before }: ComparisonInput): readonly Diagnostic[] {
  // What cannot be read this year has been told; what could not be read last year is no fault.
  const report = (): void => undefined;
  const context = { workbooks: before, dimensions: observed.register, districts, report, onlyCompared: true } as const;
  const written = groupsByKey(observed.written, ({ key }) => key.indicator);
  const compared = defined
    .filter(({ location }) => location !== undefined && before.has(location.workbook))
    .map((one): ComparedIndicator => {
      const { id } = one.indicator;
      const now = settleWritten(written.get(id) ?? [], report);
      return { indicator: id, now, before: observe(one, context) };
    });
  return revisedValues(compared);
}
