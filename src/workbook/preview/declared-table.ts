// A table that was found, written as the declaration of it: the item of a chapter's `tables:`.
import type { SheetTable, TableCell } from '../sheet-table.js';
import { undecidedLine, yamlComment, yamlLine } from './yaml-lines.js';

const mostHeaderRows = 9;
const mostLabelColumns = 6;
const namedCells = 8;

/** What the reader calls columns that no dimension is known for. */
export const measureName = 'mått';
/** Names that the reader gives to dimensions when nothing in the sheet names them. */
const readersOwnName = /^(?:rad|mått|avsnitt|undergrupp|därav)(?: \d+)?$/u;
/** `200701` is the first quarter or January. */
const unclearPeriod = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/u;

export interface DeclaredTable {
  readonly table: SheetTable;
  /** What tells the table from the others of its sheet; nothing when it is alone. */
  readonly title?: string;
}

/** The lines of one item. What only the analyst can know is left as comments that say `fyll i`. */
export function declaredTable({ table, title }: DeclaredTable): readonly string[] {
  const [first = '', ...lines] = [
    yamlLine('sheet', table.sheet),
    ...(title === undefined ? [] : [yamlLine('title', title)]),
    ...shapeLines(table),
    ...dimensionLines(table),
    table.unit === undefined
      ? undecidedLine('unit', 'Antal personer', 'enheten, om den inte framgår av rubrikerna')
      : yamlLine('unit', table.unit),
    ...blankLines(table),
    ...ambiguousLines(table),
    ...periodLines(table),
    ...table.doubts.map((doubt) => yamlComment(`osäkert: ${doubt}`)),
  ];
  return [`- ${first}`, ...lines.map((line) => `  ${line}`)];
}

export function isReadersOwnName(name: string): boolean {
  return readersOwnName.test(name);
}

/** A table without headings of its own: the range that would be declared is wider than what was found. */
function shapeLines({ range, headerRows, labelColumns }: SheetTable): readonly string[] {
  return [
    ...(headerRows === 0
      ? [
          undecidedLine('range', range, `området med rubrikraderna, som läsaren inte fann i ${range}`),
          undecidedLine('headerRows', 1, 'hur många av områdets första rader som är rubriker'),
        ]
      : [yamlLine('range', range)]),
    ...countLine('headerRows', headerRows, mostHeaderRows),
    ...countLine('labelColumns', labelColumns, mostLabelColumns),
  ];
}

function countLine(key: string, count: number | undefined, most: number): readonly string[] {
  return count === undefined || count < 1 || count > most ? [] : [yamlLine(key, count)];
}

function dimensionLines({ dimensions }: SheetTable): readonly string[] {
  if (dimensions.length === 0) return [];
  return [
    'dimensions:',
    ...dimensions.map(({ name, members }) => {
      const [first = '', second] = members;
      const some = [first, ...(second === undefined ? [] : [second]), ...(members.length > 2 ? ['…'] : [])].join(', ');
      return `  ${yamlLine(name, name, isReadersOwnName(name) ? renaming(name, some) : some)}`;
    }),
  ];
}

function renaming(name: string, members: string): string {
  return name === measureName
    ? `fyll i: ett annat namn, om ${members} inte är olika mått`
    : `fyll i: vad ${members} är, till exempel insats`;
}

function blankLines({ cells }: SheetTable): readonly string[] {
  const blank = cells.filter(({ content }) => content.kind === 'blank');
  return blank.length === 0
    ? []
    : [undecidedLine('blank', 'missing', `missing, zero eller merged; tomma celler: ${addresses(blank)}`)];
}

/** Marks written as plain digits: each cell with its readings, and a line to fill in with the marks that the readings tell of. */
function ambiguousLines({ cells }: SheetTable): readonly string[] {
  const ambiguous = cells.flatMap(({ ref, content }) =>
    content.kind === 'ambiguous' ? [{ address: ref.address, content }] : [],
  );
  if (ambiguous.length === 0) return [];
  const marks = Object.fromEntries(
    ambiguous.map(({ address, content }) => [address, markIn(content.readings) ?? '1'] as const),
  );
  return [
    ...ambiguous.map(({ address, content }) =>
      yamlComment(`tvetydig cell ${address}: ”${content.text}” är ${content.readings.join(' eller ')}`),
    ),
    undecidedLine('marks', marks, 'de siffror som är notmärken; ta bort celler där alla siffror hör till talet'),
  ];
}

/** The mark in `27 633 med notmärket 2`. */
function markIn(readings: readonly string[]): string | undefined {
  return readings.flatMap((reading) => /\bnotmärket? (?<mark>\S+)$/u.exec(reading)?.groups?.mark ?? [])[0];
}

function periodLines({ dimensions }: SheetTable): readonly string[] {
  const label = dimensions.flatMap(({ members }) => members).find((member) => unclearPeriod.test(member));
  return label === undefined ? [] : [undecidedLine('period', 'kvartal', `${label} är kvartal eller månad`)];
}

function addresses(cells: readonly TableCell[]): string {
  const shown = cells.slice(0, namedCells).map(({ ref }) => ref.address);
  const more = cells.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` och ${more} till` : ''}`;
}
