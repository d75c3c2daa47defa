import { makeLook } from '../../../src/pdf/look.js';
import { arrangements, columnsIn, tableColumns } from '../../../src/pdf/nodes/table-columns.js';
import { contentWidth } from '../../../src/theme/theme.js';
import { loadFontMetrics } from '../../../src/typography/font-metrics.js';
import { fonts, table, theme } from '../sample-documents.js';

const metrics = loadFontMetrics(fonts);
const look = makeLook(theme, 'chapter');
const modelOf = (count: number) =>
  table(
    '1',
    ['Enskede-Årsta-Vantör'],
    Array.from({ length: count }, (_, index) => String(2024 - index)),
  ).table;
const columnsOf = (count: number) => {
  const columns = tableColumns(modelOf(count), look, metrics);
  if (!columns) throw new Error(`${count} columns fit nowhere`);
  return columns;
};
const total = ({ widths, gap }: ReturnType<typeof columnsOf>) =>
  widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);

describe('tableColumns', () => {
  it('fills the text column, the stub taking what the digits leave', () => {
    const columns = columnsOf(3);
    expect(columns).toMatchObject({ style: 'table', hang: [0, 0], landscape: false, fits: true });
    expect(total(columns)).toBeCloseTo(contentWidth(theme), 5);
    expect(columns.widths[0]).toBeGreaterThan(metrics.textWidth('Enskede-Årsta-Vantör', theme.type.table.size));
  });

  it('goes by steps into the margin, to small type and to a turned page', () => {
    const steps = [4, 9, 13, 20].map((count) => {
      const { style, landscape, hang } = columnsOf(count);
      return [style, landscape, hang[0] > 0];
    });
    expect(steps).toEqual([
      ['table', false, false],
      ['table', false, true],
      ['tableSmall', false, true],
      ['tableSmall', true, true],
    ]);
    expect(tableColumns(modelOf(40), look, metrics)).toBeUndefined();
  });

  it('never lets a column be narrower than its digits', () => {
    const { widths, style } = columnsOf(12);
    const digits = metrics.textWidth('2024', look.styles[style].fontSize, 'bold');
    expect(Math.min(...widths.slice(1))).toBeGreaterThanOrEqual(digits);
  });

  it('gives a column room for the mark of a note in its heading', () => {
    const plain = modelOf(15);
    const [heads = []] = plain.header;
    const marked = { ...plain, header: [heads.map((cell) => ({ ...cell, notes: [{ note: 'a', number: 12 }] }))] };
    const [, , upright] = arrangements(look);
    if (!upright) throw new Error('no third arrangement');
    expect(columnsIn(upright, plain, look, metrics)).toMatchObject({
      fits: true,
      flagWidths: plain.header[0]?.slice(1).map(() => 0),
    });
    const columns = columnsIn(upright, marked, look, metrics);
    expect(columns.fits).toBe(false);
    expect(Math.min(...columns.flagWidths)).toBeGreaterThan(5);
  });
});
