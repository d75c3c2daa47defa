// Bytes of a content stream or a CMap, cut into operators with their operands (ISO 32000-1, 7.2 and 7.8.2).

export type Operand = number | boolean | null | Name | Uint8Array | readonly Operand[] | Entries;

export class Name {
  constructor(readonly name: string) {}
}

/** A dictionary written in the stream itself. */
export class Entries {
  constructor(readonly values: ReadonlyMap<string, Operand>) {}
}

export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

type Token = Operand | { readonly keyword: string } | undefined;

const space = new Set([0, 9, 10, 12, 13, 32]);
const delimiter = new Set(Array.from('()<>[]{}/%', (character) => character.charCodeAt(0)));
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** In the order they are written. An inline image is one operation `BI`, its data left out. */
export function contentOperations(bytes: Uint8Array): Operation[] {
  const operations: Operation[] = [];
  const reader = new TokenReader(bytes);
  let operands: Operand[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!isKeyword(token)) {
      operands.push(token);
      continue;
    }
    if (token.keyword === 'BI') reader.skipImage();
    operations.push({ operator: token.keyword, operands });
    operands = [];
  }
  if (operands.length > 0) operations.push({ operator: '', operands });
  return operations;
}

function isKeyword(token: Token): token is { readonly keyword: string } {
  return typeof token === 'object' && token !== null && 'keyword' in token;
}

class TokenReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  next(): Token {
    this.#skipSpace();
    const byte = this.#bytes[this.#at];
    if (byte === undefined) return undefined;
    const character = String.fromCharCode(byte);
    if (character === '/') return this.#name();
    if (character === '(') return this.#literal();
    if (character === '[') return this.#list(']');
    if (character === '<') {
      if (this.#bytes[this.#at + 1] !== 0x3c) return this.#hex();
      this.#at++;
      return this.#entries();
    }
    if (delimiter.has(byte)) {
      this.#at++;
      return character === '>' && this.#bytes[this.#at] === 0x3e && this.#at++
        ? { keyword: '>>' }
        : { keyword: character };
    }
    return this.#word();
  }

  /** Past `EI` between white space. */
  skipImage(): void {
    for (; this.#at < this.#bytes.length; this.#at++) {
      const [before, first, second, after] = this.#bytes.subarray(this.#at, this.#at + 4);
      if (first !== 0x45 || second !== 0x49) continue;
      if (space.has(before ?? 0) && (after === undefined || space.has(after))) break;
    }
    this.#at += 3;
  }

  #skipSpace(): void {
    for (let byte = this.#bytes[this.#at]; byte !== undefined; byte = this.#bytes[this.#at]) {
      if (byte === 0x25) while (this.#at < this.#bytes.length && !isLineEnd(this.#bytes[this.#at])) this.#at++;
      else if (space.has(byte)) this.#at++;
      else return;
    }
  }

  #regular(): string {
    const from = this.#at;
    for (let byte = this.#bytes[this.#at]; byte !== undefined; byte = this.#bytes[++this.#at]) {
      if (space.has(byte) || delimiter.has(byte)) break;
    }
    return this.#bytes.toString('latin1', from, this.#at);
  }

  #word(): Token {
    const word = this.#regular();
    if (/^[-+]?(\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : { keyword: word };
  }

  #name(): Name {
    this.#at++;
    return new Name(
      this.#regular().replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    );
  }

  #list(end: string): readonly Operand[] {
    this.#at++;
    const items: Operand[] = [];
    for (let token = this.next(); token !== undefined; token = this.next()) {
      if (!isKeyword(token)) items.push(token);
      else if (token.keyword === end) break;
    }
    return items;
  }

  #entries(): Entries {
    const items = this.#list('>>');
    const values = new Map<string, Operand>();
    for (let index = 0; index + 1 < items.length; index += 2) {
      const [key, value] = [items[index], items[index + 1]];
      if (key instanceof Name && value !== undefined) values.set(key.name, value);
    }
    return new Entries(values);
  }

  #hex(): Uint8Array {
    this.#at++;
    const end = this.#bytes.indexOf('>', this.#at);
    const digits = this.#bytes.toString('latin1', this.#at, end < 0 ? this.#bytes.length : end).replace(/\s+/g, '');
    this.#at = end < 0 ? this.#bytes.length : end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
  }

  #literal(): Uint8Array {
    this.#at++;
    let text = '';
    let depth = 1;
    while (this.#at < this.#bytes.length) {
      const character = String.fromCharCode(this.#bytes[this.#at++] ?? 0);
      if (character === '\\') {
        text += this.#escaped();
        continue;
      }
      if (character === '(') depth++;
      if (character === ')' && --depth === 0) break;
      text += character;
    }
    return Buffer.from(text, 'latin1');
  }

  #escaped(): string {
    const character = String.fromCharCode(this.#bytes[this.#at++] ?? 0);
    if (/[0-7]/.test(character)) {
      let octal = character;
      while (octal.length < 3 && /[0-7]/.test(String.fromCharCode(this.#bytes[this.#at] ?? 0))) {
        octal += String.fromCharCode(this.#bytes[this.#at++] ?? 0);
      }
      return String.fromCharCode(parseInt(octal, 8) & 0xff);
    }
    if (character === '\r' && this.#bytes[this.#at] === 0x0a) this.#at++;
    return character === '\r' || character === '\n' ? '' : (escapes[character] ?? character);
  }
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}
