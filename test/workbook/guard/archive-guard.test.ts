import JSZip from 'jszip';
import { archiveLimits, guardArchive } from '../../../src/workbook/guard/archive-guard.js';
import { readWorkbook } from '../../../src/workbook/read-workbook.js';
import { rows, vocabulary, workbookBytes } from '../workbook-in-memory.js';

async function zip(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(parts)) archive.file(name, content);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function bytes(text: string, encoding: BufferEncoding = 'utf8'): Uint8Array {
  return Buffer.from(text, encoding);
}

const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const workbook = () => workbookBytes(rows(['Kön', 2024], ['Kvinnor', 1]));

describe('what is no workbook', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['an empty file', () => new Uint8Array(), 'en tom fil'],
    ['CSV', () => bytes('Område;2023;2024\nJärva;1;2\n'), 'en textfil (CSV)'],
    [
      'UTF-16 CSV',
      () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Område\t2023', 'utf16le')]),
      'en textfil (CSV)',
    ],
    ['text', () => bytes('hej'), 'en textfil'],
    ['HTML', () => bytes('<html><table>'), 'en webbsida (HTML)'],
    ['PDF', () => bytes('%PDF-1.7\n\u0000'), 'en PDF-fil'],
    ['noise', () => new Uint8Array([1, 2, 3, 0, 255]), 'något annat än en arbetsbok'],
    [
      'an encrypted workbook',
      () => Buffer.concat([ole, bytes('EncryptedPackage', 'utf16le')]),
      'en lösenordsskyddad Excelarbetsbok',
    ],
    [
      'an .xls',
      () => Buffer.concat([ole, bytes('Workbook', 'utf16le')]),
      'en arbetsbok i det äldre Excelformatet (.xls)',
    ],
    [
      'an .ods',
      () => zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'ett OpenDocument-kalkylblad (.ods)',
    ],
    ['an .xlsb', () => zip({ 'xl/workbook.bin': 'x' }), 'en binär Excelarbetsbok (.xlsb)'],
    ['a Word document', () => zip({ 'word/document.xml': '<a/>' }), 'ett Word-dokument (.docx)'],
    ['another archive', () => zip({ 'a.txt': 'x' }), 'ett zip-arkiv utan arbetsbok'],
    ['a truncated workbook', async () => (await workbook()).slice(0, 3000), 'en avbruten eller skadad Excelarbetsbok'],
    [
      'a damaged workbook',
      () => zip({ 'xl/workbook.xml': '<workbook><sheets>' }),
      'en avbruten eller skadad Excelarbetsbok',
    ],
  ])('%s', async (_, make, seems) => {
    const reading = await readWorkbook(await make(), 'prov.xlsx', vocabulary);
    expect(reading.value).toBeUndefined();
    expect(reading.diagnostics.map(({ code, exit, place }) => ({ code, exit, place }))).toEqual([
      { code: 'SR-ARB-002', exit: 3, place: { kind: 'workbook', workbook: 'prov.xlsx' } },
    ]);
    expect(reading.diagnostics[0]?.message).toBe(`prov.xlsx är ingen Excelarbetsbok: filen ser ut att vara ${seems}`);
  });
});

describe('what costs too much', () => {
  const bomb = () => zip({ 'xl/workbook.xml': '<a/>', 'xl/worksheets/sheet1.xml': ' '.repeat(3_000_000) });

  it('is refused by file size, entries, inflated size and ratio', async () => {
    const ordinary = await workbook();
    const codes = await Promise.all([
      guardArchive(ordinary, 'prov.xlsx', { ...archiveLimits, fileBytes: 1000 }),
      guardArchive(ordinary, 'prov.xlsx', { ...archiveLimits, entries: 3 }),
      guardArchive(await bomb(), 'prov.xlsx', { ...archiveLimits, inflatedBytes: 1_000_000, ratio: 1e9 }),
      guardArchive(await bomb(), 'prov.xlsx'),
    ]);
    expect(codes.map((diagnostic) => [diagnostic?.code, diagnostic?.exit])).toEqual(Array(4).fill(['SR-ARB-012', 3]));
    expect(new Set(codes.map((diagnostic) => diagnostic?.message)).size).toBe(4);
  });

  it('is refused too when the directory lies about the size', async () => {
    const lying = Buffer.from(await bomb());
    const real = Buffer.alloc(4);
    real.writeUInt32LE(3_000_000);
    const claimed = Buffer.alloc(4);
    claimed.writeUInt32LE(10);
    for (let at = lying.indexOf(real); at >= 0; at = lying.indexOf(real)) claimed.copy(lying, at);
    const diagnostic = await guardArchive(lying, 'prov.xlsx');
    expect(diagnostic?.exit).toBe(3);
  });

  it('lets an ordinary workbook through', async () => {
    expect(await guardArchive(await workbook(), 'prov.xlsx')).toBeUndefined();
  });
});

describe('a document type', () => {
  const doctype = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>';

  it.each([
    ['first in a part', doctype],
    ['after a long comment', `<?xml version="1.0"?><!--${'x'.repeat(65_520)}-->${doctype}`],
    ['in UTF-16', Buffer.from(`\ufeff${doctype}`, 'utf16le').toString('latin1')],
  ])('%s is refused', async (_, content) => {
    const archive = new JSZip();
    archive.file('xl/workbook.xml', '<a/>');
    archive.file('xl/sharedStrings.xml', Buffer.from(content, 'latin1'));
    const diagnostic = await guardArchive(await archive.generateAsync({ type: 'uint8array' }), 'prov.xlsx');
    expect([diagnostic?.code, diagnostic?.message.includes('xl/sharedStrings.xml')]).toEqual(['SR-ARB-013', true]);
  });
});
