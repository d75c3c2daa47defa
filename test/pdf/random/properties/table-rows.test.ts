import { writePdf } from '../../../../src/pdf/write-pdf.js';
import { readPdfFile } from '../../file/read-pdf-file.js';
import { fonts, makeDocument, table, theme } from '../../sample-documents.js';
import { type PlacedDocument, placeUnits } from '../place-units.js';
import { brokenNumbers, loneRows } from './table-rows.js';

async function placed(): Promise<PlacedDocument> {
  const document = makeDocument([table('1.1', ['Norr', 'Söder', 'Väster'])]);
  return placeUnits(document, await readPdfFile((await writePdf(document, theme, fonts)).bytes));
}

/** The same with something else said of each line. */
function moved(given: PlacedDocument, rows: (index: number) => number): PlacedDocument {
  let row = -1;
  const flow = given.flow.map((unit) => {
    if (unit.kind !== 'row') return unit;
    row += 1;
    const page = rows(row);
    const lines = unit.lines.map((line) => ({
      ...line,
      page,
      pieces: line.pieces.map((piece) => ({ ...piece, page })),
    }));
    return { ...unit, lines };
  });
  return { ...given, flow };
}

describe('rows of a table', () => {
  it('that stand together are no fault', async () => {
    expect(loneRows(await placed())).toEqual([]);
  });

  it('are told when one of them stands alone on a page', async () => {
    const alone = moved(await placed(), (row) => (row === 2 ? 1 : 0));
    expect(loneRows(alone)).toEqual([expect.stringMatching(/^page 2: one row alone of the table with “Norr/)]);
  });
});

describe('a number', () => {
  const broken = (given: PlacedDocument, text: string): PlacedDocument => ({
    ...given,
    flow: given.flow.map((unit) => {
      const [piece] = unit.pieces;
      if (unit.kind !== 'row' || !piece) return unit;
      return { ...unit, pieces: [{ ...piece, text, lines: [...piece.lines, ...piece.lines] }] };
    }),
  });

  it('on one line is no fault, nor are words on two', async () => {
    expect(brokenNumbers(await placed())).toEqual([]);
    expect(brokenNumbers(broken(await placed(), 'Ej fördelat'))).toEqual([]);
  });

  it.each(['12 345', '−3,2', '+7', '100,5 r'])('is told when it is broken: %s', async (text) => {
    expect(brokenNumbers(broken(await placed(), text)).length).toBeGreaterThan(0);
  });
});
