// Reads one markup part as it is inflated, with limits on what a parser can be made to hold. Elements of other vocabularies than the
// one wanted are passed over with all they contain.
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type ArchiveLimits, grouped, megabytes } from './archive-limits.js';
import type { Element, ElementReader } from './element-reader.js';
import { damaged, type Fault, overLimit } from './fault.js';
import { readPlainRow } from './plain-row.js';

/** What all parts of an archive have cost so far. */
export interface Spent {
  parsedBytes: number;
  elements: number;
}

/** Picks the reader by the root element; nothing for a part that is not wanted. */
export type ChooseReader = (root: string, namespace: string) => ElementReader | undefined;

const rowEnd = '</row>';

export class XmlScan {
  fault: Fault | undefined;
  /** False as soon as the part is known not to be wanted: nothing more need be written to it. */
  wanted = true;
  #parser = new SaxesParser({ xmlns: true });
  #reader: ElementReader | undefined;
  #namespace = '';
  #isPrefixed = false;
  #element = new OpenElement();
  #path: string[] = [];
  /** How many elements of another vocabulary are open. */
  #foreign = 0;
  #sinceTag = 0;
  #attributes = 0;
  /** What of `sheetData` has come but not been read, while rows are read without the parser. */
  #rows: string | undefined;

  constructor(
    private readonly part: string,
    private readonly choose: ChooseReader,
    private readonly limits: ArchiveLimits,
    private readonly spent: Spent,
  ) {
    // Six handlers and no more: with a seventh V8 keeps the parser as a dictionary, and reading takes four times as long.
    this.#parser.on('attribute', () => this.#countAttribute());
    this.#parser.on('opentag', (tag) => this.#open(tag));
    this.#parser.on('closetag', () => this.#close());
    this.#parser.on('text', (text) => this.#text(text));
    this.#parser.on('cdata', (text) => this.#text(text));
    this.#parser.on('error', () => this.#stop(damaged(`delen ${this.part} är inte välformad XML`)));
  }

  write(text: string): void {
    if (!this.#goesOn) return;
    const tag = text.lastIndexOf('<');
    this.#sinceTag = tag < 0 ? this.#sinceTag + text.length : text.length - tag;
    this.spent.parsedBytes += text.length;
    this.#check(
      this.spent.parsedBytes <= this.limits.parsedBytes,
      () => `bladen och deras texter är större än ${megabytes(this.limits.parsedBytes)} uppackade`,
    );
    this.#check(
      this.#sinceTag <= this.limits.stretch,
      () => `delen ${this.part} har en text som är längre än ${megabytes(this.limits.stretch)}`,
    );
    if (this.#goesOn) this.#read(text);
  }

  end(): void {
    if (this.#goesOn && this.#rows !== undefined) this.#parser.write(this.#rows);
    if (this.#goesOn) this.#parser.close();
  }

  /** Whole rows of a sheet go past the parser, as long as they are plain; all else goes through it. */
  #read(text: string): void {
    if (this.#rows !== undefined) {
      this.#rows += text;
      this.#readRows();
      return;
    }
    const end = text.lastIndexOf(rowEnd) + rowEnd.length;
    const mayHoldRows = end > rowEnd.length && (this.#reader === undefined || this.#reader.hasRows === true);
    this.#parser.write(mayHoldRows ? text.slice(0, end) : text);
    if (!mayHoldRows || !this.#goesOn) return;
    if (this.#isBetweenRows) {
      this.#rows = text.slice(end);
      this.#readRows();
    } else {
      this.#parser.write(text.slice(end));
    }
  }

  /** Directly in `sheetData` of a sheet whose vocabulary needs no prefix. */
  get #isBetweenRows(): boolean {
    return (
      this.#reader?.hasRows === true && !this.#isPrefixed && this.#foreign === 0 && this.#path.at(-1) === 'sheetData'
    );
  }

  #readRows(): void {
    const text = this.#rows ?? '';
    let at = 0;
    while (this.#goesOn && text.startsWith('<row ', at)) {
      const end = text.indexOf(rowEnd, at) + rowEnd.length;
      if (end < rowEnd.length) break;
      const row = text.slice(at, end);
      const elements = this.#reader && readPlainRow(row, this.#reader);
      if (elements === undefined) this.#parser.write(row);
      else this.#countElements(elements);
      at = end;
      if (elements === undefined && !this.#isBetweenRows) break;
    }
    const rest = text.slice(at);
    const goesOn = this.#isBetweenRows && (rest.length < '<row '.length || rest.startsWith('<row '));
    this.#rows = goesOn ? rest : undefined;
    if (!goesOn && this.#goesOn) this.#parser.write(rest);
  }

  #countElements(more: number): void {
    this.spent.elements += more;
    this.#check(
      this.spent.elements <= this.limits.elements,
      () => `bladen och deras texter har fler än ${grouped(this.limits.elements)} XML-element`,
    );
    this.#stop(this.#reader?.fault);
  }

  get #goesOn(): boolean {
    return this.wanted && this.fault === undefined;
  }

  #stop(fault: Fault | undefined): void {
    this.fault ??= fault;
  }

  #check(holds: boolean, limit: () => string): void {
    if (!holds) this.#stop(overLimit(limit()));
  }

  #countAttribute(): void {
    if (!this.#goesOn) return;
    this.#attributes += 1;
    this.#check(
      this.#attributes <= this.limits.attributes,
      () => `delen ${this.part} har ett element med fler än ${this.limits.attributes} attribut`,
    );
  }

  #open(tag: SaxesTagNS): void {
    if (!this.#goesOn) return;
    this.#attributes = 0;
    if (this.#path.length === 0) this.#begin(tag);
    this.#countElements(1);
    if (this.#foreign > 0 || tag.uri !== this.#namespace) {
      this.#foreign += 1;
    } else {
      this.#element.tag = tag;
      this.#reader?.open(this.#element, this.#path.at(-1) ?? '');
      this.#path.push(tag.local);
    }
    this.#check(
      this.#path.length + this.#foreign <= this.limits.depth,
      () => `delen ${this.part} är nästlad djupare än ${this.limits.depth} nivåer`,
    );
    this.#stop(this.#reader?.fault);
  }

  #begin(root: SaxesTagNS): void {
    this.#reader = this.choose(root.local, root.uri);
    this.#namespace = root.uri;
    this.#isPrefixed = root.prefix !== '';
    this.wanted = this.#reader !== undefined;
  }

  #text(text: string): void {
    if (this.#goesOn && this.#foreign === 0) this.#reader?.text(text);
  }

  #close(): void {
    if (!this.#goesOn) return;
    if (this.#foreign > 0) {
      this.#foreign -= 1;
      return;
    }
    const name = this.#path.pop() ?? '';
    this.#reader?.close(name, this.#path.at(-1) ?? '');
    this.#stop(this.#reader?.fault);
  }
}

/** The element that is being opened; one object for all of them, as there may be millions. */
class OpenElement implements Element {
  tag: SaxesTagNS | undefined;

  get name(): string {
    return this.tag?.local ?? '';
  }

  readonly attribute = (name: string): string | undefined => this.tag?.attributes[name]?.value;

  readonly related = (): string | undefined =>
    Object.values(this.tag?.attributes ?? {}).find(({ local, uri }) => local === 'id' && uri !== '')?.value;
}
