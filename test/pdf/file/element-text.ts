// What stands in an element: its strings in reading order, as text and as lines on pages.
import { union } from './matrix.js';
import type { Box, MarkedSequence, PdfFile, StructureElement, TextPiece } from './pdf-file.js';

export interface ElementLine {
  readonly page: number;
  /** As drawn, with the soft hyphen or space that ends it. */
  readonly text: string;
  /** Height of the baseline of its first piece. */
  readonly baseline: number;
  readonly box: Box;
  readonly pieces: readonly TextPiece[];
}

const inline = new Set(['Span', 'Quote', 'Code', 'Link', 'Reference', 'Annot', 'BibEntry', 'Ruby', 'Warichu']);
/** What a label stands beside as a block. */
const labelled = new Set(['LI', 'Note', 'BibEntry', 'TOCI', 'Caption']);
const softHyphen = /\u00ad/g;
const linesOfElement = new WeakMap<StructureElement, readonly ElementLine[]>();
const sequencesOf = new WeakMap<PdfFile, ReadonlyMap<string, readonly MarkedSequence[]>>();

/** Stands in the line around it, rather than in lines of its own. */
export function isInline(element: StructureElement): boolean {
  if (element.role === 'Lbl') return element.parent !== undefined && !labelled.has(element.parent.role);
  return inline.has(element.role);
}

/** The sequences with this MCID on this page: one in a right file. */
export function sequencesAt(file: PdfFile, page: number, mcid: number): readonly MarkedSequence[] {
  const known = sequencesOf.get(file) ?? indexSequences(file);
  sequencesOf.set(file, known);
  return known.get(`${page}:${mcid}`) ?? [];
}

/** Everything painted for an element and what it holds, in reading order. */
export function sequencesIn(file: PdfFile, element: StructureElement): readonly MarkedSequence[] {
  return element.children.flatMap((child) => {
    if (child.kind === 'element') return sequencesIn(file, child.element);
    return child.kind === 'content' ? sequencesAt(file, child.page, child.mcid) : [];
  });
}

/** Strings of an element and all it holds, in reading order. */
export function piecesIn(file: PdfFile, element: StructureElement): readonly TextPiece[] {
  return sequencesIn(file, element).flatMap(({ pieces }) => pieces);
}

/** The elements below, a parent before its children, the element itself left out. */
export function descendants(element: StructureElement): readonly StructureElement[] {
  return element.children.flatMap((child) =>
    child.kind === 'element' ? [child.element, ...descendants(child.element)] : [],
  );
}

/** As a screen reader has it: soft hyphens out, blocks apart by line feeds, ActualText for what it replaces. */
export function textOf(file: PdfFile, element: StructureElement): string {
  if (element.actualText !== undefined) return element.actualText;
  let text = '';
  let apart = false;
  for (const child of element.children) {
    if (child.kind === 'object') continue;
    const block = child.kind === 'element' && !isInline(child.element);
    const own =
      child.kind === 'element'
        ? textOf(file, child.element)
        : sequencesAt(file, child.page, child.mcid)
            .flatMap(({ pieces }) => pieces)
            .map((piece) => piece.text)
            .join('');
    if (text !== '' && own !== '' && (block || apart)) text += '\n';
    text += own;
    if (own !== '') apart = block;
  }
  return text.replace(softHyphen, '');
}

/** Lines of an element in reading order: pieces that go on to the right on about one baseline. */
export function linesOf(file: PdfFile, element: StructureElement): readonly ElementLine[] {
  const known = linesOfElement.get(element) ?? linesFrom(piecesIn(file, element));
  linesOfElement.set(element, known);
  return known;
}

/** The same for strings from anywhere. */
export function linesFrom(pieces: readonly TextPiece[]): readonly ElementLine[] {
  const lines: TextPiece[][] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const before = last?.at(-1);
    if (last && before && goesOn(before, piece)) last.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((line) => {
    const [first] = line;
    const box = union(line.map((piece) => piece.box));
    if (!first || !box) return [];
    return [{ page: first.page, text: line.map(({ text }) => text).join(''), baseline: first.y, box, pieces: line }];
  });
}

/** Whether one string stands in the same line as the one before it. */
export function goesOn(before: TextPiece, piece: TextPiece): boolean {
  if (before.page !== piece.page || Math.abs(before.angle - piece.angle) > 1) return false;
  const size = Math.max(before.size, piece.size);
  const [across, up] = moved(before, piece);
  return Math.abs(up) < 0.6 * size && across > -0.5 * size;
}

/** From the end of one piece to the start of another, along and across the direction of writing. */
export function moved(before: TextPiece, piece: TextPiece): readonly [number, number] {
  const turn = (before.angle * Math.PI) / 180;
  const [dx, dy] = [piece.x - before.x, piece.y - before.y];
  return [dx * Math.cos(turn) + dy * Math.sin(turn) - before.width, dy * Math.cos(turn) - dx * Math.sin(turn)];
}

function indexSequences(file: PdfFile): ReadonlyMap<string, readonly MarkedSequence[]> {
  const index = new Map<string, MarkedSequence[]>();
  for (const sequence of file.pages.flatMap(({ sequences }) => sequences)) {
    if (sequence.mcid === undefined) continue;
    const key = `${sequence.page}:${sequence.mcid}`;
    const known = index.get(key);
    if (known) known.push(sequence);
    else index.set(key, [sequence]);
  }
  return index;
}
