// `npx tsx test/language/write-hyphenated-words.ts [word …]`: adds to hyphenated-words.txt the words of the texts that are not in it, and the
// words named, divided as the program divides them. Lines that are there stay as they are. Read the new lines before committing them:
// a wrong joint is mended by a part in src/language/compound-parts.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { hyphenate } from '../../src/language/hyphenate.js';
import { softHyphen } from '../../src/language/spaces.js';
import { wordsOfTexts } from './words-of-texts.js';

const file = new URL('hyphenated-words.txt', import.meta.url);
const kept = readFileSync(file, 'utf8').split('\n').filter(Boolean);
const known = new Set(kept.map((line) => line.replaceAll('-', '')));
const wanted = [...wordsOfTexts(), ...process.argv.slice(2).map((word) => word.toLowerCase())];
const added = [...new Set(wanted)]
  .filter((word) => !known.has(word))
  .map((word) => hyphenate(word).replaceAll(softHyphen, '-'));
const plain = (line: string): string => line.replaceAll('-', '');
const lines = [...kept, ...added].sort((a, b) => (plain(a) < plain(b) ? -1 : 1));
writeFileSync(file, `${lines.join('\n')}\n`);
console.log(added.length === 0 ? 'no new words' : added.join('\n'));
