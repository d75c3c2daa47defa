// Reads every part of an archive once, as a stream: within the limits, without DOCTYPE, and by its root element into what it is.
import type { Entry } from 'yauzl';
import type { ArchiveLimits } from './archive-limits.js';
import { DoctypeScan } from './doctype-scan.js';
import type { ElementReader } from './element-reader.js';
import { damaged, type Fault } from './fault.js';
import { MarkupDecoder } from './markup-decoder.js';
import { type Archive, inflate, type TakeChunk } from './open-archive.js';
import { type Held, PlainSheet } from './plain-sheet.js';
import { PlainStrings } from './plain-strings.js';
import { PlainStyles } from './plain-styles.js';
import { ScanRelations } from './scan-relations.js';
import { ScanWorkbook } from './scan-workbook.js';
import { type Spent, XmlScan } from './xml-scan.js';

/** A part that is markup: what it was read into, when it is one of the kinds that the reader needs, and what is wrong with it. */
export interface ScannedPart {
  readonly read: ElementReader | undefined;
  readonly fault: Fault | undefined;
}

export interface ScannedParts {
  readonly markup: ReadonlyMap<string, ScannedPart>;
  /** Text of the part `mimetype`, which OpenDocument files have. */
  readonly mimetype: string;
}

const spreadsheet = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A fault only for what no archive may have; a part that is not well-formed may be one that nobody needs. */
export async function scanParts(archive: Archive, limits: ArchiveLimits): Promise<ScannedParts | Fault> {
  const held: Held = { rows: 0, cells: 0, merges: 0, mergedPlaces: 0 };
  const spent: Spent = { parsedBytes: 0, elements: 0 };
  const markup = new Map<string, ScannedPart>();
  let mimetype = '';
  let total = 0;
  for (const [key, entry] of archive.entries) {
    const scan = new PartScan(entry, (part, choose) => new XmlScan(part, choose, limits, spent), readerFor);
    const take: TakeChunk = (chunk) => {
      if (key === 'mimetype' && mimetype === '') mimetype = chunk.toString('latin1', 0, 200);
      return scan.write(chunk);
    };
    const size = await inflate(archive, entry, take, { limits, total });
    if (typeof size !== 'number') return size;
    total += size;
    const fault = scan.end();
    if (fault) return fault;
    if (scan.isMarkup) markup.set(key, { read: scan.read, fault: scan.fault });
  }
  return { markup, mimetype };

  function readerFor(part: string, root: string, namespace: string): ElementReader | undefined {
    if (root === 'Relationships' && namespace === relationships) return new ScanRelations();
    if (!spreadsheet.has(namespace)) return undefined;
    if (root === 'worksheet') return new PlainSheet(part, limits, held);
    if (root === 'sst') return new PlainStrings(limits);
    if (root === 'styleSheet') return new PlainStyles(limits);
    return root === 'workbook' ? new ScanWorkbook(limits) : undefined;
  }
}

type ReaderFor = (part: string, root: string, namespace: string) => ElementReader | undefined;
type NewScan = (part: string, choose: (root: string, namespace: string) => ElementReader | undefined) => XmlScan;

/** One part: its bytes searched for DOCTYPE, its text read as XML for as long as it is wanted. */
class PartScan {
  read: ElementReader | undefined;
  fault: Fault | undefined;
  #name: string;
  #doctype = new DoctypeScan();
  #decoder = new MarkupDecoder();
  #xml: XmlScan;

  constructor(entry: Entry, newScan: NewScan, readerFor: ReaderFor) {
    this.#name = entry.fileName;
    this.#xml = newScan(this.#name, (root, namespace) => {
      this.read = readerFor(this.#name, root, namespace);
      return this.read;
    });
  }

  get isMarkup(): boolean {
    return this.#decoder.isMarkup === true || /\.(?:xml|rels|vml)$/iu.test(this.#name);
  }

  write(chunk: Buffer): Fault | undefined {
    if (this.#decoder.isMarkup !== false || this.isMarkup) this.#doctype.add(chunk);
    this.#feed(() => this.#xml.write(this.#decoder.decode(chunk)));
    return this.#stopping();
  }

  end(): Fault | undefined {
    this.#feed(() => {
      this.#xml.write(this.#decoder.end());
      if (this.#decoder.isMarkup) this.#xml.end();
    });
    return this.#stopping();
  }

  #feed(step: () => void): void {
    if (!this.#xml.wanted || this.fault !== undefined) return;
    try {
      step();
      this.fault = this.#xml.fault;
    } catch {
      // TextDecoder throws for bytes that are not of the encoding.
      this.fault = damaged(`delen ${this.#name} är inte skriven i den teckenkodning som den uppger`);
    }
  }

  #stopping(): Fault | undefined {
    if (this.#doctype.found && this.isMarkup) return { kind: 'doctype', part: this.#name };
    return this.fault?.kind === 'damaged' ? undefined : this.fault;
  }
}
