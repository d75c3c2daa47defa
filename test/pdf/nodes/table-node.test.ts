import type { TableBlock } from '../../../src/document/block.js';
import { makeLook } from '../../../src/pdf/look.js';
import { noteDestination } from '../../../src/pdf/nodes/destination-name.js';
import type { PdfNode, Run, Setting, TableNode, TextNode } from '../../../src/pdf/nodes/pdf-node.js';
import { tableNodes } from '../../../src/pdf/nodes/table-node.js';
import type { HeaderCell, TableRow } from '../../../src/tables/table-model.js';
import { loadFontMetrics } from '../../../src/typography/font-metrics.js';
import { figure, fonts, table, text, theme } from '../sample-documents.js';

const found: string[] = [];
const setting = (): Setting => ({
  look: makeLook(theme, 'chapter'),
  metrics: loadFontMetrics(fonts),
  destinations: new Set([noteDestination('a'), noteDestination('b')]),
  referred: new Set(),
  report: ({ code }) => found.push(code),
});
const flat = (nodes: readonly PdfNode[]): PdfNode[] =>
  nodes.flatMap((node) => ('stack' in node ? flat(node.stack) : [node]));
const nodesOf = (block: TableBlock) => flat(tableNodes(block, 10, setting()).nodes);
const tablesOf = (block: TableBlock) => nodesOf(block).filter((node): node is TableNode => 'table' in node);
const textOf = (node: PdfNode | Record<string, never> | undefined): string => {
  if (!node || !('text' in node)) return '';
  return typeof node.text === 'string' ? node.text : node.text.map((run) => run.text).join('');
};
const runsOf = (node: PdfNode | Record<string, never> | undefined): readonly Run[] =>
  node && 'text' in node && typeof node.text !== 'string' ? node.text : [];

const head = (name: string, columns: number, rows: number): HeaderCell => ({
  text: name,
  columns,
  rows,
  align: columns > 1 ? 'left' : 'right',
});
const row = (kind: TableRow['kind'], label: string, values: readonly string[]): TableRow => ({
  kind,
  label,
  indent: 0,
  cells: values.map(figure),
});
const nested: TableBlock = {
  ...table('3.4', []),
  notes: [[text('Källa: register.')]],
  table: {
    header: [
      [head('Nämnd', 1, 2), head('Flickor', 2, 1), head('Pojkar', 2, 1)],
      ['2023', '2024', '2023', '2024'].map((year) => head(year, 1, 1)),
    ],
    rows: [
      row('group', 'Västerort', []),
      row('data', 'Rinkeby', ['1', '2', '3', '4']),
      row('data', 'Vällingby', ['1', '2', '3', '4']),
      row('total', 'Totalt', ['2', '4', '6', '8']),
    ],
    columnCount: 5,
    marks: [],
  },
};
const wide = (count: number, notes: TableBlock['notes'] = []) => ({
  ...table(
    '3.4',
    ['Norr', 'Söder'],
    Array.from({ length: count }, (_, index) => String(1980 + index)),
  ),
  notes,
});

describe('tableNodes for the structure tree', () => {
  it('says of each header cell what it heads, and leaves an empty place where a span covers', () => {
    const [node] = tablesOf(nested);
    const kinds = node?.table.body.map((cells) =>
      cells.map((cell) => ('header' in cell ? cell.header : Object.keys(cell).length === 0 ? 'covered' : 'data')),
    );
    expect(kinds).toEqual([
      ['Column', 'Column', 'covered', 'Column', 'covered'],
      ['covered', 'Column', 'Column', 'Column', 'Column'],
      ['Row', 'covered', 'covered', 'covered', 'covered'],
      ['Row', 'data', 'data', 'data', 'data'],
      ['Row', 'data', 'data', 'data', 'data'],
      ['Row', 'data', 'data', 'data', 'data'],
    ]);
    const spans = node?.table.body.flat().filter((cell) => 'colSpan' in cell || 'rowSpan' in cell);
    expect(spans?.map((cell) => [cell.rowSpan, cell.colSpan])).toEqual([
      [2, undefined],
      [undefined, 2],
      [undefined, 2],
      [undefined, 5],
    ]);
  });

  it('tells which rows stand under a group', () => {
    const inner = nested.table.rows.map((line) => (line.kind === 'data' ? { ...line, indent: 1 } : line));
    const [node] = tablesOf({ ...nested, table: { ...nested.table, rows: inner } });
    expect(node?.table.body.map(([first]) => first && 'inGroup' in first)).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it('marks the rule under a spanning header as decoration', () => {
    const cells = tableNodes(nested, 10, setting()).nodes;
    const tables = flat(cells).filter((node): node is TableNode => 'table' in node);
    const rules = flat(tables.flatMap((node) => node.table.body.flat() as PdfNode[])).filter(
      (node) => 'canvas' in node,
    );
    expect(rules.map(({ artifact }) => artifact)).toEqual([true, true]);
  });

  it('ties the caption to its table', () => {
    const nodes = nodesOf(nested);
    const caption = nodes.find((node): node is TextNode => node.role === 'Caption');
    expect(caption?.captionOf).toBe(tablesOf(nested)[0]?.label);
    expect(caption?.id).toBe('tabell-3_2e_4');
  });
});

describe('rows that stay together', () => {
  it('keeps a group with its first row and the row before a total with the total', () => {
    const kept = tablesOf(nested)[0]?.table.body.map(([first]) => first && 'keepWithNext' in first);
    expect(kept).toEqual([false, false, true, false, true, false]);
  });

  it('keeps the rows that belong together at the beginning under the header', () => {
    expect(tablesOf(nested)[0]?.table.keepWithHeaderRows).toBe(2);
    expect(tablesOf(table('1', ['a', 'b', 'c']))[0]?.table.keepWithHeaderRows).toBe(1);
    const short = { ...nested.table, rows: nested.table.rows.filter(({ label }) => label !== 'Vällingby') };
    expect(tablesOf({ ...nested, table: short })[0]?.table.keepWithHeaderRows).toBe(3);
  });

  it('lets a table that is taller than the page flow, however few its rows are', () => {
    const long = Array.from({ length: 20 }, () => 'en lång etikett '.repeat(12).trim());
    expect(tableNodes(table('1', long), 10, setting()).nodes.length).toBeGreaterThan(1);
    expect(tableNodes(table('1', long.slice(0, 3)), 10, setting()).nodes).toHaveLength(1);
  });
});

describe('a table in parts', () => {
  const block = wide(40, [[text('Källa: register.')]]);

  it('counts its parts in the caption, and gives each caption its own table', () => {
    const nodes = nodesOf(block);
    const captions = nodes.filter((node): node is TextNode => node.role === 'Caption');
    expect(captions.map((one) => textOf(one).replaceAll('\u00A0', ' '))).toEqual([
      'Tabell 3.4 (del 1 av 3) Rubrik till tabell 3.4',
      'Tabell 3.4 (del 2 av 3) Rubrik till tabell 3.4',
      'Tabell 3.4 (del 3 av 3) Rubrik till tabell 3.4',
    ]);
    expect(captions.every((one) => /\(del\u00A0\d av\u00A0\d\)/.test(textOf(one)))).toBe(true);
    expect(captions.map(({ captionOf }) => captionOf)).toEqual(tablesOf(block).map(({ label }) => label));
    expect(new Set(tablesOf(block).map(({ label }) => label)).size).toBe(3);
  });

  it('has its destination at the first part and its notes under the last', () => {
    const nodes = nodesOf(block);
    expect(nodes.map((node) => ('text' in node ? node.id : undefined)).filter(Boolean)).toEqual(['tabell-3_2e_4']);
    expect(nodes.map(textOf).filter((line) => line.startsWith('Källa'))).toHaveLength(1);
    expect(textOf(nodes.at(-1))).toBe('Källa: register.');
  });

  it('is reported only when a column alone does not fit', () => {
    found.length = 0;
    nodesOf(block);
    expect(found).toEqual([]);
    nodesOf(table('3.4', ['Norr'], ['x'.repeat(300)]));
    expect(found).toEqual(['SR-PDF-003']);
  });
});

describe('marks of notes', () => {
  const marked = (count: number): TableBlock => {
    const { table: model, ...block } = wide(count);
    const [heads = []] = model.header;
    const header = [
      heads.map((cell, column) => (column === 1 ? { ...cell, notes: [{ note: 'a', number: 1 }] } : cell)),
    ];
    const rows = model.rows.map((line) => ({ ...line, notes: [{ note: 'b', number: 2 }] }));
    return { ...block, table: { ...model, header, rows } };
  };

  it('follow the text raised, with a space after digits so that they are no part of a number', () => {
    const [node] = tablesOf(marked(2));
    expect(runsOf(node?.table.body[0]?.[1]).map(({ text: run, sup }) => [run, sup ?? false])).toEqual([
      ['1980', false],
      ['\u00A0', true],
      ['1', true],
    ]);
    expect(runsOf(node?.table.body[1]?.[0]).map(({ text: run, sup }) => [run, sup ?? false])).toEqual([
      ['Norr', false],
      ['2', true],
    ]);
  });

  it('stand apart from each other', () => {
    const { table: model, ...block } = table('1', ['Norr']);
    const notes = [
      { note: 'a', number: 1 },
      { note: 'b', number: 2 },
    ];
    const rows = model.rows.map((line) => ({ ...line, notes }));
    const [node] = tablesOf({ ...block, table: { ...model, rows } });
    expect(textOf(node?.table.body[1]?.[0])).toBe('Norr1,\u00A02');
  });

  it('are repeated in each part, with the way back from the note at the first', () => {
    const parts = tablesOf(marked(40)).map((node) => runsOf(node.table.body[2]?.[0]).at(-1));
    expect(parts.map((mark) => mark?.note)).toEqual(['b', 'b', 'b']);
    expect(parts.every((mark) => mark?.anchor === undefined)).toBe(true);
    const [first] = tablesOf(marked(40));
    expect(runsOf(first?.table.body[1]?.[0]).at(-1)?.anchor).toBeDefined();
  });

  it('throw when they have no number', () => {
    const { table: model, ...block } = table('1', ['a']);
    const rows = model.rows.map((line) => ({ ...line, notes: [{ note: 'b' }] }));
    expect(() => nodesOf({ ...block, table: { ...model, rows } })).toThrow('b');
  });
});

describe('years before the two latest', () => {
  it('are set in the secondary colour, in the header and below it', () => {
    const block = { ...nested, table: { ...nested.table, earlier: 2 } };
    const [node] = tablesOf(block);
    const colours = (cells: readonly (PdfNode | Record<string, never>)[] = []) =>
      cells.map((cell) => ('color' in cell ? cell.color : undefined));
    const { secondary } = theme.colors;
    expect(colours(node?.table.body[1])).toEqual([undefined, secondary, secondary, undefined, undefined]);
    expect(colours(node?.table.body[3])).toEqual([undefined, secondary, secondary, undefined, undefined]);
  });
});
