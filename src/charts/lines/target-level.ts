// The level that a line is meant to reach: a thin dashed line around the year that it is set for.
import { toDrawing } from '../../arithmetic/exact.js';
import { chartNumber } from '../marks/chart-number.js';
import type { ChartStyle } from '../marks/chart-style.js';
import type { Rule } from '../marks/layers.js';
import type { LineChart } from '../model/chart-model.js';
import { targetDecimals } from '../model/target-decimals.js';
import { endLabelLines, type LineEnd } from './end-labels.js';
import { publishedYears } from './line-segments.js';

export interface TargetLevel extends LineEnd {
  readonly value: number;
  readonly year: number;
  /** Its name on one line. */
  readonly text: string;
}

/** The target of a chart that shows its year, or years before it: an older aim has no place in the plot. */
export function drawnTarget({ target, series }: Pick<LineChart, 'target' | 'series'>): LineChart['target'] {
  return target && target.year >= (publishedYears(series)[0] ?? Number.POSITIVE_INFINITY) ? target : undefined;
}

/** The drawn target with its name; undefined for a chart without. */
export function targetLevel(chart: Pick<LineChart, 'target' | 'series'>, style: ChartStyle): TargetLevel | undefined {
  const target = drawnTarget(chart);
  if (!target) return undefined;
  const { color, dash } = { color: style.theme.colors.text, dash: [4, 3] };
  return {
    value: toDrawing(target.value),
    year: target.year,
    text: targetText(target),
    endText: endLabelLines(style, targetText(target)),
    style: { color, dash, shape: 'circle' },
    quiet: true,
    loose: true,
  };
}

/** `Mål 24`, `Mål 2026: 2,5`: with the decimals that it was set with. */
export function targetText(target: NonNullable<LineChart['target']>): string {
  return /\d$/.test(target.label) ? targetSentence(target) : `${target.label} ${targetNumber(target)}`;
}

/** `Mål: 24`, `Mål 2026: 2,5` */
export function targetSentence(target: NonNullable<LineChart['target']>): string {
  return `${target.label}: ${targetNumber(target)}`;
}

function targetNumber({ value }: NonNullable<LineChart['target']>): string {
  return chartNumber(value, targetDecimals(value));
}

/** Half of the shortest level in points. */
const leastHalf = 12;

/** From half a step before its year to half a step after; to the plot's right side when no later year is shown. */
export function targetRule(
  style: ChartStyle,
  { year, value }: TargetLevel,
  { step, years, xAt, yAt, width }: TargetPlace,
): Rule {
  const lastYear = years.at(-1) ?? year;
  const own = Math.min(year, lastYear);
  const half = Math.max(leastHalf, (xAt(own + step) - xAt(own)) / 2);
  const [x, x2] = [Math.max(0, xAt(own) - half), own === lastYear ? width : Math.min(width, xAt(own) + half)];
  return { x, x2, y: yAt(value), y2: yAt(value), color: style.theme.colors.text, width: 0.75, dash: [4, 3] };
}

export interface TargetPlace {
  /** Years between two points. */
  readonly step: number;
  readonly years: readonly number[];
  readonly xAt: (year: number) => number;
  readonly yAt: (value: number) => number;
  /** Of the plot. */
  readonly width: number;
}
