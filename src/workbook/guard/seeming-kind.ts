// Says in Swedish what a file that is no .xlsx seems to be, from its first bytes or its archive's parts, and how to save it as one.

/** What a file seems to be, and what the analyst does about it. */
export interface Seeming {
  readonly seems: string;
  readonly cure: string;
}

const saveAs = 'öppna filen i Excel, välj Arkiv › Spara som och filformatet Excel-arbetsbok (.xlsx)';
const importText =
  'öppna en tom arbetsbok i Excel, välj Data › Från text/CSV, hämta filen och spara som Excel-arbetsbok (.xlsx)';
const saveFromCalc =
  'öppna filen i Excel eller LibreOffice Calc, välj Spara som och filformatet Excel-arbetsbok (.xlsx)';
const askForWorkbook =
  'be den som har gjort filen om tabellerna som Excel-arbetsbok (.xlsx); filen har inga celler att läsa';
const copyTables = 'kopiera tabellerna till en tom arbetsbok i Excel och spara den som Excel-arbetsbok (.xlsx)';
const unpack = 'packa upp arkivet och ange den Excel-arbetsbok (.xlsx) som ligger i det';
const fetchAgain =
  'hämta eller kopiera filen på nytt; öppna den annars i Excel, låt Excel reparera den och spara om den';
const removePassword =
  'öppna filen i Excel, töm lösenordet under Arkiv › Info › Skydda arbetsboken › Kryptera med lösenord och spara';

export const damagedArchive: Seeming = { seems: 'en avbruten eller skadad Excelarbetsbok', cure: fetchAgain };
export const lockFile: Seeming = {
  seems: 'låsfilen till en arbetsbok som är öppen i Excel',
  cure: 'ange arbetsboken själv, den fil som heter likadant utan ~$',
};
export const protectedArchive: Seeming = { seems: 'ett lösenordsskyddat zip-arkiv', cure: unpack };

const oleStart = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const sample = 4096;

/** First bytes, as latin-1, of files that are no text. */
const signatures: readonly (readonly [starts: readonly string[], seeming: Seeming])[] = [
  [['%PDF-'], { seems: 'en PDF-fil', cure: askForWorkbook }],
  [['PK\x05\x06'], { seems: 'ett tomt zip-arkiv', cure: fetchAgain }],
  [['\x1f\x8b'], { seems: 'ett gzip-arkiv', cure: unpack }],
  [['PK', 'Rar!', '7z\xbc\xaf'], { seems: 'ett skadat eller annat arkiv', cure: unpack }],
  [['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'RIFF'], { seems: 'en bild', cure: askForWorkbook }],
  [
    ['\t\x08\x10\0', '\t\x08\x08\0', '\t\x04\x06\0', '\t\x02\x06\0', '\t\0\x06\0', '\t\0\x04\0'],
    { seems: 'en arbetsbok i det äldre Excelformatet (.xls)', cure: saveAs },
  ],
  [
    ['$FL2', '$FL3'],
    { seems: 'en datafil från SPSS (.sav)', cure: 'exportera tabellen ur SPSS som Excel-arbetsbok (.xlsx)' },
  ],
];

/** Starts of texts. */
const texts: readonly (readonly [start: RegExp, seeming: Seeming])[] = [
  [/^ID;P/u, { seems: 'en SYLK-fil (.slk)', cure: saveAs }],
  [/^\{\\rtf/u, { seems: 'ett dokument i RTF-format', cure: copyTables }],
  [/^(?:MIME-Version:|From: <Saved by)/iu, { seems: 'en sparad webbsida (MHTML)', cure: saveAs }],
  [/^\s*<(?:!doctype html|html|head|body|meta|table)\b/iu, { seems: 'en webbsida (HTML)', cure: saveAs }],
  [
    /^\s*<\?xml.*(?:progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet)/su,
    { seems: 'ett kalkylblad i det äldre formatet XML-kalkylblad 2003 (.xml)', cure: saveAs },
  ],
  [/^\s*<\?xml.*opendocument/su, { seems: 'ett OpenDocument-kalkylblad i XML (.fods)', cure: saveFromCalc }],
  [/^\s*<\?xml.*<html/su, { seems: 'en webbsida (HTML)', cure: saveAs }],
  [/^\s*<\?xml/u, { seems: 'en XML-fil', cure: importText }],
  [
    /^(?:CHARSET|AXIS-VERSION)=/u,
    { seems: 'en PC-Axis-fil (.px)', cure: 'hämta tabellen ur statistikdatabasen på nytt, som Excel (.xlsx)' },
  ],
  [/^\s*[[{]\s*["{[\]}]/u, { seems: 'en JSON-fil', cure: importText }],
];

/** What bytes that do not open as a zip archive seem to be. */
export function seemingKind(buffer: Buffer): Seeming {
  if (buffer.length === 0) return { seems: 'en tom fil', cure: fetchAgain };
  if (buffer.subarray(0, oleStart.length).equals(oleStart)) return seemingOle(buffer);
  const start = buffer.subarray(0, sample);
  const bytes = start.toString('latin1');
  const known = signatures.find(([starts]) => starts.some((first) => bytes.startsWith(first)));
  if (known) return known[1];
  const text = decodeText(start);
  if (text === undefined) return { seems: 'något annat än en arbetsbok', cure: askForWorkbook };
  const form = texts.find(([pattern]) => pattern.test(text));
  if (form) return form[1];
  const separated = /[;,\t]/u.test(text.split('\n', 1)[0] ?? '');
  return { seems: separated ? 'en textfil (CSV)' : 'en textfil', cure: importText };
}

/** What an archive with these parts seems to be, `mimetype` the text of its part of that name; nothing for an .xlsx. */
export function seemingPackage(parts: ReadonlySet<string>, mimetype: string): Seeming | undefined {
  if (parts.has('xl/workbook.bin')) return { seems: 'en binär Excelarbetsbok (.xlsb)', cure: saveAs };
  if (/opendocument\.spreadsheet/u.test(mimetype) || (parts.has('mimetype') && parts.has('content.xml') && !mimetype)) {
    return { seems: 'ett OpenDocument-kalkylblad (.ods)', cure: saveFromCalc };
  }
  if (/opendocument/u.test(mimetype)) return { seems: 'ett OpenDocument-dokument (.odt eller .odp)', cure: copyTables };
  if (parts.has('word/document.xml')) return { seems: 'ett Word-dokument (.docx)', cure: copyTables };
  if (parts.has('ppt/presentation.xml')) return { seems: 'en PowerPoint-presentation (.pptx)', cure: copyTables };
  if (parts.has('xl/workbook.xml') || parts.has('[content_types].xml')) return undefined;
  if ([...parts].some((name) => name.endsWith('.iwa')))
    return { seems: 'ett Numbers-dokument', cure: 'öppna det i Numbers och välj Arkiv › Exportera till › Excel' };
  if ([...parts].some((name) => /\.xls[xmb]?$/u.test(name)))
    return { seems: 'ett zip-arkiv med en arbetsbok i', cure: unpack };
  return { seems: 'ett zip-arkiv utan arbetsbok', cure: unpack };
}

/** An OLE container names its streams in UTF-16: `EncryptedPackage` in a protected .xlsx, `Workbook` or `Book` in an .xls. */
function seemingOle(buffer: Buffer): Seeming {
  const holds = (stream: string) => buffer.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return { seems: 'en lösenordsskyddad Excelarbetsbok', cure: removePassword };
  if (holds('WordDocument')) return { seems: 'ett äldre Word-dokument (.doc)', cure: copyTables };
  if (holds('PowerPoint')) return { seems: 'en äldre PowerPoint-presentation (.ppt)', cure: copyTables };
  if (holds('Book') || holds('Workbook')) {
    return { seems: 'en arbetsbok i det äldre Excelformatet (.xls)', cure: saveAs };
  }
  return { seems: 'en fil från ett äldre Office-program', cure: saveAs };
}

/** The text, or nothing when there are control characters that no text file has. */
function decodeText(start: Buffer): string | undefined {
  const even = start.subarray(0, start.length - (start.length % 2));
  const littleEndian = start[0] === 0xff && start[1] === 0xfe;
  const bigEndian = start[0] === 0xfe && start[1] === 0xff;
  const utf16 = littleEndian ? even : bigEndian ? Buffer.from(even).swap16() : undefined;
  const text = utf16 === undefined ? start.toString('latin1') : utf16.toString('utf16le');
  return /[^\P{Cc}\t\r\n\u0080-\u009f]/u.test(text) ? undefined : text.replace(/^(\ufeff|ï»¿)/u, '');
}
