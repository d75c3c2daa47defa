// How analysts write the name of a stadsdelsnämnd: the name alone, or before the word for what it is, with or without the genitive s.

const suffixes = ['stadsdelsnämnd', 'stadsdelsområde', 'stadsdelsförvaltning', 'sdn', 'sdf', 'sdo'];

/** `Farsta` → `Farsta`, `Farstas`, `Farsta stadsdelsnämnd`, `Farstas sdf` and so on. */
export function districtSpellings(name: string): readonly string[] {
  const stems = [name, `${name}s`];
  return [...stems, ...stems.flatMap((stem) => suffixes.map((suffix) => `${stem} ${suffix}`))];
}
