// Which marked sequence what is painted belongs to, and what is wrong with how they nest.
import type { Artifact, Box, ContentFault, MarkedSequence, TextPiece } from './pdf-file.js';

interface OpenSequence extends MarkedSequence {
  readonly paints: string[];
  readonly pieces: TextPiece[];
  readonly shapes: Box[];
}

/** What a content stream says at `BMC` or `BDC`. */
export interface Mark {
  readonly tag: string;
  readonly mcid: number | undefined;
  readonly artifact: Artifact;
  readonly withinForm: boolean;
}

type OpenMark = { readonly kind: 'marked'; readonly sequence: OpenSequence | undefined } | { readonly kind: 'text' };

/** The marks of one page while its content is read. */
export class SequenceStack {
  readonly sequences: OpenSequence[] = [];
  readonly faults: ContentFault[] = [];
  readonly #page: number;
  readonly #marks: OpenMark[] = [];
  #unmarked: OpenSequence | undefined;

  constructor(page: number) {
    this.#page = page;
  }

  /** What painting now adds to. */
  current(): OpenSequence {
    const enclosing = this.#enclosing();
    if (enclosing) return enclosing;
    this.#unmarked ??= this.#open({ page: this.#page, kind: 'unmarked', tag: '' });
    return this.#unmarked;
  }

  /** `BMC` or `BDC`. Marks without MCID inside content belong to the sequence around them. */
  begin({ tag, mcid, artifact, withinForm }: Mark): void {
    const around = this.#enclosing();
    let sequence: OpenSequence | undefined;
    if (mcid !== undefined) {
      if (around?.kind === 'content') this.fault('nested MCID', `MCID ${mcid}`);
      if (around?.kind === 'artifact') this.fault('content within Artifact', `MCID ${mcid}`);
      if (withinForm) this.fault('MCID within a form', `MCID ${mcid}`);
      sequence = this.#open({ page: this.#page, kind: 'content', tag, mcid });
    } else if (tag === 'Artifact') {
      if (around?.kind === 'content') this.fault('Artifact within content', `MCID ${around.mcid}`);
      sequence = this.#open({ page: this.#page, kind: 'artifact', tag, artifact });
    }
    this.#marks.push({ kind: 'marked', sequence });
    this.#unmarked = undefined;
  }

  /** `EMC`. */
  end(): void {
    const last = this.#marks.findLastIndex(({ kind }) => kind === 'marked');
    if (last < 0) this.fault('EMC without BDC', `after ${this.sequences.length} sequences`);
    else this.#close(last);
    this.#unmarked = undefined;
  }

  /** `BT`. */
  beginText(): void {
    if (this.#marks.some(({ kind }) => kind === 'text')) this.fault('BT within BT', '');
    this.#marks.push({ kind: 'text' });
  }

  /** `ET`. */
  endText(): void {
    const last = this.#marks.findLastIndex(({ kind }) => kind === 'text');
    if (last >= 0) this.#close(last);
  }

  /** At the end of the page. */
  finish(): void {
    for (const mark of this.#marks) if (mark.kind === 'marked') this.fault('BDC without EMC', mark.sequence?.tag ?? '');
  }

  fault(kind: ContentFault['kind'], at: string): void {
    this.faults.push({ kind, at });
  }

  #close(index: number): void {
    if (index !== this.#marks.length - 1) this.fault('marked content across BT', this.sequences.at(-1)?.tag ?? '');
    this.#marks.splice(index, 1);
  }

  #enclosing(): OpenSequence | undefined {
    return this.#marks.reduce<OpenSequence | undefined>(
      (around, mark) => (mark.kind === 'marked' ? (mark.sequence ?? around) : around),
      undefined,
    );
  }

  #open(marks: Omit<MarkedSequence, 'paints' | 'pieces' | 'shapes'>): OpenSequence {
    const sequence = { ...marks, paints: [], pieces: [], shapes: [] };
    this.sequences.push(sequence);
    return sequence;
  }
}
