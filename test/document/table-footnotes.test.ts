import { withFootnotes } from '../../src/document/table-footnotes.js';
import type { HeaderCell, TableModel, TableRow } from '../../src/tables/table-model.js';

const head = (text: string, columns = 1, rows = 1): HeaderCell => ({ text, columns, rows, align: 'right' });
const row = (kind: TableRow['kind'], label: string): TableRow => ({ kind, label, indent: 0, cells: [] });

/** Two years by sex, districts in groups. */
const table: TableModel = {
  header: [
    [head('Stadsdelsnämnd', 1, 2), head('2023', 2), head('2024\u00A0p', 2)],
    [head('Kvinnor'), head('Män'), head('Kvinnor'), head('Män\u00A0p\u00A0r')],
  ],
  rows: [
    row('group', 'Västerort'),
    row('data', 'Järva'),
    row('data', 'Norra innerstaden'),
    row('total', 'Hela staden'),
  ],
  columnCount: 5,
  marks: [],
};

/** `label^note` of every marked cell, in reading order. */
function marks(...labels: readonly string[]): readonly string[] {
  const made = withFootnotes(
    table,
    labels.map((label) => ({ label, note: `om ${label}` })),
  ).table;
  return [...made.header.flat().map((cell) => ({ label: cell.text, notes: cell.notes })), ...made.rows].flatMap(
    ({ label, notes = [] }) => notes.map(({ note }) => `${label.replaceAll('\u00A0', '_')}^${note}`),
  );
}

describe('a note to a label of the table', () => {
  it.each([
    ['a row', 'Järva', ['Järva^om Järva']],
    ['a total', 'Hela staden', ['Hela staden^om Hela staden']],
    ['a group', 'Västerort', ['Västerort^om Västerort']],
    ['the stub’s heading', 'Stadsdelsnämnd', ['Stadsdelsnämnd^om Stadsdelsnämnd']],
    ['a column', '2023', ['2023^om 2023']],
    ['a column with its flag', '2024 p', ['2024_p^om 2024 p']],
    ['a column without its flag', '2024', ['2024_p^om 2024']],
    ['every column of the name', 'Män', ['Män^om Män', 'Män_p_r^om Män']],
    ['in another case', 'kvinnor', ['Kvinnor^om kvinnor', 'Kvinnor^om kvinnor']],
    ['with other spaces', 'Norra\u00A0 innerstaden', ['Norra innerstaden^om Norra\u00A0 innerstaden']],
  ])('%s', (_, label, expected) => {
    expect(marks(label)).toEqual(expected);
  });

  it('leaves everything else as it is', () => {
    const { table: made } = withFootnotes(table, [{ label: 'Järva', note: 'n' }]);
    expect(made).toEqual({
      ...table,
      rows: table.rows.map((one) => (one.label === 'Järva' ? { ...one, notes: [{ note: 'n' }] } : one)),
    });
    expect(withFootnotes(table, [])).toEqual({ table, unknown: [] });
  });

  it('adds to the marks that a cell has', () => {
    const once = withFootnotes(table, [{ label: 'Järva', note: 'a' }]).table;
    const twice = withFootnotes(once, [{ label: 'Järva', note: 'b' }]).table;
    expect(twice.rows[1]?.notes).toEqual([{ note: 'a' }, { note: 'b' }]);
  });
});

it('a label that the table does not have is told, with the nearest that it has', () => {
  const { table: made, unknown } = withFootnotes(table, [
    { label: 'Jarva', note: 'a' },
    { label: 'Något helt annat', note: 'b' },
    { label: '2025', note: 'c' },
  ]);
  expect(made).toEqual(table);
  expect(unknown).toEqual([
    { label: 'Jarva', guess: 'Järva' },
    { label: 'Något helt annat' },
    { label: '2025', guess: '2023' },
  ]);
});
