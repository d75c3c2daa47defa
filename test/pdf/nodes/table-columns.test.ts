import { makeLook } from '../../../src/pdf/look.js';
import { headerGrid, tableColumns } from '../../../src/pdf/nodes/table-columns.js';
import type { TableModel } from '../../../src/tables/table-model.js';
import { contentWidth } from '../../../src/theme/theme.js';
import { loadFontMetrics } from '../../../src/typography/font-metrics.js';
import { fonts, table, theme } from '../sample-documents.js';

const metrics = loadFontMetrics(fonts);
const look = makeLook(theme, 'chapter');
const columnsOf = (count: number, label = 'Enskede-Årsta-Vantör') =>
  tableColumns(
    table(
      '1',
      [label],
      Array.from({ length: count }, (_, index) => String(2024 - index)),
    ).table,
    look,
    metrics,
  );
const total = ({ widths, gap }: ReturnType<typeof columnsOf>) =>
  widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);

describe('tableColumns', () => {
  it('fills the text column, the stub taking what the digits leave', () => {
    const columns = columnsOf(3);
    expect(columns).toMatchObject({ style: 'table', hang: [0, 0], landscape: false, fits: true });
    expect(total(columns)).toBeCloseTo(contentWidth(theme), 5);
    expect(columns.widths[0]).toBeGreaterThan(metrics.textWidth('Enskede-Årsta-Vantör', theme.type.table));
  });

  it('goes by steps into the margin, to small type and to a turned page', () => {
    const steps = [4, 9, 12, 20].map((count) => {
      const { style, landscape, hang, fits } = columnsOf(count);
      return [style, landscape, hang[0] > 0, fits];
    });
    expect(steps).toEqual([
      ['table', false, false, true],
      ['table', false, true, true],
      ['tableSmall', false, true, true],
      ['tableSmall', true, true, true],
    ]);
    expect(columnsOf(40).fits).toBe(false);
  });

  it('never lets a column be narrower than its digits', () => {
    const { widths, style } = columnsOf(12);
    const digits = metrics.textWidth('2024', look.styles[style].fontSize, 'bold');
    expect(Math.min(...widths.slice(1))).toBeGreaterThanOrEqual(digits);
  });
});

describe('headerGrid', () => {
  it('places cells beside those that reach down from the row above', () => {
    const cell = (text: string, columns: number, rows: number) => ({ text, columns, rows, align: 'left' as const });
    const model = {
      header: [
        [cell('Klass', 1, 2), cell('Flickor', 2, 1), cell('Pojkar', 2, 1)],
        ['a', 'b', 'c', 'd'].map((text) => cell(text, 1, 1)),
      ],
    };
    const placed = headerGrid(model as unknown as TableModel).map(({ cell: { text }, row, column }) => [
      text,
      row,
      column,
    ]);
    expect(placed).toEqual([
      ['Klass', 0, 0],
      ['Flickor', 0, 1],
      ['Pojkar', 0, 3],
      ['a', 1, 1],
      ['b', 1, 2],
      ['c', 1, 3],
      ['d', 1, 4],
    ]);
  });
});
