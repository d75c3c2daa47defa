// A table too wide for any page, cut between groups of columns into tables of their own, each with the stub.
import type { TableModel } from '../../tables/table-model.js';
import type { FontMetrics } from '../../typography/font-metrics.js';
import type { Look } from '../look.js';
import { type Arrangement, arrangements, columnsIn, type TableColumns, tableColumns } from './table-columns.js';
import { cutTable, headerGrid, type PlacedHeaderCell } from './table-grid.js';

export interface TablePart {
  readonly model: TableModel;
  readonly columns: TableColumns;
}

/** Columns that stay together: from, up to but not including. */
type Span = readonly [from: number, to: number];
type Grid = readonly PlacedHeaderCell[];

/**
 * The table whole in the first arrangement that holds it, else in as few parts as a turned page needs. An upright page is preferred
 * when it takes at most one part more and cuts no group that the turned page keeps whole: nobody need turn the paper.
 * A column that no page holds leaves the table whole with `fits` false.
 */
export function tableParts(model: TableModel, look: Look, metrics: FontMetrics): readonly TablePart[] {
  const whole = tableColumns(model, look, metrics);
  if (whole) return [{ model, columns: whole }];
  const all = arrangements(look);
  const upright = all.filter(({ landscape }) => !landscape);
  const [widest, turned] = [upright.at(-1), all.at(-1)];
  if (!widest || !turned) throw new Error('a table has no arrangement');
  const divided = (arrangement: Arrangement) => divide(arrangement, model, look, metrics);
  const lying = divided(turned);
  if (!lying) return [{ model, columns: columnsIn(turned, model, look, metrics) }];
  const standing = divided(widest);
  if (!standing || standing.units > lying.units || standing.parts.length > lying.parts.length + 1) return lying.parts;
  // In larger type, or within the column, when that takes no more parts.
  const calmer = upright.map(divided).find((found) => found?.parts.length === standing.parts.length);
  return calmer && calmer.units <= standing.units ? calmer.parts : standing.parts;
}

interface Divided {
  readonly parts: readonly TablePart[];
  /** How many pieces the table would fall into if it were cut wherever a cut is allowed. */
  readonly units: number;
}

/** As few parts as possible, then as even as possible; undefined when a single column does not fit. */
function divide(arrangement: Arrangement, model: TableModel, look: Look, metrics: FontMetrics): Divided | undefined {
  const grid = headerGrid(model);
  const part = ([from, to]: Span): TablePart => {
    const cut = cutTable(model, from, to, grid);
    return { model: cut, columns: columnsIn(arrangement, cut, look, metrics) };
  };
  const fits = (span: Span) => part(span).columns.fits;
  const units = unitsOf(grid, [1, model.columnCount], 0, fits);
  const spans = evenly(units, fits);
  return spans && { parts: spans.map(part), units: units.length };
}

/** Groups under the outermost headers, and only where one is too wide for a page the groups within it. */
function unitsOf(grid: Grid, [from, to]: Span, level: number, fits: (span: Span) => boolean): readonly Span[] {
  const widths = new Map(grid.filter(({ row }) => row === level).map(({ cell, column }) => [column, cell.columns]));
  const units: Span[] = [];
  for (let at = from; at < to; ) {
    const unit: Span = [at, Math.min(to, at + (widths.get(at) ?? 1))];
    const stays = unit[1] - at === 1 || fits(unit);
    units.push(...(stays ? [unit] : unitsOf(grid, unit, level + 1, fits)));
    at = unit[1];
  }
  return units;
}

interface Plan {
  readonly spans: readonly Span[];
  /** Sum of the squares of the parts' columns: least when they are even. */
  readonly unevenness: number;
}

/** The best way to divide the units from each on to the end, from the last back to the first. */
function evenly(units: readonly Span[], fits: (span: Span) => boolean): readonly Span[] | undefined {
  const best: (Plan | undefined)[] = [];
  best[units.length] = { spans: [], unevenness: 0 };
  for (let first = units.length - 1; first >= 0; first--) {
    const from = units[first]?.[0] ?? 0;
    for (let next = first + 1; next <= units.length; next++) {
      const span: Span = [from, units[next - 1]?.[1] ?? from];
      if (!fits(span)) break;
      const rest = best[next];
      if (!rest) continue;
      const plan = { spans: [span, ...rest.spans], unevenness: (span[1] - from) ** 2 + rest.unevenness };
      if (isBetter(plan, best[first])) best[first] = plan;
    }
  }
  return best[0]?.spans;
}

function isBetter(plan: Plan, than: Plan | undefined): boolean {
  if (!than || plan.spans.length !== than.spans.length) return !than || plan.spans.length < than.spans.length;
  return plan.unevenness < than.unevenness;
}
