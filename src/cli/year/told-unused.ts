// What is defined or delivered and then left out of the report: indicators that nothing shows, tables that no indicator reads.
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { tablesAt } from '../../indicators/locate-cells.js';
import type { DefinedIndicator } from '../../indicators/read-indicators.js';
import type { Plan } from '../../plan/plan.js';
import type { Chapter } from '../../project/chapter.js';
import type { WorkbookContent } from '../../workbook/sheet-table.js';
import { namedTable, tablesRead } from './told-doubts.js';

/** SR-IND-019 for each indicator that is neither printed nor what one that is rests on: its terms, its answers, its target. */
export function toldUnusedIndicators(defined: readonly DefinedIndicator[], plan: Plan): readonly Diagnostic[] {
  const byId = new Map(defined.map((one) => [one.indicator.id, one]));
  const used = new Set<string>();
  const use = (id: string): void => {
    if (used.has(id)) return;
    used.add(id);
    const { numerator, denominator, survey, target } = byId.get(id)?.indicator ?? {};
    const from = target && 'from' in target ? target.from : undefined;
    for (const term of [numerator, denominator, survey?.answers, survey?.invited, from]) if (term) use(term.indicator);
  };
  for (const indicator of plan.printed) use(indicator);
  return defined
    .filter(({ indicator }) => !used.has(indicator.id))
    .map(({ indicator, source, path }) => {
      const place = source.placeOfKey(path);
      return diagnose('SR-IND-019', { indicator: indicator.id }, { place, frame: source.frame(place) });
    });
}

/** SR-ARB-023 for each table that no indicator reads and that its chapter does not say is unused. */
export function toldUnreadTables(
  defined: readonly DefinedIndicator[],
  workbooks: ReadonlyMap<string, WorkbookContent>,
  chapters: readonly Chapter[],
): readonly Diagnostic[] {
  const read = tablesRead(defined, workbooks);
  return chapters.flatMap(({ yaml, shared }) => {
    const workbook = workbooks.get(yaml.workbook);
    if (workbook === undefined) return [];
    const unused = [...(yaml.tables ?? []), ...(shared?.yaml.tables ?? [])]
      .filter((one) => one.unused)
      .flatMap(({ sheet, title, range }) => tablesAt(workbook, sheet, { table: range ?? title }));
    const known = new Set([...read, ...unused]);
    return workbook.sheets
      .flatMap(({ tables }) => tables)
      .filter((table) => !known.has(table))
      .map((table) => {
        const { name, place } = namedTable(table);
        return diagnose('SR-ARB-023', { table: name }, { place });
      });
  });
}
