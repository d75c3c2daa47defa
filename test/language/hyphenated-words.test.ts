// Every long word of the source documents and of the texts in `chapters` and `templates`, with its division as a reader has approved it.
import { readFileSync } from 'node:fs';
import { hyphenate } from '../../src/language/hyphenate.js';
import { softHyphen } from '../../src/language/spaces.js';
import { wordsOfTexts } from './words-of-texts.js';

const lines = readFileSync(new URL('hyphenated-words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);
const words = lines.map((line) => line.replaceAll('-', ''));

describe('the divisions in hyphenated-words.txt', () => {
  it('are those of the program', () => {
    expect(words.map((word) => hyphenate(word).replaceAll(softHyphen, '-'))).toEqual(lines);
  });

  it('are of words in small letters, sorted, each once', () => {
    expect(words).toEqual([...new Set(words)].sort());
    expect(words.filter((word) => !/^\p{Ll}{7,}$/u.test(word))).toEqual([]);
  });

  // A word is missing: `npx tsx test/language/write-hyphenated-words.ts` adds it. Read its division before committing it;
  // a wrong one is mended in src/language/compound-parts.ts.
  it('cover every word of the texts', () => {
    const known = new Set(words);
    expect(wordsOfTexts().filter((word) => !known.has(word))).toEqual([]);
  });
});
