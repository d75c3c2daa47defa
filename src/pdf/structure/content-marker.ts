// Says in a page's content what each piece of it is: part of an element, or an artifact. One sequence is open at a time.
import type { PdfDocumentBase } from '../pdfmake/pdfkit-document.js';
import type { StructureElement } from './structure-element.js';
import type { StructureTree } from './structure-tree.js';

/** What is not part of the text (ISO 32000-1, 14.8.2.2). */
export type Artifact = 'Layout' | 'Repeated' | 'Header' | 'Footer' | 'Watermark';

const artifactProperties: Readonly<Record<Artifact, string>> = {
  Layout: '/Type /Layout',
  Repeated: '/Type /Pagination',
  Header: '/Type /Pagination /Subtype /Header /Attached [/Top]',
  Footer: '/Type /Pagination /Subtype /Footer /Attached [/Bottom]',
  Watermark: '/Type /Pagination /Subtype /Watermark',
};

export class ContentMarker {
  #open: StructureElement | Artifact | undefined;

  constructor(
    readonly document: PdfDocumentBase,
    readonly tree: StructureTree,
  ) {}

  /** What is drawn from now on belongs to `target`. Goes on with the open sequence when it is the same. */
  begin(target: StructureElement | Artifact): void {
    if (this.#open === target) return;
    this.end();
    if (typeof target === 'string') {
      this.document.addContent(`/Artifact <<${artifactProperties[target]}>> BDC`);
    } else {
      const mcid = this.tree.addContent(target, this.document.page.dictionary);
      this.document.addContent(`/${target.type} <</MCID ${mcid}>> BDC`);
    }
    this.#open = target;
  }

  /** Closes the open sequence: at the end of each page, and before anything that must not stand in one. */
  end(): void {
    if (this.#open === undefined) return;
    this.document.addContent('EMC');
    this.#open = undefined;
  }

  /** An annotation of `element` on the current page. `options` are those of the annotation's dictionary. */
  annotate(
    element: StructureElement,
    box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
    options: object,
  ): void {
    const { page } = this.document;
    const StructParent = this.tree.nextAnnotationKey(element);
    this.document.annotate(box.x, box.y, box.width, box.height, { ...options, StructParent });
    const annotation = page.annotations.at(-1);
    if (annotation) element.kids.push({ page: page.dictionary, annotation });
  }
}
