// A chart as written in YAML → its series, its x axis and its cells.
import { closest } from '../diagnostics/closest.js';
import { diagnose } from '../diagnostics/diagnostic.js';
import type { CellKey } from '../indicators/cell-key.js';
import { districtDimension } from '../indicators/dimension.js';
import type { Indicator } from '../indicators/indicator.js';
import { normaliseLabel } from '../language/normalise-label.js';
import type { Shown } from '../project/chapter.js';
import type { ChartYaml } from '../project/schemas/chapter-schema.js';
import { type ChartAxes, chartAxes, showsYears } from './chart-axes.js';
import { crossing, type Fixed, type PlannedChart } from './plan.js';
import { planYears } from './plan-axis.js';
import type { PlanContext, Spot } from './plan-context.js';
import { type ItemName, notesOf, planIndicators } from './plan-table.js';

/** Undefined after a diagnostic. */
export function planChart(
  shown: Shown<ChartYaml>,
  name: ItemName,
  chapterKey: string,
  context: PlanContext,
  spot: Spot,
): PlannedChart | undefined {
  const { yaml } = shown;
  const indicators = planIndicators(yaml, chapterKey, context, spot);
  const first = indicators?.[0];
  if (!indicators || !first) return undefined;
  const measures = [...new Set(indicators.map((one) => one.measure))];
  if (measures.length > 1)
    context.report(diagnose('SR-PLA-006', { what: 'diagrammet', indicators: measures }, context.at(spot)));
  const members = context.members(yaml.where ?? {}, first, { ...spot, path: [...spot.path, 'where'] });
  const years = showsYears(yaml)
    ? planYears(yaml.years ?? (yaml.type === 'slope' ? 2 : 10), indicators, members, context, spot)
    : planYears(yaml.years ?? 1, indicators, members, context, spot).slice(-1);
  const year = years.at(-1);
  if (year === undefined) return undefined;
  if (yaml.type === 'slope' && years.length !== 2) {
    const need = 'två år: `years: [2020, 2024]`';
    return context.report(diagnose('SR-PLA-005', { what: 'lutningsdiagrammet', need }, context.at(spot)));
  }
  const isAimed = yaml.target === true && hasTarget(first, year, context);
  if (yaml.target && !isAimed) {
    const need = `ett mål (\`target\`) för året i indikatorn \`${first.id}\``;
    context.report(diagnose('SR-PLA-005', { what: 'diagrammet', need }, context.at(spot)));
  }
  const fixed: Fixed = { indicator: first.id, year, members };
  const axes = chartAxes({ yaml, indicators, years, fixed }, context, spot);
  if (axes === undefined) return undefined;
  const { x } = axes;
  const highlight = highlightIn(yaml, axes, context, spot);
  const city = comparesWithCity(yaml.type) && x.dimension === districtDimension && !isAmount(first);
  const reference = city ? { reference: crossing(fixed) } : {};
  const hasRest = city && hasRestRow(first, year, context) ? { referenceHasRest: true as const } : {};
  const wholes = hasWholes(yaml, indicators, axes, { fixed, years }, context)
    ? x.entries.map((entry) => crossing(fixed, entry))
    : [];
  return {
    ...name,
    place: spot.source.placeOfValue(spot.path),
    type: yaml.type,
    title: yaml.title,
    fixed,
    indicators: indicators.map((one) => one.id),
    years,
    ...axes,
    fromZero: yaml.zero ?? true,
    cells: [...crossings(fixed, axes), ...Object.values(reference), ...wholes],
    ...reference,
    ...hasRest,
    ...(wholes.length > 0 ? { wholes } : {}),
    ...(highlight === undefined ? {} : { highlight }),
    ...(yaml.annotations ? { annotations: yaml.annotations } : {}),
    ...(isAimed ? { target: true } : {}),
    ...notesOf(shown),
  };
}

/** A number of the definition, whatever its year, or a cell that the workbook has for `year`. */
function hasTarget({ target }: Indicator, year: number, context: PlanContext): boolean {
  if (target === undefined) return false;
  return 'value' in target || context.has({ ...target.from, year });
}

/** What is to stand out, by the name it has in the chart; undefined after a diagnostic. */
function highlightIn(
  { type, highlight }: ChartYaml,
  { series, x }: ChartAxes,
  context: PlanContext,
  spot: Spot,
): string | undefined {
  if (highlight === undefined) return undefined;
  const { entries, label } = type === 'ranked' ? x : series;
  const wanted = normaliseLabel(highlight);
  const found = entries.find(({ name }) => normaliseLabel(name) === wanted);
  if (found) return found.name;
  const guess = closest(
    highlight,
    entries.map(({ name }) => name),
  );
  const hints = guess === undefined ? [] : [`menade du ”${guess}”?`];
  const at = { ...spot, path: [...spot.path, 'highlight'] };
  return context.report(
    diagnose('SR-PLA-002', { member: highlight, dimension: label || 'diagrammet' }, context.at(at, hints)),
  );
}

function crossings(fixed: Fixed, { series, x, panels }: ChartAxes): readonly CellKey[] {
  const plots = panels ? panels.entries.map((panel) => [panel]) : [[]];
  return plots.flatMap((plot) =>
    series.entries.flatMap((one) => x.entries.map((entry) => crossing(fixed, one, ...plot, entry))),
  );
}

/** Whether the counts behind a share or rate have a row beside the nämnder. */
function hasRestRow({ id, numerator }: Indicator, year: number, context: PlanContext): boolean {
  const rests = (context.dimension(districtDimension)?.members ?? []).filter(({ role }) => role === 'rest');
  const present = context.membersOf(numerator?.indicator ?? id, districtDimension, [year]);
  return rests.some(({ name }) => present.includes(name));
}

/** Parts of counts and money have wholes: a percent bar always, a stack where the data have the total and no part is left out. */
function hasWholes(
  { type, color }: ChartYaml,
  indicators: readonly Indicator[],
  { series }: ChartAxes,
  { fixed, years }: { readonly fixed: Fixed; readonly years: readonly number[] },
  context: PlanContext,
): boolean {
  const [first] = indicators;
  if (first === undefined || !isAmount(first)) return false;
  if (type === 'percent') return true;
  if (type !== 'stacked' || color === undefined || indicators.length > 1) return false;
  const shown = new Set(series.entries.map(({ members }) => members?.[color]));
  return (
    context.hasTotal(first.id, color, years, fixed.members) &&
    context.membersOf(first.id, color, years).every((member) => shown.has(member))
  );
}

function comparesWithCity(type: ChartYaml['type']): boolean {
  return type === 'ranked' || type === 'funnel' || type === 'interval';
}

function isAmount({ kind }: Indicator): boolean {
  return kind === 'count' || kind === 'money';
}
