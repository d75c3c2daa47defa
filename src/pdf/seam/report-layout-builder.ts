// Layout with the rules that pdfmake lacks: notes at the foot of pages, headings stay with what follows, no lone lines at a
// page's edge, no space at the top of a page, tinted panels, hyphens. In one pass: never through the pageBreakBefore callback.
import type { Inline } from '../pdfmake/inline.js';
import { DocumentContext, LayoutBuilder } from '../pdfmake/internals.js';
import type { PageElementWriterBase, PageNodes, RowToPlace, SvgMeasure } from '../pdfmake/layout-classes.js';
import type { LayoutNode } from '../pdfmake/layout-node.js';
import type { Line, PageMargins, PageSize } from '../pdfmake/page.js';
import type { PdfDocumentBase } from '../pdfmake/pdfkit-document.js';
import { headOfChain, type LineNeeds, needsBelow, topOf, wholeNeed } from './estimate-height.js';
import { fillPanel } from './fill-panel.js';
import { checkNotes } from './footnotes/check-notes.js';
import { NoteLayoutError } from './footnotes/note-layout-error.js';
import { PageNotes } from './footnotes/page-notes.js';
import { placeNotes } from './footnotes/place-notes.js';
import { resetNote } from './footnotes/reset-note.js';
import { makeSetNote, type SetNote } from './footnotes/set-note.js';
import { keptLines, needsOfRuns } from './kept-lines.js';
import { rowBlock } from './kept-rows.js';
import { markArtifacts } from './mark-artifacts.js';
import { type Need, needOfLine, needOfWords } from './need.js';
import { ReportDocMeasure } from './report-doc-measure.js';
import { ReportWriter } from './report-writer.js';
import { showHyphen } from './show-hyphen.js';
import { WaitingFloats } from './waiting-floats.js';

/** Makers of notes by id: each call gives a new node, as layout uses nodes up. */
export type NoteMakers = ReadonlyMap<string, () => object>;

/** Height of the page on which a note is set before its place is known. */
const endless = 1e6;
const noMargins: PageMargins = { left: 0, top: 0, right: 0, bottom: 0 };

export class ReportLayoutBuilder extends LayoutBuilder {
  readonly #makers: NoteMakers;
  readonly #ruleColor: string;
  #notes = this.#pageNotes();
  #writer = new ReportWriter(new DocumentContext(), this.#notes);
  /** Lines of the paragraph being placed, and what begins at which of them must stay together. */
  #queue: { readonly lines: readonly Line[]; readonly needs: ReadonlyMap<number, Need>; next: number } | undefined;

  /** Stands under a heading with which it is taller than a page. */
  #tooTall: LayoutNode | undefined;
  /** What the last row of a table must stay with. */
  readonly #below = new Map<LayoutNode, readonly Need[]>();

  constructor(
    size: PageSize,
    margins: PageMargins,
    svgMeasure: SvgMeasure,
    notes: NoteMakers = new Map(),
    ruleColor = '#000000',
  ) {
    super(size, margins, svgMeasure);
    this.#makers = notes;
    this.#ruleColor = ruleColor;
  }

  /** After layout: the root node of every note that was set, in the order in which they begin. */
  get placedNotes(): ReadonlyMap<string, LayoutNode> {
    return this.#notes.roots();
  }

  /** pdfmake makes its own writer for each layout; ours takes its place. */
  set writer(_: PageElementWriterBase) {
    this.#notes = this.#pageNotes();
    this.#writer = new ReportWriter(new DocumentContext(), this.#notes);
  }

  get writer(): ReportWriter {
    return this.#writer;
  }

  override tryLayoutDocument(content: object, document: PdfDocumentBase, ...rest: unknown[]): unknown {
    this.docMeasure = new ReportDocMeasure(this.docMeasure);
    return super.tryLayoutDocument(content, document, ...rest);
  }

  /** All text has been placed by now. */
  override addHeadersAndFooters(header: PageNodes, footer: PageNodes): void {
    const { pages } = this.writer.context();
    this.writer.finishNotes();
    checkNotes(pages, this.#notes);
    placeNotes(pages, this.#notes, this.#ruleColor);
    markArtifacts(pages, 'Pagination', () => super.addHeadersAndFooters(header, footer));
  }

  override processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void {
    if (this.writer.inFlow) this.#prepare(node);
    super.processNode(node, isVerticalAlignmentAllowed);
  }

  #prepare(node: LayoutNode): void {
    this.#breakBefore(node);
    // What stands side by side is placed as one block, so that the room for its notes is known beforehand.
    if (node.columns) node.unbreakable = true;
    if (node.table) node.table.dontBreakRows = true;
    if (node === this.#tooTall) this.writer.divideNext();
    if (node.unbreakable && node.stack) this.#loosen(node);
    if (!node._margin || node.absolutePosition || node.relativePosition) return;
    const [left, top, right, bottom] = node._margin;
    if (top > this.writer.context().availableHeight && !this.writer.atTop) this.writer.moveToNextPage();
    if (this.writer.atTop) node._margin = [left, 0, right, bottom];
  }

  /** What is taller than a page with its notes breaks where its parts may break: a table between rows, under its header. */
  #loosen(node: LayoutNode): void {
    const need = this.#wholeNeed(node);
    const gap = topOf(node);
    if (this.writer.fitsAlone(need, gap)) return;
    node.unbreakable = false;
    if (!this.writer.fitsAlone({ ...need, notes: [] }, gap))
      this.writer.dividedBlocks.push(this.writer.context().page + 1);
  }

  #breakBefore(node: LayoutNode): void {
    if (!node.pageBreak) return;
    const turned = node.pageOrientation !== undefined && node.pageOrientation !== this.#orientation();
    if (!this.writer.pageIsEmpty) this.writer.moveToNextPage(node.pageOrientation);
    else if (turned) this.writer.turnPage();
    delete node.pageBreak;
  }

  override processVerticalContainer(node: LayoutNode): void {
    if (node.panel && this.writer.transactionLevel === 0) this.#processPanel(node, node.panel);
    else this.#processStack(node);
  }

  #processStack(node: LayoutNode): void {
    const items = node.stack ?? [];
    if (this.writer.inFlow) this.#processFlow(node, items);
    else for (const item of items) this.#processItem(node, item);
  }

  /** Items of the main flow, of which charts and tables may let the text after them go first. */
  #processFlow(node: LayoutNode, items: readonly LayoutNode[]): void {
    const floats = new WaitingFloats({
      fits: (item) => this.writer.atTop || this.writer.hasRoom(this.#wholeNeed(item)),
      refers: (item) => this.#wholeNeed(item).notes.length > 0,
      begins: (item) => {
        const from = items.indexOf(item);
        const width = this.writer.context().availableWidth;
        return this.writer.hasRoom(headOfChain(items.slice(from, from + 6), width, this.#lineNeeds));
      },
      share: () => this.writer.freeShare,
      place: (item) => {
        this.#breakBefore(item);
        const index = items.indexOf(item);
        const follows = floats.placed.at(-1)?.keepWithNext === true;
        if (!follows && (item.keepWithNext || item.panel)) this.#keepChain(items.slice(index, index + 6));
        if (item.table) {
          const width = this.writer.context().availableWidth;
          this.#below.set(item, needsBelow(items.slice(index + 1), width, this.#lineNeeds));
        }
        this.#processItem(node, item);
      },
    });
    for (const item of items) floats.add(item, item.pageBreak !== undefined);
    floats.finish();
    // A screen reader reads what is placed, in the order in which it is placed.
    node.stack = floats.placed;
  }

  #processItem(node: LayoutNode, item: LayoutNode): void {
    this.processNode(item);
    node.positions.push(...item.positions);
  }

  #wholeNeed(node: LayoutNode): Need {
    return wholeNeed(node, this.writer.context().availableWidth, this.#lineNeeds);
  }

  /** Headings and the beginning of what follows them, which is not kept whole where it would be parted from them. */
  #keepChain(chain: readonly LayoutNode[]): void {
    const needed = () => headOfChain(chain, this.writer.context().availableWidth, this.#lineNeeds);
    const gap = chain[0] ? topOf(chain[0]) : 0;
    const last = chain.find(({ keepWithNext, _inlines }) => !keepWithNext && _inlines === undefined);
    if (last?.unbreakable && last.stack && !this.writer.fitsAlone(needed(), gap)) last.unbreakable = false;
    if (!this.writer.keepTogether(needed(), gap)) this.#tooTall = last;
  }

  readonly #lineNeeds: LineNeeds = (node, width, most) => {
    if ((node._maxWidth ?? Number.POSITIVE_INFINITY) <= width && !node._inlines?.some(({ lineEnd }) => lineEnd))
      return [needOfWords(node._inlines ?? [])];
    const words = Number.isFinite(most) ? node._inlines?.slice(0, most * 40) : node._inlines;
    return this.#linesOf([...(words ?? [])], width, most).map(needOfLine);
  };

  /** Builds lines from copies of the words: a placed word knows its x, and a long one may be cut in two. */
  #linesOf(words: readonly Inline[], width: number, most: number): readonly Line[] {
    const copy = { _inlines: words.map((word) => ({ ...word })) } as LayoutNode;
    const context = this.writer.context();
    const before = context.availableWidth;
    context.availableWidth = width;
    const lines: Line[] = [];
    for (let line = this.#buildLine(copy); line && lines.length < most; line = this.#buildLine(copy)) lines.push(line);
    context.availableWidth = before;
    return lines;
  }

  /** Within a row's own block another only counts, so that the rows are placed when the last of them has ended. */
  override processRow(row: RowToPlace): unknown {
    const block = rowBlock(row);
    if (block === 'opens') this.writer.beginUnbreakableBlock();
    if (block === 'closes') this.writer.commitUnbreakableBlock();
    const { tableNode } = row;
    const below = tableNode && this.#below.get(tableNode);
    if (tableNode && below?.length && (row.rowIndex ?? 0) + 1 === tableNode.table?.body.length)
      this.writer.keepBelow(below);
    return super.processRow(row);
  }

  override processLeaf(node: LayoutNode): void {
    if (!this.writer.inFlow) {
      super.processLeaf(node);
      return;
    }
    const lines: Line[] = [];
    for (let line = this.#buildLine(node); line; line = this.#buildLine(node)) lines.push(line);
    // A heading is never divided.
    const each = lines.map(needOfLine);
    const runs = node.keepWithNext ? [lines.length] : keptLines(lines.length, (line) => each[line]?.divides === true);
    this.#queue = { lines, needs: needsOfRuns(each, runs), next: 0 };
    super.processLeaf(node);
    this.#queue = undefined;
  }

  override buildNextLine(node: LayoutNode): Line | null {
    const queue = this.#queue;
    if (queue === undefined) return this.#buildLine(node);
    const need = queue.needs.get(queue.next);
    if (need) this.writer.makeRoom(need);
    return queue.lines[queue.next++] ?? null;
  }

  #buildLine(node: LayoutNode): Line | null {
    const line = super.buildNextLine(node);
    if (!line) return null;
    line._source = node;
    showHyphen(line);
    return line;
  }

  #pageNotes(): PageNotes {
    const known = new Map<string, SetNote>();
    return new PageNotes({
      set: (id, width) => {
        const key = `${width} ${id}`;
        const note = known.get(key) ?? this.#setNote(id, width);
        known.set(key, note);
        return note;
      },
      reset: (rest, width) =>
        resetNote(rest, width, (words, room) => this.#linesOf(words, room, Number.POSITIVE_INFINITY)),
    });
  }

  /** Lays the note out on a page of its own. */
  #setNote(id: string, width: number): SetNote {
    const make = this.#makers.get(id);
    if (!make) throw new NoteLayoutError(`the text refers to note ${id}, which does not exist`);
    const flow = { writer: this.#writer, queue: this.#queue };
    const context = new DocumentContext();
    const page = context.addPage({ width, height: endless }, noMargins);
    this.#writer = new ReportWriter(context, this.#notes);
    this.#writer.transactionLevel = 1;
    this.#queue = undefined;
    const root = this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(make()));
    this.processNode(root);
    this.#writer = flow.writer;
    this.#queue = flow.queue;
    return makeSetNote(id, root, width, page.items);
  }

  #processPanel(node: LayoutNode, panel: NonNullable<LayoutNode['panel']>): void {
    const context = this.writer.context();
    const start = { page: context.page, y: context.y, x: context.x, width: context.availableWidth };
    context.moveDown(panel.padding);
    context.addMargin(panel.padding, panel.padding);
    this.#processStack(node);
    context.addMargin(-panel.padding, -panel.padding);
    context.moveDown(Math.min(panel.padding, context.availableHeight));
    fillPanel(context, start, panel.fill, (page) => this.#notes.heightOn(page));
  }

  #orientation(): string {
    const size = this.writer.context().getCurrentPage()?.pageSize;
    return size && size.width > size.height ? 'landscape' : 'portrait';
  }
}
