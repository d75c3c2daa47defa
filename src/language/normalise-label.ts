// When two spellings of a label are one: analysts and Excel differ in case, spaces and dashes.

/** Composed letters, lower case, one kind of space and dash, none around hyphens: `Enskede-Årsta- Vantör` is `enskede-årsta-vantör`. */
export function normaliseLabel(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/ ?- ?/g, '-')
    .trim();
}
