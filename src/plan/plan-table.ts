// A table as written in YAML → its axes and cells.
import { diagnose } from '../diagnostics/diagnostic.js';
import { yearDimension } from '../indicators/dimension.js';
import type { Indicator } from '../indicators/indicator.js';
import type { Shown } from '../project/chapter.js';
import type { TableYaml } from '../project/schemas/chapter-schema.js';
import { type Axis, crossing, type Fixed, type PlannedTable } from './plan.js';
import { indicatorAxis, indicatorsAxis, memberAxis, planYears, yearAxis } from './plan-axis.js';
import type { PlanContext, Spot } from './plan-context.js';

export interface ItemName {
  readonly label: string;
  readonly number: string;
}

/** Undefined after a diagnostic. */
export function planTable(
  shown: Shown<TableYaml>,
  name: ItemName,
  chapterKey: string,
  context: PlanContext,
  spot: Spot,
): PlannedTable | undefined {
  const { yaml } = shown;
  const indicators = planIndicators(yaml, chapterKey, context, spot);
  const first = indicators?.[0];
  if (!indicators || !first) return undefined;
  const members = context.members(yaml.where ?? {}, first, { ...spot, path: [...spot.path, 'where'] });
  const rowsName = yaml.rows ?? (indicators.length > 1 ? indicatorAxis : yearDimension);
  const columnNames = [yaml.columns ?? (rowsName === yearDimension ? indicatorAxis : yearDimension)].flat();
  const names = [rowsName, ...columnNames];
  const showsYears = names.includes(yearDimension);
  const years = showsYears
    ? planYears(yaml.years, indicators, members, context, spot)
    : planYears(yaml.years ?? 1, indicators, members, context, spot).slice(-1);
  const year = years.at(-1);
  if (year === undefined) return undefined;
  if (indicators.length > 1 && !names.includes(indicatorAxis)) {
    return context.report(
      diagnose(
        'SR-PLA-005',
        { what: 'tabellen', need: `\`${indicatorAxis}\` på rader eller kolumner när den har flera indikatorer` },
        context.at(spot),
      ),
    );
  }
  const axis = (dimension: string, isRows: boolean): Axis | undefined => {
    if (dimension === yearDimension) return yearAxis(years);
    if (dimension === indicatorAxis) return indicatorsAxis(indicators);
    const at: Spot = { ...spot, path: [...spot.path, isRows ? 'rows' : 'columns'] };
    const only = isRows && yaml.members ? { only: yaml.members } : {};
    return memberAxis(
      { dimension, indicators, years, fixed: members, total: yaml.total ?? true, rest: true, ...only },
      context,
      at,
    );
  };
  const rows = axis(rowsName, true);
  const columns = columnNames.map((dimension) => axis(dimension, false));
  if (!rows || columns.some((column) => column === undefined)) return undefined;
  const levels = columns.flatMap((column) => (column ? [column] : []));
  const fixed: Fixed = { indicator: first.id, year, members };
  const change =
    yaml.change === true && levels.at(-1)?.dimension === yearDimension && levels.length === 1 && years.length > 1;
  return {
    ...name,
    place: spot.source.placeOfValue(spot.path),
    title: yaml.title,
    fixed,
    indicators: indicators.map((one) => one.id),
    years,
    rows,
    columns: levels,
    change,
    cells: rows.entries.flatMap((row) => combinations(levels).map((column) => crossing(fixed, row, ...column))),
    ...notesOf(shown),
    ...(shown.footnotes ? { footnotes: shown.footnotes } : {}),
  };
}

/** What a chart or table says in notes, of its own text and in its title. */
export function notesOf({ note, titleNotes }: Shown<unknown>): Pick<PlannedTable, 'note' | 'titleNotes'> {
  return { ...(note ? { note } : {}), ...(titleNotes ? { titleNotes } : {}) };
}

/** Every column of the table: one entry per level. */
export function combinations(levels: readonly Axis[]): readonly (readonly Axis['entries'][number][])[] {
  return levels.reduce<readonly (readonly Axis['entries'][number][])[]>(
    (found, level) => found.flatMap((prefix) => level.entries.map((entry) => [...prefix, entry])),
    [[]],
  );
}

/** The indicators a chart or table names, by `indicator` or `indicators`. */
export function planIndicators(
  yaml: { indicator?: string | undefined; indicators?: string[] | undefined },
  chapterKey: string,
  context: PlanContext,
  spot: Spot,
): readonly Indicator[] | undefined {
  const names = yaml.indicators ?? (yaml.indicator === undefined ? [] : [yaml.indicator]);
  if (names.length === 0)
    return context.report(
      diagnose(
        'SR-PLA-005',
        { what: 'diagrammet eller tabellen', need: '`indicator` eller `indicators`' },
        context.at(spot),
      ),
    );
  const found = names.map((name, index) => {
    const path = yaml.indicators ? [...spot.path, 'indicators', index] : [...spot.path, 'indicator'];
    return context.indicator(name, chapterKey, { ...spot, path });
  });
  return found.some((one) => one === undefined) ? undefined : found.flatMap((one) => (one ? [one] : []));
}
