// Looks at the archive before exceljs does. Limits after Apache POI's ZipSecureFile; bytes are counted while inflating,
// as the directory of an archive may lie about them.
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { seemingKind, seemingPackage } from './seeming-kind.js';

/** What an archive may cost. Sizes in bytes. */
export interface ArchiveLimits {
  readonly fileBytes: number;
  readonly inflatedBytes: number;
  readonly ratio: number;
  /** Below this inflated size the ratio says nothing. */
  readonly ratioFrom: number;
  readonly entries: number;
}

export const archiveLimits: ArchiveLimits = {
  fileBytes: 50 * 1024 * 1024,
  inflatedBytes: 200 * 1024 * 1024,
  ratio: 100,
  ratioFrom: 100 * 1024,
  entries: 2000,
};

const zipStart = Buffer.from('PK\x03\x04', 'latin1');
const doctype = '<!DOCTYPE';
const doctypes = [
  Buffer.from(doctype, 'latin1'),
  Buffer.from(doctype, 'utf16le'),
  Buffer.from(doctype, 'utf16le').swap16(),
];
const longestDoctype = 2 * doctype.length;
const damaged = 'en avbruten eller skadad Excelarbetsbok';

/** Nothing when `bytes` may be handed to exceljs, otherwise why not. */
export async function guardArchive(
  bytes: Uint8Array,
  file: string,
  limits: ArchiveLimits = archiveLimits,
): Promise<Diagnostic | undefined> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length > limits.fileBytes) return tooMuch(file, `filen är större än ${megabytes(limits.fileBytes)}`);
  if (!buffer.subarray(0, 4).equals(zipStart)) return notAWorkbook(file, seemingKind(buffer));
  try {
    return await guardEntries(buffer, file, limits);
  } catch {
    // yauzl and zlib throw for anything malformed; the analyst's cure is the same.
    return notAWorkbook(file, damaged);
  }
}

/** What the analyst is told when a file is too large to be read at all. */
export function tooMuch(file: string, limit: string): Diagnostic {
  return diagnose('SR-ARB-012', { file, limit }, { place: { kind: 'workbook', workbook: file } });
}

/** What the analyst is told when a file is something else than a workbook. */
export function notAWorkbook(file: string, seems: string = damaged): Diagnostic {
  return diagnose('SR-ARB-002', { file, seems }, { place: { kind: 'workbook', workbook: file } });
}

async function guardEntries(buffer: Buffer, file: string, limits: ArchiveLimits): Promise<Diagnostic | undefined> {
  const { fromBufferPromise } = await import('yauzl');
  const zip = await fromBufferPromise(buffer, { lazyEntries: true });
  if (zip.entryCount > limits.entries) return tooMuch(file, `arkivet har fler än ${limits.entries} delar`);
  const names = new Set<string>();
  let withDoctype: string | undefined;
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return notAWorkbook(file, 'ett lösenordsskyddat zip-arkiv');
    names.add(entry.fileName);
    const scan = new DoctypeScan();
    let inflated = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      inflated += chunk.length;
      total += chunk.length;
      if (total > limits.inflatedBytes)
        return tooMuch(file, `innehållet är större än ${megabytes(limits.inflatedBytes)} uppackat`);
      if (inflated > limits.ratioFrom && inflated > limits.ratio * entry.compressedSize) {
        return tooMuch(file, `delen ${entry.fileName} är mer än ${limits.ratio} gånger större uppackad än packad`);
      }
      scan.add(chunk);
    }
    if (scan.found && isMarkup(entry.fileName)) withDoctype ??= entry.fileName;
  }
  const seems = seemingPackage(names);
  if (seems !== undefined) return notAWorkbook(file, seems);
  if (withDoctype === undefined) return undefined;
  return diagnose('SR-ARB-013', { file, part: withDoctype }, { place: { kind: 'workbook', workbook: file } });
}

/** Finds a DOCTYPE in UTF-8 or UTF-16, also where it straddles two chunks. */
class DoctypeScan {
  found = false;
  #tail = Buffer.alloc(0);

  add(chunk: Buffer): void {
    if (this.found) return;
    const text = Buffer.concat([this.#tail, chunk]);
    this.found = doctypes.some((pattern) => text.includes(pattern));
    this.#tail = text.subarray(-longestDoctype);
  }
}

function isMarkup(name: string): boolean {
  return /\.(xml|rels|vml)$/iu.test(name);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}
