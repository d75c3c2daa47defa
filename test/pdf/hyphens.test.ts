// Words are divided where the language allows it, and shown whole everywhere else.
import type { Block } from '../../src/document/block.js';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { linesOf } from './file/element-text.js';
import { readPdfFile } from './file/read-pdf-file.js';
import { fonts, heading, makeDocument, paragraph, text, theme } from './sample-documents.js';

const words =
  'funktionsnedsättning socialförvaltningen stadsdelsnämnderna biståndshandläggare hemlöshet orosanmälningar';

/** The lines of each heading and paragraph. */
async function linesIn(blocks: readonly Block[]): Promise<readonly (readonly string[])[]> {
  const { bytes } = await writePdf(makeDocument(blocks), theme, fonts);
  const file = await readPdfFile(bytes);
  return file.elements
    .filter(({ role }) => /^(?:P|H\d)$/.test(role))
    .map((element) => linesOf(file, element).map((line) => line.text));
}

/** Paragraphs that begin with words of growing length, so that every word comes to stand at every place of a line. */
const shifted = Array.from({ length: 40 }, (_, index) => `${'i'.repeat(index + 1)} ${words} ${words}, ${words}.`);

describe('division of words', () => {
  it('shows a hyphen at the end of a line and nowhere else, and cuts no word elsewhere', async () => {
    const lines = await linesIn(shifted.map((line) => paragraph(line)));
    expect(lines.flat().filter((line) => line.endsWith('\u00ad')).length).toBeGreaterThan(20);
    expect(lines.flat().filter((line) => /\u00ad./.test(line))).toEqual([]);
    const joined = lines.map((own) => own.map((line) => line.replace(/(?<!\u00ad)$/, ' ')).join(''));
    const whole = joined.map((line) => line.replaceAll('\u00ad', '').replaceAll(/ +/g, ' ').trim());
    expect(whole).toEqual(shifted);
  });

  it('never happens in headings, links or words of another language', async () => {
    const long = `${words} ${words}`;
    const lines = await linesIn([
      heading(1, long),
      paragraph({ kind: 'link', url: 'https://example.org', children: [text(long)] }),
      paragraph({ kind: 'foreign', language: 'de', children: [text(long)] }),
    ]);
    expect(lines).toHaveLength(3);
    expect(lines.flat().join('')).not.toContain('\u00ad');
  });
});
