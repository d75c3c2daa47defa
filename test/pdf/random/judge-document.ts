// Sets a document and holds every property against the finished bytes.
import type { Document } from '../../../src/document/document.js';
import { writePdf } from '../../../src/pdf/write-pdf.js';
import { checkPdfFile } from '../checker/check-pdf.js';
import { readPdfFile } from '../file/read-pdf-file.js';
import { fonts, theme } from '../sample-documents.js';
import { meetings } from './meetings.js';
import { type PlacedDocument, placeUnits } from './place-units.js';
import { notePlaces } from './properties/note-places.js';
import { pageEnds } from './properties/page-ends.js';
import { toldOnce } from './properties/told-once.js';
import { waitingItems } from './properties/waiting-items.js';
import { withinPage } from './properties/within-page.js';

/** Each gives what is wrong, in words. */
const layoutProperties: Readonly<Record<string, (placed: PlacedDocument) => string[]>> = {
  'says all its text once and in order': toldOnce,
  'sets each note on the page of its first reference, under the text': notePlaces,
  'lays nothing over anything else, nor outside its margins': withinPage,
  'lets text go before a chart or table only to fill a page': waitingItems,
  'keeps together what belongs together where pages end': pageEnds,
};

const conforms = 'breaks no rule of PDF/UA-1, PDF/A-2a or our own';
const sameBytes = 'has the same bytes when set again';

export const propertyNames: readonly string[] = [...Object.keys(layoutProperties), conforms, sameBytes];

export interface Judgement {
  readonly pages: number;
  /** Faults by the name of the property. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
  /** What occurs in the document that the properties are about. */
  readonly meetings: readonly string[];
}

export async function judgeDocument(document: Document): Promise<Judgement> {
  const { bytes, pages } = await writePdf(document, theme, fonts);
  const file = await readPdfFile(bytes);
  const placed = placeUnits(document, file);
  const faults = new Map(Object.entries(layoutProperties).map(([name, property]) => [name, property(placed)]));
  const violations = checkPdfFile(file).map(({ rule, message, place }) => `${rule}: ${message} (${place})`);
  faults.set(conforms, violations);
  const again = await writePdf(document, theme, fonts);
  faults.set(sameBytes, Buffer.compare(again.bytes, bytes) === 0 ? [] : ['the bytes differ']);
  return { pages, faults, meetings: meetings(placed) };
}
