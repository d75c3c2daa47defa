// Looks at a workbook before exceljs does, and hands on only what it needs of one that is sound.
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type ArchiveLimits, archiveLimits } from './archive-limits.js';
import { damaged, type Fault, refusalOf, tooLargeFile } from './fault.js';
import { findWorkbookParts } from './find-workbook-parts.js';
import { openArchive } from './open-archive.js';
import { warnOfOutsideSources } from './outside-sources.js';
import { type PlainWorkbook, writePlainWorkbook } from './plain-workbook.js';
import { scanParts } from './scan-parts.js';
import { seemingKind, seemingPackage } from './seeming-kind.js';

/** Either a refusal, or a workbook for exceljs with what the analyst should know of it. */
export type GuardResult =
  | { readonly refusal: Diagnostic; readonly warnings: readonly Diagnostic[]; readonly workbook?: undefined }
  | { readonly refusal?: undefined; readonly warnings: readonly Diagnostic[]; readonly workbook: PlainWorkbook };

const contentTypes = '[content_types].xml';
const zipStart = Buffer.from('PK\x03\x04', 'latin1');

/** Never rejects for what the bytes hold. */
export async function guardArchive(
  bytes: Uint8Array,
  file: string,
  limits: ArchiveLimits = archiveLimits,
): Promise<GuardResult> {
  const refused = (fault: Fault): GuardResult => ({ refusal: refusalOf(fault, file), warnings: [] });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length > limits.fileBytes) return { refusal: tooLargeFile(file, limits.fileBytes), warnings: [] };
  if (!buffer.subarray(0, zipStart.length).equals(zipStart))
    return refused({ kind: 'foreign', seeming: seemingKind(buffer) });
  const archive = await openArchive(buffer, limits);
  if ('kind' in archive) return refused(archive);
  const scanned = await scanParts(archive, limits);
  if ('kind' in scanned) return refused(scanned);
  const keys = new Set(archive.entries.keys());
  const seeming = seemingPackage(keys, scanned.mimetype);
  if (seeming) return refused({ kind: 'foreign', seeming });
  if (!keys.has(contentTypes)) return refused(damaged('delen [Content_Types].xml saknas'));
  const parts = findWorkbookParts(scanned);
  if ('kind' in parts) return refused(parts);
  return {
    warnings: warnOfOutsideSources(file, keys, parts.relationTypes),
    workbook: await writePlainWorkbook(parts),
  };
}
