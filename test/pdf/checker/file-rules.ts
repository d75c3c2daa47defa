// The file as a whole: header, cross references, trailer and what PDF/A forbids anywhere (ISO 19005-2, 6.1, 6.5 and 6.8).
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PdfFile } from '../file/pdf-file.js';
import { asByteString, at, dictAt, nameAt, plainValue } from '../file/pdf-objects.js';
import { brokenReferences } from './cross-references.js';
import type { Report, Rule } from './rule.js';

const refusedActions = new Set(
  'JavaScript Launch Sound Movie ResetForm SubmitForm ImportData Hide SetOCGState Rendition Trans GoTo3DView GoToE'.split(
    ' ',
  ),
);
const longestName = 127;
const longestString = 32767;
const greatestInteger = 2 ** 31 - 1;

export const fileRules: readonly Rule[] = [
  { name: 'file.header', check: checkHeader },
  {
    name: 'file.cross-references',
    check: (file, report) => {
      for (const { message, place } of brokenReferences(file)) report(message, place);
    },
  },
  { name: 'file.trailer-id', check: checkTrailerId },
  {
    name: 'file.encryption',
    check: (file, report) => {
      if (file.context.trailerInfo.Encrypt !== undefined) report('the file is encrypted');
    },
  },
  { name: 'file.actions', check: checkActions },
  { name: 'file.attachments', check: checkAttachments },
  { name: 'file.streams', check: checkStreams },
  { name: 'file.limits', check: checkLimits },
];

function checkHeader({ bytes }: PdfFile, report: Report): void {
  const start = Buffer.from(bytes.subarray(0, 24));
  if (!/^%PDF-1\.7\r?\n%/.test(start.toString('latin1'))) report('does not begin with %PDF-1.7 and a comment');
  else if (start.subarray(start.indexOf('%', 1) + 1).filter((byte, index) => index < 4 && byte > 127).length < 4) {
    report('the comment after the header has not four bytes above 127');
  }
}

function checkTrailerId(file: PdfFile, report: Report): void {
  const id = file.context.trailerInfo.ID;
  const parts = id instanceof PDFArray ? id.asArray().map(asByteString) : [];
  if (parts.length !== 2 || parts.some((part) => !part)) report('the trailer has no ID of two strings');
}

interface Parts {
  /** Every dictionary with the object that it stands in. */
  readonly dictionaries: readonly (readonly [PDFDict, string])[];
  /** Every name, number and string that breaks a limit, likewise. */
  readonly beyond: readonly (readonly [string, string])[];
}

const partsOfFile = new WeakMap<PdfFile, Parts>();

function partsOf(file: PdfFile): Parts {
  const known = partsOfFile.get(file);
  if (known) return known;
  const dictionaries: [PDFDict, string][] = [];
  const beyond: [string, string][] = [];
  const visit = (part: PDFObject, place: string): void => {
    if (part instanceof PDFStream) visit(part.dict, place);
    else if (part instanceof PDFDict) {
      dictionaries.push([part, place]);
      for (const [key, value] of part.entries()) {
        visit(key, place);
        visit(value, place);
      }
    } else if (part instanceof PDFArray) for (const item of part.asArray()) visit(item, place);
    else {
      const fault = beyondLimit(part);
      if (fault !== undefined) beyond.push([fault, place]);
    }
  };
  for (const [reference, object] of file.context.enumerateIndirectObjects()) visit(object, reference.toString());
  const parts = { dictionaries, beyond };
  partsOfFile.set(file, parts);
  return parts;
}

function checkActions(file: PdfFile, report: Report): void {
  for (const [dictionary, place] of partsOf(file).dictionaries) {
    const action = nameAt(dictionary, 'S') ?? '';
    if (refusedActions.has(action)) report(`an action ${action}`, place);
    if (at(dictionary, 'AA') !== undefined) report('additional actions', place);
  }
  if (dictAt(dictAt(file.catalog, 'Names'), 'JavaScript')) report('the name tree JavaScript', 'catalog');
}

function checkAttachments(file: PdfFile, report: Report): void {
  if (dictAt(dictAt(file.catalog, 'Names'), 'EmbeddedFiles')) report('the name tree EmbeddedFiles', 'catalog');
  for (const [dictionary, place] of partsOf(file).dictionaries)
    if (at(dictionary, 'EF')) report('an embedded file', place);
}

function checkStreams(file: PdfFile, report: Report): void {
  for (const [reference, object] of file.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const filters = [plainValue(at(object.dict, 'Filter')) ?? []].flat();
    for (const filter of filters) {
      if (filter === 'LZWDecode' || filter === 'Crypt') report(`the filter ${filter}`, reference.toString());
    }
    for (const key of ['F', 'FFilter', 'FDecodeParms']) {
      if (at(object.dict, key) !== undefined) report(`a stream kept outside: ${key}`, reference.toString());
    }
  }
}

function checkLimits(file: PdfFile, report: Report): void {
  for (const [fault, place] of partsOf(file).beyond) report(fault, place);
}

function beyondLimit(part: PDFObject): string | undefined {
  if (part instanceof PDFName && part.sizeInBytes() > longestName && Buffer.byteLength(part.decodeText()) > longestName)
    return 'a name of over 127 bytes';
  if (part instanceof PDFNumber && Number.isInteger(part.asNumber()) && Math.abs(part.asNumber()) > greatestInteger) {
    return `the integer ${part.asNumber()}`;
  }
  const isString = part instanceof PDFString || part instanceof PDFHexString;
  return isString && part.sizeInBytes() > longestString && part.asBytes().length > longestString
    ? 'a string of over 32767 bytes'
    : undefined;
}
