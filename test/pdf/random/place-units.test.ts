import type { Block } from '../../../src/document/block.js';
import type { Document } from '../../../src/document/document.js';
import { writePdf } from '../../../src/pdf/write-pdf.js';
import { readPdfFile } from '../file/read-pdf-file.js';
import { figure, fonts, heading, makeDocument, paragraph, table, theme } from '../sample-documents.js';
import { placeUnits } from './place-units.js';

const [first, second] = [
  paragraph('Det första stycket', { kind: 'noteMark', note: 'n', number: 1 }, ' om hushåll.'),
  paragraph('Det andra.'),
];
const list: Block = { kind: 'list', ordered: true, items: [[paragraph('en punkt')], [paragraph('en till')]] };
const rows = table('1.1', ['Norr', 'Söder']);
const note = { id: 'n', number: 1, blocks: [paragraph('Notens text.')] };
const written: Document = { ...makeDocument([heading(2, 'Rubrik', '1.1'), first, list, rows, second]), notes: [note] };

/** What is found when the file of `written` is read as if it were another document's. */
async function faultsAgainst(changed: Partial<Document>): Promise<readonly string[]> {
  const { bytes } = await writePdf(written, theme, fonts);
  return placeUnits({ ...written, ...changed }, await readPdfFile(bytes)).faults;
}

const without = (block: Block) => written.blocks.filter((one) => one !== block);
const withCell: Block = {
  ...rows,
  table: { ...rows.table, rows: rows.table.rows.map((row) => ({ ...row, cells: row.cells.map(() => figure('7')) })) },
};

describe('a document beside its file', () => {
  it('is the same', async () => {
    expect(await faultsAgainst({})).toEqual([]);
  });

  it.each<[string, Partial<Document>]>([
    ['a paragraph is missing in the file', { blocks: [...written.blocks, paragraph('mer')] }],
    ['the file says more', { blocks: without(second) }],
    ['the file says something twice', { blocks: without(list) }],
    [
      'two blocks have changed places',
      { blocks: [...without(second).slice(0, 2), second, ...without(second).slice(2)] },
    ],
    ['a word differs', { blocks: written.blocks.map((one) => (one === second ? paragraph('Det andr.') : one)) }],
    ['words run together', { blocks: written.blocks.map((one) => (one === second ? paragraph('Detandra.') : one)) }],
    ['a figure differs', { blocks: written.blocks.map((one) => (one === rows ? withCell : one)) }],
    [
      'a list is numbered otherwise',
      { blocks: written.blocks.map((one) => (one === list ? { ...list, ordered: false } : one)) },
    ],
    ['a note says something else', { notes: [{ ...note, blocks: [paragraph('Annan text.')] }] }],
    ['a note has another number', { notes: [{ ...note, number: 2 }] }],
    ['a note is not in the document', { notes: [] }],
  ])('is told apart where %s', async (_, changed) => {
    expect(await faultsAgainst(changed)).not.toEqual([]);
  });

  it('knows where each of its units stands', async () => {
    const { bytes } = await writePdf(written, theme, fonts);
    const { flow, notes } = placeUnits(written, await readPdfFile(bytes));
    expect(flow.map(({ kind }) => kind)).toEqual([
      'heading',
      'text',
      'text',
      'text',
      'caption',
      'tableHead',
      'row',
      'row',
      'text',
    ]);
    const baselines = flow.map(({ lines }) => lines[0]?.baseline ?? 0);
    expect(baselines).toEqual([...baselines].sort((a, b) => b - a));
    expect(notes[0]?.units[0]?.lines[0]?.baseline).toBeLessThan(Math.min(...baselines));
  });
});
