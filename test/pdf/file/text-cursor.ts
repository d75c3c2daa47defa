// Where text stands: the text state and matrices of ISO 32000-1, 9.3 and 9.4.
import type { Operand } from './content-operations.js';
import { boundsOf, identity, type Matrix, multiply, transform } from './matrix.js';
import type { TextPiece } from './pdf-file.js';
import { type ReadFont, unknownFont } from './read-font.js';

/** A move within one `TJ` by more than this many thousandths of the size starts a new piece. */
const gap = 100;
/** Share of the size that letters reach below and above the baseline. */
const below = 0.2;
const above = 0.75;

interface TextState {
  font: ReadFont | undefined;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

export class TextCursor {
  readonly #page: number;
  #state: TextState = {
    font: undefined,
    size: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  #line: Matrix = identity;
  /** How far along the line the next glyph stands, in units of the text. */
  #along = 0;

  constructor(page: number) {
    this.#page = page;
  }

  set font(font: ReadFont | undefined) {
    this.#state.font = font;
  }

  set size(size: number) {
    this.#state.size = size;
  }

  save(): TextState {
    return { ...this.#state };
  }

  restore(state: TextState): void {
    this.#state = { ...state };
  }

  begin(): void {
    this.#line = identity;
    this.#along = 0;
  }

  /** False for an operator that is not of text. */
  operate(operator: string, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[]): boolean {
    switch (operator) {
      case 'Tc':
        this.#state.characterSpacing = a;
        return true;
      case 'Tw':
        this.#state.wordSpacing = a;
        return true;
      case 'Tz':
        this.#state.scale = a / 100;
        return true;
      case 'TL':
        this.#state.leading = a;
        return true;
      case 'Ts':
        this.#state.rise = a;
        return true;
      case 'Tm':
        this.#line = [a, b, c, d, e, f];
        this.#along = 0;
        return true;
      case 'TD':
        this.#state.leading = -b;
        this.#move(a, b);
        return true;
      case 'Td':
        this.#move(a, b);
        return true;
      case 'T*':
        this.#move(0, -this.#state.leading);
        return true;
      default:
        return false;
    }
  }

  /** The operands of `"`. */
  spacing([word, character]: readonly Operand[]): void {
    if (typeof word === 'number') this.#state.wordSpacing = word;
    if (typeof character === 'number') this.#state.characterSpacing = character;
  }

  /** Strings and moves between them. */
  show(items: readonly (Operand | undefined)[], ctm: Matrix): TextPiece[] {
    const pieces: TextPiece[] = [];
    let codes: number[] = [];
    let start = this.#along;
    const close = () => {
      if (codes.length > 0) pieces.push(this.#piece(codes, start, ctm));
      codes = [];
    };
    for (const item of items) {
      if (typeof item === 'number') {
        if (Math.abs(item) > gap) close();
        this.#along -= (item / 1000) * this.#state.size * this.#state.scale;
      } else if (item instanceof Uint8Array) {
        if (codes.length === 0) start = this.#along;
        for (const code of this.#codes(item)) {
          codes.push(code);
          this.#showCode(code);
        }
      }
    }
    close();
    return pieces;
  }

  #move(x: number, y: number): void {
    this.#line = multiply([1, 0, 0, 1, x, y], this.#line);
    this.#along = 0;
  }

  #codes(bytes: Uint8Array): number[] {
    if (this.#state.font?.codeLength !== 2) return [...bytes];
    return Array.from({ length: Math.ceil(bytes.length / 2) }, (_, index) => {
      return (bytes[2 * index] ?? 0) * 256 + (bytes[2 * index + 1] ?? 0);
    });
  }

  #showCode(code: number): void {
    const { font, size, characterSpacing, wordSpacing, scale } = this.#state;
    font?.used.add(code);
    const word = font?.codeLength === 1 && code === 32 ? wordSpacing : 0;
    this.#along += (((font?.widthOf(code) ?? 0) / 1000) * size + characterSpacing + word) * scale;
  }

  #piece(codes: readonly number[], start: number, ctm: Matrix): TextPiece {
    const { font = unknownFont, size, scale, rise } = this.#state;
    const toPage = multiply([scale, 0, 0, 1, start, rise], multiply(this.#line, ctm));
    const [x, y] = transform(toPage, 0, 0);
    const [endX, endY] = transform(toPage, (this.#along - start) / scale, 0);
    const width = Math.hypot(endX - x, endY - y);
    const [, , up, along] = toPage;
    const seen = size * Math.hypot(up, along);
    const angle = (Math.atan2(toPage[1], toPage[0]) * 180) / Math.PI;
    const [rightX, rightY] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    const corners = [0, width].flatMap((across) =>
      [-below * seen, above * seen].map(
        (over) => [x + rightX * across - rightY * over, y + rightY * across + rightX * over] as const,
      ),
    );
    return {
      page: this.#page,
      text: codes.map((code) => font.unicodeOf(code) ?? '\ufffd').join(''),
      codes,
      x,
      y,
      width,
      size: seen,
      font,
      angle,
      box: boundsOf(corners) ?? { left: x, bottom: y, right: x, top: y },
    };
  }
}
