// Soft hyphens for running Swedish text. A word that is no plain word (a code, an address, an abbreviation, a name with its own hyphen) is left whole.
import { divideWord } from './divide-word.js';
import { softHyphen } from './spaces.js';

const chunks = /[^\s\u00A0\u202F]+/gu;
/** Letters with nothing beside them that makes them a part of something else: a digit, a hyphen or dash, a joiner. */
const plainWord = /(?<![\p{L}\p{M}\p{N}\u00AD\u2060_'’·.\-‐‑–—])\p{L}{7,}(?![\p{L}\p{M}\p{N}\u00AD\u2060_·\-‐‑–—])/gu;
/** An address, a path, a file name, or letters with points between them. */
const address = /[@\\_]|:\/\/|\p{L}\.\p{L}|\/.*\//u;
/** A capital only at the beginning. */
const ordinary = /^\p{L}\p{Ll}+$/u;

/**
 * The text with U+00AD wherever a word may be divided. A word in which the author has put a soft hyphen keeps that one alone.
 * For running text in Swedish: not for headings, links, numbers or words of other languages. Twice gives the same as once.
 */
export function hyphenate(text: string): string {
  return text.replace(chunks, (chunk) => (address.test(chunk) ? chunk : chunk.replace(plainWord, hyphenateWord)));
}

function hyphenateWord(word: string): string {
  if (!ordinary.test(word)) return word;
  let done = '';
  let from = 0;
  for (const place of divideWord(word)) {
    done += word.slice(from, place) + softHyphen;
    from = place;
  }
  return done + word.slice(from);
}
