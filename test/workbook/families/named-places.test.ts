import type { WorkbookReading } from '../../../src/workbook/read-workbook.js';
import { namedPlaces } from './named-places.js';

function doubted(doubt: string): WorkbookReading {
  const table = {
    workbook: 'prov.xlsx',
    sheet: 'Blad1',
    range: 'A1:B2',
    form: 'cross',
    title: 'Titel',
    dimensions: [],
    cells: [],
    notes: [],
    doubts: [doubt],
  } as const;
  return {
    value: { workbook: 'prov.xlsx', sheets: [{ name: 'Blad1', hidden: false, tables: [table] }] },
    diagnostics: [],
    frameOf: () => undefined,
  };
}

describe('the places that a doubt names', () => {
  it.each([
    ['cellen C7 är tveksam', ['C7'], ['C8', 'D7']],
    ['cellerna B5:D9', ['C7', 'B5', 'D9'], ['E7', 'C4']],
    ['rad 7', ['A7', 'C7'], ['C8']],
    ['raderna 5–8 och 12', ['C7', 'B12'], ['C9', 'C11']],
    ['rader med värden men utan etikett lästes inte: raderna 4, 7', ['C4', 'C7'], ['C5']],
    ['kolumn C har ingen rubrik', ['C1', 'C40'], ['B1']],
    ['kolumnerna B–D', ['C1', 'B9'], ['E1']],
    ['tabellen är tveksam', [], ['A1', 'C7']],
  ])('%s', (doubt, inside, outside) => {
    const { covers } = namedPlaces(doubted(doubt));
    expect(inside.filter(covers)).toEqual(inside);
    expect(outside.filter(covers)).toEqual([]);
  });

  it('quotes a label', () => {
    const { quotes } = namedPlaces(doubted('raden ”Hushållstyp” har inga värden'));
    expect(quotes('Hushållstyp')).toBe(true);
    expect(quotes('Hushåll')).toBe(false);
  });
});
