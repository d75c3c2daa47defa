import fc from 'fast-check';
import { archiveLimits } from '../../../src/workbook/guard/archive-limits.js';
import type { ElementReader } from '../../../src/workbook/guard/element-reader.js';
import { readPlainRow } from '../../../src/workbook/guard/plain-row.js';
import { PlainSheet } from '../../../src/workbook/guard/plain-sheet.js';
import { XmlScan } from '../../../src/workbook/guard/xml-scan.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function newSheet(): PlainSheet {
  return new PlainSheet('blad', archiveLimits, { rows: 0, cells: 0, merges: 0, mergedPlaces: 0 });
}

/** What a sheet is read into when its text comes in pieces; `parsed` sends all of it through the parser. */
function readSheet(pieces: readonly string[], parsed: boolean) {
  const sheet = newSheet();
  const reader: ElementReader = {
    get fault() {
      return sheet.fault;
    },
    open: (element, parent) => sheet.open(element, parent),
    text: (text) => sheet.text(text),
    close: (name) => sheet.close(name),
  };
  const spent = { parsedBytes: 0, elements: 0 };
  const scan = new XmlScan('blad', () => (parsed ? reader : sheet), archiveLimits, spent);
  for (const piece of pieces) scan.write(piece);
  scan.end();
  // What was read before a fault is thrown away.
  if (scan.fault) return { fault: scan.fault };
  return { xml: sheet.xml(), highest: sheet.highest, merges: sheet.merges, elements: spent.elements };
}

const cells = fc.constantFrom(
  '<c r="A#"><v>1</v></c>',
  '<c r="B#" s="2" t="s"><v>0</v></c>',
  '<c r="C#" s="1"/>',
  '<c r="D#" t="n"><v>1.5E-2</v></c>',
  '<c t="n" r="E#"><v>7</v></c>',
  '<c r="F#" t="inlineStr"><is><t>a &amp; b</t></is></c>',
  '<c r="G#"><f>SUM(A1:A2)</f><v>3</v></c>',
  '<c r="H#"><v>&#49;2</v></c>',
  '<c r="I#"><v>3</v><!-- x --></c>',
  '<c r="A0"><v>3</v></c>',
);
const row = fc
  .tuple(
    fc.uniqueArray(cells, { maxLength: 4 }),
    fc.constantFrom('', ' spans="1:9"', ' hidden="1" x14ac:dyDescent="0.2"', ' ht="&quot;"'),
  )
  .map(
    ([own, attributes]) =>
      (number: number) =>
        `<row r="${number}"${attributes}>${own.sort().join('').replaceAll('#', String(number))}</row>`,
  );
const sheetXml = fc
  .tuple(
    fc.array(row, { maxLength: 8 }),
    fc.constantFrom('', '\n', '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'),
    fc.boolean(),
  )
  .map(
    ([rows, after, spaced]) =>
      `<?xml version="1.0"?><worksheet xmlns="${main}" xmlns:x14ac="urn:x"><cols><col min="2" max="3" hidden="1"/></cols><sheetData>${rows.map((one, index) => one(index + 1)).join(spaced ? '\n' : '')}</sheetData>${after}</worksheet>`,
  );

describe('rows read without the parser', () => {
  it('give what the parser gives, however the text comes in pieces', () => {
    fc.assert(
      fc.property(
        sheetXml,
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 20 }),
        (xml, sizes) => {
          const pieces: string[] = [];
          for (let at = 0, turn = 0; at < xml.length; turn += 1) {
            const size = sizes[turn % sizes.length] ?? 1;
            pieces.push(xml.slice(at, at + size));
            at += size;
          }
          expect(readSheet(pieces, false)).toEqual(readSheet([xml], true));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are the plain ones', () => {
    expect(readPlainRow('<row r="1" spans="1:2"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"/></row>', newSheet())).toBe(
      4,
    );
    for (const other of [
      '<row r="1" r="2"><c r="A1"/></row>',
      '<row xmlns="urn:x" r="1"></row>',
      '<row r="1"><c r="A1"><v>&lt;</v></c></row>',
      '<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>',
      '<row r="1"><c r="A1"><v>1</v></c> </row>',
      '<row r="1"/><row r="2"></row>',
    ])
      expect(readPlainRow(other, newSheet())).toBeUndefined();
  });
});
