import type { Block } from '../../src/document/block.js';
import type { PageFrame } from '../../src/document/document.js';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { drawnCharacters, readPdf } from './read-pdf.js';
import {
  chart,
  figure,
  fonts,
  heading,
  makeDocument,
  paragraph,
  prose,
  table,
  text,
  theme,
} from './sample-documents.js';

const write = async (blocks: readonly Block[], more: Partial<PageFrame> = {}, title?: string) => {
  const written = await writePdf(makeDocument(blocks, more, title), theme, fonts);
  return { ...written, read: await readPdf(written.bytes) };
};
const occurrences = (haystack: string, needle: string) => haystack.split(needle).length - 1;

describe('writePdf', () => {
  it('keeps every text once and in order', async () => {
    const blocks: Block[] = [
      { kind: 'chapterOpening', number: 3, title: 'Barn och unga', label: 'kapitel-3' },
      { kind: 'summary', heading: 'Sammanfattning', blocks: [paragraph('Första iakttagelsen.')] },
      heading(2, 'Anmälningar', '3.1'),
      paragraph(
        'Löptext med ',
        { kind: 'strong', children: [text('fetstil')] },
        ' och ',
        { kind: 'figure', figure: figure('42 757') },
        '.',
        { kind: 'noteMark', note: 'a', number: 1 },
      ),
      { kind: 'list', ordered: true, items: [[paragraph('punkt ett')], [paragraph('punkt två')]] },
      chart('3.1', 'Diagramrubrik'),
      table('3.1', ['Norr', 'Söder']),
      { kind: 'notes', notes: [{ id: 'a', number: 1, blocks: [paragraph('Notens text.')] }] },
    ];
    const { read, diagnostics } = await write(blocks);
    const expected = [
      'Barn och unga',
      'Sammanfattning',
      'Första iakttagelsen.',
      'Anmälningar',
      'fetstil',
      '42 757',
      'punkt ett',
      'punkt två',
      'Diagram 3.1',
      'Diagramrubrik',
      'Källa: register.',
      'Rubrik till tabell 3.1',
      'Norr',
      'Söder',
      'Notens text.',
    ];
    expect(diagnostics).toEqual([]);
    expect(expected.map((part) => [part, occurrences(read.text, part)])).toEqual(expected.map((part) => [part, 1]));
    const places = expected.map((part) => read.text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('tells spaces and hyphens apart when text is extracted, in prose and in drawings', async () => {
    const prosaic = 'cirka\u00a05\u00a0000 av 10\u202f000\u00a0hushåll, e\u2011post, a-b, 3\u00a0%';
    const { bytes } = await write([paragraph(prosaic), chart('1.1', 'x y', 100, '7\u00a0000 st')]);
    const drawn = await drawnCharacters(bytes);
    expect(drawn).toContain(prosaic);
    expect(drawn).toContain('7\u00a0000 st');
    expect(drawn).toContain('Diagram 1.1 x y');
  });

  it('shows a hyphen only where a word is divided, and extracts the word whole', async () => {
    const words = Array.from({ length: 40 }, (_, index) => `${'i'.repeat(index % 9)} resurs\u00adanvändning`);
    const { bytes, diagnostics } = await write([paragraph(words.join(' '))]);
    const drawn = await drawnCharacters(bytes);
    expect(diagnostics).toEqual([]);
    expect(occurrences(drawn, 'resurs\u00adanvändning')).toBeGreaterThan(0);
    expect(occurrences(drawn, 'resursanvändning')).toBeGreaterThan(occurrences(drawn, '\u00ad'));
    expect(occurrences(drawn.replaceAll('\u00ad', ''), 'resursanvändning')).toBe(40);
  });

  it('takes line-breaking marks out and keeps what they join', async () => {
    const { read } = await write([paragraph('åren 2019–\u20602025 ökade\u200b antalet')]);
    expect(read.text).toContain('åren 2019–2025 ökade antalet');
  });

  it('reports a character without a glyph instead of printing an empty box', async () => {
    const { read, diagnostics } = await write([paragraph('Antal 漢 hushåll'), chart('1.1', 'rubrik', 90, 'ord 漢')]);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['SR-PDF-002', 'fel'],
      ['SR-PDF-002', 'fel'],
    ]);
    expect(read.text).toContain('Antal ? hushåll');
  });

  it('numbers pages with their total, and leaves a bare first page bare', async () => {
    const blocks: Block[] = [heading(1, 'Ett'), { kind: 'pageBreak' }, heading(1, 'Två')];
    const report = await write(blocks, { kind: 'report', bareFirstPage: true, right: ['2024'] });
    expect(report.pages).toBe(2);
    expect(report.read.pages.map((items) => items.some((item) => item.text.includes('Löpande rubrik')))).toEqual([
      false,
      true,
    ]);
    expect(report.read.text).not.toContain('Sida 1 (2)');
    expect(report.read.text).toContain('2024 · Sida 2 (2)');
    const letter = await write(blocks, { kind: 'letter', right: ['Tjänsteutlåtande', 'Dnr 1'], notice: 'Exempeldata' });
    expect(occurrences(letter.read.text, 'Tjänsteutlåtande')).toBe(2);
    expect(letter.read.text).toContain('Sida 1 (2)');
    expect(occurrences(letter.read.text, 'Exempeldata')).toBe(2);
  });

  it('marks every page of a draft', async () => {
    const blocks: Block[] = [paragraph('a'), { kind: 'pageBreak' }, paragraph('b')];
    const draft = await write(blocks, { draft: true, bareFirstPage: true });
    expect(draft.read.pages.map((items) => items.filter((item) => item.text.includes('UTKAST')).length)).toEqual([
      1, 1,
    ]);
    expect((await write(blocks)).read.text).not.toContain('UTKAST');
  });

  it('adds no empty page for breaks at the ends or in a row', async () => {
    const brk: Block = { kind: 'pageBreak' };
    const { pages } = await write([brk, paragraph('a'), brk, brk, paragraph('b'), brk]);
    expect(pages).toBe(2);
  });

  it('writes properties, escaped in XMP and dated as midnight UTC', async () => {
    const { read, bytes } = await write([paragraph('a')], {}, 'A & B <c> "å"');
    expect(Buffer.from(bytes.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7');
    expect(read.info).toMatchObject({
      Title: 'A & B <c> "å"',
      Author: 'Socialförvaltningen',
      Keywords: 'statistik, socialtjänst',
      CreationDate: 'D:20250511000000Z',
      ModDate: 'D:20250511000000Z',
      Language: 'sv-SE',
    });
    expect(read.xmp).toContain('<rdf:li xml:lang="x-default">A &amp; B &lt;c&gt; &quot;å&quot;</rdf:li>');
    expect(read.xmp).toContain('<xmp:ModifyDate>2025-05-11T00:00:00Z</xmp:ModifyDate>');
    expect(read.xmp).toContain('<dc:identifier>Dnr 3.1-134/2025</dc:identifier>');
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/DisplayDocTitle true/);
  });

  it('nests bookmarks, counts all below, and opens them at the heading', async () => {
    const blocks: Block[] = [
      { kind: 'chapterOpening', number: 1, title: 'Ett', label: 'kapitel-1' },
      heading(2, 'Avsnitt', '1.1'),
      heading(3, 'Under'),
      { kind: 'chapterOpening', number: 2, title: 'Två', label: 'kapitel-2' },
    ];
    const open = await write(blocks);
    expect(open.read.bookmarks).toMatchObject([
      {
        title: '1 Ett',
        count: 2,
        page: 1,
        items: [{ title: '1.1 Avsnitt', count: 1, items: [{ title: 'Under', page: 1 }] }],
      },
      { title: '2 Två', page: 2, items: [] },
    ]);
    expect(open.read.bookmarks.every(({ left }) => left > 50 && left < 200)).toBe(true);
    const closed = await write(blocks, { kind: 'report' });
    expect(closed.read.bookmarks.map(({ count }) => count)).toEqual([-1, undefined]);
  });

  it('links references to places whose names sort bytewise, one link per run and line', async () => {
    const blocks: Block[] = [
      paragraph(
        'Se ',
        { kind: 'internalLink', label: 'diagram-ö', children: [text('diagram 1.1 med många ord')] },
        {
          kind: 'noteMark',
          note: 'lagen',
          number: 1,
        },
      ),
      paragraph({ kind: 'link', url: 'https://example.org/å b', children: [text('webb plats')] }),
      { ...chart('1.1', 'x'), label: 'diagram-ö' },
      { ...chart('1.2', 'y'), label: 'diagram-Z' },
      { kind: 'notes', notes: [{ id: 'lagen', number: 1, blocks: [paragraph('not')] }] },
    ];
    const { read } = await write(blocks);
    expect(read.links).toEqual([
      { page: 1, destination: 'diagram-_f6_' },
      { page: 1, destination: 'not-lagen' },
      { page: 1, url: 'https://example.org/%C3%A5%20b' },
      { page: 1, destination: 'notmark-lagen' },
    ]);
    const names = [...read.destinations.keys()];
    expect(names).toEqual([...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    expect(read.destinations.get('diagram-_f6_')).toBe(1);
  });

  it('sets a reference that leads nowhere without a link, and says so', async () => {
    const { read, diagnostics } = await write([
      paragraph({ kind: 'internalLink', label: 'borta', children: [text('kapitel 7')] }),
    ]);
    expect(read.links).toEqual([]);
    expect(read.text).toContain('kapitel 7');
    expect(diagnostics.map(({ code }) => code)).toEqual(['SR-PDF-004']);
  });

  it('lists chapters and sections with the pages they stand on', async () => {
    const blocks: Block[] = [
      { kind: 'contents', heading: 'Innehåll' },
      { kind: 'chapterOpening', number: 1, title: 'Demografi', label: 'kapitel-1' },
      paragraph(prose('a', 120)),
      heading(2, 'Folkmängd', '1.1'),
      paragraph('text'),
    ];
    const { read } = await write(blocks, { kind: 'report' });
    const contents = read.pages[0]?.map((item) => item.text.trim()).filter(Boolean) ?? [];
    expect(contents.slice(0, 7)).toEqual([
      'Innehåll',
      '1',
      'Demografi',
      '2',
      '1.1',
      'Folkmängd',
      String(read.destinations.get('rubrik-0002')),
    ]);
    expect(read.destinations.get('rubrik-0002')).toBeGreaterThan(2);
    expect(read.links.filter(({ page }) => page === 1).map(({ destination }) => destination)).toEqual([
      'kapitel-1',
      'kapitel-1',
      'kapitel-1',
      'rubrik-0002',
      'rubrik-0002',
      'rubrik-0002',
    ]);
  });

  it('refuses a document that was not assembled', async () => {
    await expect(write([paragraph({ kind: 'reference', capital: false, label: 'x' })])).rejects.toThrow(
      'not assembled',
    );
  });

  it('refuses pictures by address in a drawing', async () => {
    const hostile = chart('1.1', 'x');
    const file = new URL('../../node_modules/pdfjs-dist/web/images/altText_add.svg', import.meta.url).pathname;
    const svg = hostile.chart.svg.replace('</svg>', `<image href="${file}" width="9" height="9"/></svg>`);
    await expect(write([{ ...hostile, chart: { ...hostile.chart, svg } }])).rejects.toThrow('refused');
  });
});
