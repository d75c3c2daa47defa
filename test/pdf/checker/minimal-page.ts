// A page of a hand-made file: text and shapes in their marks, links over what was shown last.
import { type PDFContext, PDFHexString, type PDFObject, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { fontKey, type MinimalFont } from './minimal-font.js';
import type { MinimalTags, Tag } from './minimal-tags.js';

export const paper = { width: 595, height: 842 };
const size = 11;

export class MinimalPage {
  readonly reference: PDFRef;
  readonly key: number;
  readonly #content: string[] = [];
  readonly #annotations: PDFRef[] = [];
  #last = { x: 0, y: 0, width: 0 };

  constructor(
    readonly context: PDFContext,
    readonly tags: MinimalTags,
    readonly font: MinimalFont,
  ) {
    this.reference = context.nextRef();
    this.key = tags.pageKey();
  }

  /** Text at a place, or right after the last text. */
  show(tag: Tag, text: string, x = this.#last.x + this.#last.width, y = this.#last.y): void {
    this.mark(tag, this.#text(text, x, y));
  }

  /** Whatever paints, as content of the element. */
  mark(tag: Tag, operators: string): void {
    const mcid = this.tags.addContent(tag, this.reference, this.key);
    this.#content.push(`/${tag.type} <</MCID ${mcid}>> BDC\n${operators}\nEMC`);
  }

  /** Text that is not part of the document's own. */
  furnish(properties: string, text: string, x: number, y: number): void {
    this.#content.push(`/Artifact <<${properties}>> BDC\n${this.#text(text, x, y)}\nEMC`);
  }

  /** A line across the page. */
  rule(y: number): void {
    this.#content.push(`/Artifact <</Type /Layout>> BDC\nq 0.5 w 72 ${y} m 300 ${y} l S Q\nEMC`);
  }

  /** A link over the text shown last. `target` is that of a link annotation: `Dest` or `A`. */
  link(tag: Tag, target: { Dest: PDFObject } | { A: PDFObject }, contents: string): void {
    const { x, y, width } = this.#last;
    const annotation = this.context.nextRef();
    const StructParent = this.tags.addAnnotation(tag, this.reference, annotation);
    const dictionary = this.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [x, y - 3, x + width, y + 9],
      Border: [0, 0, 0],
      F: 4,
      Contents: PDFHexString.fromText(contents),
      StructParent,
      ...target,
    });
    this.context.assign(annotation, dictionary);
    this.#annotations.push(annotation);
  }

  write(parent: PDFRef, resources: PDFRef): void {
    const page = this.context.obj({
      Type: 'Page',
      Parent: parent,
      MediaBox: [0, 0, paper.width, paper.height],
      Resources: resources,
      Contents: this.context.register(this.context.flateStream(this.#content.join('\n'))),
      StructParents: this.key,
      Tabs: 'S',
      Annots: this.#annotations,
    });
    this.context.assign(this.reference, page);
  }

  #text(text: string, x: number, y: number): string {
    const { codes, width } = this.font.encode(text);
    this.#last = { x, y, width: width * size };
    return `q BT ${fontKey.toString()} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${codes} Tj ET Q`;
  }
}

export const named = (name: string): { Dest: PDFObject } => ({ Dest: PDFString.of(name) });
