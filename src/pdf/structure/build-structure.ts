// From laid-out nodes to structure elements. Whatever is drawn of a node finds its element here; the rest is an artifact.
import type { Inline, InlineElement } from '../pdfmake/inline.js';
import type { LayoutNode } from '../pdfmake/layout-node.js';
import { HeadingLevels } from './heading-levels.js';
import { StructureElement, type StructureType } from './structure-element.js';
import { tableElements } from './table-elements.js';

export interface Structure {
  readonly root: StructureElement;
  /** Elements of texts, pictures and list markers. */
  readonly owners: ReadonlyMap<object, StructureElement>;
  /** Elements within texts that were made before their words are drawn. */
  readonly inline: ReadonlyMap<InlineElement, StructureElement>;
}

/** Elements whose words are their own, without a paragraph in between. */
const wordHolders: ReadonlySet<StructureType> = new Set(['Caption', 'P', 'TOCI', 'TH', 'TD']);

/** `notes` are the roots of the notes that were set, by id: each stands right after the block that first refers to it. */
export function buildStructure(root: LayoutNode, notes: ReadonlyMap<string, LayoutNode>): Structure {
  const builder = new StructureBuilder(notes);
  const document = new StructureElement('Document');
  builder.add(root, document);
  return { root: document, owners: builder.owners, inline: builder.inline };
}

class StructureBuilder {
  readonly owners = new Map<object, StructureElement>();
  readonly inline = new Map<InlineElement, StructureElement>();
  readonly #notes: Map<string, LayoutNode>;
  readonly #levels = new HeadingLevels();
  readonly #captions = new Map<string, LayoutNode>();
  #tables = 0;
  #notesSet = 0;

  constructor(notes: ReadonlyMap<string, LayoutNode>) {
    this.#notes = new Map(notes);
  }

  add(node: LayoutNode, parent: StructureElement): void {
    if (node.artifact || node._span) return;
    if (node.headingLevel !== undefined) this.#addHeading(node, parent, node.headingLevel);
    else if (node.captionOf !== undefined) this.#captions.set(node.captionOf, node);
    else if (node.role !== undefined) this.#addRole(node, parent, node.role as StructureType);
    else if (node.table) this.#addTable(node, parent);
    else if (node.ul ?? node.ol) this.#addList(node, parent);
    else if (node.svg !== undefined) this.#addPicture(node, parent);
    else if (node.text !== undefined) this.#addText(node, parent);
    else for (const inner of node.stack ?? node.columns ?? []) this.add(inner, parent);
  }

  #addHeading(node: LayoutNode, parent: StructureElement, level: number): void {
    const heading = parent.child(this.#levels.typeOf(level));
    for (const leaf of leavesOf(node)) this.#own(leaf, heading);
    for (const leaf of leavesOf(node)) this.#addNotes(leaf, parent);
  }

  #addRole(node: LayoutNode, parent: StructureElement, role: StructureType): void {
    if (role === 'L') {
      const list = parent.child('L', { attributes: [{ O: 'List', ListNumbering: 'None' }] });
      this.#addInner(node, list);
    } else if (role === 'LI') this.#addInner(node, parent.child('LI').child('LBody'));
    else if (wordHolders.has(role)) this.#fill(node, parent.child(role));
    else this.#addInner(node, parent.child(role));
  }

  #addInner(node: LayoutNode, parent: StructureElement): void {
    for (const inner of node.stack ?? node.columns ?? []) this.add(inner, parent);
  }

  /** Words stand directly in the element, unless something else stands there as well. */
  #fill(node: LayoutNode, element: StructureElement): void {
    const leaves = leavesOf(node);
    const [only] = leaves;
    const refers = leaves.some((leaf) => notesIn(leaf).some((id) => this.#notes.has(id)));
    if (element.type === 'TOCI' || element.type === 'P') for (const leaf of leaves) this.#own(leaf, element);
    else if (leaves.length === 1 && only?.text !== undefined && !refers) this.#own(only, element);
    else if (node.text !== undefined) this.#addText(node, element);
    else this.#addInner(node, element);
  }

  #addTable(node: LayoutNode, parent: StructureElement): void {
    const table = parent.child('Table');
    const caption = node.label === undefined ? undefined : this.#captions.get(node.label);
    if (caption) this.#fill(caption, table.child('Caption'));
    for (const [cell, element] of tableElements(node, table, `tabell-${++this.#tables}`)) this.#fill(cell, element);
  }

  #addList(node: LayoutNode, parent: StructureElement): void {
    const ListNumbering = node.ol ? 'Decimal' : 'Disc';
    const list = parent.child('L', { attributes: [{ O: 'List', ListNumbering }] });
    for (const item of node.ol ?? node.ul ?? []) {
      const element = list.child('LI');
      if (item.listMarker) this.owners.set(item.listMarker, element.child('Lbl'));
      this.add(item, element.child('LBody'));
    }
  }

  #addPicture(node: LayoutNode, parent: StructureElement): void {
    if (node.alt) this.#own(node, parent.child('Figure', { alt: node.alt }));
  }

  #addText(node: LayoutNode, parent: StructureElement): void {
    // The number of a note stands beside its first paragraph, though it is drawn on the same line.
    for (const { elements } of runsOf(node)) {
      const [label] = elements ?? [];
      if (label?.type === 'Lbl' && !this.inline.has(label)) this.inline.set(label, parent.child('Lbl'));
    }
    this.#own(node, parent.child('P'));
    this.#addNotes(node, parent);
  }

  #addNotes(node: LayoutNode, parent: StructureElement): void {
    for (const id of notesIn(node)) {
      const note = this.#notes.get(id);
      if (!note) continue;
      this.#notes.delete(id);
      const element = parent.child('Note', { id: `not-${++this.#notesSet}` });
      if (note.stack) this.#addInner(note, element);
      else this.add(note, element);
    }
  }

  #own(leaf: LayoutNode, element: StructureElement): void {
    this.owners.set(leaf, element);
  }
}

/** Texts and pictures in the order in which they stand. */
function leavesOf(node: LayoutNode): readonly LayoutNode[] {
  if (node.artifact) return [];
  const inner = node.stack ?? node.columns;
  if (inner) return inner.flatMap(leavesOf);
  return node.text !== undefined || node.alt ? [node] : [];
}

function runsOf(node: LayoutNode): readonly Pick<Inline, 'elements' | 'note'>[] {
  return Array.isArray(node.text) ? (node.text as Inline[]) : [];
}

function notesIn(node: LayoutNode): readonly string[] {
  return runsOf(node).flatMap(({ note }) => note ?? []);
}
