// Which structure types there are and which may stand in which (ISO 32000-1, 14.8.4; as PDF/UA checkers ask for it).
import type { StructureElement } from '../file/pdf-file.js';
import { childElements } from './rule.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const standardTypes = words(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form',
);

/** Where each of these may stand. A type that is not named stands anywhere that takes it. */
const parentsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  LI: words('L'),
  LBody: words('LI'),
  Lbl: words('LI Note BibEntry TOCI Caption Reference Link P LBody Span'),
  THead: words('Table'),
  TBody: words('Table'),
  TFoot: words('Table'),
  TR: words('Table THead TBody TFoot'),
  TH: words('TR'),
  TD: words('TR'),
  TOCI: words('TOC'),
  TOC: words('Document Part Art Sect Div TOC TOCI'),
  Caption: words('Table Figure L TOC Formula Document Part Art Sect Div'),
  Document: words(''),
};

/** What each of these may hold. A type that is not named holds anything that may stand in it. */
const childrenOf: Readonly<Record<string, ReadonlySet<string>>> = {
  Table: words('Caption THead TBody TFoot TR'),
  THead: words('TR'),
  TBody: words('TR'),
  TFoot: words('TR'),
  TR: words('TH TD'),
  L: words('Caption L LI'),
  LI: words('Lbl LBody'),
  TOC: words('Caption TOC TOCI'),
  TOCI: words('Lbl Reference NonStruct P TOC'),
};

const headings = words('H H1 H2 H3 H4 H5 H6');
const inline = words('Span Quote Code Link Reference Annot');
const holdsWordsOnly = words('P H H1 H2 H3 H4 H5 H6 Span Quote Code Link Reference Lbl');
const blocks = words(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI P L LI LBody Table TR TH TD THead TBody TFoot',
);

/** What of an element's own place is not allowed. */
export function nestingFaults(element: StructureElement): readonly string[] {
  const { role, parent } = element;
  const faults: string[] = [];
  const allowed = parentsOf[role];
  if (allowed && parent && !allowed.has(parent.role)) faults.push(`${role} stands in ${parent.role}`);
  const held = childrenOf[role];
  for (const child of childElements(element)) {
    if (held && !held.has(child.role)) faults.push(`${role} holds ${child.role}`);
    if (holdsWordsOnly.has(role) && (blocks.has(child.role) || headings.has(child.role))) {
      faults.push(`${role} holds ${child.role}`);
    }
  }
  if (inline.has(role) && parent?.role === 'Document') faults.push(`${role} stands in no block`);
  if (held && element.children.some(({ kind }) => kind === 'content')) faults.push(`${role} holds words of its own`);
  return faults;
}
