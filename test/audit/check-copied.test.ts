import type { Given } from '../support/sheet-tables.js';
import { chapterOf, count } from '../support/year-in-memory.js';
import { audit, cross } from './audited.js';

const rows = (change: (value: number, row: number) => Given = (value) => value) =>
  [120, 340, 85, 61, 44, 27].map((value, row): readonly Given[] => [value + row, value, change(value, row)]);
const copied = (values: readonly (readonly Given[])[]) =>
  audit(
    [chapterOf(`a: { ${count}, sheet: Blad }`)],
    [
      cross({
        stub: ['insats'],
        years: [2022, 2023, 2024],
        rows: values.map((row, index) => [[`Insats ${index}`], row]),
      }),
    ],
  );

describe('a column that is the year before', () => {
  it('is told at its first cell, with both columns', () => {
    const { found, messages, severities } = copied(rows());
    expect(found).toEqual(['SR-GRA-010 prov.xlsx › Blad!D2']);
    expect(severities).toEqual(['varning']);
    expect(messages).toEqual(['2024 (D2:D7) är lika med 2023 (C2:C7) i alla 6 värden (prov.a)']);
  });

  it.each([
    ['one value differs', rows((value, row) => (row === 5 ? value + 1 : value))],
    ['one is not available this year', rows((value, row) => (row === 5 ? '..' : value))],
    ['there are few rows', rows().slice(0, 4)],
    ['the values are small', rows().map((_, row) => [row, row, row])],
  ])('is not told when %s', (_, values) => {
    expect(copied(values).codes).not.toContain('SR-GRA-010');
  });

  it('may be one sex of several', () => {
    const table = cross({
      stub: ['insats'],
      years: [2022, 2023, 2024],
      rows: rows().map((row, index) => [[`Insats ${index}`], row]),
    });
    const bySex = {
      ...table,
      cells: ['kvinnor', 'män'].flatMap((kön, at) =>
        table.cells.map((cell) => {
          const column = 'BCDEFG'.indexOf(cell.ref.address[0] ?? '');
          const own = at === 1 && cell.content.kind === 'number' && column === 2;
          return {
            ...cell,
            members: { ...cell.members, kön },
            ref: { ...cell.ref, address: `${'BCDEFG'[column + 3 * at]}${cell.ref.address.slice(1)}` },
            content:
              own && cell.content.kind === 'number'
                ? { ...cell.content, value: cell.content.value.add(7) }
                : cell.content,
          };
        }),
      ),
    };
    expect(audit([chapterOf(`a: { ${count}, sheet: Blad }`)], [bySex]).found).toEqual([
      'SR-GRA-010 prov.xlsx › Blad!D2',
    ]);
  });
});
