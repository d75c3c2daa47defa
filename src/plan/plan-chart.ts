// A chart as written in YAML → its series, its x axis and its cells.
import { diagnose } from '../diagnostics/diagnostic.js';
import { districtDimension, sexDimension, yearDimension } from '../indicators/dimension.js';
import type { Indicator } from '../indicators/indicator.js';
import type { Shown } from '../project/chapter.js';
import type { ChartYaml } from '../project/schemas/chapter-schema.js';
import { type Axis, type AxisEntry, crossing, type Fixed, type PlannedChart } from './plan.js';
import { indicatorsAxis, memberAxis, planYears, yearAxis } from './plan-axis.js';
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
  const overYears = yaml.type === 'line' || (yaml.type === 'stacked' && yaml.rows === undefined);
  const years = overYears
    ? planYears(yaml.years ?? 10, indicators, members, context, spot)
    : planYears(yaml.years ?? 1, indicators, members, context, spot).slice(-1);
  const year = years.at(-1);
  if (year === undefined) return undefined;
  const fixed: Fixed = { indicator: first.id, year, members };
  const axes = axesOf({ yaml, indicators, years, fixed }, context, spot);
  if (axes === undefined) return undefined;
  const { series, x } = axes;
  const city =
    yaml.type === 'ranked' && x.dimension === districtDimension && first.kind !== 'count' && first.kind !== 'money';
  const reference = city ? { reference: crossing(fixed) } : {};
  return {
    ...name,
    place: spot.source.placeOfValue(spot.path),
    type: yaml.type,
    title: yaml.title,
    fixed,
    indicators: indicators.map((one) => one.id),
    years,
    series,
    x,
    fromZero: yaml.zero ?? true,
    cells: [
      ...series.entries.flatMap((one) => x.entries.map((entry) => crossing(fixed, one, entry))),
      ...Object.values(reference),
    ],
    ...reference,
    ...(yaml.highlight === undefined ? {} : { highlight: yaml.highlight }),
    ...notesOf(shown),
  };
}

interface AxesRequest {
  readonly yaml: ChartYaml;
  readonly indicators: readonly Indicator[];
  readonly years: readonly number[];
  readonly fixed: Fixed;
}

function axesOf(
  { yaml, indicators, years, fixed }: AxesRequest,
  context: PlanContext,
  spot: Spot,
): { series: Axis; x: Axis } | undefined {
  const axis = (
    dimension: string,
    field: 'rows' | 'color',
    total: boolean,
    only?: readonly string[],
  ): Axis | undefined =>
    memberAxis(
      { dimension, indicators, years, fixed: fixed.members, total, rest: field === 'color', ...(only ? { only } : {}) },
      context,
      { ...spot, path: [...spot.path, field] },
    );
  const need = (what: string, field: string): undefined =>
    context.report(diagnose('SR-PLA-005', { what, need: `\`${field}\`` }, context.at(spot)));
  switch (yaml.type) {
    case 'line': {
      const series =
        yaml.color === undefined
          ? indicatorsAxis(indicators)
          : axis(yaml.color, 'color', yaml.total ?? false, yaml.members);
      return series && { series, x: yearAxis(years) };
    }
    case 'stacked': {
      const series =
        yaml.color === undefined ? indicatorsAxis(indicators) : axis(yaml.color, 'color', false, yaml.members);
      const x = yaml.rows === undefined ? yearAxis(years) : axis(yaml.rows, 'rows', yaml.total ?? false);
      return series && x && { series, x };
    }
    case 'ranked': {
      if (yaml.rows === undefined) return need('stapeldiagrammet', 'rows');
      const x = axis(yaml.rows, 'rows', false, yaml.members);
      return x && { series: single(indicators), x };
    }
    case 'pyramid': {
      if (yaml.rows === undefined) return need('pyramiden', 'rows');
      const x = axis(yaml.rows, 'rows', false, yaml.members);
      const series = axis(sexDimension, 'color', false);
      return x && series && { series, x };
    }
  }
}

function single(indicators: readonly Indicator[]): Axis {
  const entries: AxisEntry[] = indicators
    .slice(0, 1)
    .map((one) => ({ name: one.name, role: 'indicator', indicator: one.id }));
  return { dimension: yearDimension, label: '', entries };
}
