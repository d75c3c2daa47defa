// What a workbook may cost. Bytes and ratio after Apache POI's ZipSecureFile; the rest is what exceljs was measured to be slow at.

/** Limits of one archive. Sizes in bytes. */
export interface ArchiveLimits {
  readonly fileBytes: number;
  /** All parts together, counted while inflating: the directory of an archive may lie. */
  readonly inflatedBytes: number;
  readonly ratio: number;
  /** Below this inflated size the ratio says nothing. */
  readonly ratioFrom: number;
  readonly entries: number;
  /** The parts that are parsed: sheets, strings, styles, the workbook and its relations. */
  readonly parsedBytes: number;
  readonly elements: number;
  /** Of one element. */
  readonly attributes: number;
  readonly depth: number;
  /** One tag, or the text between two, counted from chunk to chunk. A cell holds at most 32 767 characters. */
  readonly stretch: number;
  readonly sheets: number;
  /** Shared texts, styles of cells and defined names. */
  readonly strings: number;
  readonly styles: number;
  readonly names: number;
  readonly rows: number;
  readonly cells: number;
  readonly merges: number;
  /** Places that merged ranges cover, together. */
  readonly mergedPlaces: number;
}

export const archiveLimits: ArchiveLimits = {
  fileBytes: 50 * 1024 * 1024,
  inflatedBytes: 200 * 1024 * 1024,
  ratio: 100,
  ratioFrom: 100 * 1024,
  entries: 2000,
  parsedBytes: 40 * 1024 * 1024,
  elements: 2_000_000,
  attributes: 200,
  depth: 100,
  stretch: 1024 * 1024,
  sheets: 255,
  strings: 250_000,
  // Excel's own limit.
  styles: 65_490,
  names: 100_000,
  rows: 250_000,
  cells: 250_000,
  merges: 10_000,
  mergedPlaces: 250_000,
};

/** `200 MB` */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}

/** `250 000`, grouped as in running text. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, '\u00a0');
}
