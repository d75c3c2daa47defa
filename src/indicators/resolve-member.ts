// A label in a workbook or in YAML → the member it means, through aliases and the spellings analysts use.
import { closest } from '../diagnostics/closest.js';
import { districtSpellings } from '../language/district-spellings.js';
import { normaliseLabel } from '../language/normalise-label.js';
import { type Dimension, districtDimension, type Member } from './dimension.js';

/** `total` for the dimension's total; `unknown` with the nearest name when nothing fits. */
export type Resolved =
  | { readonly kind: 'member'; readonly name: string }
  | { readonly kind: 'total' }
  | { readonly kind: 'unknown'; readonly guess?: string };

/** Words for a total that any dimension accepts. */
const commonTotals = [
  'totalt',
  'total',
  'samtliga',
  'summa',
  'alla',
  'hela staden',
  'båda könen',
  'helår',
  'hela året',
];

/** Resolves `label` among the members of `dimension`. A dimension without members accepts any label. */
export function resolveMember(dimension: Dimension, label: string): Resolved {
  const wanted = normaliseLabel(label);
  if ([...commonTotals, dimension.total, ...dimension.totalAliases].some((total) => normaliseLabel(total) === wanted))
    return { kind: 'total' };
  const found =
    find(dimension.members, wanted) ??
    (dimension.name === districtDimension ? find(dimension.members, wanted, districtSpellings) : undefined);
  if (found) return { kind: 'member', name: found.name };
  if (dimension.members.length === 0) return { kind: 'member', name: label };
  const guess = closest(label, [...dimension.members.map((member) => member.name), dimension.total]);
  return { kind: 'unknown', ...(guess === undefined ? {} : { guess }) };
}

function find(members: readonly Member[], wanted: string, spellings = asWritten): Member | undefined {
  return members.find((member) =>
    [member.name, ...member.aliases].flatMap(spellings).some((name) => normaliseLabel(name) === wanted),
  );
}

function asWritten(name: string): readonly string[] {
  return [name];
}
