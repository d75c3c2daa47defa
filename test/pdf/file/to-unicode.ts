// A ToUnicode CMap: which text a code stands for (ISO 32000-1, 9.10.3).
import { contentOperations, type Operand } from './content-operations.js';

/** Codes with their text, as written: also values that no reader should be given. */
export function toUnicode(cmap: Uint8Array): ReadonlyMap<number, string> {
  const values = new Map<number, string>();
  for (const { operator, operands } of contentOperations(cmap)) {
    if (operator === 'endbfchar') {
      for (let index = 0; index + 1 < operands.length; index += 2) {
        const [code, text] = [operands[index], operands[index + 1]];
        if (code instanceof Uint8Array && text instanceof Uint8Array) values.set(codeOf(code), utf16(text));
      }
    }
    if (operator === 'endbfrange')
      for (let index = 0; index + 2 < operands.length; index += 3) addRange(operands, index);
  }
  return values;

  function addRange(operands: readonly Operand[], from: number): void {
    const [first, last, target] = operands.slice(from, from + 3);
    if (!(first instanceof Uint8Array) || !(last instanceof Uint8Array)) return;
    const start = codeOf(first);
    for (let code = start; code <= codeOf(last); code++) {
      const own = Array.isArray(target) ? target[code - start] : target;
      if (!(own instanceof Uint8Array)) continue;
      values.set(code, Array.isArray(target) ? utf16(own) : raised(utf16(own), code - start));
    }
  }
}

function codeOf(bytes: Uint8Array): number {
  return bytes.reduce((code, byte) => code * 256 + byte, 0);
}

function utf16(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    text += String.fromCharCode((bytes[index] ?? 0) * 256 + (bytes[index + 1] ?? 0));
  }
  return text;
}

/** The last code unit counts up along a range. */
function raised(text: string, by: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}
