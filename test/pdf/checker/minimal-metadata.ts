// What a hand-made file says of itself: Info, XMP and the colours it is meant for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type PDFContext, PDFHexString, type PDFRef, PDFString } from '@cantoo/pdf-lib';

const texts = {
  Title: 'Liten & hel',
  Author: 'Förvaltningen',
  Subject: 'Ett prov',
  Keywords: 'prov, taggar',
  Creator: 'handen',
  Producer: 'provet',
};

export function minimalInfo(context: PDFContext): PDFRef {
  const told = Object.entries(texts).map(([key, text]) => [key, PDFHexString.fromText(text)] as const);
  const date = PDFString.of("D:20250511020000+02'00'");
  return context.register(context.obj({ ...Object.fromEntries(told), CreationDate: date, ModDate: date }));
}

export function minimalOutputIntent(context: PDFContext): PDFRef {
  const pdfkit = path.dirname(createRequire(import.meta.url).resolve('pdfkit'));
  const profile = readFileSync(path.join(pdfkit, 'data', 'sRGB_IEC61966_2_1.icc'));
  return context.register(
    context.obj({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
      DestOutputProfile: context.register(context.flateStream(profile, { N: 3 })),
    }),
  );
}

export function minimalXmp(context: PDFContext): PDFRef {
  return context.register(context.stream(Buffer.from(packet, 'utf8'), { Type: 'Metadata', Subtype: 'XML' }));
}

const escaped = (text: string) => text.replaceAll('&', '&amp;');
const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfaid:part="2" pdfaid:conformance="A" pdfuaid:part="1">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(texts.Title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${texts.Author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${texts.Subject}</rdf:li></rdf:Alt></dc:description>
<dc:publisher><rdf:Bag><rdf:li>${texts.Author}</rdf:li></rdf:Bag></dc:publisher>
<dc:language><rdf:Bag><rdf:li>sv-SE</rdf:li></rdf:Bag></dc:language>
<dc:identifier>Dnr 3.1-134/2025</dc:identifier>
<xmp:CreateDate>2025-05-11T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>2025-05-11T00:00:00Z</xmp:ModifyDate>
<xmp:CreatorTool>${texts.Creator}</xmp:CreatorTool>
<pdf:Producer>${texts.Producer}</pdf:Producer>
<pdf:Keywords>${texts.Keywords}</pdf:Keywords>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
