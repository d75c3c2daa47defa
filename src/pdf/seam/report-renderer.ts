// Draws pages: runs in one piece, one link annotation per run and line, bookmarks that point right, dotted leaders.
import {
  type Inline,
  type Line,
  type LineOutline,
  type OutlineItem,
  type Page,
  type PdfDocumentBase,
  Renderer,
} from '../pdfmake-internals.js';
import { groupInlines } from './group-inlines.js';

/** A word in large light letters across each page. */
export interface DraftMark {
  readonly text: string;
  readonly fontFamily: string;
  readonly color: string;
  readonly opacity: number;
}

/** How much of the page above a heading shows when its bookmark is opened. */
const bookmarkGap = 12;
/** Part of the page's diagonal that the draft mark covers. */
const share = 0.55;
const leader = { gap: 6, dot: 0.7, space: 3.2 };

export class ReportRenderer extends Renderer {
  readonly #draft: DraftMark | undefined;

  constructor(document: PdfDocumentBase, draft?: DraftMark) {
    super(document);
    this.#draft = draft;
  }

  /** Page by page, so that the draft mark lies above charts and panels. */
  override renderPages(pages: Page[]): void {
    for (const page of pages) {
      super.renderPages([page]);
      if (this.#draft) this.#drawDraftMark(this.#draft);
    }
  }

  override renderLine(line: Line, x: number, y: number): void {
    if (line._outline) this.#addBookmark(line._outline, x, y);
    if (line._source && 'leader' in line._source && line.lastLineInParagraph) this.#drawLeader(line, x, y);
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
      group.font.dividesWord = group.shownHyphen === true;
      super.renderLine(part, x, y);
      group.font.dividesWord = false;
      if (group.link || group.linkToDestination) this.#addLink(group, bare, x, y, height);
    });
  }

  #addBookmark(outline: LineOutline, x: number, y: number): void {
    const { page } = this.pdfDocument;
    const parent = (outline.parentId && this.outlineMap[outline.parentId]) || this.pdfDocument.outline;
    const place = { fit: false, top: Math.max(0, y - bookmarkGap), left: page.width - x, zoom: 0 };
    const item: OutlineItem = parent.addItem(outline.text, { ...place, expanded: outline.expanded });
    this.outlineMap[outline.id] = item;
  }

  #addLink(group: Inline, drawn: Inline, x: number, y: number, height: number): void {
    const action = group.link
      ? { S: 'URI', URI: new String(new URL(group.link).href) }
      : { S: 'GoTo', D: new String(group.linkToDestination) };
    const reference = this.pdfDocument.ref(action);
    reference.end();
    const text = drawn.text.trim();
    const trailing = drawn.text.length > text.length ? group.trailingCut : 0;
    this.pdfDocument.annotate(x + drawn.x, y, drawn.width - Math.max(0, trailing), height, {
      Subtype: 'Link',
      A: reference,
      Contents: new String(text),
      F: 4,
    });
  }

  /** From the end of a title to the column of page numbers: drawn, not written, so that it is never read out. */
  #drawLeader(line: Line, x: number, y: number): void {
    const from = x + line.getWidth() + leader.gap;
    const to = x + line.maxWidth;
    if (to - from < leader.gap) return;
    const color = line.inlines[0]?.color ?? '#000000';
    const baseline = y + line.getAscenderHeight() - leader.dot;
    const steps = Math.floor((to - from) / leader.space);
    this.pdfDocument
      .save()
      .lineWidth(leader.dot)
      .lineCap('round')
      .strokeColor(color)
      .dash(0.01, { space: leader.space })
      // Dots stand in one grid down the page, counted from the right.
      .moveTo(to, baseline)
      .lineTo(to - steps * leader.space, baseline)
      .stroke()
      .undash()
      .restore();
  }

  /** Filled outlines, not text: in the middle of a page's words it would be read among them. */
  #drawDraftMark({ text, fontFamily, color, opacity }: DraftMark): void {
    const document = this.pdfDocument;
    const { width, height } = document.page;
    const font = document.provideFont(fontFamily, true, false);
    const { glyphs } = font.layout(text);
    const total = glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
    const scale = (Math.hypot(width, height) * share) / total;
    const angle = (Math.atan2(height, width) * -180) / Math.PI;
    document
      .save()
      .fillColor(color, opacity)
      .translate(width / 2, height / 2)
      .rotate(angle, { origin: [0, 0] });
    // Font units grow upwards; half the height of a capital brings the word to the middle.
    document.scale(scale, -scale).translate(-total / 2, -font.capHeight / font.scale / 2);
    for (const glyph of glyphs) {
      document.path(glyph.path.toSVG()).fill();
      document.translate(glyph.advanceWidth, 0);
    }
    document.restore();
  }
}
