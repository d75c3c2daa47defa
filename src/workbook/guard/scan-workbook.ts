// xl/workbook.xml, whatever it is called: its sheets in order, its epoch, and the names that stand for formulas.
import { type ArchiveLimits, grouped } from './archive-limits.js';
import type { Element, ElementReader } from './element-reader.js';
import { type Fault, overLimit } from './fault.js';
import { isOn } from './xml-text.js';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Its relation to a part. */
  readonly relation: string;
}

export class ScanWorkbook implements ElementReader {
  fault: Fault | undefined;
  readonly sheets: SheetEntry[] = [];
  date1904 = false;
  /** Name → formula. */
  readonly names = new Map<string, string>();
  #name: string | undefined;
  #formula = '';

  constructor(private readonly limits: ArchiveLimits) {}

  open({ name, attribute, related }: Element, parent: string): void {
    switch (`${parent}>${name}`) {
      case 'sheets>sheet':
        this.sheets.push({
          name: attribute('name') ?? '',
          hidden: (attribute('state') ?? 'visible') !== 'visible',
          relation: related() ?? '',
        });
        this.#limit(this.sheets.length, this.limits.sheets, 'blad');
        break;
      case 'workbook>workbookPr':
        this.date1904 = isOn(attribute('date1904'));
        break;
      case 'definedNames>definedName':
        this.#name = attribute('name') ?? '';
        this.#formula = '';
        break;
    }
  }

  text(text: string): void {
    if (this.#name !== undefined) this.#formula += text;
  }

  /** The same name may stand for other things on other sheets: all of them count. */
  close(name: string): void {
    if (name !== 'definedName' || this.#name === undefined) return;
    this.names.set(this.#name, `${this.names.get(this.#name) ?? ''} ${this.#formula}`.trim());
    this.#limit(this.names.size, this.limits.names, 'definierade namn');
    this.#name = undefined;
  }

  #limit(count: number, limit: number, what: string): void {
    if (count > limit) this.fault ??= overLimit(`arbetsboken har fler än ${grouped(limit)} ${what}`);
  }
}
