// Says in Swedish what a file that is no .xlsx seems to be, from its first bytes or its archive's parts.

const oleStart = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const sample = 4096;

/** What bytes that do not open as a zip archive seem to be: `en textfil (CSV)`. */
export function seemingKind(buffer: Buffer): string {
  if (buffer.length === 0) return 'en tom fil';
  if (buffer.subarray(0, oleStart.length).equals(oleStart)) return seemingOle(buffer);
  const start = buffer.subarray(0, sample);
  const text = start.toString('latin1');
  if (text.startsWith('%PDF-')) return 'en PDF-fil';
  if (text.startsWith('PK\x05\x06')) return 'ett tomt zip-arkiv';
  if (text.startsWith('PK') || text.startsWith('Rar!') || text.startsWith('7z')) return 'ett skadat eller annat arkiv';
  const plain = decodeText(start);
  if (plain === undefined) return 'något annat än en arbetsbok';
  if (/^\s*<(!doctype html|html|table)/iu.test(plain)) return 'en webbsida (HTML)';
  if (/^\s*<\?xml/iu.test(plain)) return 'en XML-fil';
  return /[;,\t]/u.test(plain.split('\n', 1)[0] ?? '') ? 'en textfil (CSV)' : 'en textfil';
}

/** What an archive with these parts seems to be; nothing when it is an .xlsx. */
export function seemingPackage(parts: ReadonlySet<string>): string | undefined {
  if (parts.has('xl/workbook.xml')) return undefined;
  if (parts.has('xl/workbook.bin')) return 'en binär Excelarbetsbok (.xlsb)';
  if (parts.has('mimetype') && parts.has('content.xml')) return 'ett OpenDocument-kalkylblad (.ods)';
  if (parts.has('word/document.xml')) return 'ett Word-dokument (.docx)';
  if (parts.has('ppt/presentation.xml')) return 'en PowerPoint-presentation (.pptx)';
  return 'ett zip-arkiv utan arbetsbok';
}

/** An OLE container names its streams in UTF-16: `EncryptedPackage` in a protected .xlsx, `Workbook` or `Book` in an .xls. */
function seemingOle(buffer: Buffer): string {
  if (buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'en lösenordsskyddad Excelarbetsbok';
  if (buffer.includes(Buffer.from('WordDocument', 'utf16le'))) return 'ett äldre Word-dokument (.doc)';
  if (buffer.includes(Buffer.from('Book', 'utf16le')) || buffer.includes(Buffer.from('Workbook', 'utf16le'))) {
    return 'en arbetsbok i det äldre Excelformatet (.xls)';
  }
  return 'en fil från ett äldre Office-program';
}

/** The text, or nothing when there are control characters that no text file has. */
function decodeText(start: Buffer): string | undefined {
  const utf16 = start[0] === 0xff && start[1] === 0xfe;
  const text = start.toString(utf16 ? 'utf16le' : 'latin1');
  return /[^\P{Cc}\t\r\n\u0080-\u009f]/u.test(text) ? undefined : text.replace(/^(\ufeff|ï»¿)/u, '');
}
