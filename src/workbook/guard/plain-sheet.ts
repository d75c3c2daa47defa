// A worksheet as exceljs shall read it: the cells that hold something, in rows. Merged ranges and hidden columns are kept beside, as
// exceljs walks the former cell by cell and the latter column by column.

import {
  type CellRange,
  cellAddress,
  lastColumn,
  lastRow,
  parsePlace,
  parseRange,
  placesIn,
} from '../cells/sheet-address.js';
import { type ArchiveLimits, grouped } from './archive-limits.js';
import type { Element, ElementReader } from './element-reader.js';
import { damaged, type Fault, overLimit } from './fault.js';
import { isCellType, plainCell, type RawCell, type RawFormula } from './plain-cell.js';
import { PlainRuns } from './plain-runs.js';
import { isOn, unescapeExcel } from './xml-text.js';

/** What all sheets of the archive hold so far. */
export interface Held {
  rows: number;
  cells: number;
  merges: number;
  mergedPlaces: number;
}

/** Excel's own limit. */
const longestFormula = 8192;

export class PlainSheet implements ElementReader {
  readonly hasRows = true;
  fault: Fault | undefined;
  readonly merges: CellRange[] = [];
  readonly hiddenColumns = new Set<number>();
  /** The highest shared string and style that a cell points to, and which cell. */
  readonly highest = { string: -1, stringAt: '', style: 0, styleAt: '' };
  #rows: string[] = [];
  #row = { number: 0, hidden: false, cells: [] as string[], columns: new Set<number>(), column: 0 };
  #cell: { address: string; type: string; style: number } | undefined;
  #value: string | undefined;
  #formula: RawFormula | undefined;
  #capturing: 'v' | 'f' | undefined;
  #captured = '';
  #inline = new PlainRuns('is', unescapeExcel);
  #group: { name: string; range: string | undefined } | undefined;
  /** Shared formulas: the text of the first cell of each group. */
  #groups = new Map<string, string>();

  constructor(
    private readonly part: string,
    private readonly limits: ArchiveLimits,
    private readonly held: Held,
  ) {}

  open(element: Element, parent: string): void {
    const { name } = element;
    if (name === 'c') this.#openCell(element, parent);
    else if (name === 'row') this.#openRow(element, parent);
    else if (name === 'v' || name === 'f') this.#openValue(element, name, parent);
    else if (name === 'mergeCell') this.#merge(element.attribute('ref') ?? '');
    else if (name === 'col') this.#hide(element);
    else if (this.#cell !== undefined) this.#inline.open(element, parent);
  }

  text(text: string): void {
    if (this.#capturing) this.#captured += text;
    else if (this.#cell !== undefined) this.#inline.text(text);
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (name === this.#capturing) this.#closeValue();
    else if (this.#cell !== undefined) this.#inline.close(name);
  }

  /** The whole part. */
  xml(): string {
    return `<worksheet><sheetData>${this.#rows.join('')}</sheetData></worksheet>`;
  }

  #openRow({ attribute }: Element, parent: string): void {
    this.#count('rows', 'rader');
    const written = attribute('r') ?? String(this.#row.number + 1);
    const number = /^[1-9]\d{0,6}$/u.test(written) ? Number(written) : 0;
    if (number < 1 || number > lastRow || parent !== 'sheetData') this.#broken(`rad ${written}`);
    else if (number <= this.#row.number) this.#broken(`rad ${number} efter rad ${this.#row.number}`);
    this.#row = { number, hidden: isOn(attribute('hidden')), cells: [], columns: new Set(), column: 0 };
  }

  #closeRow(): void {
    const { number, hidden, cells } = this.#row;
    if (cells.length > 0) this.#rows.push(`<row r="${number}"${hidden ? ' hidden="1"' : ''}>${cells.join('')}</row>`);
    this.#row.cells = [];
  }

  #openCell({ attribute }: Element, parent: string): void {
    this.#count('cells', 'celler');
    const address = attribute('r') ?? cellAddress(this.#row.number, this.#row.column + 1);
    const column = parent === 'row' ? this.#columnOf(address) : undefined;
    const type = attribute('t') ?? 'n';
    const style = attribute('s') ?? '0';
    if (column === undefined) this.#broken(`cellen ${address} i rad ${this.#row.number}`);
    else if (this.#row.columns.has(column)) this.#broken(`cellen ${address} två gånger`);
    if (!isCellType(type)) this.#broken(`cellen ${address} av okänd typ`);
    if (!/^\d{1,6}$/u.test(style)) this.#broken(`cellen ${address} med okänt format`);
    if (this.fault || column === undefined) return;
    this.#row.columns.add(column);
    this.#row.column = column;
    this.#cell = { address, type, style: Number(style) };
    if (Number(style) > this.highest.style) Object.assign(this.highest, { style: Number(style), styleAt: address });
  }

  /** Nothing for an address outside the row. */
  #columnOf(address: string): number | undefined {
    const place = parsePlace(address);
    return place?.row === this.#row.number ? place.column : undefined;
  }

  #closeCell(): void {
    if (this.#cell === undefined) return;
    const { address, type, style } = this.#cell;
    const raw: RawCell = {
      address,
      type,
      style,
      value: this.#value,
      formula: this.#formula,
      inline: this.#inline.take(),
    };
    if (raw.type === 's' && raw.value !== undefined) this.#pointToString(raw.address, raw.value.trim());
    const plain = plainCell(raw);
    if (plain !== undefined) this.#row.cells.push(plain);
    this.#cell = undefined;
    this.#value = undefined;
    this.#formula = undefined;
  }

  #pointToString(address: string, index: string): void {
    if (!/^\d{1,9}$/u.test(index)) this.#broken(`cellen ${address} utan sin text`);
    else if (Number(index) > this.highest.string)
      Object.assign(this.highest, { string: Number(index), stringAt: address });
  }

  #openValue({ attribute }: Element, name: 'v' | 'f', parent: string): void {
    if (this.#cell === undefined || parent !== 'c') return;
    if ((name === 'v' ? this.#value : this.#formula) !== undefined)
      this.#broken(`cellen ${this.#cell.address} med två värden`);
    this.#capturing = name;
    this.#captured = '';
    if (name === 'v') return;
    this.#formula = { text: '' };
    this.#group = attribute('t') === 'shared' ? { name: attribute('si') ?? '', range: attribute('ref') } : undefined;
  }

  #closeValue(): void {
    if (this.#capturing === 'v') this.#value = this.#captured;
    else this.#formula = this.#closeFormula(this.#captured);
    this.#capturing = undefined;
  }

  /** A formula of a group has its text in the group's first cell; one that points to no group says nothing of itself. */
  #closeFormula(text: string): RawFormula | undefined {
    if (text.length > longestFormula) this.#broken(`cellen ${this.#cell?.address} med en formel som är för lång`);
    if (this.#group === undefined) return text === '' ? undefined : { text };
    const { name, range } = this.#group;
    if (text === '') {
      const first = this.#groups.get(name);
      return first === undefined ? { text: '…' } : { text: first, follows: name };
    }
    if (range === undefined) return { text };
    this.#groups.set(name, text);
    return { text, leads: { group: name, range } };
  }

  #merge(reference: string): void {
    this.#count('merges', 'sammanslagningar');
    const range = parseRange(reference);
    const places = range === undefined ? 0 : placesIn(range);
    if (range === undefined) this.#broken(`sammanslagningen ${reference}`);
    else if (places > 1) {
      this.#count('mergedPlaces', 'sammanslagna celler', places);
      this.merges.push(range);
    }
  }

  #hide({ attribute }: Element): void {
    if (!isOn(attribute('hidden'))) return;
    const [from, to] = [Number(attribute('min')), Number(attribute('max') ?? attribute('min'))];
    for (let column = Math.max(1, from); column <= Math.min(to, lastColumn); column += 1)
      this.hiddenColumns.add(column);
  }

  #count(what: keyof Held, name: string, more = 1): void {
    this.held[what] += more;
    if (this.held[what] > this.limits[what])
      this.fault ??= overLimit(`bladen har fler än ${grouped(this.limits[what])} ${name}`);
  }

  #broken(what: string): void {
    this.fault ??= damaged(`delen ${this.part} har ${what}`);
  }
}
