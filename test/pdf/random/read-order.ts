// What a finished file says in the order of its structure tree, with where each piece of it stands.
import { type ElementLine, isInline, linesFrom, sequencesAt } from '../file/element-text.js';
import type { Box, PdfFile, StructureElement, TextPiece } from '../file/pdf-file.js';
import { comparable, markSign } from './told-text.js';

/** Words of one element, up to where another block stands in it. */
export interface ReadPiece {
  readonly element: StructureElement;
  readonly text: string;
  readonly lines: readonly ElementLine[];
  /** Bounds of a picture's drawing, by page. */
  readonly drawn: readonly (Box & { readonly page: number })[];
  /** Marks of notes and the pages they stand on. */
  readonly marks: readonly { readonly number: number; readonly page: number }[];
}

export interface ReadOrder {
  readonly flow: readonly ReadPiece[];
  /** By the number that the note itself shows; NaN where it shows none. */
  readonly notes: readonly {
    readonly number: number;
    readonly element: StructureElement;
    readonly pieces: readonly ReadPiece[];
  }[];
}

export function readOrder(file: PdfFile): ReadOrder {
  const notes: ReadOrder['notes'][number][] = [];
  const walk = (element: StructureElement, into: ReadPiece[]): void => {
    let open = newPiece();
    const close = () => {
      if (open.strings.length > 0 || open.drawn.length > 0) into.push(finished(element, open));
      open = newPiece();
    };
    for (const child of element.children) {
      if (child.kind === 'object') continue;
      if (child.kind === 'content') gather(file, child.page, child.mcid, open);
      else if (isInline(child.element)) gatherInline(file, child.element, open);
      else {
        close();
        if (child.element.role === 'Note') {
          const pieces: ReadPiece[] = [];
          walk(child.element, pieces);
          const [label, ...rest] = pieces;
          notes.push({ number: Number(label?.text ?? ''), element: child.element, pieces: rest });
        } else walk(child.element, into);
      }
    }
    close();
  };
  const flow: ReadPiece[] = [];
  for (const element of file.structure?.children ?? []) walk(element, flow);
  return { flow, notes };
}

interface OpenPiece {
  text: string;
  strings: TextPiece[];
  drawn: (Box & { page: number })[];
  marks: { number: number; page: number }[];
}

function newPiece(): OpenPiece {
  return { text: '', strings: [], drawn: [], marks: [] };
}

function finished(element: StructureElement, { text, strings, drawn, marks }: OpenPiece): ReadPiece {
  return { element, text: comparable(text), lines: linesFrom(strings), drawn, marks };
}

function gather(file: PdfFile, page: number, mcid: number, into: OpenPiece): void {
  for (const { pieces, shapes } of sequencesAt(file, page, mcid)) {
    into.text += pieces.map(({ text }) => text).join('');
    into.strings.push(...pieces);
    into.drawn.push(...shapes.map((shape) => ({ ...shape, page })));
  }
}

function gatherInline(file: PdfFile, element: StructureElement, into: OpenPiece): void {
  const inner = newPiece();
  for (const child of element.children) {
    if (child.kind === 'content') gather(file, child.page, child.mcid, inner);
    else if (child.kind === 'element') gatherInline(file, child.element, inner);
  }
  const number = element.role === 'Reference' ? /^\s*(\d+)\s*$/.exec(inner.text)?.[1] : undefined;
  const [first] = inner.strings;
  into.text += number === undefined ? inner.text : markSign(number);
  into.strings.push(...inner.strings);
  into.drawn.push(...inner.drawn);
  into.marks.push(...inner.marks);
  if (number !== undefined && first) into.marks.push({ number: Number(number), page: first.page });
}
