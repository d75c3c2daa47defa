// The axes that each type of chart is made of: its series, its x axis, and the panels of small multiples.
import { diagnose } from '../diagnostics/diagnostic.js';
import { districtDimension, sexDimension, yearDimension } from '../indicators/dimension.js';
import type { Indicator } from '../indicators/indicator.js';
import type { ChartYaml } from '../project/schemas/chapter-schema.js';
import type { Axis, AxisEntry, Fixed } from './plan.js';
import { indicatorsAxis, memberAxis, yearAxis } from './plan-axis.js';
import type { PlanContext, Spot } from './plan-context.js';

export interface ChartAxes {
  readonly series: Axis;
  readonly x: Axis;
  readonly panels?: Axis;
}

export interface AxesRequest {
  readonly yaml: ChartYaml;
  readonly indicators: readonly Indicator[];
  readonly years: readonly number[];
  readonly fixed: Fixed;
}

type Field = 'rows' | 'color' | 'panels';

const oneYearTypes: readonly ChartYaml['type'][] = ['ranked', 'pyramid', 'funnel', 'interval'];

/** Types that show the years unless `rows` or `color` says what else. */
export function showsYears({ type, rows, color }: ChartYaml): boolean {
  if (oneYearTypes.includes(type)) return false;
  if (type === 'line' || type === 'column' || type === 'multiples' || type === 'slope') return true;
  return rows === undefined || color === yearDimension;
}

/** Types that set years beside each other within a group or row. */
function comparesYears({ type, rows }: ChartYaml): boolean {
  return (type === 'grouped' || type === 'dots') && rows !== undefined;
}

/** Undefined after a diagnostic. */
export function chartAxes(request: AxesRequest, context: PlanContext, spot: Spot): ChartAxes | undefined {
  const { yaml, indicators, years, fixed } = request;
  const axis = (dimension: string, field: Field, total: boolean, only?: readonly string[]): Axis | undefined => {
    if (dimension === yearDimension && field === 'color' && comparesYears(yaml)) return yearAxis(years);
    const chosen = only ? { only } : {};
    return memberAxis(
      { dimension, indicators, years, fixed: fixed.members, total, rest: field === 'color', ...chosen },
      context,
      { ...spot, path: [...spot.path, field] },
    );
  };
  const need = (what: string, field: Field): undefined =>
    context.report(diagnose('SR-PLA-005', { what, need: `\`${field}\`` }, context.at(spot)));
  const total = yaml.total ?? false;
  const byColor = (withTotal: boolean, only: readonly string[] | undefined) =>
    yaml.color === undefined ? indicatorsAxis(indicators) : axis(yaml.color, 'color', withTotal, only);
  switch (yaml.type) {
    case 'line':
      return both(byColor(total, yaml.members), yearAxis(years));
    case 'column':
      return both(single(indicators), yearAxis(years));
    case 'slope':
      return yaml.color === undefined && indicators.length === 1
        ? need('lutningsdiagrammet', 'color')
        : both(byColor(total, yaml.members), yearAxis(years));
    case 'multiples': {
      const panels =
        yaml.panels === undefined ? indicatorsAxis(indicators) : axis(yaml.panels, 'panels', total, yaml.members);
      const series = yaml.color === undefined ? single(indicators) : axis(yaml.color, 'color', false);
      const axes = both(series, yearAxis(years));
      return axes && panels && { ...axes, panels };
    }
    case 'stacked':
    case 'percent':
    case 'grouped':
      return both(
        byColor(false, yaml.members),
        yaml.rows === undefined ? yearAxis(years) : axis(yaml.rows, 'rows', total),
      );
    case 'dots':
      if (yaml.rows === undefined) return need('punktdiagrammet', 'rows');
      return both(byColor(false, undefined), axis(yaml.rows, 'rows', total, yaml.members));
    case 'ranked':
      if (yaml.rows === undefined) return need('stapeldiagrammet', 'rows');
      return both(single(indicators), axis(yaml.rows, 'rows', false, yaml.members));
    case 'funnel':
    case 'interval':
      return both(single(indicators), axis(districtDimension, 'rows', false));
    case 'pyramid':
      if (yaml.rows === undefined) return need('pyramiden', 'rows');
      return both(axis(sexDimension, 'color', false), axis(yaml.rows, 'rows', false, yaml.members));
  }
}

function both(series: Axis | undefined, x: Axis | undefined): ChartAxes | undefined {
  return series && x && { series, x };
}

function single(indicators: readonly Indicator[]): Axis {
  const entries: AxisEntry[] = indicators
    .slice(0, 1)
    .map((one) => ({ name: one.name, role: 'indicator', indicator: one.id }));
  return { dimension: yearDimension, label: '', entries };
}
