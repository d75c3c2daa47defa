// Finds the parts of a workbook by their relations, whatever they are called, and sees that they fit together.

import type { ElementReader } from './element-reader.js';
import { damaged, type Fault } from './fault.js';
import { mergesOverlap } from './merges-overlap.js';
import { partKey, relationsOf, resolveTarget } from './part-names.js';
import { PlainSheet } from './plain-sheet.js';
import { PlainStrings } from './plain-strings.js';
import { PlainStyles } from './plain-styles.js';
import type { ScannedParts } from './scan-parts.js';
import { type Relation, ScanRelations } from './scan-relations.js';
import { ScanWorkbook, type SheetEntry } from './scan-workbook.js';

export interface WorkbookParts {
  readonly book: ScanWorkbook;
  readonly sheets: readonly WorkbookSheet[];
  readonly strings: PlainStrings | undefined;
  readonly styles: PlainStyles | undefined;
  /** Types of all that the workbook is related to. */
  readonly relationTypes: readonly string[];
}

interface WorkbookSheet {
  readonly entry: SheetEntry;
  readonly sheet: PlainSheet;
}

/** The parts, or why they are no workbook. */
export function findWorkbookParts(parts: ScannedParts): WorkbookParts | Fault {
  const root = needed(parts, '_rels/.rels', ScanRelations);
  if (isFault(root)) return root;
  const main = resolveTarget('', ofType(root, 'officeDocument')?.target ?? '') ?? '';
  if (main === '') return damaged('delen _rels/.rels pekar inte ut någon arbetsbok');
  const book = needed(parts, main, ScanWorkbook);
  if (isFault(book)) return book;
  const relations = needed(parts, relationsOf(main), ScanRelations);
  if (isFault(relations)) return relations;
  const at = <T extends ElementReader>(relation: Relation | undefined, kind: Kind<T>): T | Fault | undefined =>
    relation && related(parts, main, relation, kind);
  const strings = at(ofType(relations, 'sharedStrings'), PlainStrings);
  if (isFault(strings)) return strings;
  const styles = at(ofType(relations, 'styles'), PlainStyles);
  if (isFault(styles)) return styles;
  const sheets: WorkbookSheet[] = [];
  for (const entry of book.sheets) {
    const relation = relations.relations.get(entry.relation);
    // Chart sheets and macro sheets have no cells.
    if (relation !== undefined && relation.type !== 'worksheet') continue;
    const sheet = at(relation, PlainSheet) ?? damaged(`bladet ${entry.name} hör inte till någon del`);
    if (isFault(sheet)) return sheet;
    sheets.push({ entry, sheet });
  }
  const relationTypes = [...relations.relations.values()].map(({ type }) => type);
  const found = { book, sheets, strings, styles, relationTypes };
  return unfit(found) ?? found;
}

/** What in the parts does not fit together. */
function unfit({ sheets, strings, styles }: WorkbookParts): Fault | undefined {
  if (sheets.length === 0) return damaged('arbetsboken har inga kalkylblad');
  const seen = new Set<string | PlainSheet>();
  for (const { entry, sheet } of sheets) {
    const name = entry.name.toLowerCase();
    if (name === '') return damaged('ett blad saknar namn');
    if (seen.has(name)) return damaged(`två blad heter ${entry.name}`);
    if (seen.has(sheet)) return damaged(`bladet ${entry.name} är samma del som ett annat blad`);
    seen.add(name).add(sheet);
    const { string, stringAt, style, styleAt } = sheet.highest;
    if (string >= (strings?.count ?? 0))
      return damaged(`cellen ${entry.name}!${stringAt} pekar på en text som inte finns`);
    if (style > 0 && style >= (styles?.count ?? 0))
      return damaged(`cellen ${entry.name}!${styleAt} pekar på ett format som inte finns`);
    if (mergesOverlap(sheet.merges))
      return damaged(`bladet ${entry.name} har sammanslagningar som överlappar varandra`);
  }
  return undefined;
}

type Kind<T> = new (...args: never[]) => T;

function ofType({ relations }: ScanRelations, type: string): Relation | undefined {
  return [...relations.values()].find((relation) => relation.type === type);
}

function related<T extends ElementReader>(
  parts: ScannedParts,
  from: string,
  { target, external }: Relation,
  kind: Kind<T>,
): T | Fault {
  const name = external ? undefined : resolveTarget(from, target);
  return name === undefined ? damaged(`delen ${target} ligger utanför arkivet`) : needed(parts, name, kind);
}

function needed<T extends ElementReader>({ markup }: ScannedParts, name: string, kind: Kind<T>): T | Fault {
  const part = markup.get(partKey(name));
  if (part === undefined) return damaged(`delen ${name} saknas`);
  if (part.fault) return part.fault;
  return part.read instanceof kind ? part.read : damaged(`delen ${name} är inte vad den ska vara`);
}

function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
