// The metadata of a file as XMP keeps them: properties by namespace, arrays and alternatives as lists of texts.
import type { PdfFile } from '../file/pdf-file.js';
import { parseXml, type XmlElement, xmlElements } from '../file/xml-element.js';

export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
} as const;

export type Prefix = keyof typeof namespaces;

export interface XmpPacket {
  readonly root: XmlElement;
  /** Texts of a property: one for a simple one, the items of an array; none where it is missing. */
  values(prefix: Prefix, name: string): readonly string[];
}

const packets = new WeakMap<PdfFile, XmpPacket | Error>();

/** The packet, or why it cannot be read. */
export function xmpPacketOf(file: PdfFile): XmpPacket | Error {
  const known = packets.get(file) ?? readPacket(file.xmp);
  packets.set(file, known);
  return known;
}

function readPacket(text: string): XmpPacket | Error {
  const wrapped =
    /^<\?xpacket begin="\uFEFF?" id="W5M0MpCehiHzreSzNTczkc9d"[^>]*\?>([\s\S]*)<\?xpacket end="[wr]"\?>\s*$/.exec(text);
  if (!wrapped) return new Error('the packet has no wrapper');
  try {
    const root = parseXml(wrapped[1] ?? '');
    const descriptions = [...xmlElements(root)].filter(
      ({ uri, local }) => uri === namespaces.rdf && local === 'Description',
    );
    if (descriptions.length === 0) return new Error('the packet describes nothing');
    return {
      root,
      values: (prefix, name) => descriptions.flatMap((description) => valuesIn(description, prefix, name)),
    };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function valuesIn(description: XmlElement, prefix: Prefix, name: string): readonly string[] {
  const uri = namespaces[prefix];
  const attribute = description.attributes.get(`{${uri}}${name}`);
  const properties = description.children.filter((child) => child.uri === uri && child.local === name);
  return [...(attribute === undefined ? [] : [attribute]), ...properties.flatMap(textsOf)];
}

function textsOf(property: XmlElement): readonly string[] {
  const items = [...xmlElements(property)].filter(({ uri, local }) => uri === namespaces.rdf && local === 'li');
  return items.length > 0 ? items.map(({ text }) => text) : [property.text];
}
