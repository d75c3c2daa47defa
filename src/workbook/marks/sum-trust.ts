// How far the sums of a rule can be trusted: a total that is no sum by definition proves nothing, nor does a share.

/** A sum as it was found. */
export interface SumRecord {
  /** Of its total. */
  readonly place: readonly number[];
  /** Of its parts together. */
  readonly size: number;
  /** How many parts are not zero. */
  readonly parts: number;
  readonly holds: boolean;
  /** It fails, but would hold with a mark taken off. */
  readonly canHold: boolean;
}

export interface SumTrust {
  /** The sums like this one hold, with few exceptions. */
  readonly isTrusted: (sum: SumRecord) => boolean;
  /** Enough to change a number. */
  readonly isSure: (sum: SumRecord) => boolean;
}

/** The only sum of a table must be this large: that it holds by chance is then out of the question. */
const tellingAlone = 1000;
/** Down a column a rest that no row lists can be missing: more sums must hold, and none fail. */
const fewestDown = 3;

interface Tally {
  holds: number;
  fails: number;
}

/** Trust from all sums of a rule, or from those that share a member of another dimension: the counts of a table that has shares too. */
export function readTrust(sums: readonly SumRecord[], dimension: number, axis: 'rows' | 'columns'): SumTrust {
  const overall = tally(sums);
  const groups = new Map<string, Tally>();
  if (!isGood(overall)) {
    const members = new Map<string, SumRecord[]>();
    for (const sum of sums)
      for (const key of keysOf(sum, dimension)) {
        const group = members.get(key);
        if (group) group.push(sum);
        else members.set(key, [sum]);
      }
    for (const [key, group] of members) groups.set(key, tally(group));
  }
  const good = (sum: SumRecord): readonly Tally[] =>
    [overall, ...keysOf(sum, dimension).flatMap((key) => groups.get(key) ?? [])].filter(isGood);
  const isAlone = overall.holds === 0 && overall.fails === 0;
  return {
    isTrusted: (sum) => good(sum).length > 0,
    isSure: (sum) => {
      if (isAlone) return axis === 'columns' && sum.parts > 1 && sum.size >= tellingAlone;
      return good(sum).some(({ holds, fails }) => axis === 'columns' || (holds >= fewestDown && fails === 0));
    },
  };
}

function tally(sums: readonly SumRecord[]): Tally {
  const holds = sums.filter((sum) => sum.holds).length;
  return { holds, fails: sums.filter((sum) => !sum.holds && !sum.canHold).length };
}

function isGood({ holds, fails }: Tally): boolean {
  return holds >= 2 && fails * 4 <= holds;
}

/** The members of the other dimensions. */
function keysOf({ place }: SumRecord, dimension: number): readonly string[] {
  return place.flatMap((index, other) => (other === dimension ? [] : [`${other}:${index}`]));
}
