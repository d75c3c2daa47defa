// xl/sharedStrings.xml, whatever it is called, as exceljs shall read it.

import { type ArchiveLimits, grouped } from './archive-limits.js';
import type { Element, ElementReader } from './element-reader.js';
import { type Fault, overLimit } from './fault.js';
import { PlainRuns } from './plain-runs.js';

export class PlainStrings implements ElementReader {
  fault: Fault | undefined;
  count = 0;
  readonly items: string[] = [];
  #runs = new PlainRuns('si');

  constructor(private readonly limits: ArchiveLimits) {}

  open(element: Element, parent: string): void {
    this.#runs.open(element, parent);
  }

  text(text: string): void {
    this.#runs.text(text);
  }

  close(name: string, parent: string): void {
    this.#runs.close(name);
    if (name !== 'si' || parent !== 'sst') return;
    this.count += 1;
    if (this.count > this.limits.strings)
      this.fault = overLimit(`arbetsboken har fler än ${grouped(this.limits.strings)} olika texter`);
    this.items.push(`<si>${this.#runs.take() || '<t></t>'}</si>`);
  }
}
