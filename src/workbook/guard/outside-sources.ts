// What a workbook brings with it from outside its cells: links to other workbooks, macros, data connections. A warning for each kind.
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';

interface OutsideSource {
  readonly what: string;
  readonly cure: string;
  /** Names of its parts, or of relations to them. */
  readonly parts: RegExp;
  readonly relations: RegExp;
}

const sources: readonly OutsideSource[] = [
  {
    what: 'länkar till andra arbetsböcker',
    cure: 'bryt länkarna i Excel (Data › Redigera länkar › Bryt länk) och spara',
    parts: /^xl\/externallinks\//u,
    relations: /^externalLink/u,
  },
  {
    what: 'makron',
    cure: 'spara arbetsboken som Excel-arbetsbok utan makron (.xlsx); makrona körs inte här',
    parts: /(?:^|\/)vbaproject\.bin$|^xl\/(?:macrosheets|dialogsheets)\//u,
    relations: /^(?:vbaProject|xlMacrosheet|xlIntlMacrosheet)$/u,
  },
  {
    what: 'dataanslutningar',
    cure: 'ta bort anslutningarna i Excel (Data › Frågor och anslutningar) och spara; talen läses som de senast sparades',
    parts: /^xl\/(?:connections\.xml$|querytables\/)/u,
    relations: /^(?:connections|queryTable)$/u,
  },
];

/** One warning for each kind that is there. `parts` are lower case. */
export function warnOfOutsideSources(
  file: string,
  parts: Iterable<string>,
  relations: Iterable<string>,
): readonly Diagnostic[] {
  const [names, types] = [[...parts], [...relations]];
  return sources
    .filter(
      (source) => names.some((name) => source.parts.test(name)) || types.some((type) => source.relations.test(type)),
    )
    .map(({ what, cure }) =>
      diagnose('SR-ARB-017', { what }, { place: { kind: 'workbook', workbook: file }, hints: [cure] }),
    );
}
