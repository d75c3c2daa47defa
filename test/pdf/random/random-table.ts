// Tables of every size and shape: short and long, narrow, turned and divided, with headers of one or two levels.
import fc from 'fast-check';
import type { Block, TableBlock } from '../../../src/document/block.js';
import type { HeaderCell, TableNoteMark, TableRow } from '../../../src/tables/table-model.js';
import type { Maker, Minting } from './minting.js';
import { randomInlines, randomNote, randomWords } from './random-inlines.js';

const columnCounts = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: 7, max: 13 }) },
  { weight: 2, arbitrary: fc.integer({ min: 14, max: 22 }) },
  { weight: 1, arbitrary: fc.integer({ min: 23, max: 40 }) },
);
const rowCounts = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: 13, max: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 31, max: 110 }) },
);
const label = fc.oneof(
  { weight: 20, arbitrary: randomWords(4) },
  { weight: 3, arbitrary: randomWords(14, 5) },
  { weight: 1, arbitrary: randomWords(60, 30) },
);
/** None, as a rule. */
const maybeNote = fc.option(randomNote, { freq: 8, nil: undefined });
const marks = ['..', '.', '0', '−4,1'];
const flags = ['', '', '', '', '', '\u00a0p', '\u00a0r', '\u00a0b'];

const row = fc.record({
  kind: fc.oneof(
    { weight: 12, arbitrary: fc.constant<TableRow['kind']>('data') },
    { weight: 4, arbitrary: fc.constantFrom<TableRow['kind'][]>('group', 'subtotal', 'total', 'rest') },
  ),
  indent: fc.constantFrom(0, 0, 0, 1, 2),
  label,
  note: fc.option(randomNote, { freq: 20, nil: undefined }),
  style: fc.nat(99),
});

interface Shape {
  readonly columns: number;
  readonly groups: number;
  readonly stub: Maker<string>;
  readonly stubNote: Maker<string> | undefined;
  readonly columnNote: Maker<string> | undefined;
}

export const randomTable: fc.Arbitrary<Maker<Block>> = fc
  .record({
    columns: columnCounts,
    rowCount: rowCounts,
    rows: fc.array(row, { minLength: 1, maxLength: 12 }),
    groups: fc.constantFrom(0, 0, 0, 2, 3),
    stub: randomWords(3),
    stubNote: maybeNote,
    columnNote: maybeNote,
    title: randomInlines({ most: 12, notes: true }),
    notes: fc.array(randomInlines({ most: 30, notes: false }), { maxLength: 3 }),
  })
  .map((shape) => (minting): TableBlock => {
    const { label: id, number } = minting.label('tabell');
    const title = shape.title(minting);
    const header = headerOf(shape, minting);
    // The rows drawn are told over again until there are enough, each time with new marks.
    const drawn = (index: number) => shape.rows[index % shape.rows.length] as (typeof shape.rows)[0];
    const rows = Array.from({ length: shape.rowCount }, (_, index): TableRow => {
      const { indent, label: name, note, style } = drawn(index);
      const kind = kindAt(index, shape.rowCount, drawn);
      const said = name(minting);
      const noted = note && index < shape.rows.length ? { notes: [markOf(note, minting)] } : {};
      const cells = Array.from({ length: kind === 'group' ? 0 : shape.columns }, (_unused, column) =>
        cellOf(style + index * 3 + column, minting),
      );
      return { kind, indent, label: said, ...noted, cells };
    });
    return {
      kind: 'table',
      label: id,
      number: `Tabell ${number}`,
      title,
      table: { header, rows, columnCount: shape.columns + 1, marks: [] },
      notes: shape.notes.map((make) => make(minting)),
    };
  });

/** A group heads at least one row with figures. */
function kindAt(index: number, count: number, drawn: (index: number) => Pick<TableRow, 'kind'>): TableRow['kind'] {
  const { kind } = drawn(index);
  const heads = index + 1 < count && drawn(index + 1).kind !== 'group';
  return kind === 'group' && !heads ? 'data' : kind;
}

function cellOf(index: number, minting: Minting) {
  const plain = index % 11 === 0 ? marks[index % marks.length] : undefined;
  const said = plain ?? `${minting.number()}${flags[index % flags.length]}`;
  return { text: said, operation: 'value' as const, sources: [] };
}

function markOf(note: Maker<string>, minting: Minting): TableNoteMark {
  return { note: note(minting) };
}

function headerOf({ columns, groups, stub, stubNote, columnNote }: Shape, minting: Minting): HeaderCell[][] {
  const levels = groups > 0 && columns >= groups ? 2 : 1;
  const first: HeaderCell = {
    text: stub(minting),
    columns: 1,
    rows: levels,
    align: 'left',
    ...(stubNote ? { notes: [markOf(stubNote, minting)] } : {}),
  };
  const spans =
    levels === 1
      ? []
      : Array.from({ length: groups }, (_, index) => Math.floor(columns / groups) + (index < columns % groups ? 1 : 0));
  const over = spans.map(
    (span): HeaderCell => ({ text: `grupp ${minting.mark()}`, columns: span, rows: 1, align: 'left' }),
  );
  const names = Array.from(
    { length: columns },
    (_, index): HeaderCell => ({
      text: minting.mark(),
      columns: 1,
      rows: 1,
      align: 'right',
      ...(columnNote && index === 0 ? { notes: [markOf(columnNote, minting)] } : {}),
    }),
  );
  return levels === 1 ? [[first, ...names]] : [[first, ...over], names];
}
