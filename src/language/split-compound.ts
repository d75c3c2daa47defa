// Where the parts of a compound meet. A joint is certain, or it is not made: a known word, a known first part before the beginning
// of a known second part, or a suffix that always takes a linking s before a further part.
import { firstParts, knownCompounds, secondParts } from './compound-parts.js';

const joint = '|';
/** -ings, -hets, -tions …: `s` after them links, unless it ends the word. */
const linkingSuffix = /(?<=\p{L}{2}(?:ing|het|skap|tion|dom|itet|ment))s(?=\p{L}{3})/u;
const firsts = byLength(firstParts);
const seconds = byLength(secondParts);
const compounds = byLength(knownCompounds);

/** The parts of a word in small letters, in order: the word alone when no joint is certain. */
export function splitCompound(word: string): readonly string[] {
  const parts = firstSplit(word);
  return parts.length === 1 ? parts : parts.flatMap(splitCompound);
}

function firstSplit(word: string): readonly string[] {
  const known = compounds.find((compound) => word.startsWith(plain(compound)));
  if (known !== undefined) {
    const parts = known.split(joint);
    const last = parts.pop() ?? '';
    return [...parts, last + word.slice(plain(known).length)];
  }
  const first = firsts.find((part) => word.startsWith(part) && beginsSecond(word.slice(part.length)));
  if (first !== undefined) return [first, word.slice(first.length)];
  const linking = linkingSuffix.exec(word);
  return linking ? [word.slice(0, linking.index + 1), word.slice(linking.index + 1)] : [word];
}

function beginsSecond(rest: string): boolean {
  return seconds.some((part) => rest.startsWith(part));
}

function plain(marked: string): string {
  return marked.replaceAll(joint, '');
}

function byLength(parts: readonly string[]): readonly string[] {
  return [...parts].sort((a, b) => b.length - a.length);
}
