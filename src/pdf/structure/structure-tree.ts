// The structure tree of one file and its way back: which element each run of content and each annotation belongs to.
// Written by us, as pdfkit's own writer knows no IDs, no spans and puts annotations on the wrong page.
import type { PdfDocumentBase, PdfReference } from '../pdfmake/pdfkit-document.js';
import { StructureElement } from './structure-element.js';

export class StructureTree {
  /** By key of the parent tree: for a page the elements of its runs in order, for an annotation its element. */
  readonly #parents: (StructureElement[] | StructureElement)[] = [];
  readonly #pages = new Map<PdfReference, StructureElement[]>();
  readonly #written = new Map<StructureElement, PdfReference>();

  constructor(readonly root: StructureElement) {}

  /** Books the next run of the page's content for `element`; returns its number on the page. */
  addContent(element: StructureElement, page: PdfReference): number {
    let runs = this.#pages.get(page);
    if (runs === undefined) {
      runs = [];
      this.#pages.set(page, runs);
      page.data.StructParents = this.#parents.push(runs) - 1;
    }
    const mcid = runs.push(element) - 1;
    element.kids.push({ page, mcid });
    return mcid;
  }

  /** The key that an annotation of `element` carries as /StructParent. */
  nextAnnotationKey(element: StructureElement): number {
    return this.#parents.push(element) - 1;
  }

  /** Writes everything; returns what the catalogue names as /StructTreeRoot. Elements that reached no page are left out. */
  write(document: PdfDocumentBase): PdfReference {
    const root = document.ref({ Type: 'StructTreeRoot' });
    const ids: [string, PdfReference][] = [];
    root.data.K = [this.#writeElement(this.root, root, document, ids)];
    root.data.ParentTree = { Nums: this.#parents.flatMap((owner, key) => [key, this.#parentsOf(owner)]) };
    root.data.ParentTreeNextKey = this.#parents.length;
    if (ids.length > 0) {
      ids.sort(([a], [b]) => (a < b ? -1 : 1));
      root.data.IDTree = { Names: ids.flatMap(([id, reference]) => [new String(id), reference]) };
    }
    root.end();
    return root;
  }

  #parentsOf(owner: StructureElement[] | StructureElement): unknown {
    return Array.isArray(owner) ? owner.map((element) => this.#referenceOf(element)) : this.#referenceOf(owner);
  }

  #referenceOf(element: StructureElement): PdfReference {
    const reference = this.#written.get(element);
    if (!reference) throw new Error(`content of a ${element.type} that is not in the structure tree`);
    return reference;
  }

  #writeElement(
    element: StructureElement,
    parent: PdfReference,
    document: PdfDocumentBase,
    ids: [string, PdfReference][],
  ): PdfReference {
    const { id, lang, alt } = element.properties;
    // /Type is optional and would be an eighth of the tree.
    const reference = document.ref({ S: element.type, P: parent });
    this.#written.set(element, reference);
    const { data } = reference;
    if (id !== undefined) {
      data.ID = new String(id);
      ids.push([id, reference]);
    }
    if (lang !== undefined) data.Lang = new String(lang);
    if (alt !== undefined) data.Alt = new String(alt);
    if (element.attributes.length > 0)
      data.A = element.attributes.length === 1 ? element.attributes[0] : element.attributes;
    const page = pageOf(element);
    if (page) data.Pg = page;
    const kids = element.kids
      .filter((kid) => !(kid instanceof StructureElement && kid.isEmpty))
      .map((kid) => {
        if (kid instanceof StructureElement) return this.#writeElement(kid, reference, document, ids);
        if ('annotation' in kid) return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page };
        return kid.page === page ? kid.mcid : { Type: 'MCR', Pg: kid.page, MCID: kid.mcid };
      });
    if (kids.length > 0) data.K = kids.length === 1 ? kids[0] : kids;
    reference.end();
    return reference;
  }
}

/** The page of an element's first own run of content. */
function pageOf(element: StructureElement): PdfReference | undefined {
  for (const kid of element.kids) if ('mcid' in kid) return kid.page;
  return undefined;
}
