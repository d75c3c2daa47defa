// The text of a cell or a shared string, as it is written for exceljs: runs with no more style than the reader asks for.
// Phonetic guides (`rPh`), which exceljs reads as part of a cell's text, are left out.
import type { Element } from './element-reader.js';
import { escapeXml, isOn } from './xml-text.js';

interface Run {
  /** A run without properties of its own has those of its cell. */
  styled: boolean;
  bold: boolean;
  vertical: string | undefined;
}

const unstyled: Run = { styled: false, bold: false, vertical: undefined };

/** Gathers `t` and `r` under the element `holder` (`si` or `is`). `change` is applied to each text. */
export class PlainRuns {
  #plain = '';
  #text = '';
  #run: Run | undefined;
  #capturing = false;

  constructor(
    private readonly holder: string,
    private readonly change: (text: string) => string = (text) => text,
  ) {}

  open({ name, attribute }: Element, parent: string): void {
    if (name === 't' && (parent === this.holder || parent === 'r')) this.#capturing = true;
    if (name === 'r' && parent === this.holder) this.#openRun();
    if (this.#run === undefined) return;
    if (name === 'rPr') this.#run.styled = true;
    if (parent !== 'rPr') return;
    if (name === 'b') this.#run.bold = attribute('val') === undefined || isOn(attribute('val'));
    if (name === 'vertAlign') this.#run.vertical = attribute('val');
  }

  text(text: string): void {
    if (this.#capturing) this.#text += text;
  }

  close(name: string): void {
    if (name === 't') this.#capturing = false;
    if (name === 'r' && this.#run !== undefined) this.#closeRun(this.#run);
  }

  /** The plain markup, and an empty start for the next text. */
  take(): string {
    if (this.#plain !== '' && this.#text !== '') this.#closeRun(unstyled);
    const plain = this.#plain === '' && this.#text !== '' ? this.#textElement() : this.#plain;
    this.#plain = '';
    this.#text = '';
    return plain;
  }

  /** Text that stands before a run is a run too. */
  #openRun(): void {
    if (this.#text !== '') this.#closeRun(unstyled);
    this.#run = { ...unstyled };
  }

  #closeRun(run: Run): void {
    this.#plain += `<r>${properties(run)}${this.#textElement()}</r>`;
    this.#text = '';
    this.#run = undefined;
  }

  #textElement(): string {
    return `<t>${escapeXml(this.change(this.#text))}</t>`;
  }
}

function properties({ styled, bold, vertical }: Run): string {
  if (!styled) return '';
  const vertAlign = vertical === 'superscript' || vertical === 'subscript' ? `<vertAlign val="${vertical}"/>` : '';
  return `<rPr>${bold ? '<b/>' : ''}${vertAlign}</rPr>`;
}
