// What is read in pieces is read alike however it is cut.
import fc from 'fast-check';
import { sheetXml } from '../../../fixtures/hostile-maker/tidy-workbook.js';
import { archiveLimits } from '../../../src/workbook/guard/archive-limits.js';
import { DoctypeScan } from '../../../src/workbook/guard/doctype-scan.js';
import { MarkupDecoder } from '../../../src/workbook/guard/markup-decoder.js';
import { PlainSheet } from '../../../src/workbook/guard/plain-sheet.js';
import { XmlScan } from '../../../src/workbook/guard/xml-scan.js';

function pieces(bytes: Buffer, cuts: readonly number[]): readonly Buffer[] {
  const at = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return at.map((end, index) => bytes.subarray(at[index - 1] ?? 0, end));
}

const cuts = fc.array(fc.nat(), { maxLength: 30 });

describe('DoctypeScan', () => {
  it('finds the word wherever the bytes are cut', () => {
    const encoding = fc.constantFrom<BufferEncoding>('utf8', 'utf16le');
    fc.assert(
      fc.property(fc.string(), fc.string(), encoding, cuts, (before, after, into, at) => {
        const scan = new DoctypeScan();
        for (const piece of pieces(Buffer.from(`${before}<!DOCTYPE${after}`, into), at)) scan.add(piece);
        expect(scan.found).toBe(true);
      }),
    );
  });

  it('finds nothing where nothing is', () => {
    const scan = new DoctypeScan();
    for (const piece of ['<!DOC', '<!DOCTYP', 'TYPE', '<!DOCTYP E']) scan.add(Buffer.from(piece));
    expect(scan.found).toBe(false);
  });
});

describe('MarkupDecoder', () => {
  const text = `<?xml version="1.0"?><t>Hägersten–Älvsjö 😀 ${'å'.repeat(300)}</t>`;
  const encodings: readonly (readonly [string, Buffer])[] = [
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ];

  it.each(encodings)('reads %s however it is cut', (_, bytes) => {
    fc.assert(
      fc.property(cuts, (at) => {
        const decoder = new MarkupDecoder();
        const read = pieces(bytes, at).map((piece) => decoder.decode(piece));
        expect(read.join('') + decoder.end()).toBe(text);
        expect(decoder.isMarkup).toBe(true);
      }),
    );
  });

  it('reads the encoding that is declared', () => {
    const decoder = new MarkupDecoder();
    const latin = '<?xml version="1.0" encoding="ISO-8859-1"?><t>på</t>';
    expect(decoder.decode(Buffer.from(latin, 'latin1')) + decoder.end()).toBe(latin);
  });

  it('refuses bytes that are not of the encoding', () => {
    const decoder = new MarkupDecoder();
    decoder.decode(Buffer.from('<t>på</t>', 'latin1'));
    expect(() => decoder.end()).toThrow('not valid');
  });

  it('leaves what is no markup', () => {
    const decoder = new MarkupDecoder();
    expect([decoder.decode(Buffer.alloc(300)), decoder.end(), decoder.isMarkup]).toEqual(['', '', false]);
  });
});

describe('PlainSheet', () => {
  function read(chunks: readonly string[]) {
    const held = { rows: 0, cells: 0, merges: 0, mergedPlaces: 0 };
    const sheet = new PlainSheet('blad', archiveLimits, held);
    const scan = new XmlScan('blad', () => sheet, archiveLimits, { parsedBytes: 0, elements: 0 });
    for (const chunk of chunks) scan.write(chunk);
    scan.end();
    return { xml: sheet.xml(), held, fault: scan.fault };
  }

  it('counts cells, rows and merges across the borders of chunks', () => {
    const xml = sheetXml({ after: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>' });
    const whole = read([xml]);
    expect(whole.held).toEqual({ rows: 7, cells: 15, merges: 1, mergedPlaces: 3 });
    fc.assert(
      fc.property(cuts, (at) => {
        const ends = [...at.map((cut) => cut % xml.length), xml.length].sort((one, other) => one - other);
        const parts = ends.map((end, index) => xml.slice(ends[index - 1] ?? 0, end));
        expect(read(parts)).toEqual(whole);
      }),
    );
  });
});
