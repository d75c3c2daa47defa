// What an analyst should know about a chart before it is printed.
import { exact, sign, sum } from '../../arithmetic/exact.js';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { FontMetrics } from '../../typography/font-metrics.js';
import { partSize, stackNames } from '../bars/stack-parts.js';
import { chartNumber } from '../marks/chart-number.js';
import { chartValues } from './chart-figures.js';
import type { ChartModel, ChartSeries, PercentChart } from './chart-model.js';

/** Lines that a reader can hold apart in one plot, parts in one stack, bars or dots beside each other. */
const most = {
  line: 4,
  highlighted: 12,
  stacked: 6,
  percent: 6,
  grouped: 3,
  dots: 3,
  panel: 3,
  panels: 12,
  slope: 12,
} as const;
/** As far as rounded shares may pass their hundred together. */
const mostPercent = exact('100.5');

/** Too many series, parts below zero, nothing to show, or characters that the font lacks. Places are added by the caller. */
export function checkChart(model: ChartModel, metrics: FontMetrics): readonly Diagnostic[] {
  const { title } = model;
  const found: Diagnostic[] = [];
  for (const crowd of crowds(model)) {
    if (crowd.count > crowd.most) found.push(diagnose('SR-DIA-002', { title, ...crowd }));
  }
  if ((model.type === 'stacked' || model.type === 'percent') && hasNegative(model))
    found.push(diagnose('SR-DIA-006', { title }));
  if (model.type === 'percent') found.push(...overfull(model));
  if (!hasValue(model)) found.push(diagnose('SR-DIA-003', { title }));
  const missing = metrics.missingGlyphs(textsOf(model).join(''));
  if (missing.length > 0) found.push(diagnose('SR-DIA-004', { title, characters: missing.join(' ') }));
  return found;
}

/** What a reader must hold apart, with how many that can be. */
function crowds(model: ChartModel): readonly { count: number; most: number; what?: string }[] {
  switch (model.type) {
    case 'line':
      return [{ count: model.series.length, most: model.highlight === undefined ? most.line : most.highlighted }];
    case 'stacked':
    case 'percent':
    case 'grouped':
    case 'dots':
      return [{ count: model.series.length, most: most[model.type] }];
    case 'multiples':
      return [
        { count: Math.max(0, ...model.panels.map(({ series }) => series.length)), most: most.panel },
        { count: model.panels.length, most: most.panels, what: 'rutor' },
      ];
    case 'slope':
      return [{ count: model.lines.length, most: most.slope, what: 'linjer' }];
    case 'profile':
      return [{ count: model.panels.length, most: most.panels, what: 'rutor' }];
    case 'column':
    case 'ranked':
    case 'pyramid':
    case 'funnel':
    case 'interval':
    case 'targets':
      return [];
  }
}

/** Parts below zero cannot be laid on top of each other: the bar's height would say something false. */
function hasNegative(model: ChartModel): boolean {
  return chartValues(model).some((published) => published.state === 'value' && sign(published.value) < 0);
}

/** The bar whose published parts are most over their whole: they overlap, and the bar would pass a hundred percent. */
function overfull(model: PercentChart): readonly Diagnostic[] {
  const { title } = model;
  const bars = stackNames(model).map((bar) => {
    const parts = model.series.flatMap(({ points }) => points.filter(({ x }) => x === bar));
    return { bar, total: sum(parts.flatMap((point) => partSize(model, point) ?? [])) };
  });
  const [worst] = bars.sort((a, b) => b.total.compare(a.total));
  if (worst === undefined || worst.total.compare(mostPercent) <= 0) return [];
  return [diagnose('SR-DIA-007', { title, bar: worst.bar, sum: chartNumber(worst.total, 1) })];
}

/** Whether anything of the chart may be drawn. */
export function hasValue(model: ChartModel): boolean {
  return chartValues(model).some(({ state }) => state === 'value');
}

function textsOf(model: ChartModel): readonly string[] {
  return model.type === 'profile' ? namesOf(model) : [model.measure, ...namesOf(model)];
}

function namesOf(model: ChartModel): readonly string[] {
  switch (model.type) {
    case 'line':
      return [
        ...seriesTexts(model.series),
        ...[...model.breaks, ...(model.annotations ?? [])].map(({ label }) => label),
        model.target?.label ?? '',
      ];
    case 'multiples':
      return [
        ...model.panels.flatMap(({ name, series }) => [name, ...seriesTexts(series)]),
        ...model.breaks.map(({ label }) => label),
      ];
    case 'column':
      return model.breaks.map(({ label }) => label);
    case 'slope':
      return model.lines.map(({ name }) => name);
    case 'stacked':
    case 'percent':
    case 'grouped':
    case 'dots':
      return seriesTexts(model.series);
    case 'ranked':
      return [...model.bars.map(({ x }) => x), model.reference?.label ?? ''];
    case 'pyramid':
      return model.classes.map(({ name }) => name);
    case 'funnel':
      return [...model.points.map(({ name }) => name), model.reference.label, model.denominatorName];
    case 'interval':
      return [...model.points.map(({ name }) => name), model.reference?.label ?? ''];
    case 'targets':
      return model.rows.flatMap(({ name, targetText }) => [name, targetText]);
    case 'profile':
      return [model.area, ...model.panels.flatMap(({ name, measure }) => [name, measure])];
  }
}

function seriesTexts(series: readonly ChartSeries<number | string>[]): readonly string[] {
  return series.flatMap(({ name, points }) => [name, ...points.map(({ x }) => String(x))]);
}
