import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { xmpPacket } from '../../../src/pdf/seam/xmp-packet.js';

const packet = (title: string) =>
  xmpPacket({
    title,
    author: title,
    subject: 'Ämne',
    keywords: ['socialtjänst', 'a & b'],
    language: 'sv-SE',
    dnr: 'SoN 2025/123 <&>',
    publisher: 'Socialförvaltningen & co',
    creator: 'socrapport',
    producer: 'pdfmake',
    created: new Date('2025-05-11T00:00:00Z'),
  });

function titleIn(xml: string): string {
  let title = '';
  let inside = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => {
    inside ||= name === 'dc:title';
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'dc:title') inside = false;
  });
  parser.on('text', (text) => {
    if (inside) title += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return title;
}

describe('xmpPacket', () => {
  it('is well formed and gives any title back', () => {
    const printable = fc.string({ unit: 'grapheme' }).filter((title) => !/[^\P{C}\n\t]/u.test(title));
    fc.assert(fc.property(printable, (title) => titleIn(packet(title)) === title));
  });

  it('claims both standards and names document, publisher, dates and language', () => {
    const xml = packet('T');
    for (const said of [
      '<pdfaid:part>2</pdfaid:part>',
      '<pdfaid:conformance>A</pdfaid:conformance>',
      '<pdfuaid:part>1</pdfuaid:part>',
      '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
      '<dc:identifier>Dnr SoN 2025/123 &lt;&amp;&gt;</dc:identifier>',
      '<dc:publisher><rdf:Bag><rdf:li>Socialförvaltningen &amp; co</rdf:li></rdf:Bag></dc:publisher>',
      '<dc:language><rdf:Bag><rdf:li>sv-SE</rdf:li></rdf:Bag></dc:language>',
      '<xmp:CreateDate>2025-05-11T00:00:00Z</xmp:CreateDate>',
      '<xmp:ModifyDate>2025-05-11T00:00:00Z</xmp:ModifyDate>',
    ])
      expect(xml).toContain(said);
  });

  it('leaves out characters that XML forbids', () => {
    expect(titleIn(packet('a\u0000b\u001fc'))).toBe('abc');
  });
});
