import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { xmpPacket } from '../../../src/pdf/seam/xmp-packet.js';

const packet = (title: string) =>
  xmpPacket({
    title,
    author: title,
    subject: 'Ämne',
    keywords: 'a, b',
    language: 'sv-SE',
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

  it('leaves out characters that XML forbids', () => {
    expect(titleIn(packet('a\u0000b\u001fc'))).toBe('abc');
  });
});
