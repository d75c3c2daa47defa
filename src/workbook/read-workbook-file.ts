// Workbooks on disk: the only file here that touches the file system.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { errnoOf, isAbsent } from '../diagnostics/system-error.js';
import { archiveLimits } from './guard/archive-limits.js';
import { notAWorkbook, tooLargeFile } from './guard/fault.js';
import { lockFile } from './guard/seeming-kind.js';
import { readWorkbook, type WorkbookReading } from './read-workbook.js';
import type { ReaderVocabulary } from './sheet-table.js';
import { isLockFile } from './stray-files.js';

/** Reads the workbook at `path`; `shown` is how messages name a file that is not there. */
export async function readWorkbookFile(
  path: string,
  vocabulary: ReaderVocabulary,
  shown: string = path,
): Promise<WorkbookReading> {
  const name = basename(path);
  const failed = (diagnostic: Diagnostic): WorkbookReading => ({
    value: undefined,
    diagnostics: [diagnostic],
    frameOf: () => undefined,
  });
  if (isLockFile(name)) return failed(notAWorkbook(name, lockFile));
  try {
    if ((await stat(path)).size > archiveLimits.fileBytes) return failed(tooLargeFile(name, archiveLimits.fileBytes));
    return await readWorkbook(await readFile(path), name, vocabulary);
  } catch (error) {
    return failed(unreadableFile(error, shown));
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['EISDIR', 'det är en mapp'],
  ['EACCES', 'behörighet saknas'],
  ['EPERM', 'behörighet saknas'],
  ['EBUSY', 'ett annat program håller filen'],
]);

function unreadableFile(error: unknown, file: string): Diagnostic {
  const code = errnoOf(error);
  const context = { place: { kind: 'file', file } } as const;
  if (code === undefined) throw error;
  if (isAbsent(error)) return diagnose('SR-ARB-001', { file }, context);
  return diagnose('SR-ARB-014', { file, reason: reasons.get(code) ?? `systemet svarar ${code}` }, context);
}
