// Draws pages: each piece of content within the element it belongs to or as an artifact, runs in one piece, one link
// annotation per run and line, bookmarks that point right, dotted leaders.
import type { Inline, InlineElement } from '../pdfmake/inline.js';
import { Renderer } from '../pdfmake/internals.js';
import type { Line, LineOutline, Page } from '../pdfmake/page.js';
import type { OutlineItem, PdfDocumentBase } from '../pdfmake/pdfkit-document.js';
import type { Picture, Vector } from '../pdfmake/vector.js';
import type { Structure } from '../structure/build-structure.js';
import { type Artifact, ContentMarker } from '../structure/content-marker.js';
import type { StructureElement } from '../structure/structure-element.js';
import type { StructureTree } from '../structure/structure-tree.js';
import { type DraftMark, drawDraftMark } from './draw-draft-mark.js';
import { drawLeader } from './draw-leader.js';
import { groupInlines } from './group-inlines.js';

/** How much of the page above a heading shows when its bookmark is opened. */
const bookmarkGap = 12;

export class ReportRenderer extends Renderer {
  readonly #marker: ContentMarker;
  readonly #owners: Structure['owners'];
  readonly #inline: Map<InlineElement, StructureElement>;
  readonly #draft: DraftMark | undefined;
  #page: Page | undefined;

  /** `tree` is that of `structure`'s root; content and annotations are booked in it. */
  constructor(document: PdfDocumentBase, structure: Structure, tree: StructureTree, draft?: DraftMark) {
    super(document);
    this.#marker = new ContentMarker(document, tree);
    this.#owners = structure.owners;
    this.#inline = new Map(structure.inline);
    this.#draft = draft;
  }

  /** Page by page, so that the draft mark lies above charts and panels. */
  override renderPages(pages: Page[]): void {
    for (const page of pages) {
      this.#page = page;
      super.renderPages([page]);
      if (this.#draft) {
        this.#marker.begin('Watermark');
        drawDraftMark(this.pdfDocument, this.#draft);
      }
      this.#marker.end();
    }
  }

  override renderLine(line: Line, x: number, y: number): void {
    if (line._outline) this.#addBookmark(line._outline, x, y);
    const owner = this.#ownerOf(line);
    const target = owner ?? this.#artifactAt(line._artifact, y);
    if (line._source && 'leader' in line._source && line.lastLineInParagraph) {
      this.#marker.begin('Layout');
      drawLeader(this.pdfDocument, line, x, y);
    }
    const height = line.getHeight();
    const ascender = line.getAscenderHeight();
    groupInlines(line.inlines).forEach((group, index) => {
      const bare = { ...group, link: null, linkToDestination: null };
      const part = {
        inlines: [bare],
        getHeight: () => height,
        getAscenderHeight: () => ascender,
        ...(index === 0 && line.id ? { id: line.id } : {}),
      } as unknown as Line;
      const element = owner && this.#within(owner, group.elements ?? []);
      this.#marker.begin(element ?? target);
      // A repeated header is drawn again but is no second place to return to.
      if (group.anchor && element) this.pdfDocument.addNamedDestination(group.anchor, 'XYZ', x + bare.x, y, null);
      group.font.dividesWord = group.shownHyphen === true;
      super.renderLine(part, x, y);
      group.font.dividesWord = false;
      if (element && (group.link || group.linkToDestination)) this.#addLink(element, group, bare, { x, y, height });
    });
  }

  override renderVector(vector: Vector): void {
    this.#marker.begin(this.#artifactAt(vector._artifact, vector.y ?? vector.y1 ?? 0));
    super.renderVector(vector);
  }

  override renderSVG(picture: Picture): void {
    this.#beginPicture(picture);
    super.renderSVG(picture);
  }

  override renderImage(picture: Picture): void {
    this.#beginPicture(picture);
    super.renderImage(picture);
  }

  #beginPicture(picture: Picture): void {
    const element = this.#owners.get(picture._source ?? picture);
    this.#marker.begin(element ?? this.#artifactAt(picture._artifact, picture.y));
    if (!element) return;
    const { x, y, _width: width, _height: height } = picture;
    const foot = this.pdfDocument.page.height - y;
    element.attributes.push({ O: 'Layout', Placement: 'Block', BBox: [x, foot - height, x + width, foot] });
  }

  #ownerOf(line: Line): StructureElement | undefined {
    if (line._artifact) return undefined;
    const marker = line.inlines[0]?.marker;
    return (line._source && this.#owners.get(line._source)) ?? (marker && this.#owners.get(marker));
  }

  #artifactAt(type: Line['_artifact'], y: number): Artifact {
    if (type !== 'Pagination' || !this.#page) return 'Layout';
    const { pageMargins, pageSize } = this.#page;
    if (y < pageMargins.top) return 'Header';
    return y > pageSize.height - pageMargins.bottom ? 'Footer' : 'Repeated';
  }

  /** The innermost of the elements around some words of `owner`'s text, made when its first word is drawn. */
  #within(owner: StructureElement, elements: readonly InlineElement[]): StructureElement {
    let inner = owner;
    for (const one of elements) {
      const known = this.#inline.get(one) ?? inner.child(one.type, one.lang === undefined ? {} : { lang: one.lang });
      this.#inline.set(one, known);
      inner = known;
    }
    return inner;
  }

  #addBookmark(outline: LineOutline, x: number, y: number): void {
    const { page } = this.pdfDocument;
    const parent = (outline.parentId && this.outlineMap[outline.parentId]) || this.pdfDocument.outline;
    const place = { fit: false, top: Math.max(0, y - bookmarkGap), left: page.width - x, zoom: 0 };
    const item: OutlineItem = parent.addItem(outline.text, { ...place, expanded: outline.expanded });
    this.outlineMap[outline.id] = item;
  }

  #addLink(
    element: StructureElement,
    group: Inline,
    drawn: Inline,
    { x, y, height }: { x: number; y: number; height: number },
  ): void {
    const action = group.link
      ? { S: 'URI', URI: new String(new URL(group.link).href) }
      : { S: 'GoTo', D: new String(group.linkToDestination) };
    const reference = this.pdfDocument.ref(action);
    reference.end();
    const text = drawn.text.trim();
    const trailing = drawn.text.length > text.length ? group.trailingCut : 0;
    const box = { x: x + drawn.x, y, width: drawn.width - Math.max(0, trailing), height };
    this.#marker.annotate(element, box, {
      Subtype: 'Link',
      A: reference,
      Contents: new String(group.linkTitle ?? text),
      F: 4,
    });
  }
}
