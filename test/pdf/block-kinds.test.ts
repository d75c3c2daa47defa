import type { Block, KeyFigure, Paragraph } from '../../src/document/block.js';
import type { PageFrame } from '../../src/document/document.js';
import { makeLook } from '../../src/pdf/look.js';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { type ReadPdf, readPdf } from './read-pdf.js';
import { figure, fonts, heading, makeDocument, paragraph, table, text, theme } from './sample-documents.js';

const write = async (blocks: readonly Block[], more: Partial<PageFrame> = {}) =>
  readPdf((await writePdf(makeDocument(blocks, more), theme, fonts)).bytes);
const item = (read: ReadPdf, wanted: string, page = 0) => {
  const found = read.pages[page]?.find((candidate) => candidate.text.trim() === wanted);
  if (!found)
    throw new Error(
      `"${wanted}" is not on page ${page + 1}: ${read.pages[page]?.map((candidate) => candidate.text).join('|')}`,
    );
  return found;
};
const { margins } = makeLook(theme, 'chapter');

describe('blocks on the page', () => {
  it('sets a cover on a page of its own, with the imprint beside the particulars', async () => {
    const imprint = (line: string): Paragraph => ({ ...paragraph(line), style: 'imprint' });
    const cover: Block = {
      kind: 'cover',
      title: 'Rapport',
      subtitle: 'Om staden',
      year: 2024,
      publisher: 'Förvaltningen',
      lines: ['Bilaga 1'],
      imprint: [imprint('Maj 2025'), imprint('Utgivare: F')],
    };
    const read = await write([cover, paragraph('efter')], { kind: 'report' });
    expect(['Rapport', '2024', 'Om staden', 'Förvaltningen', 'Bilaga 1'].every((part) => item(read, part))).toBe(true);
    expect(item(read, 'Maj 2025').y).toBeGreaterThan(item(read, 'Utgivare: F').y);
    expect(item(read, 'Maj 2025').y).toBeCloseTo(item(read, 'Bilaga 1').y, 1);
    expect(item(read, 'Maj 2025').x).toBeGreaterThan(item(read, 'Bilaga 1').x + 100);
    expect(item(read, 'efter', 1).y).toBeGreaterThan(theme.page.height - margins.top - 20);
  });

  it('does not repeat a year that the title has', async () => {
    const cover: Block = { kind: 'cover', title: 'Rapport 2024', subtitle: '', year: 2024, publisher: 'F', lines: [] };
    expect((await write([cover], { bareFirstPage: true, kind: 'report' })).text.match(/2024/g)).toHaveLength(1);
  });

  it('keeps the lines of key figures level although their labels differ in length', async () => {
    const key = (label: string, value: string, words: string): KeyFigure => ({
      label,
      value: figure(value),
      unit: 'hushåll',
      change: { direction: 'up', words: [text(words)] },
      recent: [1, 2, null, 3],
    });
    const figures = [
      key('Kort', '12', 'ökning'),
      key('En etikett som tar flera rader i rutan', '3 456', 'minskning'),
      key('Tredje', '78', 'en ökning med flera ord än de andra har'),
    ];
    const read = await write([{ kind: 'keyFigures', figures }]);
    expect(item(read, '12').y).toBeCloseTo(item(read, '3 456').y, 3);
    expect(item(read, 'ökning').y).toBeCloseTo(item(read, 'minskning').y, 3);
    expect(item(read, 'Kort').y).toBeCloseTo(item(read, 'Tredje').y, 3);
  });

  it('sets key figures on the grid: the second of four over the text, the tiny lines and their years level', async () => {
    const figures = [4, 1, 3, 2].map(
      (last, index): KeyFigure => ({
        label: `Etikett${index}`,
        value: figure(`${index}0`),
        unit: 'barn',
        recent: [2, 3, last],
        years: [2014 + index, 2024],
      }),
    );
    const read = await write([{ kind: 'keyFigures', figures }]);
    const { column } = makeLook(theme, 'chapter');
    expect(item(read, 'Etikett0').x).toBeCloseTo(margins.left - column.hangLeft, 3);
    expect(item(read, 'Etikett1').x).toBeCloseTo(margins.left, 3);
    const years = [2014, 2015, 2016, 2017].map((year) => item(read, String(year)).y);
    expect(Math.max(...years) - Math.min(...years)).toBeLessThan(0.01);
  });

  it('hangs heading numbers in the margin, titles at the text edge', async () => {
    const read = await write([heading(2, 'Avsnitt', '3.1'), paragraph('löptext')]);
    expect(item(read, 'Avsnitt').x).toBeCloseTo(margins.left, 3);
    expect(item(read, 'löptext').x).toBeCloseTo(margins.left, 3);
    expect(item(read, '3.1').x).toBeLessThan(margins.left - 40);
    expect(item(read, '3.1').y).toBeCloseTo(item(read, 'Avsnitt').y, 3);
  });

  it('sets prose with the theme’s size and leading', async () => {
    const read = await write([paragraph('ord '.repeat(60))]);
    const lines = (read.pages[0] ?? []).filter((found) => found.text.startsWith('ord'));
    expect(lines.length).toBeGreaterThan(2);
    expect((lines[0]?.y ?? 0) - (lines[1]?.y ?? 0)).toBeCloseTo(theme.type.body.leading, 2);
    expect(lines[0]?.size).toBeCloseTo(theme.type.body.size, 3);
  });

  it('aligns figures right under their header', async () => {
    const narrow = table('1.1', ['Norr', 'Söder']);
    const rows = narrow.table.rows.map((row, index) => ({
      ...row,
      cells: [figure('7'), figure(index === 0 ? '12 345' : '9')],
    }));
    const read = await write([{ ...narrow, table: { ...narrow.table, rows } }]);
    const digit = theme.type.table.size * 0.497;
    expect(item(read, '9').x + digit).toBeCloseTo(margins.left + theme.page.width - margins.left - margins.right, 1);
    expect(item(read, '2024').y).toBeGreaterThan(item(read, '9').y);
  });

  it('sets signatures and addressees side by side', async () => {
    const read = await write(
      [
        {
          kind: 'addressFields',
          head: ['Tjänsteutlåtande', 'Dnr 1'],
          fields: [
            { label: 'Handläggare', lines: ['A'] },
            { label: 'Till', lines: ['B'] },
          ],
        },
        {
          kind: 'signatures',
          signatories: ['C', 'D'].map((name) => ({ name, title: `${name}-titel`, office: `${name}-kontor` })),
        },
      ],
      { kind: 'letter' },
    );
    expect(item(read, 'Handläggare').y).toBeCloseTo(item(read, 'Till').y, 3);
    // In the page head, over what stands in the second column.
    expect(item(read, 'Tjänsteutlåtande').y).toBeGreaterThan(theme.page.height - theme.letter.top);
    expect(item(read, 'Tjänsteutlåtande').x).toBeCloseTo(item(read, 'Till').x, 3);
    expect(item(read, 'D').x).toBeCloseTo(item(read, 'Till').x, 3);
    expect(item(read, 'C-kontor').y).toBeCloseTo(item(read, 'D-kontor').y, 3);
    expect(item(read, 'D').x).toBeGreaterThan(item(read, 'C').x + 100);
  });

  it('marks a gap clearly', async () => {
    expect((await write([paragraph('före ', { kind: 'gap', text: 'hushåll' })])).text).toContain('[hushåll]');
  });
});
