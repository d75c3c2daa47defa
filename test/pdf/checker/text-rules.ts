// Words whole and spaced in reading order, as a screen reader meets them (ISO 32000-1, 14.8.2.2 to 14.8.2.5).
import { goesOn, isInline, linesFrom, moved, sequencesAt } from '../file/element-text.js';
import type { PdfFile, StructureElement, TextPiece } from '../file/pdf-file.js';
import { around, placeOf, type Report, type Rule } from './rule.js';

/** Share of the size by which words that stand apart are at least apart. */
const gap = 0.14;
/** Share of the size by which strings of one line may overlap: kerning, slanted letters. */
const overlap = 0.1;
const endsApart = /[\s\u00ad\-\u2010\u2013\u2014/]$/u;
const startsApart = /^\s/u;
/** Values that no font may give are font.unicode's. */
const hiddenCharacters = /(?![\0\u00ad\ufeff])[\p{Cc}\p{Cf}]/u;

export const textRules: readonly Rule[] = [
  eachBlock('text.soft-hyphen', (pieces, report) => {
    pieces.forEach((piece, index) => {
      const at = piece.text.indexOf('\u00ad');
      const next = pieces[index + 1];
      if (at < 0) return;
      if (at < piece.text.length - 1 || !next || !isNewLine(piece, next))
        report(`a soft hyphen within a line: "${piece.text}"`);
    });
  }),
  eachBlock('text.lines-apart', (pieces, report) => {
    forPairs(pieces, (before, piece) => {
      if (!isNewLine(before, piece) || endsApart.test(before.text) || startsApart.test(piece.text)) return;
      report(`lines run together: "${before.text}" and "${piece.text}"`);
    });
  }),
  eachBlock('text.words-apart', (pieces, report) => {
    forPairs(pieces, (before, piece) => {
      if (isNewLine(before, piece) || /\s$/u.test(before.text) || startsApart.test(piece.text)) return;
      const [across] = moved(before, piece);
      if (across > gap * Math.min(before.size, piece.size))
        report(`words run together: "${before.text}" and "${piece.text}"`);
    });
  }),
  eachBlock('text.words-whole', (pieces, report) => {
    forPairs(pieces, (before, piece) => {
      if (isNewLine(before, piece)) return;
      const [across] = moved(before, piece);
      if (across < -overlap * Math.min(before.size, piece.size)) report(`"${piece.text}" stands over "${before.text}"`);
    });
  }),
  eachBlock('text.order', (pieces, report) => {
    const lines = linesFrom(pieces);
    lines.forEach((line, index) => {
      const before = lines[index - 1];
      const [first] = line.pieces;
      if (!before || !first || Math.abs(first.angle) > 1) return;
      const back = line.page < before.page || (line.page === before.page && line.baseline > before.baseline + 1);
      if (back) report(`"${line.text}" stands before what it follows`);
    });
  }),
  eachBlock('text.characters', (pieces, report) => {
    for (const { text } of pieces) if (hiddenCharacters.test(text)) report(`a character that nobody sees in "${text}"`);
  }),
];

interface Block {
  readonly element: StructureElement;
  readonly pieces: readonly TextPiece[];
}

const blocksOf = new WeakMap<PdfFile, readonly Block[]>();

/** Words of each block: those in it and in what stands in its lines. Pictures are read by their Alt. */
function blocks(file: PdfFile): readonly Block[] {
  const known = blocksOf.get(file);
  if (known) return known;
  const found = file.elements
    .filter((element) => !isInline(element) && element.role !== 'Figure' && !around(element, 'Figure'))
    .map((element) => ({ element, pieces: ownPieces(file, element) }))
    .filter(({ pieces }) => pieces.length > 0);
  blocksOf.set(file, found);
  return found;
}

function eachBlock(name: string, check: (pieces: readonly TextPiece[], report: Report) => void): Rule {
  return {
    name,
    check: (file, report) => {
      for (const { element, pieces } of blocks(file)) check(pieces, (message) => report(message, placeOf(element)));
    },
  };
}

function ownPieces(file: PdfFile, element: StructureElement): readonly TextPiece[] {
  return element.children.flatMap((child) => {
    if (child.kind === 'content') return sequencesAt(file, child.page, child.mcid).flatMap(({ pieces }) => pieces);
    return child.kind === 'element' && isInline(child.element) ? ownPieces(file, child.element) : [];
  });
}

function forPairs(pieces: readonly TextPiece[], check: (before: TextPiece, piece: TextPiece) => void): void {
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    if (before) check(before, piece);
  });
}

function isNewLine(before: TextPiece, piece: TextPiece): boolean {
  return !goesOn(before, piece);
}
