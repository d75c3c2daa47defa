import { formatPlace } from '../../src/diagnostics/place.js';
import { cellKeyId } from '../../src/indicators/cell-key.js';
import type { ObservedNote } from '../../src/indicators/observe-notes.js';
import type { SheetTable } from '../../src/workbook/sheet-table.js';
import { byYear, table } from '../support/sheet-tables.js';
import { chapterOf, count, observeTables, share } from '../support/year-in-memory.js';

type Noted = Partial<Pick<SheetTable, 'notes' | 'titleMarks'>> & {
  /** Marks on members, by dimension. */
  readonly members?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Marks on cells, by address. */
  readonly cells?: Readonly<Record<string, readonly string[]>>;
};

function noted(plain: SheetTable, { members = {}, cells = {}, ...more }: Noted): SheetTable {
  return {
    ...plain,
    ...more,
    dimensions: plain.dimensions.map((one) => {
      const memberMarks = members[one.name];
      return memberMarks ? { ...one, memberMarks } : one;
    }),
    cells: plain.cells.map((cell) => ({ ...cell, marks: cells[cell.ref.address] ?? [] })),
  };
}

const districts = (sheet: string, years: readonly number[], names: readonly string[]) =>
  table({
    sheet,
    dimensions: ['stadsdelsnämnd', 'år'],
    rows: byYear(years, Object.fromEntries(names.map((name) => [name, years.map((_, index) => 10 + index)]))),
  });
const bySex = (sheet: string, ...given: readonly (number | string)[]) =>
  table({
    sheet,
    dimensions: ['kön', 'år'],
    rows: ['Kvinnor', 'Män', 'Totalt'].map((sex, at) => [sex, '2024', given[at] ?? 1] as const),
  });

function observe(notes: string, ...tables: readonly SheetTable[]) {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))].join(', ');
  const data = observeTables(
    [chapterOf(`a: { ${count}, sheet: [${sheets}], rest: { name: Rest }, workbookNotes: ${notes} }`)],
    tables,
  );
  return {
    codes: data.codes,
    diagnostics: data.diagnostics,
    places: data.diagnostics.map(({ place }) => (place ? formatPlace(place) : '')),
    notes: data.notes.map(shown),
  };
}

const shown = ({ text, about, keys }: ObservedNote): readonly string[] => [
  `${about} ${text}`,
  ...keys.map((key) => cellKeyId(key).replace(`${key.indicator}|`, '')),
];

const sexNotes: Noted = {
  notes: [
    { mark: '1', text: 'Om kvinnor.' },
    { mark: 'p', text: 'Preliminär.' },
    { text: 'Om alla.' },
    { text: 'Senast uppdaterad: 2025-02-10' },
  ],
  members: { kön: { Kvinnor: ['1'] } },
  cells: { B3: ['p'] },
};

describe('the notes that an indicator publishes', () => {
  it('are about the cells that they mark, by label or by themselves', () => {
    expect(observe('[1, p]', noted(bySex('Kön'), sexNotes))).toMatchObject({
      codes: [],
      notes: [
        ['cells Om kvinnor.', '2024|kön=kvinnor'],
        ['cells Preliminär.', '2024|kön=män'],
      ],
    });
  });

  it('are only those that are listed', () => {
    expect(observe('[]', noted(bySex('Kön'), sexNotes))).toMatchObject({ codes: [], notes: [] });
    expect(observe('[p]', noted(bySex('Kön'), sexNotes)).notes).toHaveLength(1);
  });

  it('are about the whole table without a mark, or with one on its title; the day of change is no note', () => {
    const all = ['2024|kön=kvinnor', '2024|kön=män', '2024'];
    expect(observe('[Anm.]', noted(bySex('Kön'), sexNotes)).notes).toEqual([['table Om alla.', ...all]]);
    expect(observe('[anm]', noted(bySex('Kön'), sexNotes)).notes).toHaveLength(1);
    expect(observe('[1]', noted(bySex('Kön'), { ...sexNotes, titleMarks: ['1'] })).notes).toEqual([
      ['table Om kvinnor.', ...all],
    ]);
  });

  it('are about cells whatever their values: hidden at the source, missing, or none', () => {
    const marked = (...values: readonly (number | string)[]) =>
      observe(
        '[1, Anm.]',
        noted(bySex('Kön', ...values), { ...sexNotes, members: { kön: { Kvinnor: ['1'], Män: ['1'] } } }),
      ).notes;
    expect(marked('..', '.', 4)).toEqual(marked(1, 2, 3));
  });

  it('follow stadsdelsnämnder that merged, and leave out sums over a part of the city', () => {
    const sheet = noted(
      districts('Områden', [2022, 2024], ['Rinkeby-Kista', 'Spånga-Tensta', 'Järva', 'Bromma', 'Västerort']),
      {
        notes: [{ mark: '1', text: 'Om en del.' }],
        members: { stadsdelsnämnd: { 'Rinkeby-Kista': ['1'], Västerort: ['1'] } },
      },
    );
    const rows = {
      ...sheet,
      cells: sheet.cells.filter(({ members }) => (members.år === '2022') !== (members.stadsdelsnämnd === 'Järva')),
    };
    const { codes, notes } = observe('[1]', rows);
    expect({ codes, notes }).toEqual({ codes: [], notes: [['cells Om en del.', '2022|stadsdelsnämnd=Järva']] });
  });

  it('with the same mark in two sheets are two, and a sheet names one of them', () => {
    const first = noted(bySex('Kön'), sexNotes);
    const second = noted(districts('Områden', [2024], ['Järva', 'Rest', 'Hela staden']), {
      notes: [{ mark: '1', text: 'Om resten.' }, { text: 'Om områden.' }],
      members: { stadsdelsnämnd: { Rest: ['1'] } },
    });
    const rest = ['cells Om resten.', '2024|stadsdelsnämnd=Rest'];
    expect(observe('[1]', first, second).notes).toEqual([['cells Om kvinnor.', '2024|kön=kvinnor'], rest]);
    expect(observe('[{ sheet: områden, mark: 1 }]', first, second).notes).toEqual([rest]);
  });

  it('of a second sheet say nothing of the whole that the first one gives', () => {
    const second = noted(districts('Områden', [2024], ['Järva', 'Hela staden']), { notes: [{ text: 'Om områden.' }] });
    expect(observe('[Anm.]', bySex('Kön', 5, 5, 10), second).notes).toEqual([
      ['table Om områden.', '2024|stadsdelsnämnd=Järva'],
    ]);
  });

  it('of a computed indicator are those of the sheet that it is compared with', () => {
    const data = observeTables(
      [
        chapterOf(
          `a: { ${count}, sheet: Kön }\nb: { ${share}, numerator: a, denominator: a, sheet: Andelar, workbookNotes: [1] }`,
        ),
      ],
      [bySex('Kön'), noted(bySex('Andelar', 100, 100, 100), sexNotes)],
    );
    expect(data.notes.map(({ indicator, keys }) => [indicator, keys.map(cellKeyId)])).toEqual([
      ['prov.b', ['prov.b|2024|kön=kvinnor']],
    ]);
  });
});

describe('what is told of listed notes', () => {
  const plain = noted(bySex('Kön'), {
    ...sexNotes,
    notes: [...(sexNotes.notes ?? []), { mark: '2', text: 'Ingens.' }],
  });

  it('a mark that no note has, at its line, with the sheets and their marks', () => {
    const { codes, diagnostics, places } = observe('[1, 7]', plain, districts('Områden', [2024], ['Järva']));
    expect(codes).toEqual(['SR-IND-016']);
    expect(places).toEqual([expect.stringMatching(/^chapters\/gemensamt\/01-prov\.yaml:3:\d+$/)]);
    expect(diagnostics[0]).toMatchObject({
      severity: 'varning',
      message: 'prov.a: not 7 finns inte i arbetsboken; Kön har `1`, `p`, `Anm.` och `2`; Områden har inga noter',
    });
    expect(observe('[{ sheet: Annat, mark: 1 }]', plain).codes).toEqual(['SR-IND-016']);
    expect(observe('[Anm.]', bySex('Kön')).codes).toEqual(['SR-IND-016']);
  });

  it('an indicator that reads no sheet', () => {
    const text = `a: { ${count}, sheet: Kön }\nb: { ${share}, numerator: a, denominator: a, workbookNotes: [1] }`;
    const { diagnostics } = observeTables([chapterOf(text)], [plain]);
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'SR-IND-016 prov.b: not 1 finns inte i arbetsboken; indikatorn läser ingen tabell',
    ]);
  });

  it('a note that none of the indicator’s numbers is marked with', () => {
    expect(observe('[2]', plain)).toMatchObject({ codes: ['SR-IND-018'], notes: [] });
  });

  it('points at the year’s own list, which replaces the shared one', () => {
    const chapter = chapterOf(`a: { ${count}, sheet: Kön, workbookNotes: [7] }`, {
      own: 'a: { workbookNotes: [1, 8] }',
    });
    const data = observeTables([chapter], [plain]);
    expect(data.diagnostics.map(({ place }) => place && formatPlace(place))).toEqual([
      expect.stringMatching(/^chapters\/2024\/01-prov\.yaml:7:/),
    ]);
    expect(data.notes).toHaveLength(1);
  });

  it('a note with numbers is an error that names the sheet, and is not published', () => {
    const sheet = noted(bySex('Kön'), {
      ...sexNotes,
      notes: [{ mark: '1', text: 'Varav 4 barn, före rättning tre barn.' }],
    });
    const { codes, places, diagnostics, notes } = observe('[1]', sheet);
    expect({ codes, places, notes }).toEqual({ codes: ['SR-IND-017'], places: ['prov.xlsx › Kön'], notes: [] });
    expect(diagnostics[0]).toMatchObject({ severity: 'fel', hints: [expect.stringContaining('`note`')] });
    expect(diagnostics[0]?.message).toContain('”4 barn” och ”tre barn”');
    expect(diagnostics[0]?.withoutValues).not.toMatch(/\d|tre/);
    expect(observe('[p]', sheet).codes).toEqual(['SR-IND-016']);
  });
});
