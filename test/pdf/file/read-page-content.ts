// What a page paints: its content streams and form XObjects run through, each string and shape put in its marked sequence.
import { type PDFDict, type PDFObject, PDFStream } from '@cantoo/pdf-lib';
import { contentOperations, Entries, Name, type Operand } from './content-operations.js';
import { PathCursor } from './path-cursor.js';
import type { Box, ContentFault, MarkedSequence } from './pdf-file.js';
import { asDict, at, boxOf, decodedBytes, dictAt, nameAt, numberAt, numbersAt, plainValue } from './pdf-objects.js';
import type { ReadFont } from './read-font.js';
import { SequenceStack } from './sequence-stack.js';
import { TextCursor } from './text-cursor.js';

export interface PageContent {
  readonly sequences: readonly MarkedSequence[];
  readonly faults: readonly ContentFault[];
  readonly depth: number;
  readonly operators: ReadonlySet<string>;
}

export interface ContentSource {
  readonly page: number;
  /** The streams of a page are one stream, cut anywhere between tokens. */
  readonly bytes: Uint8Array;
  readonly resources: PDFDict | undefined;
  readonly fontOf: (resources: PDFDict | undefined, name: string) => ReadFont | undefined;
}

interface Saved {
  readonly path: ReturnType<PathCursor['save']>;
  readonly text: ReturnType<TextCursor['save']>;
}

/** Where an operation stands. */
interface Within {
  readonly resources: PDFDict | undefined;
  /** How many forms are around it. */
  readonly forms: number;
}

const maxForms = 20;
/** Operators without bearing on what is painted where. */
const silent = new Set('j J M d ri i gs g G rg RG k K cs CS sc scn SC SCN MP DP BX EX d0 d1 Tr'.split(' '));

/** Reads one page. Unknown operators and wrong nesting become faults. */
export function readPageContent(source: ContentSource, paper: Box): PageContent {
  const reader = new ContentReader(source, paper);
  reader.run(source.bytes, { resources: source.resources, forms: 0 });
  reader.marks.finish();
  const { marks, depth, operators } = reader;
  return { sequences: marks.sequences, faults: marks.faults, depth, operators };
}

class ContentReader {
  readonly marks: SequenceStack;
  readonly operators = new Set<string>();
  depth = 0;
  readonly #source: ContentSource;
  readonly #text: TextCursor;
  readonly #path: PathCursor;
  readonly #saved: Saved[] = [];

  constructor(source: ContentSource, paper: Box) {
    this.#source = source;
    this.marks = new SequenceStack(source.page);
    this.#text = new TextCursor(source.page);
    this.#path = new PathCursor(paper);
  }

  run(bytes: Uint8Array, within: Within): void {
    const around = this.#saved.length;
    for (const { operator, operands } of contentOperations(bytes)) {
      this.operators.add(operator);
      if (operator === 'Q' && this.#saved.length <= around) this.marks.fault('Q without q', operator);
      else this.#operate(operator, operands, within);
    }
    if (this.#saved.length > around) this.marks.fault('q without Q', `${this.#saved.length - around} left open`);
    while (this.#saved.length > around) this.#restore();
  }

  #operate(operator: string, operands: readonly Operand[], within: Within): void {
    switch (operator) {
      case 'q':
        this.#save();
        break;
      case 'Q':
        this.#restore();
        break;
      case 'sh':
        this.#paint(operator, this.#path.clip);
        break;
      case 'BI':
        this.#paint(operator, this.#path.unitSquare());
        break;
      case 'Do':
        this.#paintObject(at(dictAt(within.resources, 'XObject'), nameOf(operands[0])), within);
        break;
      case 'BMC':
      case 'BDC':
        this.#beginMarked(operands, within);
        break;
      case 'EMC':
        this.marks.end();
        break;
      case 'BT':
        this.#text.begin();
        this.marks.beginText();
        break;
      case 'ET':
        this.marks.endText();
        break;
      case 'Tf':
        this.#text.font = this.#source.fontOf(within.resources, nameOf(operands[0]));
        this.#text.size = typeof operands[1] === 'number' ? operands[1] : 0;
        break;
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        this.#show(operator, operands);
        break;
      default:
        this.#move(operator, operands);
    }
  }

  /** Paths, positions and what has no bearing here. */
  #move(operator: string, operands: readonly Operand[]): void {
    if (this.#path.paints(operator)) this.#paint(operator, this.#path.paint(operator));
    else if (!silent.has(operator)) {
      const numbers = operands.map((operand) => (typeof operand === 'number' ? operand : 0));
      const known = this.#path.operate(operator, numbers) || this.#text.operate(operator, numbers);
      if (!known) this.marks.fault('unknown operator', operator);
    }
  }

  #save(): void {
    this.#saved.push({ path: this.#path.save(), text: this.#text.save() });
    this.depth = Math.max(this.depth, this.#saved.length);
  }

  #restore(): void {
    const saved = this.#saved.pop();
    if (!saved) return;
    this.#path.restore(saved.path);
    this.#text.restore(saved.text);
  }

  #paint(operator: string, box: Box | undefined): void {
    const sequence = this.marks.current();
    sequence.paints.push(operator);
    if (box) sequence.shapes.push(box);
  }

  #paintObject(object: PDFObject | undefined, { resources, forms }: Within): void {
    const dictionary = asDict(object);
    if (!(object instanceof PDFStream) || nameAt(dictionary, 'Subtype') !== 'Form') {
      this.#paint('Do', this.#path.unitSquare());
      return;
    }
    this.#paint('Do', undefined);
    const bytes = decodedBytes(object);
    if (!bytes || forms >= maxForms) return;
    this.#save();
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersAt(dictionary, 'Matrix');
    this.#path.concatenate([a, b, c, d, e, f]);
    const box = boxOf(numbersAt(dictionary, 'BBox'));
    if (box) this.#path.clipTo(box);
    this.run(bytes, { resources: dictAt(dictionary, 'Resources') ?? resources, forms: forms + 1 });
    this.#restore();
  }

  #beginMarked([tag, given]: readonly Operand[], { resources, forms }: Within): void {
    const property = markProperty(given, dictAt(resources, 'Properties'));
    const [mcid, type, subtype] = ['MCID', 'Type', 'Subtype'].map(property);
    this.marks.begin({
      tag: nameOf(tag),
      mcid: typeof mcid === 'number' ? mcid : undefined,
      artifact: {
        ...(typeof type === 'string' ? { type } : {}),
        ...(typeof subtype === 'string' ? { subtype } : {}),
      },
      withinForm: forms > 0,
    });
  }

  #show(operator: string, operands: readonly Operand[]): void {
    if (operator === '"') this.#text.spacing(operands);
    if (operator !== 'Tj' && operator !== 'TJ') this.#text.operate('T*', []);
    const last = operands.at(-1);
    const pieces = this.#text.show(Array.isArray(last) ? last : [last], this.#path.ctm);
    const sequence = this.marks.current();
    sequence.paints.push(operator);
    sequence.pieces.push(...pieces);
  }
}

function nameOf(operand: Operand | undefined): string {
  return operand instanceof Name ? operand.name : '';
}

/** Properties written in the stream, or named and kept among the resources. */
function markProperty(given: Operand | undefined, named: PDFDict | undefined): (key: string) => unknown {
  if (given instanceof Entries) {
    return (key) => {
      const value = given.values.get(key);
      return value instanceof Name ? value.name : value;
    };
  }
  const kept = given instanceof Name ? dictAt(named, given.name) : undefined;
  return (key) => (key === 'MCID' ? numberAt(kept, key) : plainValue(at(kept, key)));
}
