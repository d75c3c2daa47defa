// The structure tree of hand-made files: elements as PDF objects, with the ways to content and annotations and back.
import { type PDFContext, PDFDict, PDFName, type PDFObject, type PDFRef, PDFString } from '@cantoo/pdf-lib';

export interface Tag {
  readonly type: string;
  readonly reference: PDFRef;
  readonly dictionary: PDFDict;
}

/** Values of a dictionary as `PDFContext.obj` takes them. */
export interface Entries {
  readonly [key: string]: Entries | string | number | boolean | PDFObject | (string | number | PDFObject)[];
}

export class MinimalTags {
  readonly #context: PDFContext;
  readonly #root: PDFRef;
  readonly #kids = new Map<PDFDict, PDFObject[]>();
  readonly #tags: Tag[] = [];
  readonly #parents: (PDFRef | PDFRef[])[] = [];
  readonly document: Tag;

  constructor(context: PDFContext) {
    this.#context = context;
    this.#root = context.nextRef();
    this.document = this.#make('Document', this.#root, {});
  }

  add(parent: Tag, type: string, entries: Entries = {}): Tag {
    const tag = this.#make(type, parent.reference, entries);
    this.#kidsOf(parent).push(tag.reference);
    return tag;
  }

  /** Books content of `page` for the element; returns its MCID. `key` is that of the page. */
  addContent(tag: Tag, page: PDFRef, key: number): number {
    const owners = this.#parents[key];
    if (!Array.isArray(owners)) throw new Error('the key is not that of a page');
    const mcid = owners.push(tag.reference) - 1;
    this.#kidsOf(tag).push(this.#context.obj({ Type: 'MCR', Pg: page, MCID: mcid }));
    return mcid;
  }

  /** The key under which the elements of a page's content are found. */
  pageKey(): number {
    return this.#parents.push([]) - 1;
  }

  /** The key under which the element of an annotation is found. */
  addAnnotation(tag: Tag, page: PDFRef, annotation: PDFRef): number {
    this.#kidsOf(tag).push(this.#context.obj({ Type: 'OBJR', Pg: page, Obj: annotation }));
    return this.#parents.push(tag.reference) - 1;
  }

  write(): PDFRef {
    for (const [dictionary, kids] of this.#kids) dictionary.set(PDFName.of('K'), this.#context.obj(kids));
    const named = this.#tags.flatMap((tag) => {
      const id = tag.dictionary.get(PDFName.of('ID'));
      return id instanceof PDFString ? [{ id, name: id.asString(), tag }] : [];
    });
    named.sort((a, b) => (a.name < b.name ? -1 : 1));
    const root = this.#context.obj({
      Type: 'StructTreeRoot',
      K: [this.document.reference],
      ParentTree: { Nums: this.#parents.flatMap((owner, key) => [key, owner]) },
      ParentTreeNextKey: this.#parents.length,
      IDTree: { Names: named.flatMap(({ id, tag }) => [id, tag.reference]) },
    });
    this.#context.assign(this.#root, root);
    return this.#root;
  }

  #make(type: string, parent: PDFRef, entries: Entries): Tag {
    const dictionary = this.#context.obj({ Type: 'StructElem', S: type, P: parent, ...entries });
    if (!(dictionary instanceof PDFDict)) throw new Error('not a dictionary');
    const tag = { type, dictionary, reference: this.#context.register(dictionary) };
    this.#tags.push(tag);
    return tag;
  }

  #kidsOf({ dictionary }: Tag): PDFObject[] {
    const kids = this.#kids.get(dictionary) ?? [];
    this.#kids.set(dictionary, kids);
    return kids;
  }
}
