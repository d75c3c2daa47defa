import JSZip from 'jszip';
import { sheetXml, workbook, workbookParts, zipParts } from '../../../fixtures/hostile-maker/tidy-workbook.js';
import { guardArchive } from '../../../src/workbook/guard/archive-guard.js';
import { type ArchiveLimits, archiveLimits } from '../../../src/workbook/guard/archive-limits.js';
import { rows, workbookBytes } from '../workbook-in-memory.js';

const file = 'prov.xlsx';
const sheet = 'xl/worksheets/sheet1.xml';
const ordinary = () => workbookBytes(rows(['Kön', 2024], ['Kvinnor', 1]));

async function refusal(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}) {
  return (await guardArchive(bytes, file, { ...archiveLimits, ...limits })).refusal;
}

describe('a sound workbook', () => {
  it('passes without a word, and exceljs gets only what the reader needs', async () => {
    const { refusal, warnings, workbook: plain } = await guardArchive(await ordinary(), file);
    expect([refusal, warnings]).toEqual([undefined, []]);
    expect(plain?.sheets).toEqual([{ name: 'Hushåll', hidden: false, hiddenColumns: new Set(), merges: [] }]);
    const parts = await JSZip.loadAsync(plain?.bytes ?? new Uint8Array());
    expect(Object.keys(parts.files)).toEqual([
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      sheet,
    ]);
  });

  it('keeps hidden sheets, hidden columns and merged ranges beside the cells', async () => {
    const bytes = await workbookBytes((sheet, book) => {
      rows(['Titel'], ['Kön', 2024], ['Kvinnor', 1])(sheet, book);
      sheet.mergeCells('A1:C1');
      sheet.getColumn(3).hidden = true;
      book.addWorksheet('Arbetsblad', { state: 'veryHidden' });
    });
    expect((await guardArchive(bytes, file)).workbook?.sheets).toEqual([
      {
        name: 'Hushåll',
        hidden: false,
        hiddenColumns: new Set([3]),
        merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
      },
      { name: 'Arbetsblad', hidden: true, hiddenColumns: new Set(), merges: [] },
    ]);
  });
});

describe('every limit', () => {
  const noisy = (count: number) => Array.from({ length: count }, (_, index) => index * 7919).join(' ');
  it.each<[keyof ArchiveLimits, number, Uint8Array | Promise<Uint8Array>, string]>([
    ['fileBytes', 500, workbook(), 'filen är större'],
    ['entries', 5, workbook(), 'fler än 5 delar'],
    ['inflatedBytes', 1000, workbook(), 'innehållet är större'],
    ['parsedBytes', 1000, workbook(), 'bladen och deras texter är större'],
    ['elements', 20, workbook(), 'fler än 20 XML-element'],
    ['attributes', 2, workbook(), 'fler än 2 attribut'],
    ['depth', 3, workbook(), 'djupare än 3 nivåer'],
    [
      'stretch',
      150_000,
      workbook({ [sheet]: sheetXml({ after: `<!--${noisy(40_000)}-->` }) }),
      'en text som är längre',
    ],
    ['sheets', 0, workbook(), 'fler än 0 blad'],
    ['strings', 6, workbook(), 'fler än 6 olika texter'],
    ['styles', 4, workbook(), 'fler än 4 cellformat'],
    ['rows', 6, workbook(), 'fler än 6 rader'],
    ['cells', 14, workbook(), 'fler än 14 celler'],
    ['merges', 0, workbook({ [sheet]: sheetXml({ after: '<mergeCell ref="A1:B1"/>' }) }), 'fler än 0 sammanslagningar'],
    [
      'mergedPlaces',
      5,
      workbook({ [sheet]: sheetXml({ after: '<mergeCell ref="D1:E3"/>' }) }),
      'fler än 5 sammanslagna celler',
    ],
  ])('on %s holds', async (limit, value, making, says) => {
    const bytes = await making;
    expect(await refusal(bytes)).toBeUndefined();
    const refused = await refusal(bytes, { [limit]: value });
    expect([refused?.code, refused?.exit]).toEqual(['SR-ARB-012', 3]);
    expect(refused?.message).toContain(says);
  });

  it('is for all sheets together, also for one that no sheet of the workbook is', async () => {
    const bytes = await workbook({ 'xl/annat.xml': sheetXml() });
    expect(await refusal(bytes, { cells: 30 })).toBeUndefined();
    expect((await refusal(bytes, { cells: 29 }))?.code).toBe('SR-ARB-012');
  });

  it('on the ratio is for each part, whatever the directory says of its size', async () => {
    const bytes = await workbook({ 'xl/media/bild.png': ' '.repeat(3_000_000) });
    expect((await refusal(bytes))?.message).toContain('xl/media/bild.png är mer än 100 gånger större');
  });
});

describe('a document type', () => {
  const doctype = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>';

  it.each([
    ['first in a part', doctype],
    ['after a long comment', `<?xml version="1.0"?><!--${'x'.repeat(65_520)}-->${doctype}`],
    ['in UTF-16', Buffer.from(`\ufeff${doctype}`, 'utf16le')],
    ['in UTF-16 the other way round', Buffer.from(`\ufeff${doctype}`, 'utf16le').swap16()],
  ])('%s is refused', async (_, content) => {
    const refused = await refusal(await zipParts({ ...workbookParts(), 'xl/styles2.xml': content }));
    expect([refused?.code, refused?.message.includes('xl/styles2.xml')]).toEqual(['SR-ARB-013', true]);
  });

  it('is no matter in what is no markup', async () => {
    expect(await refusal(await workbook({ 'xl/media/bild.png': `\x89PNG${doctype}` }))).toBeUndefined();
  });
});

describe('a part that nobody needs', () => {
  it('may be broken', async () => {
    expect(await refusal(await workbook({ 'xl/drawings/vmlDrawing1.vml': '<xml><br></xml>' }))).toBeUndefined();
  });
});
