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
  const members = Object.entries(key.members)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([dimension, member]) => `${dimension}=${member}`);
  return [key.indicator, String(key.year), ...members].join('|');
}

/** The key without one dimension: the total over it. */
export function withoutDimension(key: CellKey, dimension: string): CellKey {
  const { [dimension]: _, ...members } = key.members;
  return { ...key, members };
}

export function withMembers(key: CellKey, members: Members): CellKey {
  return { ...key, members: { ...key.members, ...members } };
}
