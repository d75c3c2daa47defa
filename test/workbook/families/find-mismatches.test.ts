// The comparison must see what is wrong: a property is worth no more than what it would object to.
import { exact } from '../../../src/arithmetic/exact.js';
import { diagnose } from '../../../src/diagnostics/diagnostic.js';
import type { WorkbookReading } from '../../../src/workbook/read-workbook.js';
import type { CellContent, TableCell } from '../../../src/workbook/sheet-table.js';
import { compareReading } from './find-mismatches.js';
import { type ExpectedCell, SheetDraft } from './sheet-draft.js';

const universe = new Set(['Kvinnor', 'Män', '2023', '2024']);

function written(...cells: readonly Partial<ExpectedCell>[]): SheetDraft {
  const draft = new SheetDraft();
  for (const cell of cells)
    draft.expect({
      address: 'B3',
      status: 'value',
      value: 12,
      labels: [
        { text: 'Kvinnor', dimension: 'kön', at: ['A3'] },
        { text: '2023', dimension: 'år', at: ['B2'] },
      ],
      allowed: [],
      universe,
      ...cell,
    });
  return draft;
}

function cell(address: string, content: CellContent, members: Readonly<Record<string, string>>): TableCell {
  return { ref: { workbook: 'prov.xlsx', sheet: 'Blad1', address }, content, marks: [], members };
}

function reading(cells: readonly TableCell[], ...doubts: readonly string[]): WorkbookReading {
  const table = {
    workbook: 'prov.xlsx',
    sheet: 'Blad1',
    range: 'A2:C4',
    form: 'cross',
    title: 'Titel',
    dimensions: [],
    cells,
    notes: [],
    doubts,
  } as const;
  return {
    value: { workbook: 'prov.xlsx', sheets: [{ name: 'Blad1', hidden: false, tables: [table] }] },
    diagnostics: [],
    frameOf: () => undefined,
  };
}

const twelve = { kind: 'number', value: exact(12) } as const;
const women = { kön: 'Kvinnor', år: '2023' };
const kinds = (draft: SheetDraft, read: WorkbookReading) =>
  compareReading(draft, read).mismatches.map(({ kind }) => kind);

describe('a reading that is true', () => {
  it('has no mismatch, and counts as exact', () => {
    const comparison = compareReading(written({}), reading([cell('B3', twelve, women)]));
    expect(comparison).toEqual({ mismatches: [], exact: 1, expected: 1 });
  });

  it('may have a label joined to another, with another dash', () => {
    const draft = written({ labels: [{ text: '18–24 år', at: ['B2'] }] });
    expect(kinds(draft, reading([cell('B3', twelve, { mått: 'Antal, 18-24 år' })]))).toEqual([]);
  });
});

describe('another number', () => {
  const wrong = { kind: 'number', value: exact(112) } as const;

  it('is never excused by a doubt', () => {
    expect(kinds(written({}), reading([cell('B3', wrong, women)], 'B3 är tveksam'))).toEqual(['another number']);
  });

  it('is one that stands where no value was written', () => {
    expect(kinds(written(), reading([cell('B2', wrong, {})], 'B2 är tveksam'))).toEqual(['a number from no value']);
    const blank = written({ status: 'blank' });
    expect(kinds(blank, reading([cell('B3', wrong, women)]))).toContain('a number from no value');
  });

  it('is not given by an ambiguous cell', () => {
    const ambiguous = { kind: 'ambiguous', text: '112', readings: ['112', '12'] } as const;
    expect(kinds(written({}), reading([cell('B3', ambiguous, women)]))).toEqual([]);
  });
});

describe('what must be there or be doubted', () => {
  it.each([
    ['lost', []],
    ['another status', [cell('B3', { kind: 'blank' }, women)]],
    ['label missing', [cell('B3', twelve, { kön: 'Kvinnor' })]],
    ['label in another dimension', [cell('B3', twelve, { kön: 'Kvinnor', mått: '2023' })]],
    ['label of another', [cell('B3', twelve, { ...women, undergrupp: 'Män' })]],
  ] as const)('%s', (kind, cells) => {
    expect(kinds(written({}), reading(cells))).toEqual([kind]);
    expect(kinds(written({}), reading(cells, 'rad 3 är tveksam'))).toEqual([]);
    expect(kinds(written({}), reading(cells, 'rad 4 är tveksam'))).toEqual([kind]);
  });

  it('a label is doubted by its own cell or by its words', () => {
    const without = [cell('B3', twelve, { kön: 'Kvinnor' })];
    expect(kinds(written({}), reading(without, 'rubriken i B2 är tveksam'))).toEqual([]);
    expect(kinds(written({}), reading(without, 'rubriken ”2023” är tveksam'))).toEqual([]);
    expect(kinds(written({}), reading(without, 'rubriken i A3 är tveksam'))).toEqual(['label missing']);
  });

  it('that a number is text is no doubt about it', () => {
    const place = { kind: 'workbook', workbook: 'prov.xlsx', sheet: 'Blad1', address: 'B3' } as const;
    const diagnostics = [diagnose('SR-ARB-005', { text: '12', number: '12' }, { place })];
    expect(kinds(written({}), { ...reading([]), diagnostics })).toEqual(['lost']);
  });

  it('no two cells have the same members', () => {
    const draft = written({}, { address: 'B4' });
    const cells = [cell('B3', twelve, women), cell('B4', twelve, women)];
    expect(kinds(draft, reading(cells))).toEqual(['same members']);
    expect(kinds(draft, reading(cells, 'celler med samma rubrik och etikett: B3 och B4'))).toEqual([]);
  });

  it('no cell is read twice', () => {
    const twice = [cell('B3', twelve, women), cell('B3', twelve, { ...women, rad: 'x' })];
    expect(kinds(written({}), reading(twice))).toContain('read twice');
  });
});
