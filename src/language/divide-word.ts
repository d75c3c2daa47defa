// Where one word may be divided at the end of a line: at the joints of a compound, and by TeX's patterns within its parts.
import swedish from 'hyphen/sv/index.js';
import { knownDivisions } from './compound-parts.js';
import { splitCompound } from './split-compound.js';

/** Shorter words are not worth a hyphen. */
const leastLength = 7;
/** Letters that stay together at both ends of a word and of each part of a compound. */
const leastAtEnd = 3;
/** A word may begin with a prefix of two letters on a line of its own, which is read as one, and so may a first part at its joint. */
const leastBeforeJoint = 2;
const shortPrefixes = ['an', 'av', 'be', 'in', 'om', 'på', 'ut', 'åt'];

const fixed = knownDivisions.map((marked) => ({ stem: marked.replaceAll('-', ''), marked }));
const cache = new Map<string, readonly number[]>();

/** Places in the word, counted in letters before them, rising. The same word is looked up once. */
export function divideWord(word: string): readonly number[] {
  const small = word.toLowerCase();
  let places = cache.get(small);
  if (places === undefined) {
    places = small.length < leastLength ? [] : placesIn(small);
    cache.set(small, places);
  }
  return places;
}

function placesIn(word: string): readonly number[] {
  const places: number[] = [];
  let start = 0;
  for (const part of splitCompound(word)) {
    if (start >= leastBeforeJoint) places.push(start);
    for (const place of partPlaces(part)) {
      const isPrefix = start === 0 && shortPrefixes.includes(part.slice(0, place));
      if ((isPrefix || place >= leastAtEnd) && part.length - place >= leastAtEnd) places.push(start + place);
    }
    start += part.length;
  }
  return places.filter((place) => word.length - place >= leastAtEnd);
}

/** Within one part, by a known division as far as it goes and by the patterns after it. */
function partPlaces(part: string): readonly number[] {
  const known = fixed.find(({ stem }) => part.startsWith(stem));
  const byPatterns = marks(swedish.hyphenateSync(part, { hyphenChar: '-', minWordLength: 1 }));
  return known ? [...marks(known.marked), ...byPatterns.filter((place) => place >= known.stem.length)] : byPatterns;
}

function marks(marked: string): readonly number[] {
  const places: number[] = [];
  let letters = 0;
  for (const sign of marked) {
    if (sign === '-') places.push(letters);
    else letters += sign.length;
  }
  return places;
}
