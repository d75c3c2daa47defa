// Header rows → levels: a row that only names the dimension below it is a heading, and a row that goes on with the words above is none.
import { joinLabel } from '../labels/join-label.js';
import type { MemberLookup } from '../labels/member-lookup.js';
import type { ColumnPath, HeaderLabel } from './header-paths.js';

export interface ColumnLevel {
  /** One label per column. */
  readonly labels: readonly (HeaderLabel | undefined)[];
  readonly heading?: string;
}

/** The levels of a header, from the top; rows without a heading over any value are left out. */
export function columnLevels(columns: readonly ColumnPath[], lookup: MemberLookup): readonly ColumnLevel[] {
  const depth = columns[0]?.labels.length ?? 0;
  const levels: ColumnLevel[] = [];
  let heading: string | undefined;
  for (let level = 0; level < depth; level += 1) {
    const labels = columns.map((column) => column.labels[level]);
    const texts = new Set(labels.flatMap((label) => (label ? [label.text] : [])));
    const [only = ''] = texts;
    if (texts.size === 0) continue;
    const above = levels.at(-1);
    if (above && heading === undefined && goesOn(above.labels, labels, lookup)) {
      levels[levels.length - 1] = { ...above, labels: joinRows(above.labels, labels) };
      continue;
    }
    const named = texts.size === 1 && level < depth - 1 ? lookup.dimensionNamed(only) : undefined;
    if (named !== undefined) {
      heading = named;
      continue;
    }
    levels.push({ labels, ...(heading === undefined ? {} : { heading }) });
    heading = undefined;
  }
  return levels;
}

type Labels = readonly (HeaderLabel | undefined)[];

/**
 * The two rows are one level: each column has a label in one of them, or a label cut over both (`Samt-`, `liga`; `18–24`, `år`;
 * `Andel som slutfört`, `med examen`; `Andel`, `(%)`).
 */
function goesOn(upper: Labels, lower: Labels, lookup: MemberLookup): boolean {
  const columns = lower.map((below, column) => ({ above: upper[column], below }));
  const pairs = columns.flatMap(({ above, below }) => (above && below ? [{ above, below }] : []));
  const loose = columns.flatMap(({ above, below }) => (above && below ? [] : [above ?? below]));
  if (pairs.some(({ above, below }) => above.width !== below.width)) return false;
  if (pairs.length === 0)
    return loose.every((label) => label === undefined || label.width === 1) && sameDimension(upper, lower, lookup);
  if (!pairs.every(isCutLabel)) return false;
  // `kvinnor` and `män` in lower case are members, not the rest of a word.
  const isLevel = lookup.dimensionOfLevel(pairs.map(({ below }) => below.text)) !== undefined;
  return (
    !isLevel ||
    lookup.dimensionOfLevel(pairs.map(({ above, below }) => joinLabel(above.text, below.text))) !== undefined
  );
}

interface LabelPair {
  readonly above: HeaderLabel;
  readonly below: HeaderLabel;
}

function isCutLabel(pair: LabelPair): boolean {
  const { above, below } = pair;
  return (
    endsInHyphen(pair) ||
    /^(?:\p{Ll}|\()/u.test(below.text) ||
    (/(?:^|\s)per$/iu.test(above.text) && /^\d/u.test(below.text))
  );
}

function endsInHyphen({ above }: LabelPair): boolean {
  return /\p{L}-$/u.test(above.text);
}

function sameDimension(upper: Labels, lower: Labels, lookup: MemberLookup): boolean {
  const [one, other] = [upper, lower].map((labels) =>
    lookup.dimensionOfLevel(labels.flatMap((label) => label?.text ?? [])),
  );
  return one === undefined || other === undefined || one === other;
}

function joinRows(upper: Labels, lower: Labels): Labels {
  return upper.map((above, column) => {
    const below = lower[column];
    if (above === undefined || below === undefined) return above ?? below;
    return { ...above, text: joinLabel(above.text, below.text), marks: [...above.marks, ...below.marks] };
  });
}
