// Puts what a document says beside what its file says: where each unit stands, or the first place where the two differ.
import type { TableBlock } from '../../../src/document/block.js';
import type { Document } from '../../../src/document/document.js';
import type { ElementLine } from '../file/element-text.js';
import type { PdfFile, StructureElement } from '../file/pdf-file.js';
import { type ReadPiece, readOrder } from './read-order.js';
import { columnNames, type TableParts } from './told-table.js';
import { comparable } from './told-text.js';
import { type ToldUnit, toldDocument } from './told-units.js';

export interface PlacedUnit extends ToldUnit {
  readonly pieces: readonly ReadPiece[];
  /** In reading order, markers of lists left out: those of a row go on from cell to cell. */
  readonly lines: readonly ElementLine[];
  /** The number at the end of an entry of the contents. */
  readonly pageNumber?: number;
}

export interface PlacedNote {
  readonly number: number;
  readonly units: readonly PlacedUnit[];
}

export interface PlacedDocument {
  readonly document: Document;
  readonly file: PdfFile;
  readonly flow: readonly PlacedUnit[];
  readonly notes: readonly PlacedNote[];
  /** Where told and read differ; then nothing after it is placed. */
  readonly faults: readonly string[];
}

export function placeUnits(document: Document, file: PdfFile): PlacedDocument {
  const read = readOrder(file);
  const told = toldDocument(document, (label) => partsOf(label, document, read.flow));
  const faults: string[] = [];
  const flow = align(told.flow, read.flow, 'running text', faults);
  const notes = [...told.notes].map(([number, units]): PlacedNote => {
    const found = read.notes.filter((note) => note.number === number);
    if (found.length !== 1) faults.push(`note ${number} is in the structure tree ${found.length} times`);
    return { number, units: align(units, found[0]?.pieces ?? [], `note ${number}`, faults) };
  });
  for (const { number } of read.notes) {
    if (!told.notes.has(number)) faults.push(`a note with the number ${number} is not in the document`);
  }
  return { document, file, flow, notes, faults };
}

/**
 * Pieces are taken up until they say what the unit says: a unit may be told in several elements, never half of one. A chart or
 * table that is not told in its place may be told later, after those before it; the units come in the order they are told in.
 */
function align(
  units: readonly ToldUnit[],
  pieces: readonly ReadPiece[],
  where: string,
  faults: string[],
): PlacedUnit[] {
  const placed: PlacedUnit[] = [];
  let rest = pieces.filter(({ text, element }) => element.role === 'Figure' || !(text === '' || isDisc(text, element)));
  let waiting: readonly ToldUnit[] = [];
  const take = (unit: ToldUnit): boolean => {
    const count = piecesOf(unit, rest);
    if (count === undefined) return false;
    placed.push(placedUnit(unit, rest.slice(0, count)));
    rest = rest.slice(count);
    return true;
  };
  const differs = (unit: ToldUnit): PlacedUnit[] => {
    const read = rest.slice(0, 3).map(({ text }) => text);
    faults.push(`${where}: ${difference(comparable(unit.text), comparable(read.join(' ')))}`);
    return placed;
  };
  const takeWaiting = (): ToldUnit | undefined => {
    while (waiting[0] && piecesOf(waiting[0], rest) !== undefined) {
      const [item, later] = firstBlock(waiting);
      waiting = later;
      const untold = item.find((unit) => !take(unit));
      if (untold) return untold;
    }
    return undefined;
  };
  for (let left = units; left.length > 0; ) {
    const untold = takeWaiting();
    if (untold) return differs(untold);
    const [item, later] = firstBlock(left);
    const [first] = item;
    left = later;
    if (first?.kind === 'caption' && piecesOf(first, rest) === undefined) waiting = [...waiting, ...item];
    else {
      const missing = item.find((unit) => !take(unit));
      if (missing) return differs(missing);
    }
  }
  const untold = takeWaiting() ?? waiting[0];
  if (untold) return differs(untold);
  const left = rest.map(({ text }) => text);
  if (left.length > 0) faults.push(`${where}: read beyond its end: ${left.join(' | ').slice(0, 120)}`);
  return placed;
}

/** The units of the first block, and the others. */
function firstBlock(units: readonly ToldUnit[]): readonly [readonly ToldUnit[], readonly ToldUnit[]] {
  const end = units.findIndex(({ block }) => block !== units[0]?.block);
  return end < 0 ? [units, []] : [units.slice(0, end), units.slice(end)];
}

/** How many of the pieces say the unit, undefined when they say something else. */
function piecesOf(unit: ToldUnit, pieces: readonly ReadPiece[]): number | undefined {
  const form = unit.kind === 'figure' ? unspaced : comparable;
  const wanted = form(unit.text);
  if (unit.kind === 'figure') return form(pieces[0]?.text ?? '') === wanted ? 1 : undefined;
  let said = '';
  for (let count = 0; count <= pieces.length; count++) {
    if (said === wanted) return count;
    said = form(`${said} ${wordsOf(pieces[count], unit)}`);
    if (!wanted.startsWith(said)) return undefined;
  }
  return undefined;
}

/** Labels in a picture are drawn where they belong; who listens is told its Alt instead. */
function unspaced(text: string): string {
  return comparable(text).replaceAll(' ', '');
}

/** What marks an item of an unordered list says nothing of its own. */
function isDisc(text: string, { role }: StructureElement): boolean {
  return role === 'Lbl' && /^[•◦–]$/.test(text);
}

const lastNumber = /\s*(\d+)$/;

function wordsOf(piece: ReadPiece | undefined, { kind }: ToldUnit): string {
  return kind === 'entry' ? (piece?.text.replace(lastNumber, '') ?? '') : (piece?.text ?? '');
}

function placedUnit(unit: ToldUnit, pieces: readonly ReadPiece[]): PlacedUnit {
  const words = pieces.filter(({ element }) => element.role !== 'Lbl');
  const placed = { ...unit, pieces, lines: words.flatMap(({ lines }) => lines) };
  const number = unit.kind === 'entry' ? lastNumber.exec(pieces.at(-1)?.text ?? '')?.[1] : undefined;
  return number === undefined ? placed : { ...placed, pageNumber: Number(number) };
}

function difference(told: string, read: string): string {
  let at = 0;
  while (at < told.length && told[at] === read[at]) at++;
  const from = Math.max(0, at - 25);
  return `told “${told.slice(from, at + 45)}”, read “${read.slice(from, at + 45)}”`;
}

/** Which columns of a table stand in which of its parts, by the names over them. */
function partsOf(label: string, { blocks }: Document, pieces: readonly ReadPiece[]): TableParts | undefined {
  const block = blocks.find((one): one is TableBlock => one.kind === 'table' && one.label === label);
  if (!block) return undefined;
  const names = new Map([...columnNames(block)].map(([name, column]) => [comparable(name), column]));
  const parts = new Map<StructureElement, number[]>();
  for (const { element, text } of pieces) {
    const table = around(element, 'Table');
    if (!table) continue;
    if (around(element, 'Caption') && text.startsWith(`${block.number} `)) parts.set(table, []);
    const column = names.get(text);
    if (column !== undefined) parts.get(table)?.push(column);
  }
  return [...parts.values()];
}

function around(element: StructureElement, role: string): StructureElement | undefined {
  if (element.role === role) return element;
  return element.parent && around(element.parent, role);
}
