// Tables on pages: which rows may end or begin one, and what becomes of a table wider than a page.
import type { TableBlock } from '../../src/document/block.js';
import { writePdf } from '../../src/pdf/write-pdf.js';
import type { TableRow } from '../../src/tables/table-model.js';
import { type ReadItem, readPdf } from './read-pdf.js';
import { figure, fonts, heading, makeDocument, paragraph, prose, table, text, theme } from './sample-documents.js';

const { margins, height } = theme.page;
const row = (kind: TableRow['kind'], label: string): TableRow => ({
  kind,
  label,
  indent: kind === 'data' ? 1 : 0,
  cells: kind === 'group' ? [] : ['1', '2'].map(figure),
});

/** Groups of one to four rows, a total after each second of them. */
function grouped(groups: number): TableBlock {
  const block = table('1.1', []);
  const rows = Array.from({ length: groups }, (_, index) => [
    row('group', `grupp${index}`),
    ...Array.from({ length: 1 + (index % 4) }, (_, inner) => row('data', `rad${index}.${inner}`)),
    ...(index % 2 === 0 ? [row('total', `summa${index}`)] : []),
  ]).flat();
  return { ...block, notes: [[text('Källa: register.')]], table: { ...block.table, rows } };
}

/** The stub's texts between head and foot, from the top. */
const stubs = (items: readonly ReadItem[]) =>
  items
    .filter(
      ({ text: found, y }) =>
        /^(grupp|rad|summa)\d/.test(found) && y > margins.bottom - 6 && y < height - margins.top + 1,
    )
    .sort((a, b) => b.y - a.y)
    .map((item) => item.text);

describe('the header of a table', () => {
  it('has the head of the stub on the line of the columns beside it', async () => {
    const block = table('1.1', ['Norr'], ['2023', '2024']);
    const [[stub, ...years] = []] = block.table.header;
    if (!stub) throw new Error('no stub');
    const spanning = { text: 'Kvinnor', columns: 2, rows: 1, align: 'left' as const };
    const header = [[{ ...stub, rows: 2 }, spanning], years];
    const { bytes } = await writePdf(makeDocument([{ ...block, table: { ...block.table, header } }]), theme, fonts);
    const at = (found: string) => items.find((item) => item.text === found)?.y ?? Number.NaN;
    const [items = []] = (await readPdf(bytes)).pages;
    expect(at('Klass')).toBeCloseTo(at('2024'), 2);
    expect(at('Kvinnor')).toBeGreaterThan(at('2024') + 10);
  });
});

describe('a table longer than a page', () => {
  it('never ends a page with the heading of a group nor begins one with a total, and loses no row', async () => {
    const labels = grouped(40).table.rows.map(({ label }) => label);
    let breaks = 0;
    for (let sentences = 0; sentences < 12; sentences++) {
      const { bytes, diagnostics } = await writePdf(
        makeDocument([paragraph(prose('a', 3 + sentences)), grouped(40)]),
        theme,
        fonts,
      );
      const { pages } = await readPdf(bytes);
      const set = pages.map(stubs);
      expect(set.flat()).toEqual(labels);
      expect(diagnostics).toEqual([]);
      set.forEach((onPage, index) => {
        if (index < set.length - 1 && onPage.length > 0) expect(onPage.at(-1)).not.toMatch(/^grupp/);
        if (index > 0) expect(onPage[0]).not.toMatch(/^summa/);
        if (index > 0 && onPage.length > 0) breaks++;
        if (onPage.length > 0) expect(pages[index]?.some((item) => item.text.includes('Klass'))).toBe(true);
      });
    }
    expect(breaks).toBeGreaterThan(20);
  });

  it('keeps a chain of rows on the page of the first, however they fall', async () => {
    const block = table('1.1', []);
    const rows = Array.from({ length: 60 }, (_, index) => [
      row('group', `grupp${index}a`),
      row('group', `grupp${index}b`),
      row('data', `rad${index}`),
      row('total', `summa${index}`),
    ]).flat();
    const { bytes } = await writePdf(makeDocument([{ ...block, table: { ...block.table, rows } }]), theme, fonts);
    for (const items of (await readPdf(bytes)).pages) {
      const onPage = stubs(items);
      expect(onPage[0]).toMatch(/^grupp\d+a/);
      expect(onPage.at(-1)).toMatch(/^summa/);
    }
  });
});

describe('a table wider than an upright page', () => {
  const years = Array.from({ length: 20 }, (_, index) => String(2005 + index));
  const turned = table('1.1', ['Norr', 'Söder'], years);

  it('turns the page, with the heading over it, and the text after it turns back', async () => {
    const blocks = [paragraph('före'), heading(2, 'Rubriken'), turned, paragraph('efter')];
    const { pages } = await readPdf((await writePdf(makeDocument(blocks), theme, fonts)).bytes);
    const on = (page: number) => pages[page]?.map((item) => item.text).join(' ');
    expect(pages).toHaveLength(3);
    expect(on(1)).toMatch(/Rubriken.*Norr/);
    expect(on(2)).toContain('efter');
  });

  it('leaves no empty page before it at the beginning of a document or of a new page', async () => {
    for (const before of [[], [paragraph('före'), { kind: 'pageBreak' } as const]]) {
      const { pages } = await readPdf((await writePdf(makeDocument([...before, turned]), theme, fonts)).bytes);
      expect(pages).toHaveLength(before.length === 0 ? 1 : 2);
      expect(Math.max(...(pages.at(-1) ?? []).map(({ x }) => x))).toBeGreaterThan(theme.page.width);
    }
  });
});

describe('a table wider than any page', () => {
  const years = Array.from({ length: 40 }, (_, index) => String(1985 + index));

  it('is set in parts with the rows named in each, every figure once, on pages that need not be turned', async () => {
    const { bytes, diagnostics } = await writePdf(
      makeDocument([paragraph('före'), table('3.4', ['Norr', 'Söder'], years), paragraph('efter')]),
      theme,
      fonts,
    );
    const read = await readPdf(bytes);
    expect(diagnostics).toEqual([]);
    const words = read.text.split(/\s+/);
    for (const year of years) expect(words.filter((word) => word === year)).toHaveLength(1);
    expect(words.filter((word) => word === 'Norr')).toHaveLength(3);
    expect(read.text.match(/\(del\s\d av\s3\)/gu)).toHaveLength(3);
    expect(read.destinations.get('tabell-3_2e_4')).toBe(1);
    for (const { x } of read.pages.flat()) expect(x).toBeLessThan(theme.page.width - 40);
  });

  it('is a fault only when a single column is wider than the page', async () => {
    const wide = await writePdf(makeDocument([table('3.4', ['Norr'], ['9'.repeat(200)])]), theme, fonts);
    expect(wide.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['SR-PDF-003', 'fel']]);
  });
});
