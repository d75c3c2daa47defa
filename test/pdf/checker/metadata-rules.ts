// What the file says of itself: XMP complete, and the same as the Info dictionary (ISO 19005-2, 6.6; ISO 14289-1, clause 5).
import type { PdfFile } from '../file/pdf-file.js';
import { textAt } from '../file/pdf-objects.js';
import { type XmlElement, xmlElements } from '../file/xml-element.js';
import { isLanguageTag } from './language-tag.js';
import type { Report, Rule } from './rule.js';
import { namespaces, type Prefix, type XmpPacket, xmpPacketOf } from './xmp-packet-of.js';

type InPacket = (packet: XmpPacket, report: Report, file: PdfFile) => void;

export const metadataRules: readonly Rule[] = [
  {
    name: 'metadata.well-formed',
    check: (file, report) => {
      const packet = xmpPacketOf(file);
      if (packet instanceof Error) report(packet.message);
    },
  },
  inPacket('metadata.archive', (packet, report) => {
    expectOnly(packet, 'pdfaid', 'part', '2', report);
    expectOnly(packet, 'pdfaid', 'conformance', 'A', report);
  }),
  inPacket('metadata.accessibility', (packet, report) => expectOnly(packet, 'pdfuaid', 'part', '1', report)),
  inPacket('metadata.extension-schema', checkExtensionSchema),
  sameAsInfo('metadata.title', 'dc', 'title', 'Title'),
  sameAsInfo('metadata.author', 'dc', 'creator', 'Author'),
  sameAsInfo('metadata.subject', 'dc', 'description', 'Subject'),
  sameAsInfo('metadata.keywords', 'pdf', 'Keywords', 'Keywords'),
  sameAsInfo('metadata.producer', 'pdf', 'Producer', 'Producer'),
  sameAsInfo('metadata.creator', 'xmp', 'CreatorTool', 'Creator'),
  inPacket('metadata.dates', checkDates),
  inPacket('metadata.language', (packet, report, { catalog }) => {
    const language = textAt(catalog, 'Lang') ?? '';
    if (isLanguageTag(language) && !packet.values('dc', 'language').includes(language))
      report(`dc:language does not hold ${language}`);
  }),
  inPacket('metadata.publisher', (packet, report) => {
    if (!packet.values('dc', 'publisher').some(isFilled)) report('dc:publisher is missing');
  }),
  inPacket('metadata.registry-number', (packet, report) => {
    const numbered = (text: string) => /\d[\d.-]*\/\d+/.test(text);
    const keywords = packet.values('pdf', 'Keywords').flatMap((text) => text.split(/[,;] */));
    if (![...packet.values('dc', 'identifier'), ...keywords].some(numbered)) {
      report('neither dc:identifier nor a keyword holds a number of the registry');
    }
  }),
];

/** Asked only of a packet that can be read: that it can is a rule of its own. */
function inPacket(name: string, check: InPacket): Rule {
  return {
    name,
    check: (file, report) => {
      const packet = xmpPacketOf(file);
      if (!(packet instanceof Error)) check(packet, report, file);
    },
  };
}

function sameAsInfo(name: string, prefix: Prefix, property: string, key: string): Rule {
  return inPacket(name, (packet, report, { info }) => {
    const told = textAt(info, key);
    const values = packet.values(prefix, property);
    if (!told?.trim()) report(`Info has no ${key}`);
    else if (values.length !== 1 || values[0] !== told) report(`${prefix}:${property} is not ${key} of Info`);
  });
}

function expectOnly(packet: XmpPacket, prefix: Prefix, name: string, value: string, report: Report): void {
  const values = packet.values(prefix, name);
  if (values.length !== 1 || values[0] !== value) report(`${prefix}:${name} is "${values.join(', ')}", not "${value}"`);
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}

function checkDates(packet: XmpPacket, report: Report, { info }: PdfFile): void {
  const pairs = [['CreateDate', 'CreationDate'] as const, ['ModifyDate', 'ModDate'] as const];
  for (const [property, key] of pairs) {
    const [xmp] = packet.values('xmp', property);
    const told = instantOfPdf(textAt(info, key));
    if (told === undefined || Number.isNaN(told)) report(`${key} of Info is no date`);
    else if (Date.parse(xmp ?? '') !== told) report(`xmp:${property} is not ${key} of Info`);
  }
}

/** `D:20250511000000Z` or with `+02'00'`. */
function instantOfPdf(text: string | undefined): number | undefined {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'(\d\d)'?)(?:00'00'?)?$/.exec(text ?? '');
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second, hours, minutes] = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${hours ? `${hours}:${minutes}` : 'Z'}`);
}

/** PDF/A-2 has no schema of its own for PDF/UA: the packet must describe it. */
function checkExtensionSchema(packet: XmpPacket, report: Report): void {
  const schemas = [...xmlElements(packet.root)].filter((element) => isNamed(element, 'pdfaExtension', 'schemas'));
  const described = schemas.flatMap((one) => [...xmlElements(one)]);
  const schema = described.find((element) => textOf(element, 'pdfaSchema', 'namespaceURI') === namespaces.pdfuaid);
  if (!schema) {
    report('no extension schema describes pdfuaid');
    return;
  }
  if (textOf(schema, 'pdfaSchema', 'prefix') !== 'pdfuaid') report('the schema of pdfuaid gives another prefix');
  if (!textOf(schema, 'pdfaSchema', 'schema')) report('the schema of pdfuaid has no name');
  const part = [...xmlElements(schema)].find((element) => textOf(element, 'pdfaProperty', 'name') === 'part');
  const told = ['valueType', 'category', 'description'].map((name) => part && textOf(part, 'pdfaProperty', name));
  const [valueType, category, description] = told;
  if (valueType !== 'Integer' || category !== 'internal' || !description)
    report('the schema does not describe pdfuaid:part');
}

function isNamed(element: XmlElement, prefix: Prefix, local: string): boolean {
  return element.uri === namespaces[prefix] && element.local === local;
}

function textOf(element: XmlElement, prefix: Prefix, local: string): string | undefined {
  return element.children.find((child) => isNamed(child, prefix, local))?.text;
}
