// The tables that a chapter declares, and the way back from what the reader says of one to its place in YAML.
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { formatPlace, type TextPlace } from '../../diagnostics/place.js';
import type { DefinedChapter } from '../../project/defined-chapter.js';
import type { TableDeclarationYaml } from '../../project/schemas/table-declaration-schema.js';
import type { YamlSource } from '../../project/yaml-source.js';
import { declarationName, type TableDeclaration } from '../../workbook/table-declaration.js';

export interface DeclaredTable {
  readonly declaration: TableDeclaration;
  readonly place: TextPlace;
  readonly frame: string;
}

/** The year's own declarations, and the shared ones of tables that the year says nothing of. */
export function declarationsOf({ yaml, source, shared }: DefinedChapter): readonly DeclaredTable[] {
  const own = declaredIn(yaml.tables, source);
  const named = new Set(own.map(({ declaration }) => nameOf(declaration)));
  const common = shared ? declaredIn(shared.yaml.tables, shared.source) : [];
  return [...own, ...common.filter(({ declaration }) => !named.has(nameOf(declaration)))];
}

/** SR-ARB-021 moved from the workbook to the declaration that it is about; others as they are. */
export function atDeclaration(diagnostic: Diagnostic, declared: readonly DeclaredTable[]): Diagnostic {
  if (diagnostic.code !== 'SR-ARB-021') return diagnostic;
  const names = declared.map((one) => ({ one, name: declarationName(one.declaration) }));
  // A longer name that fits says more: `Hushåll › ”Hushåll 2017”` before `Hushåll`.
  const [told] = names
    .filter(({ name }) => diagnostic.message.includes(name))
    .sort((a, b) => b.name.length - a.name.length);
  if (told === undefined) return diagnostic;
  const { place, hints } = diagnostic;
  return {
    ...diagnostic,
    place: told.one.place,
    frame: told.one.frame,
    hints: [...hints, ...(place ? [`gäller ${formatPlace(place)}`] : [])],
  };
}

function declaredIn(tables: readonly TableDeclarationYaml[] | undefined, source: YamlSource): readonly DeclaredTable[] {
  return (tables ?? []).flatMap((yaml, index) => {
    // What is left unread has no shape to tell.
    if (yaml.unused) return [];
    const place = source.placeOfValue(['tables', index]);
    return [{ declaration: toDeclaration(yaml), place, frame: source.frame(place) }];
  });
}

function toDeclaration({ sheet, ...rest }: TableDeclarationYaml): TableDeclaration {
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  return { sheet, ...(Object.fromEntries(given) as Omit<TableDeclaration, 'sheet'>) };
}

function nameOf({ sheet, title }: TableDeclaration): string {
  return JSON.stringify([sheet, title ?? ''].map((part) => part.normalize('NFC').trim().toLowerCase()));
}
