// The name of one fact: indicator, year and the members that single it out. Totals are named by leaving the dimension out.

/** Dimension name → member, for example `{ kön: 'kvinnor', stadsdelsnämnd: 'Järva' }`. */
export type Members = Readonly<Record<string, string>>;

export interface CellKey {
  /** Full id: `ekonomiskt-bistånd.hushåll`. */
  readonly indicator: string;
  readonly year: number;
  readonly members: Members;
}

/** Canonical text of a key: `demografi.folkmängd|2024|kön=kvinnor`. Equal keys have equal text. */
export function cellKeyId(key: CellKey): string {
  const dimensions = Object.keys(key.members);
  if (dimensions.length > 1) dimensions.sort();
  let id = `${key.indicator}|${key.year}`;
  for (const dimension of dimensions) id += `|${dimension}=${key.members[dimension]}`;
  return id;
}

/** The key without one dimension: the total over it. */
export function withoutDimension(key: CellKey, dimension: string): CellKey {
  const { [dimension]: _, ...members } = key.members;
  return { ...key, members };
}

export function withMembers(key: CellKey, members: Members): CellKey {
  return { ...key, members: { ...key.members, ...members } };
}
