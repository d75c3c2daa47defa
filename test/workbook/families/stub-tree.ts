// The row labels of a table as a tree, and the ways in which a sheet writes it: columns, indentation, repetition, section heads.
import type ExcelJS from 'exceljs';
import { type Label, type LabelMarks, splitLabel, wholeLabel } from './label.js';
import type { ExpectedLabel, Place, SheetDraft } from './sheet-draft.js';

export interface StubNode {
  readonly label: Label;
  /** `heading` only names the dimension of the rows below it; `därav` is a part of its parent. */
  readonly kind: 'row' | 'section' | 'heading' | 'därav';
  readonly valued: boolean;
  readonly children: readonly StubNode[];
  /** The rows that this one is the sum of. */
  readonly sumOf?: readonly StubNode[];
}

export const columnForms = ['columns first', 'columns repeated', 'columns merged'] as const;
export const treeForms = ['indent', 'spaces'] as const;
export type StubForm = (typeof columnForms)[number] | (typeof treeForms)[number] | 'flat';

export interface StubStyle {
  readonly form: StubForm;
  /** `därav` alone on a row above its members, instead of before each of them. */
  readonly thereinHead: boolean;
  /** An empty row before each row at the top level that has this number among them: 0 for none. */
  readonly blankEvery: number;
}

/** A row of values with the labels beside it. */
export interface LabelledRow {
  readonly row: number;
  readonly node: StubNode;
  readonly labels: readonly ExpectedLabel[];
  readonly allowed: readonly string[];
}

interface Ancestor {
  readonly node: StubNode;
  readonly at: readonly string[];
}

/** How many columns the labels take. */
export function stubWidth(nodes: readonly StubNode[], form: StubForm): number {
  return form.startsWith('columns') ? treeDepth(nodes) : 1;
}

/** Writes the labels from `origin` and returns the rows that are to have values. */
export function writeStub(
  draft: SheetDraft,
  origin: Place,
  { nodes, style, marks }: { nodes: readonly StubNode[]; style: StubStyle; marks: LabelMarks },
): readonly LabelledRow[] {
  return new StubWriter(draft, origin, { style, marks }).write(nodes);
}

class StubWriter {
  readonly #draft: SheetDraft;
  readonly #origin: Place;
  readonly #style: StubStyle;
  readonly #marks: LabelMarks;
  readonly #rows: LabelledRow[] = [];
  /** The section whose end nothing in the sheet tells. */
  #openSection: string | undefined;
  #row: number;

  constructor(draft: SheetDraft, origin: Place, { style, marks }: { style: StubStyle; marks: LabelMarks }) {
    this.#draft = draft;
    this.#origin = origin;
    this.#style = style;
    this.#marks = marks;
    this.#row = origin.row;
  }

  write(nodes: readonly StubNode[]): readonly LabelledRow[] {
    for (const [index, node] of nodes.entries()) {
      const { blankEvery } = this.#style;
      if (index > 0 && blankEvery > 0 && index % blankEvery === 0) this.#row += 1;
      this.#node(node, []);
    }
    return this.#rows;
  }

  #node(node: StubNode, ancestors: readonly Ancestor[]): void {
    if (this.#inColumns) this.#nodeInColumns(node, ancestors);
    else this.#nodeInTree(node, ancestors, ancestors.length);
  }

  get #inColumns(): boolean {
    return this.#style.form.startsWith('columns');
  }

  /** A parent shares its row with its first child. */
  #nodeInColumns(node: StubNode, ancestors: readonly Ancestor[]): void {
    const column = this.#origin.column + ancestors.length;
    const first = this.#row;
    const at: string[] = [this.#put(column, this.#whole(node))];
    if (node.valued) this.#addRow(node, at, ancestors);
    else for (const child of node.children) this.#node(child, [...ancestors, { node, at }]);
    const last = this.#row - 1;
    if (this.#style.form === 'columns merged') this.#draft.merge({ row: first, column }, { row: last, column });
    if (this.#style.form === 'columns repeated')
      for (let row = first + 1; row <= last; row += 1) at.push(this.#draft.put({ row, column }, this.#whole(node)));
  }

  #nodeInTree(node: StubNode, ancestors: readonly Ancestor[], level: number): void {
    const { column } = this.#origin;
    const at: string[] = [];
    if (node.label.split === undefined) {
      at.push(this.#put(column, this.#whole(node), level));
    } else {
      const [upper, lower] = splitLabel(node.label, this.#marks.get(node.label));
      at.push(this.#put(column, upper, level));
      this.#row += 1;
      at.push(this.#put(column, lower, level));
    }
    if (node.kind === 'section' || node.kind === 'heading') this.#openSection = node.label.text;
    if (node.valued) this.#addRow(node, at, ancestors);
    else this.#row += 1;
    const [first] = node.children;
    const headed = first?.kind === 'därav' && this.#style.thereinHead;
    if (headed) {
      this.#put(column, 'därav', level + 1);
      this.#row += 1;
    }
    for (const child of node.children) this.#nodeInTree(child, [...ancestors, { node, at }], level + (headed ? 2 : 1));
  }

  /** The row's own label and those of its parents; a parent in the same dimension gives way to its child. */
  #addRow(node: StubNode, at: readonly string[], ancestors: readonly Ancestor[]): void {
    const own = node.kind === 'därav' ? { text: node.label.text, at } : expected(node.label, at);
    const kept = ancestors.filter(
      ({ node: { kind, label } }) =>
        kind !== 'heading' && (label.dimension === undefined || label.dimension !== node.label.dimension),
    );
    this.#rows.push({
      row: this.#row,
      node,
      labels: [own, ...kept.map((ancestor) => expected(ancestor.node.label, ancestor.at))],
      allowed: [
        ...ancestors.map((ancestor) => ancestor.node.label.text),
        ...(this.#style.form === 'flat' && this.#openSection !== undefined ? [this.#openSection] : []),
      ],
    });
    this.#row += 1;
  }

  #whole({ kind, label }: StubNode): ExcelJS.CellValue {
    const mark = this.#marks.get(label);
    const headed = kind === 'därav' && !this.#style.thereinHead;
    return wholeLabel(headed ? { ...label, text: `därav ${label.text}` } : label, mark);
  }

  #put(column: number, value: ExcelJS.CellValue, level = 0): string {
    const place = { row: this.#row, column };
    if (this.#style.form === 'indent' && level > 0) return this.#draft.put(place, value, { indent: level });
    if (this.#style.form === 'spaces' && level > 0) return this.#draft.put(place, indented(value, level));
    return this.#draft.put(place, value);
  }
}

function expected({ text, dimension }: Label, at: readonly string[]): ExpectedLabel {
  return { text, ...(dimension === undefined ? {} : { dimension }), at };
}

function indented(value: ExcelJS.CellValue, level: number): ExcelJS.CellValue {
  const space = ' '.repeat(3 * level);
  if (typeof value === 'object' && value !== null && 'richText' in value)
    return { richText: value.richText.map((run, index) => (index === 0 ? { ...run, text: space + run.text } : run)) };
  return `${space}${String(value)}`;
}

function treeDepth(nodes: readonly StubNode[]): number {
  return Math.max(0, ...nodes.map(({ children }) => 1 + treeDepth(children)));
}
