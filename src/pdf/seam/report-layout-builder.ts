// Layout with the rules that pdfmake lacks: headings stay with what follows, no lone lines at a page's edge, no space at the
// top of a page, tinted panels, hyphens. Never through the pageBreakBefore callback, which lays out everything again per break.
import {
  DocumentContext,
  LayoutBuilder,
  type LayoutNode,
  type Line,
  type PageElementWriterBase,
  type PdfDocumentBase,
  type Vector,
} from '../pdfmake-internals.js';
import { headOfChain, type LineHeights } from './estimate-height.js';
import { planBreak } from './plan-break.js';
import { ReportTextInlines } from './report-text-inlines.js';
import { ReportWriter } from './report-writer.js';

export class ReportLayoutBuilder extends LayoutBuilder {
  #writer = new ReportWriter(new DocumentContext());
  /** Lines of the paragraph being placed, and which of them opens a new page. */
  #queue: { lines: (Line | null)[]; next: number; breakAt: number | undefined } | undefined;

  /** pdfmake makes its own writer for each layout; ours takes its place. */
  set writer(_: PageElementWriterBase) {
    this.#writer = new ReportWriter(new DocumentContext());
  }

  get writer(): ReportWriter {
    return this.#writer;
  }

  override tryLayoutDocument(content: object, document: PdfDocumentBase, ...rest: unknown[]): unknown {
    this.docMeasure.textInlines = new ReportTextInlines(document);
    return super.tryLayoutDocument(content, document, ...rest);
  }

  override processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void {
    const atTop = this.#atPageTop();
    if (node._margin && (atTop || node.pageBreak))
      node._margin = [node._margin[0], 0, node._margin[2], node._margin[3]];
    if (atTop) {
      const turned = node.pageOrientation !== undefined && node.pageOrientation !== this.#orientation();
      if (!turned && this.writer.context().getCurrentPage()?.items.length === 0) delete node.pageBreak;
    }
    super.processNode(node, isVerticalAlignmentAllowed);
  }

  override processVerticalContainer(node: LayoutNode): void {
    if (node.panel && this.writer.transactionLevel === 0) this.#processPanel(node, node.panel);
    else this.#processStack(node);
  }

  #processStack(node: LayoutNode): void {
    const items = node.stack ?? [];
    const free = this.writer.transactionLevel === 0 && this.writer.context().snapshots.length === 0;
    items.forEach((item, index) => {
      const follows = items[index - 1]?.keepWithNext === true;
      if (free && !follows && (item.keepWithNext || item.panel) && !item.pageBreak)
        this.#keepTogether(items.slice(index, index + 6));
      this.processNode(item);
      node.positions.push(...item.positions);
    });
  }

  #keepTogether(chain: readonly LayoutNode[]): void {
    const context = this.writer.context();
    const page = context.getCurrentPage();
    if (!page || this.#atPageTop()) return;
    const whole = page.pageSize.height - context.pageMargins.top - context.pageMargins.bottom;
    const needed = headOfChain(chain, context.availableWidth, this.#lineHeights);
    if (needed > context.availableHeight && needed <= whole) this.writer.moveToNextPage();
  }

  /** Builds lines from copies of the words: a placed word knows its x, and a long one may be cut in two. */
  readonly #lineHeights: LineHeights = (node, width, most) => {
    const words = Number.isFinite(most) ? node._inlines?.slice(0, most * 40) : node._inlines;
    const copy = { _inlines: (words ?? []).map((inline) => ({ ...inline })) } as LayoutNode;
    const context = this.writer.context();
    const before = context.availableWidth;
    context.availableWidth = width;
    const heights: number[] = [];
    for (let line = super.buildNextLine(copy); line && heights.length < most; line = super.buildNextLine(copy)) {
      heights.push(line.getHeight());
    }
    context.availableWidth = before;
    return heights;
  };

  override processLeaf(node: LayoutNode): void {
    const context = this.writer.context();
    if (this.writer.transactionLevel > 0 || context.snapshots.length > 0) {
      super.processLeaf(node);
      return;
    }
    const lines: (Line | null)[] = [];
    for (let line = this.buildNextLine(node); line; line = this.buildNextLine(node)) lines.push(line);
    const heights = lines.map((line) => line?.getHeight() ?? 0);
    const breakAt = planBreak(heights, context.availableHeight, this.#atPageTop());
    this.#queue = { lines: [...lines, null], next: 0, breakAt };
    super.processLeaf(node);
    this.#queue = undefined;
  }

  override buildNextLine(node: LayoutNode): Line | null {
    const queue = this.#queue;
    if (queue === undefined) return this.#buildLine(node);
    if (queue.next === queue.breakAt) this.writer.moveToNextPage();
    return queue.lines[queue.next++] ?? null;
  }

  #buildLine(node: LayoutNode): Line | null {
    const line = super.buildNextLine(node);
    if (!line) return null;
    line._source = node;
    const last = line.inlines.at(-1);
    if (last?.softHyphen && !line.lastLineInParagraph) {
      line.trailingCut = 0;
      const width = -last.trailingCut;
      line.addInline({
        ...last,
        text: '-',
        width,
        trailingCut: 0,
        leadingCut: 0,
        softHyphen: false,
        shownHyphen: true,
      });
    }
    return line;
  }

  #processPanel(node: LayoutNode, panel: NonNullable<LayoutNode['panel']>): void {
    const context = this.writer.context();
    const start = { page: context.page, y: context.y };
    const box = { x: context.x, w: context.availableWidth };
    context.moveDown(panel.padding);
    context.addMargin(panel.padding, panel.padding);
    this.#processStack(node);
    context.addMargin(-panel.padding, -panel.padding);
    context.moveDown(Math.min(panel.padding, context.availableHeight));
    for (let index = start.page; index <= context.page; index++) {
      const page = context.pages[index];
      if (!page) continue;
      const y = index === start.page ? start.y : context.pageMargins.top;
      const bottom = index === context.page ? context.y : page.pageSize.height - context.pageMargins.bottom;
      const item: Vector = { type: 'rect', ...box, y, h: bottom - y, color: panel.fill, lineWidth: 0 };
      page.items.splice(context.backgroundLength[index] ?? 0, 0, { type: 'vector', item });
    }
  }

  #atPageTop(): boolean {
    const context = this.writer.context();
    const inFlow = this.writer.transactionLevel === 0 && context.snapshots.length === 0;
    return inFlow && context.page >= 0 && context.y <= context.pageMargins.top;
  }

  #orientation(): string {
    const size = this.writer.context().getCurrentPage()?.pageSize;
    return size && size.width > size.height ? 'landscape' : 'portrait';
  }
}
