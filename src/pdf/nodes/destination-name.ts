// Names of places in a file. ASCII only: viewers search the name tree byte by byte.

/** `diagram-orosanmälningar` → `diagram-orosanm_e4_lningar`. Different labels give different names. */
export function destinationName(label: string): string {
  return Array.from(label, (character) =>
    /[A-Za-z0-9-]/.test(character) ? character : `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
  ).join('');
}

/** The place of a note. */
export function noteDestination(note: string): string {
  return destinationName(`not-${note}`);
}

/** The place of the first mark that refers to a note. */
export function noteMarkDestination(note: string): string {
  return destinationName(`notmark-${note}`);
}
