import { seemingKind, seemingPackage } from '../../../src/workbook/guard/seeming-kind.js';

describe('seemingKind', () => {
  it.each([
    ['CHARSET="ANSI";\nAXIS-VERSION="2000";', 'en PC-Axis-fil (.px)'],
    ['{"rader": []}', 'en JSON-fil'],
    ['{\\rtf1\\ansi Tabell}', 'ett dokument i RTF-format'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related', 'en sparad webbsida (MHTML)'],
    ['\ufeff<?xml version="1.0"?><rader/>', 'en XML-fil'],
    [
      '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
      'ett OpenDocument-kalkylblad i XML (.fods)',
    ],
    ['$FL2@(#) SPSS DATA FILE', 'en datafil från SPSS (.sav)'],
    ['Rar!\x1a\x07', 'ett skadat eller annat arkiv'],
    ['\u0001\u0002\u0003', 'något annat än en arbetsbok'],
  ])('of %j is %s', (content, seems) => {
    const seeming = seemingKind(Buffer.from(content));
    expect(seeming.seems).toBe(seems);
    expect(seeming.cure).toMatch(/Excel/u);
  });
});

describe('seemingPackage', () => {
  it.each<[string, readonly string[], string, string | undefined]>([
    ['a workbook', ['[content_types].xml', 'xl/workbook.xml'], '', undefined],
    [
      'a text document',
      ['mimetype', 'content.xml'],
      'application/vnd.oasis.opendocument.text',
      'ett OpenDocument-dokument (.odt eller .odp)',
    ],
    ['Numbers', ['index/document.iwa'], '', 'ett Numbers-dokument'],
    ['something else', ['bild.png'], '', 'ett zip-arkiv utan arbetsbok'],
  ])('of %s', (_, parts, mimetype, seems) => {
    expect(seemingPackage(new Set(parts), mimetype)?.seems).toBe(seems);
  });
});
