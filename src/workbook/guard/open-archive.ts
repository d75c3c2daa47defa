// Opens a zip archive and inflates its parts one by one, counting the bytes that come out and their checksum. What yauzl finds wrong
// becomes a reason that an analyst can read.
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { type ArchiveLimits, grouped, megabytes } from './archive-limits.js';
import { damaged, type Fault, overLimit } from './fault.js';
import { partKey } from './part-names.js';
import { damagedArchive, protectedArchive } from './seeming-kind.js';

export interface Archive {
  readonly zip: ZipFile;
  /** By key, in the order of the directory; folders left out. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Takes the bytes of one part as they come; a fault ends the reading. */
export type TakeChunk = (chunk: Buffer) => Fault | undefined;

/** The directory of the archive, or what is wrong with it. */
export async function openArchive(buffer: Buffer, limits: ArchiveLimits): Promise<Archive | Fault> {
  const { fromBufferPromise } = await import('yauzl');
  const entries = new Map<string, Entry>();
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true });
    if (zip.entryCount > limits.entries) return overLimit(`arkivet har fler än ${grouped(limits.entries)} delar`);
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) return { kind: 'foreign', seeming: protectedArchive };
      if (entry.fileName.endsWith('/')) continue;
      const key = partKey(entry.fileName);
      if (entries.has(key)) return damaged(`arkivet har två delar som heter ${entry.fileName}`);
      entries.set(key, entry);
    }
    return { zip, entries };
  } catch (error) {
    return zipFault(error);
  }
}

/** Inflates a part. `total` is what the parts before it came to. */
export async function inflate(
  { zip }: Archive,
  entry: Entry,
  take: TakeChunk,
  { limits, total }: { readonly limits: ArchiveLimits; readonly total: number },
): Promise<Fault | number> {
  let inflated = 0;
  let checksum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      inflated += chunk.length;
      checksum = crc32(chunk, checksum);
      if (total + inflated > limits.inflatedBytes)
        return overLimit(`innehållet är större än ${megabytes(limits.inflatedBytes)} uppackat`);
      if (inflated > limits.ratioFrom && inflated > limits.ratio * entry.compressedSize)
        return overLimit(`delen ${entry.fileName} är mer än ${limits.ratio} gånger större uppackad än packad`);
      const fault = take(chunk);
      if (fault) return fault;
    }
  } catch (error) {
    return zipFault(error);
  }
  return checksum === entry.crc32 ? inflated : damaged(`delen ${entry.fileName} har en kontrollsumma som inte stämmer`);
}

const zipReasons: readonly (readonly [message: RegExp, fault: Fault])[] = [
  [/strong encryption/u, { kind: 'foreign', seeming: protectedArchive }],
  [
    /relative path|absolute path|invalid characters in fileName/u,
    damaged('en del har ett namn som pekar ut ur arkivet'),
  ],
  [/(?:too many|not enough) bytes|size mismatch/u, damaged('arkivet uppger fel storlek för en del')],
  [/unsupported compression/u, damaged('en del är packad på ett sätt som Excel inte använder')],
];

/** yauzl and zlib throw for anything malformed. */
function zipFault(error: unknown): Fault {
  const message = error instanceof Error ? error.message : '';
  const known = zipReasons.find(([pattern]) => pattern.test(message));
  return known ? known[1] : { kind: 'foreign', seeming: damagedArchive };
}
