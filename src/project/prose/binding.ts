// The grammar of what stands between {{ and }}: `path | name: value, name | …`. No literals, arithmetic or code.
import type { TextPlace } from '../../diagnostics/place.js';

export interface BindingWord {
  readonly text: string;
  readonly place: TextPlace;
}

/** A filter (`ändring`) or a setting (`sedan: 2020`). */
export interface BindingStep {
  readonly name: BindingWord;
  readonly value?: BindingWord;
}

export interface Binding {
  readonly kind: 'binding';
  readonly path: BindingWord;
  readonly steps: readonly BindingStep[];
  readonly place: TextPlace;
}

/** Why a text between braces is no binding. `offset` and `length` count from its first character. */
export interface BindingFault {
  readonly reason: string;
  readonly offset: number;
  readonly length: number;
}

const pathPattern = /^[\p{L}][\p{L}\d-]*(\.[\p{L}\d][\p{L}\d-]*)*$/u;
const namePattern = /^[\p{L}][\p{L}-]*$/u;

/**
 * Parses the text between the braces. `placeAt` turns an offset in `text` into a place in the file.
 * Strict: trailing or empty parts are faults.
 */
export function parseBinding(
  text: string,
  placeAt: (offset: number, length: number) => TextPlace,
): Binding | BindingFault {
  const segments = split(text, '|', 0);
  const [head, ...rest] = segments;
  if (head === undefined || head.text === '')
    return { reason: 'en indikator eller variabel saknas', offset: 0, length: text.length };
  if (!pathPattern.test(head.text)) {
    return {
      reason: `\`${head.text}\` är inget namn på en indikator eller variabel`,
      offset: head.offset,
      length: head.text.length,
    };
  }
  const word = (part: Part): BindingWord => ({ text: part.text, place: placeAt(part.offset, part.text.length) });
  const steps: BindingStep[] = [];
  for (const segment of rest) {
    for (const item of split(segment.raw, ',', segment.start)) {
      const colon = item.raw.indexOf(':');
      const name = trimmed(colon < 0 ? item.raw : item.raw.slice(0, colon), item.start);
      if (!namePattern.test(name.text)) {
        const shown = name.text === '' ? 'ett tomt led' : `\`${name.text}\``;
        return { reason: `${shown} är inget filter`, offset: name.offset, length: Math.max(1, name.text.length) };
      }
      if (colon < 0) {
        steps.push({ name: word(name) });
        continue;
      }
      const value = trimmed(item.raw.slice(colon + 1), item.start + colon + 1);
      if (value.text === '')
        return { reason: `\`${name.text}:\` saknar värde`, offset: name.offset, length: name.text.length };
      steps.push({ name: word(name), value: word(value) });
    }
  }
  return { kind: 'binding', path: word(head), steps, place: placeAt(0, text.length) };
}

interface Part {
  readonly text: string;
  readonly offset: number;
}

interface Segment extends Part {
  readonly raw: string;
  readonly start: number;
}

function trimmed(raw: string, start: number): Part {
  return { text: raw.trim().replace(/\s+/g, ' '), offset: start + raw.length - raw.trimStart().length };
}

function split(text: string, separator: string, start: number): Segment[] {
  let offset = start;
  return text.split(separator).map((raw) => {
    const segment = { raw, start: offset, ...trimmed(raw, offset) };
    offset += raw.length + separator.length;
    return segment;
  });
}
