// Text for a terminal: control characters made harmless, tabs made spaces, width counted in columns.

const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });
const tabWidth = 2;
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;
const invisible = /^[\p{Mark}\p{Cf}]+$/u;

/** What the reader sees as one character, where it begins in the string (UTF-16), and the columns it takes. */
export interface DisplayCell {
  readonly text: string;
  readonly index: number;
  readonly width: number;
}

/** Splits one line into what is shown. Control characters, escape sequences among them, become `�`. */
export function displayCells(line: string): readonly DisplayCell[] {
  return Array.from(segmenter.segment(line), ({ segment, index }) => {
    if (segment === '\t') return { text: ' '.repeat(tabWidth), index, width: tabWidth };
    const text = harmless(segment);
    if (invisible.test(text)) return { text, index, width: 0 };
    return { text, index, width: wide.test(text) ? 2 : 1 };
  });
}

/** The same text with control characters other than line feed and tab shown as `�`, so that no workbook can steer the terminal. */
export function harmless(text: string): string {
  return text
    .replace(/\r\n/gu, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
