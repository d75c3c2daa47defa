// The kitchen sink's tables: every kind of row, header, flag and mark, and every size that the page must cope with.
import type { Inline, TableBlock } from '../../src/document/block.js';
import type { HeaderCell, TableModel, TableNoteMark, TableRow } from '../../src/tables/table-model.js';
import { figure, text } from './sample-documents.js';

type Row = readonly [kind: TableRow['kind'], indent: number, label: string, ...cells: string[]];

interface Parts {
  readonly label: string;
  readonly number: string;
  readonly title: readonly Inline[];
  readonly header: TableModel['header'];
  readonly rows: readonly TableRow[];
  readonly notes?: readonly (readonly Inline[])[];
  readonly marks?: TableModel['marks'];
}

function tableOf({ label, number, title, header, rows, notes = [], marks = [] }: Parts): TableBlock {
  const columnCount = (header[0] ?? []).reduce((sum, { columns }) => sum + columns, 0);
  return {
    kind: 'table',
    label,
    number: `Tabell ${number}`,
    title,
    table: { header, rows, columnCount, marks },
    notes,
  };
}

function stub(label: string, rows = 1, notes?: readonly TableNoteMark[]): HeaderCell {
  return { text: label, columns: 1, rows, align: 'left', ...(notes ? { notes } : {}) };
}

function column(label: string, more: Partial<HeaderCell> = {}): HeaderCell {
  return { text: label, columns: 1, rows: 1, align: 'right', ...more };
}

function rowsOf(rows: readonly Row[]): TableRow[] {
  return rows.map(([kind, indent, label, ...cells]) => ({ kind, indent, label, cells: cells.map(figure) }));
}

/** Every kind of row and every flag, with notes on the header, the stub and the caption. */
export function mixedTable(): TableBlock {
  const rows = rowsOf([
    ['data', 0, 'Hela staden', '12 345', '11 987', '−2,9'],
    ['group', 0, 'Västerort'],
    ['data', 1, 'Järva', '2 104 p', '1 998', '−5,0'],
    ['data', 1, 'Hässelby-Vällingby', '1 877', '1 903 r', '+1,4'],
    ['subtotal', 0, 'Delsumma', '3 981 p', '3 901 r', '−2,0'],
    ['group', 0, 'Söderort'],
    ['data', 1, 'Enskede-Årsta-Vantör', '..', '2 210 b', '.'],
    ['data', 2, 'därav familjehemsplacerade', '14', '12', '0'],
    ['total', 0, 'Samtliga stadsdelsnämnder', '12 301', '11 940', '−2,9'],
    ['rest', 0, 'Ej fördelat på stadsdelsnämnd', '44', '47', '+6,8'],
  ]);
  return tableOf({
    label: 'tabell-blandad',
    number: '3.1',
    title: [text('Hushåll med ekonomiskt bistånd efter stadsdelsnämnd'), { kind: 'noteReference', note: 'rubrik' }],
    header: [
      [
        stub('Stadsdelsnämnd', 1, [{ note: 'stadsdel' }]),
        column('2023', { notes: [{ note: 'preliminär' }] }),
        column('2024'),
        column('Ändring, %'),
      ],
    ],
    rows: rows.map((row) => (row.label === 'Järva' ? { ...row, notes: [{ note: 'sol' }, { note: 'järva' }] } : row)),
    notes: [
      [text('p preliminär, r reviderad, b tidsseriebrott, .. uppgift saknas eller redovisas inte av sekretesskäl')],
      [text('Mättid: oktober. Källa: '), { kind: 'emphasis', children: [text('paraplysystemet')] }, text('.')],
    ],
    marks: ['..', '.', 'p', 'r', 'b'],
  });
}

/** Three levels of header with spans both ways. */
export function spannedTable(): TableBlock {
  const kinds = ['Kvinnor', 'Män', 'Totalt'];
  return tableOf({
    label: 'tabell-spann',
    number: '3.2',
    title: [text('Insatser efter kön och boendeform')],
    header: [
      [
        stub('Ålder', 3),
        column('Öppenvård', { columns: 3, align: 'left' }),
        column('Dygnsvård', { columns: 3, align: 'left' }),
        column('Alla', { rows: 3 }),
      ],
      [column('Antal', { columns: 3, align: 'left' }), column('Andel, %', { columns: 3, align: 'left' })],
      [...kinds, ...kinds].map((kind) => column(kind)),
    ],
    rows: rowsOf([
      ['data', 0, '0–17 år', '112', '98', '210', '51,2', '48,8', '100', '301'],
      ['data', 0, '18–64 år', '1 204', '998', '2 202', '54,7', '45,3', '100', '2 408'],
      ['total', 0, 'Samtliga', '1 316', '1 096', '2 412', '54,6', '45,4', '100', '2 709'],
    ]),
  });
}

/** More rows than a page holds, with groups, so that the header is repeated. */
export function longTable(): TableBlock {
  const rows = Array.from({ length: 90 }, (_, index): Row => {
    if (index % 15 === 0) return ['group', 0, `Grupp ${index / 15 + 1}`];
    const label =
      index % 7 === 0 ? `Enhet ${index} för bostadsanpassning och samordnad individuell plan` : `Enhet ${index}`;
    return ['data', 1, label, String(2000 + index), String(3000 + index)];
  });
  return tableOf({
    label: 'tabell-lång',
    number: '3.3',
    title: [text('En tabell som är längre än en sida')],
    header: [[stub('Enhet', 1, [{ note: 'enhet' }]), column('2023'), column('2024')]],
    rows: rowsOf([...rows, ['total', 0, 'Alla enheter', '99 001', '99 002']]),
    notes: [[text('Källa: egen sammanställning.')]],
  });
}

/** `count` years: some twenty need a turned page, more than that a table in parts. */
export function wideTable(label: string, number: string, count: number): TableBlock {
  const years = Array.from({ length: count }, (_, index) => String(2025 - count + index));
  const halves = [years.slice(0, Math.ceil(count / 2)), years.slice(Math.ceil(count / 2))];
  const cells = (row: number) => years.map((_, index) => `${10 + row} ${String(100 + index)}`);
  return tableOf({
    label,
    number,
    title: [text(`Utvecklingen under ${count} år`)],
    header: [
      [
        stub('Stadsdelsnämnd', 2, [{ note: 'stadsdel' }]),
        ...halves.map((half, index) =>
          column(index === 0 ? 'Tidigare' : 'Senare', { columns: half.length, align: 'left' }),
        ),
      ],
      years.map((year) => column(year)),
    ],
    rows: rowsOf([
      ['group', 0, 'Innerstaden'],
      ['data', 1, 'Kungsholmen', ...cells(1)],
      ['data', 1, 'Norrmalm', ...cells(2)],
      ['data', 1, 'Södermalm', ...cells(3)],
      ['total', 0, 'Samtliga', ...cells(4)],
    ]),
    notes: [[text('Källa: befolkningsregistret.')]],
  });
}
