// Swedish alphabetical order (SAOL: w its own letter, å ä ö last, é as e, ü as y), the same whatever ICU the machine has.

/** Foreign letters and the Swedish place they sort at. Accents not named here are dropped. */
const places: Record<string, string> = {
  æ: 'ä',
  ø: 'ö',
  ü: 'y',
  ű: 'y',
  ő: 'ö',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
};
const last = 'åäö';

/** Orders two labels; equal only for equal strings, so that a sort never depends on the input's order. */
export function compareSwedish(a: string, b: string): number {
  return (
    compareCodes(swedishKey(a), swedishKey(b)) ||
    compareCodes(a.normalize('NFC'), b.normalize('NFC')) ||
    compareCodes(a, b)
  );
}

/** A sorted copy by `label`. */
export function sortSwedish<T>(items: readonly T[], label: (item: T) => string): T[] {
  return [...items].sort((a, b) => compareSwedish(label(a), label(b)));
}

/** A key whose code-unit order is the Swedish order. Hyphens and other signs between words sort as a space. */
export function swedishKey(text: string): string {
  const folded = text.normalize('NFC').toLowerCase();
  return [...folded].map(keyLetter).join('').replace(/ +/g, ' ').trim();
}

function keyLetter(letter: string): string {
  const placed = places[letter] ?? letter;
  const end = last.indexOf(placed);
  // The three characters after z in ASCII.
  if (end >= 0) return '{|}'.charAt(end);
  const plain = placed.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[a-z0-9]+$/.test(plain) ? plain : /\p{L}/u.test(plain) ? `~${plain}` : ' ';
}

function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
